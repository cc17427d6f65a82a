/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A statement that a release tells or leaves out. */

#include "release/rap-told-row.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-text.h"
#include "event/remarks/rap-statement-row.h"

struct _RapToldRow
{
  GtkListBoxRow parent_instance;

  GtkCheckButton *check;
  GtkBox *said;
  GtkLabel *speakers;
  GtkWidget *handle;

  gint64 id;
};

G_DEFINE_FINAL_TYPE (RapToldRow, rap_told_row, GTK_TYPE_LIST_BOX_ROW)

static void
rap_told_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_TOLD_ROW);

  G_OBJECT_CLASS (rap_told_row_parent_class)->dispose (object);
}

static void
rap_told_row_class_init (RapToldRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_told_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "release/rap-told-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapToldRow, check);
  gtk_widget_class_bind_template_child (widget_class, RapToldRow, said);
  gtk_widget_class_bind_template_child (widget_class, RapToldRow, speakers);
  gtk_widget_class_bind_template_child (widget_class, RapToldRow, handle);
}

static void
rap_told_row_init (RapToldRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The row is what is pressed; the check only shows how it stands. */
static void
show_whether_told (RapToldRow *self, gboolean is_told)
{
  gtk_check_button_set_active (self->check, is_told);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_told ? _ ("In the release") : _ ("Left out"), -1);
  gtk_widget_set_visible (self->handle, is_told);
}

/* As the ledger of remarks has it. */
static void
show_words (RapToldRow *self,
            RapRecord *record,
            RapStatement *statement,
            const char *language,
            RapStyle *style,
            gboolean has_words)
{
  GtkWidget *words;

  if (has_words)
    words = rap_statement_row_new (record, statement, language, style, TRUE);
  else
    words = g_object_new (GTK_TYPE_LABEL, "label", _ ("No words yet"), "xalign", 0.0f, NULL);
  gtk_box_prepend (self->said, words);
}

GtkWidget *
rap_told_row_new (RapRecord *record,
                  RapStatement *statement,
                  const char *language,
                  RapStyle *style,
                  gboolean is_told)
{
  RapToldRow *self = g_object_new (RAP_TYPE_TOLD_ROW, NULL);
  RapRemark *remark = rap_record_get (record, RAP_KIND_REMARK, statement->remark_id);
  RapWording *wording = rap_remark_text_wording (record, rap_entity_get_id (statement), language);
  const char *words = wording ? wording->words : NULL;
  g_autofree char *speakers = rap_remark_text_speakers (record, remark, language);
  g_autofree char *name = NULL;

  self->id = rap_entity_get_id (statement);
  gtk_label_set_label (self->speakers, speakers);
  show_whether_told (self, is_told);
  show_words (self, record, statement, language, style, words != NULL);
  if (words == NULL)
    words = _ ("No words yet");
  /* Translators: who speaks, and what is said */
  name = is_told ? g_strdup_printf (_ ("%s: %s, in the release"), speakers, words)
                 : g_strdup_printf (_ ("%s: %s, left out"), speakers, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

gint64
rap_told_row_get_id (RapToldRow *self)
{
  g_return_val_if_fail (RAP_IS_TOLD_ROW (self), 0);

  return self->id;
}
