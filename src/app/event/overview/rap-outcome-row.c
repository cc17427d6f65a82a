/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What came of an event. */

#include "event/overview/rap-outcome-row.h"

#include <glib/gi18n.h>

#include "event/overview/rap-overview-fields.h"
#include "model/rap-choice-labels.h"
#include "model/rap-event-text.h"
#include "record/rap-language.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-texts-row.h"

struct _RapOutcomeRow
{
  AdwExpanderRow parent_instance;

  RapTextsRow *text_row;
  RapChoiceRow *kind_row;
  RapCheckedRow *date_row;

  RapOutcome *outcome;
  char *language;
};

G_DEFINE_FINAL_TYPE (RapOutcomeRow, rap_outcome_row, ADW_TYPE_EXPANDER_ROW)

/* What is wrong with the date is told in the place of the date. */
static void
show (RapOutcomeRow *self)
{
  const char *text = rap_texts_resolve (self->outcome->text, self->language,
                                        rap_language_get_house_order (), NULL);
  g_autofree char *date = rap_event_text_date (self->outcome->on);
  const char *kind = rap_choice_label (RAP_TYPE_OUTCOME_KIND, self->outcome->kind);
  g_autofree char *problem = NULL;
  g_autofree char *subtitle = NULL;

  g_object_get (self->date_row, "problem", &problem, NULL);
  if (problem)
    subtitle = g_steal_pointer (&problem);
  else
    subtitle = *date ? g_strdup_printf ("%s · %s", kind, date) : g_strdup (kind);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), text ? text : _ ("Outcome"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
rap_outcome_row_dispose (GObject *object)
{
  RapOutcomeRow *self = RAP_OUTCOME_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_OUTCOME_ROW);
  g_clear_object (&self->outcome);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (rap_outcome_row_parent_class)->dispose (object);
}

static void
rap_outcome_row_class_init (RapOutcomeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_outcome_row_dispose;

  g_type_ensure (RAP_TYPE_CHECKED_ROW);
  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/overview/rap-outcome-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapOutcomeRow, text_row);
  gtk_widget_class_bind_template_child (widget_class, RapOutcomeRow, kind_row);
  gtk_widget_class_bind_template_child (widget_class, RapOutcomeRow, date_row);
}

static void
rap_outcome_row_init (RapOutcomeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_outcome_row_new (RapOutcome *outcome, const char *language)
{
  RapOutcomeRow *self = g_object_new (RAP_TYPE_OUTCOME_ROW, NULL);

  g_return_val_if_fail (RAP_IS_OUTCOME (outcome) && language, GTK_WIDGET (self));

  self->outcome = g_object_ref (outcome);
  self->language = g_strdup (language);
  rap_texts_row_bind (self->text_row, outcome, "text", language);
  rap_choice_row_bind (self->kind_row, outcome, "kind");
  rap_checked_row_bind (self->date_row, outcome, &rap_overview_outcome_date, language);
  g_signal_connect_object (outcome, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->date_row, "notify::problem", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
