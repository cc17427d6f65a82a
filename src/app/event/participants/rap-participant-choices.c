/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be chosen of a participant. The roles are parts of their own, so each
 * is an action with a state; the others are fields. */

#include "event/participants/rap-participant-choices.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"

/* What the action of a role acts on. */
typedef struct
{
  RapRecordModel *model;
  RapParticipant *participant;
  RapRole role;
} RoleAction;

static void
role_action_free (gpointer data)
{
  RoleAction *self = data;

  g_object_unref (self->model);
  g_object_unref (self->participant);
  g_free (self);
}

static RoleAction *
get_role_action (GSimpleAction *action)
{
  return g_object_get_data (G_OBJECT (action), "rap-role");
}

static GPtrArray *
list_roles (RoleAction *self)
{
  return rap_record_list_parts (rap_record_model_get_record (self->model),
                                RAP_KIND_PARTICIPANT_ROLE, rap_entity_get_id (self->participant));
}

static RapParticipantRole *
find_role (RoleAction *self)
{
  GPtrArray *roles = list_roles (self);

  for (guint i = 0; i < roles->len; i++)
    if (RAP_PARTICIPANT_ROLE (roles->pdata[i])->role == self->role)
      return g_ptr_array_index (roles, i);
  return NULL;
}

/* The last role stays. */
static void
on_toggled (GSimpleAction *action, GVariant *wanted)
{
  RoleAction *self = get_role_action (action);
  RapParticipantRole *role = find_role (self);
  RapChanges *changes;

  if ((role != NULL) == g_variant_get_boolean (wanted) || (role && list_roles (self)->len == 1))
    return;
  changes = rap_changes_new (_ ("Change role"));
  if (role)
    rap_changes_delete (changes, RAP_KIND_PARTICIPANT_ROLE, rap_entity_get_id (role));
  else
    {
      g_autoptr (RapParticipantRole) added = rap_entity_new (RAP_KIND_PARTICIPANT_ROLE);

      added->participant_id = rap_entity_get_id (self->participant);
      added->role = self->role;
      rap_changes_save (changes, added);
    }
  rap_record_model_apply (self->model, changes, NULL);
}

static void
show_role (GSimpleAction *action)
{
  g_simple_action_set_state (action,
                             g_variant_new_boolean (find_role (get_role_action (action)) != NULL));
}

static char *
name_role (RapRole role)
{
  return g_strdup_printf ("role-%d", (int) role);
}

static void
add_role (GActionMap *map, RapRecordModel *model, RapParticipant *participant, RapRole role)
{
  g_autofree char *name = name_role (role);
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (name, NULL,
                                                                   g_variant_new_boolean (FALSE));
  RoleAction *self = g_new (RoleAction, 1);

  self->model = g_object_ref (model);
  self->participant = g_object_ref (participant);
  self->role = role;
  g_object_set_data_full (G_OBJECT (action), "rap-role", self, role_action_free);
  g_signal_connect (action, "change-state", G_CALLBACK (on_toggled), NULL);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show_role), action, G_CONNECT_SWAPPED);
  show_role (action);
  g_action_map_add_action (map, G_ACTION (action));
}

static void
add_field (GActionMap *map, RapParticipant *participant, const char *field)
{
  g_autoptr (GPropertyAction) action = g_property_action_new (field, participant, field);

  g_action_map_add_action (map, G_ACTION (action));
}

GSimpleActionGroup *
rap_participant_choices_new (RapRecordModel *model, RapParticipant *participant)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();
  g_autoptr (GEnumClass) roles = g_type_class_ref (RAP_TYPE_ROLE);

  for (guint i = 0; i < roles->n_values; i++)
    add_role (G_ACTION_MAP (group), model, participant, roles->values[i].value);
  add_field (G_ACTION_MAP (group), participant, "presence");
  add_field (G_ACTION_MAP (group), participant, "status");
  return group;
}

GMenuModel *
rap_participant_choices_create_roles (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GEnumClass) roles = g_type_class_ref (RAP_TYPE_ROLE);

  for (guint i = 0; i < roles->n_values; i++)
    {
      g_autofree char *name = name_role (roles->values[i].value);
      g_autofree char *action = g_strconcat ("participant.", name, NULL);

      g_menu_append (menu, rap_choice_label (RAP_TYPE_ROLE, roles->values[i].value), action);
    }
  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_choices (GType type, const char *action)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GEnumClass) values = g_type_class_ref (type);

  for (guint i = 0; i < values->n_values; i++)
    {
      g_autoptr (GMenuItem) item =
        g_menu_item_new (rap_choice_label (type, values->values[i].value), NULL);

      g_menu_item_set_action_and_target (item, action, "s", values->values[i].value_nick);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

GMenuModel *
rap_participant_choices_create_presences (void)
{
  return create_choices (RAP_TYPE_PRESENCE, "participant.presence");
}

GMenuModel *
rap_participant_choices_create_statuses (void)
{
  return create_choices (RAP_TYPE_STATUS, "participant.status");
}
