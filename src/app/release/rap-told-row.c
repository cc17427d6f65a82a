/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A statement that a release tells or leaves out. */

#include "release/rap-told-row.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-text.h"

struct _RapToldRow
{
  AdwActionRow parent_instance;

  gint64 id;
};

G_DEFINE_FINAL_TYPE (RapToldRow, rap_told_row, ADW_TYPE_ACTION_ROW)

static void
rap_told_row_class_init (RapToldRowClass *klass)
{
}

static void
rap_told_row_init (RapToldRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

/* The row is what is pressed; the check only shows how it stands. */
static void
add_signs (RapToldRow *self, gboolean is_told)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *handle = gtk_image_new_from_icon_name ("list-drag-handle-symbolic");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_told);
  gtk_widget_set_can_target (check, FALSE);
  gtk_widget_set_can_focus (check, FALSE);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  is_told ? _ ("In the release") : _ ("Left out"), -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), check);
  if (!is_told)
    return;
  gtk_widget_add_css_class (handle, "dimmed");
  gtk_widget_set_tooltip_text (handle, _ ("Drag, or press Alt+Up or Alt+Down, to move"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), handle);
}

GtkWidget *
rap_told_row_new (RapRecord *record,
                  RapStatement *statement,
                  const char *language,
                  gboolean is_told)
{
  RapToldRow *self = g_object_new (RAP_TYPE_TOLD_ROW, NULL);
  RapRemark *remark = rap_record_get (record, RAP_KIND_REMARK, statement->remark_id);
  RapWording *wording = rap_remark_text_wording (record, rap_entity_get_id (statement), language);
  const char *words = wording && wording->words ? wording->words : _ ("No words yet");
  g_autofree char *speakers = rap_remark_text_speakers (record, remark, language);
  g_autofree char *name = NULL;

  self->id = rap_entity_get_id (statement);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), words);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), speakers);
  add_signs (self, is_told);
  /* Translators: who speaks, and what is said */
  name = is_told ? g_strdup_printf (_ ("%s: %s, in the release"), speakers, words)
                 : g_strdup_printf (_ ("%s: %s, left out"), speakers, words);
  /* The sentence is more than the title, which would name the row. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

gint64
rap_told_row_get_id (RapToldRow *self)
{
  g_return_val_if_fail (RAP_IS_TOLD_ROW (self), 0);

  return self->id;
}

void
rap_told_row_set_fixed (RapToldRow *self, gboolean fixed)
{
  g_return_if_fail (RAP_IS_TOLD_ROW (self));

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), !fixed);
}
