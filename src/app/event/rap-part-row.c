/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What rows of parts share. */

#include "event/rap-part-row.h"

#include <glib/gi18n.h>

#include "widgets/rap-prose-row.h"

typedef struct
{
  RapKind kind;
  gint64 id;
  const char *notice;
} Part;

static void
on_clicked (GtkButton *button, gpointer model)
{
  Part *part = g_object_get_data (G_OBJECT (button), "rap-part");
  RapChanges *changes = rap_changes_new (_ ("Remove"));

  rap_changes_delete (changes, part->kind, part->id);
  rap_record_model_apply (model, changes, part->notice);
}

GtkWidget *
rap_part_row_create_remover (RapRecordModel *model,
                             gpointer entity,
                             const char *name,
                             const char *notice)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  /* Translators: %s is the name of an organization, a topic, a person or a session. */
  g_autofree char *tooltip = name ? g_strdup_printf (_ ("Remove %s"), name) : g_strdup (_ ("Remove"));
  Part *part = g_new (Part, 1);

  part->kind = rap_entity_get_kind (entity);
  part->id = rap_entity_get_id (entity);
  part->notice = notice;
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "rap-part", part, g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_clicked), model, 0);
  return button;
}

void
rap_part_row_add_suffix (GtkWidget *row, GtkWidget *suffix)
{
  if (RAP_IS_PROSE_ROW (row))
    rap_prose_row_add_suffix (RAP_PROSE_ROW (row), suffix);
  else if (ADW_IS_EXPANDER_ROW (row))
    adw_expander_row_add_suffix (ADW_EXPANDER_ROW (row), suffix);
  else
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), suffix);
}
