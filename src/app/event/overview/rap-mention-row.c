/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A person who was named but not present. */

#include "event/overview/rap-mention-row.h"

#include <glib/gi18n.h>

#include "record/rap-language.h"
#include "widgets/rap-texts-row.h"

struct _RapMentionRow
{
  AdwExpanderRow parent_instance;

  RapTextsRow *name_row;
  RapTextsRow *family_row;
  RapTextsRow *full_row;
  RapTextsRow *short_row;

  RapMention *mention;
  char *language;
};

G_DEFINE_FINAL_TYPE (RapMentionRow, rap_mention_row, ADW_TYPE_EXPANDER_ROW)

static const char *
resolve (RapMentionRow *self, const RapTexts *texts)
{
  return rap_texts_resolve (texts, self->language, rap_language_get_house_order (), NULL);
}

static void
show (RapMentionRow *self)
{
  const char *name = resolve (self, self->mention->name);
  const char *position = resolve (self, self->mention->full);

  if (position == NULL)
    position = resolve (self, self->mention->short_form);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name ? name : _ ("Unnamed person"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), position ? position : _ ("No position"));
}

static void
rap_mention_row_dispose (GObject *object)
{
  RapMentionRow *self = RAP_MENTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_MENTION_ROW);
  g_clear_object (&self->mention);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (rap_mention_row_parent_class)->dispose (object);
}

static void
rap_mention_row_class_init (RapMentionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_mention_row_dispose;

  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/overview/rap-mention-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapMentionRow, name_row);
  gtk_widget_class_bind_template_child (widget_class, RapMentionRow, family_row);
  gtk_widget_class_bind_template_child (widget_class, RapMentionRow, full_row);
  gtk_widget_class_bind_template_child (widget_class, RapMentionRow, short_row);
}

static void
rap_mention_row_init (RapMentionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_mention_row_new (RapMention *mention, const char *language)
{
  RapMentionRow *self = g_object_new (RAP_TYPE_MENTION_ROW, NULL);

  g_return_val_if_fail (RAP_IS_MENTION (mention) && language, GTK_WIDGET (self));

  self->mention = g_object_ref (mention);
  self->language = g_strdup (language);
  rap_texts_row_bind (self->name_row, mention, "name", language);
  rap_texts_row_bind (self->family_row, mention, "family", language);
  rap_texts_row_bind (self->full_row, mention, "full", language);
  rap_texts_row_bind (self->short_row, mention, "short", language);
  g_signal_connect_object (mention, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}
