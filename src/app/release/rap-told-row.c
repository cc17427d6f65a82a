/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A statement that a release tells or leaves out. */

#include "release/rap-told-row.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-state.h"
#include "event/remarks/rap-remark-text.h"
#include "event/remarks/rap-statement-row.h"

struct _RapToldRow
{
  GtkListBoxRow parent_instance;

  GtkCheckButton *check;
  GtkBox *said;
  GtkLabel *speakers;
  GtkWidget *handle;

  RapStatement *statement;
  gboolean is_told;
  char *shown; /* what the row was last made from */
};

G_DEFINE_FINAL_TYPE (RapToldRow, rap_told_row, GTK_TYPE_LIST_BOX_ROW)

static void
rap_told_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_TOLD_ROW);

  G_OBJECT_CLASS (rap_told_row_parent_class)->dispose (object);
}

static void
rap_told_row_finalize (GObject *object)
{
  RapToldRow *self = RAP_TOLD_ROW (object);

  g_object_unref (self->statement);
  g_free (self->shown);

  G_OBJECT_CLASS (rap_told_row_parent_class)->finalize (object);
}

static void
rap_told_row_class_init (RapToldRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_told_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_told_row_finalize;

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
show_whether_told (RapToldRow *self)
{
  gtk_check_button_set_active (self->check, self->is_told);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->is_told ? _ ("In the release") : _ ("Left out"), -1);
  gtk_widget_set_visible (self->handle, self->is_told);
}

/* As the ledger of remarks has it. */
static void
show_words (RapToldRow *self,
            RapRecord *record,
            const char *language,
            RapStyle *style,
            gboolean has_words)
{
  GtkWidget *words = gtk_widget_get_first_child (GTK_WIDGET (self->said));

  if (words != GTK_WIDGET (self->speakers))
    gtk_box_remove (self->said, words);
  if (has_words)
    words = rap_statement_row_new (record, self->statement, language, style, TRUE);
  else
    words = g_object_new (GTK_TYPE_LABEL, "label", _ ("No words yet"), "xalign", 0.0f, NULL);
  gtk_box_prepend (self->said, words);
}

static gboolean
has_changed (RapToldRow *self, RapRecord *record, const char *language, const char *speakers)
{
  g_autoptr (GString) state = g_string_new (speakers);

  g_string_append_printf (state, " %s ", language);
  rap_remark_state_append_statement (state, record, self->statement);
  return g_set_str (&self->shown, state->str);
}

void
rap_told_row_show (RapToldRow *self, RapRecord *record, const char *language, RapStyle *style)
{
  RapRemark *remark;
  RapWording *wording;
  const char *words;
  g_autofree char *speakers = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (RAP_IS_TOLD_ROW (self) && RAP_IS_RECORD (record));

  remark = rap_record_get (record, RAP_KIND_REMARK, self->statement->remark_id);
  speakers = rap_remark_text_speakers (record, remark, language);
  if (!has_changed (self, record, language, speakers))
    return;
  wording = rap_remark_text_wording (record, rap_entity_get_id (self->statement), language);
  words = wording ? wording->words : NULL;
  gtk_label_set_label (self->speakers, speakers);
  show_words (self, record, language, style, words != NULL);
  if (words == NULL)
    words = _ ("No words yet");
  /* Translators: who speaks, and what is said */
  name = self->is_told ? g_strdup_printf (_ ("%s: %s, in the release"), speakers, words)
                       : g_strdup_printf (_ ("%s: %s, left out"), speakers, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

GtkWidget *
rap_told_row_new (RapStatement *statement, gboolean is_told)
{
  RapToldRow *self = g_object_new (RAP_TYPE_TOLD_ROW, NULL);

  self->statement = g_object_ref (statement);
  self->is_told = is_told;
  show_whether_told (self);
  return GTK_WIDGET (self);
}

gint64
rap_told_row_get_id (RapToldRow *self)
{
  g_return_val_if_fail (RAP_IS_TOLD_ROW (self), 0);

  return rap_entity_get_id (self->statement);
}
