/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a participant. */

#include "event/participants/rap-participant-menu.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-choices.h"
#include "widgets/rap-row-drag.h"
#include "widgets/rap-row-menu.h"

static void
append_action (GMenu *menu, const char *label, const char *action, GVariant *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

/* Takes the choices. */
static void
append_choices (GMenu *menu, const char *label, GMenuModel *choices)
{
  g_menu_append_submenu (menu, label, choices);
  g_object_unref (choices);
}

static void
create_menu (GtkMenuButton *button, gpointer data)
{
  gint64 id = *(gint64 *) data;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) choices = g_menu_new ();
  g_autoptr (GMenu) acts = g_menu_new ();

  append_choices (choices, _ ("_Role"), rap_participant_choices_create_roles ());
  append_choices (choices, _ ("_Presence"), rap_participant_choices_create_presences ());
  append_choices (choices, _ ("_Status"), rap_participant_choices_create_statuses ());
  append_action (acts, _ ("_Edit…"), "participants.edit", g_variant_new ("x", id));
  append_action (acts, _ ("Move _up"), "participants.move", g_variant_new ("(xi)", id, -1));
  append_action (acts, _ ("Move _down"), "participants.move", g_variant_new ("(xi)", id, 1));
  append_action (acts, _ ("Re_move"), "participants.remove", g_variant_new ("x", id));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (choices));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (acts));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
add_key (GtkEventController *keys, const char *trigger, const char *action, gint64 id)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                                            gtk_named_action_new (action));

  gtk_shortcut_set_arguments (shortcut, g_variant_new ("x", id));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

void
rap_participant_menu_attach (GtkListBoxRow *row,
                             GtkMenuButton *button,
                             RapRecordModel *model,
                             RapParticipant *participant)
{
  gint64 id = rap_entity_get_id (participant);
  g_autoptr (GSimpleActionGroup) choices = rap_participant_choices_new (model, participant);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_widget_insert_action_group (GTK_WIDGET (row), "participant", G_ACTION_GROUP (choices));
  gtk_menu_button_set_create_popup_func (button, create_menu, g_memdup2 (&id, sizeof id), g_free);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", id);
  add_key (keys, "F2", "participants.edit", id);
  add_key (keys, "Delete", "participants.remove", id);
  gtk_widget_add_controller (GTK_WIDGET (row), keys);
  rap_row_menu_attach (GTK_WIDGET (row), button);
  rap_row_drag_enable (row, "participants.move", id);
}
