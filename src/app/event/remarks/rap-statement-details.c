/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Kind, time, form and verb of what is composed. */

#include "event/remarks/rap-statement-details.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-time-mark.h"
#include "event/remarks/rap-verb-chooser.h"
#include "model/rap-choice-labels.h"

struct _RapStatementDetails
{
  AdwBin parent_instance;

  GtkDropDown *kind_drop_down;
  RapVerbChooser *verb_chooser;
  GtkDropDown *form_drop_down;
  GtkEditable *time_entry;

  RapStyle *style;
  gboolean showing;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_ACTIVATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The forms one chooses from, in the order of the list. */
static const RapForm forms[] = { RAP_FORM_CLAUSE, RAP_FORM_QUOTE, RAP_FORM_TOPICS };

G_DEFINE_FINAL_TYPE (RapStatementDetails, rap_statement_details, ADW_TYPE_BIN)

/* What a form goes under in the list. */
static guint
get_place (RapForm form)
{
  switch (form)
    {
    case RAP_FORM_QUOTE:
    case RAP_FORM_PARTIAL_QUOTE:
      return 1;
    case RAP_FORM_TOPICS:
      return 2;
    case RAP_FORM_CLAUSE:
    case RAP_FORM_NOUN_PHRASE:
    case RAP_FORM_INFINITIVE:
    default:
      return 0;
    }
}

static void
on_changed (RapStatementDetails *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_activate (RapStatementDetails *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0);
}

void
rap_statement_details_set_style (RapStatementDetails *self, RapStyle *style)
{
  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self) && self->style == NULL);
  self->style = style ? rap_style_ref (style) : NULL;
}

void
rap_statement_details_show (RapStatementDetails *self, const RapStatementDraft *statement)
{
  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));

  self->showing = TRUE;
  rap_verb_chooser_show (self->verb_chooser, self->style, statement->form, statement->verb);
  gtk_drop_down_set_selected (self->form_drop_down, get_place (statement->form));
  self->showing = FALSE;
}

void
rap_statement_details_store (RapStatementDetails *self, RapStatementDraft *statement)
{
  guint active;
  const RapVerb *verb;

  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));

  active = gtk_drop_down_get_selected (self->form_drop_down);
  g_set_str (&statement->verb, rap_verb_chooser_get_verb (self->verb_chooser));
  if (active >= G_N_ELEMENTS (forms) || active == get_place (statement->form))
    return;
  statement->form = forms[active];
  verb = self->style ? rap_style_find_verb (self->style, statement->verb) : NULL;
  if (verb && !rap_verb_may_govern (verb, statement->form))
    g_clear_pointer (&statement->verb, g_free);
}

RapRemarkKind
rap_statement_details_get_kind (RapStatementDetails *self)
{
  g_return_val_if_fail (RAP_IS_STATEMENT_DETAILS (self), RAP_REMARK_KIND_ADDRESS);
  return gtk_drop_down_get_selected (self->kind_drop_down);
}

void
rap_statement_details_set_kind (RapStatementDetails *self, RapRemarkKind kind)
{
  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));

  self->showing = TRUE;
  gtk_drop_down_set_selected (self->kind_drop_down, kind);
  self->showing = FALSE;
}

const char *
rap_statement_details_get_time (RapStatementDetails *self)
{
  g_return_val_if_fail (RAP_IS_STATEMENT_DETAILS (self), "");
  return gtk_editable_get_text (self->time_entry);
}

void
rap_statement_details_set_time (RapStatementDetails *self, const char *time)
{
  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));
  gtk_editable_set_text (self->time_entry, time ? time : "");
}

void
rap_statement_details_suggest_time (RapStatementDetails *self, RapEvent *event)
{
  g_autofree char *now = NULL;

  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));

  if (event == NULL || *gtk_editable_get_text (self->time_entry) != '\0')
    return;
  now = rap_time_mark_now (event);
  rap_statement_details_set_time (self, now);
}

void
rap_statement_details_focus_time (RapStatementDetails *self)
{
  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->time_entry));
}

char *
rap_statement_details_summarize (RapStatementDetails *self)
{
  const char *kind, *name;
  const RapVerb *verb;

  g_return_val_if_fail (RAP_IS_STATEMENT_DETAILS (self), NULL);

  kind = rap_choice_label (RAP_TYPE_REMARK_KIND, rap_statement_details_get_kind (self));
  name = rap_verb_chooser_get_verb (self->verb_chooser);
  verb = self->style ? rap_style_find_verb (self->style, name) : NULL;
  if (verb == NULL)
    return g_strdup (kind);
  /* Translators: a kind of remark and a verb: Comment · spoke of. */
  return g_strdup_printf (_ ("%s · %s"), kind, verb->form);
}

void
rap_statement_details_toggle_quote (RapStatementDetails *self)
{
  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));
  gtk_drop_down_set_selected (self->form_drop_down,
                              gtk_drop_down_get_selected (self->form_drop_down) == 1 ? 0 : 1);
}

void
rap_statement_details_popup_kind (RapStatementDetails *self)
{
  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));
  g_signal_emit_by_name (self->kind_drop_down, "activate");
}

void
rap_statement_details_popup_verb (RapStatementDetails *self)
{
  g_return_if_fail (RAP_IS_STATEMENT_DETAILS (self));
  rap_verb_chooser_popup (self->verb_chooser);
}

static void
rap_statement_details_dispose (GObject *object)
{
  RapStatementDetails *self = RAP_STATEMENT_DETAILS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_STATEMENT_DETAILS);
  g_clear_pointer (&self->style, rap_style_unref);

  G_OBJECT_CLASS (rap_statement_details_parent_class)->dispose (object);
}

static void
rap_statement_details_class_init (RapStatementDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = RAP_TYPE_STATEMENT_DETAILS;

  G_OBJECT_CLASS (klass)->dispose = rap_statement_details_dispose;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  signals[SIGNAL_ACTIVATE] = g_signal_new ("activate", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 0);

  g_type_ensure (RAP_TYPE_VERB_CHOOSER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/remarks/rap-statement-details.ui");
  gtk_widget_class_bind_template_child (widget_class, RapStatementDetails, kind_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RapStatementDetails, verb_chooser);
  gtk_widget_class_bind_template_child (widget_class, RapStatementDetails, form_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RapStatementDetails, time_entry);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
}

static void
rap_statement_details_init (RapStatementDetails *self)
{
  static const RapRemarkKind last = RAP_REMARK_KIND_CLOSING;
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (RapRemarkKind kind = 0; kind <= last; kind++)
    gtk_string_list_append (kinds, rap_choice_label (RAP_TYPE_REMARK_KIND, kind));
  gtk_drop_down_set_model (self->kind_drop_down, G_LIST_MODEL (kinds));
  self->showing = FALSE;
}
