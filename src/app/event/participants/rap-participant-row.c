/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A participant in the list. */

#include "event/participants/rap-participant-row.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-order.h"
#include "model/rap-choice-labels.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-texts-row.h"
#include "record/rap-language.h"

struct _RapParticipantRow
{
  AdwExpanderRow parent_instance;

  AdwAvatar *avatar;
  GtkWidget *presence_icon;
  GtkWidget *disclosure_icon;
  GtkLabel *status_label;
  RapTextsRow *name_row;
  RapTextsRow *position_row;
  RapChoiceRow *role_row;
  RapChoiceRow *presence_row;
  RapChoiceRow *status_row;
  RapTextsRow *side_row;
  RapChoiceRow *disclosure_row;

  RapRecordModel *model;
  RapParticipant *participant;
};

G_DEFINE_FINAL_TYPE (RapParticipantRow, rap_participant_row, ADW_TYPE_EXPANDER_ROW)

static const char *
get_language (RapParticipantRow *self)
{
  return rap_desk_get_language (rap_record_model_get_desk (self->model));
}

static gpointer
get_first_part (RapParticipantRow *self, RapKind kind)
{
  GPtrArray *parts = rap_record_list_parts (rap_record_model_get_record (self->model), kind,
                                            rap_entity_get_id (self->participant));

  return parts->len ? g_ptr_array_index (parts, 0) : NULL;
}

/* "Aydos Sarim, Member of Parliament, Speaker, Video link, Attended" */
static void
set_accessible_name (RapParticipantRow *self, const char *name, const char *position)
{
  RapParticipant *participant = self->participant;
  RapParticipantRole *role = get_first_part (self, RAP_KIND_PARTICIPANT_ROLE);
  const char *parts[7] = { NULL };
  g_autofree char *sentence = NULL;
  guint n = 0;

  if (participant->disclosure != RAP_DISCLOSURE_PUBLIC)
    parts[n++] = rap_choice_label (RAP_TYPE_DISCLOSURE, participant->disclosure);
  parts[n++] = name;
  if (position)
    parts[n++] = position;
  if (role)
    parts[n++] = rap_choice_label (RAP_TYPE_ROLE, role->role);
  parts[n++] = rap_choice_label (RAP_TYPE_PRESENCE, participant->presence);
  parts[n++] = rap_choice_label (RAP_TYPE_STATUS, participant->status);
  sentence = g_strjoinv (", ", (char **) parts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
}

static void
show (RapParticipantRow *self)
{
  RapParticipant *participant = self->participant;
  RapParticipantPosition *position = get_first_part (self, RAP_KIND_PARTICIPANT_POSITION);
  const char *language = get_language (self);
  const char *name = rap_texts_resolve (participant->name, language,
                                        rap_language_get_house_order (), NULL);
  const char *full = position ? rap_texts_resolve (position->full, language,
                                                   rap_language_get_house_order (), NULL)
                              : NULL;

  if (name == NULL)
    name = _ ("Unnamed participant");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), full ? full : "");
  adw_avatar_set_text (self->avatar, name);
  gtk_label_set_label (self->status_label, rap_choice_label (RAP_TYPE_STATUS, participant->status));
  gtk_widget_set_visible (self->presence_icon,
                          participant->presence == RAP_PRESENCE_VIDEO_LINK ||
                            participant->presence == RAP_PRESENCE_VIDEO_MESSAGE);
  gtk_widget_set_visible (self->disclosure_icon, participant->disclosure != RAP_DISCLOSURE_PUBLIC);
  gtk_widget_set_tooltip_text (self->disclosure_icon,
                               rap_choice_label (RAP_TYPE_DISCLOSURE, participant->disclosure));
  set_accessible_name (self, name, full);
}

static void
bind_rows (RapParticipantRow *self)
{
  RapParticipant *participant = self->participant;
  const char *language = get_language (self);

  rap_texts_row_bind (self->name_row, participant, "name", language);
  rap_texts_row_bind (self->position_row, get_first_part (self, RAP_KIND_PARTICIPANT_POSITION),
                      "full", language);
  rap_choice_row_bind (self->role_row, get_first_part (self, RAP_KIND_PARTICIPANT_ROLE), "role");
  rap_choice_row_bind (self->presence_row, participant, "presence");
  rap_choice_row_bind (self->status_row, participant, "status");
  rap_texts_row_bind (self->side_row, participant, "side", language);
  rap_choice_row_bind (self->disclosure_row, participant, "disclosure");
  show (self);
}

static void
activate_move (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapParticipantRow *self = RAP_PARTICIPANT_ROW (widget);

  rap_participant_order_move (self->model, self->participant,
                              g_str_has_suffix (action, "up") ? -1 : 1);
}

static void
activate_remove (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapParticipantRow *self = RAP_PARTICIPANT_ROW (widget);
  RapChanges *changes = rap_changes_new (_ ("Remove participant"));

  rap_changes_delete (changes, RAP_KIND_PARTICIPANT, rap_entity_get_id (self->participant));
  rap_record_model_apply (self->model, changes, _ ("Participant removed"));
}

static void
rap_participant_row_dispose (GObject *object)
{
  RapParticipantRow *self = RAP_PARTICIPANT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PARTICIPANT_ROW);
  g_clear_object (&self->model);
  g_clear_object (&self->participant);

  G_OBJECT_CLASS (rap_participant_row_parent_class)->dispose (object);
}

static void
rap_participant_row_class_init (RapParticipantRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_participant_row_dispose;

  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/participants/rap-participant-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, presence_icon);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, disclosure_icon);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, status_label);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, name_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, position_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, role_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, presence_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, status_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, side_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, disclosure_row);
  gtk_widget_class_install_action (widget_class, "participant.up", NULL, activate_move);
  gtk_widget_class_install_action (widget_class, "participant.down", NULL, activate_move);
  gtk_widget_class_install_action (widget_class, "participant.remove", NULL, activate_remove);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "participant.up",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "participant.down",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_NO_MODIFIER_MASK,
                                       "participant.remove", NULL);
}

static void
rap_participant_row_init (RapParticipantRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_participant_row_new (RapRecordModel *model, RapParticipant *participant)
{
  RapParticipantRow *self = g_object_new (RAP_TYPE_PARTICIPANT_ROW, NULL);

  self->model = g_object_ref (model);
  self->participant = g_object_ref (participant);
  g_signal_connect_object (participant, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (bind_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (bind_rows), self,
                           G_CONNECT_SWAPPED);
  bind_rows (self);
  return GTK_WIDGET (self);
}
