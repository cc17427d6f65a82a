/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The second view of an event. */

#include "event/participants/rap-participants.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-adder.h"
#include "event/participants/rap-participant-dialog.h"
#include "event/participants/rap-participant-sums.h"
#include "event/participants/rap-side-groups.h"
#include "model/rap-parts-order.h"

struct _RapParticipants
{
  AdwBin parent_instance;

  RapParticipantAdder *adder;
  GtkStack *states;
  RapSideGroups *groups;
  GtkWidget *foot;
  GtkLabel *sums;
  GtkLabel *sums_now;

  RapRecordModel *model;
  GListModel *participants;
  gint64 moved;  /* whose row gets the focus again */
  gint64 edited; /* who is shown in the dialog */
  guint focus_source;
};

G_DEFINE_FINAL_TYPE (RapParticipants, rap_participants, ADW_TYPE_BIN)

static const char *
get_language (RapParticipants *self)
{
  return rap_desk_get_language (rap_record_model_get_desk (self->model));
}

static GPtrArray *
list_participants (RapParticipants *self)
{
  return rap_record_list_parts (rap_record_model_get_record (self->model), RAP_KIND_PARTICIPANT,
                                rap_record_model_get_id (self->model));
}

static void
show_sums (RapParticipants *self)
{
  GPtrArray *participants = list_participants (self);
  g_autofree char *sums = rap_participant_sums_describe (participants);
  g_autofree char *now =
    rap_participant_sums_describe_now (rap_record_model_get_record (self->model), participants,
                                       get_language (self));

  gtk_label_set_label (self->sums, sums);
  gtk_label_set_label (self->sums_now, now ? now : "");
  gtk_widget_set_visible (GTK_WIDGET (self->sums_now), now != NULL);
  gtk_widget_set_visible (self->foot, participants->len > 0);
  gtk_stack_set_visible_child_name (self->states, participants->len ? "list" : "empty");
}

/* Once the new rows have their places, so that the list scrolls to the one. */
static void
focus_moved (gpointer data)
{
  RapParticipants *self = data;

  self->focus_source = 0;
  rap_side_groups_focus (self->groups, self->moved);
  self->moved = 0;
}

/* Of a row that is made anew, as it is elsewhere now. */
static void
focus_later (RapParticipants *self, gint64 participant)
{
  self->moved = participant;
  if (self->focus_source == 0)
    self->focus_source = g_idle_add_once (focus_moved, self);
}

static void
show (RapParticipants *self)
{
  rap_side_groups_update (self->groups);
  show_sums (self);
  if (self->moved)
    focus_later (self, self->moved);
}

static void
set_narrow (RapParticipants *self, gboolean narrow)
{
  rap_participant_adder_set_narrow (self->adder, narrow);
  rap_side_groups_set_narrow (self->groups, narrow);
}

static void
on_narrow (RapParticipants *self)
{
  set_narrow (self, TRUE);
}

static void
on_wide (RapParticipants *self)
{
  set_narrow (self, FALSE);
}

static RapParticipant *
get_participant (RapParticipants *self, gint64 id)
{
  return rap_record_get (rap_record_model_get_record (self->model), RAP_KIND_PARTICIPANT, id);
}

static void
activate_add (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (widget);
}

static void
activate_list (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (RAP_PARTICIPANTS (widget)->groups));
}

static void
activate_show (GtkWidget *widget, const char *action, GVariant *id)
{
  focus_later (RAP_PARTICIPANTS (widget), g_variant_get_int64 (id));
}

static void
on_edited (RapParticipants *self)
{
  /* The view can be gone before its dialog. */
  if (self->model)
    focus_later (self, self->edited);
}

static void
activate_edit (GtkWidget *widget, const char *action, GVariant *id)
{
  RapParticipants *self = RAP_PARTICIPANTS (widget);
  RapParticipant *participant = get_participant (self, g_variant_get_int64 (id));
  AdwDialog *dialog;

  if (participant == NULL)
    return;
  self->edited = rap_entity_get_id (participant);
  dialog = rap_participant_dialog_new (self->model, participant);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
activate_remove (GtkWidget *widget, const char *action, GVariant *id)
{
  RapParticipants *self = RAP_PARTICIPANTS (widget);
  RapChanges *changes = rap_changes_new (_ ("Remove participant"));

  rap_changes_delete (changes, RAP_KIND_PARTICIPANT, g_variant_get_int64 (id));
  rap_record_model_apply (self->model, changes, _ ("Participant removed"));
}

static void
activate_move (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapParticipants *self = RAP_PARTICIPANTS (widget);
  RapParticipant *participant;
  gint64 id;
  int rows, places;

  g_variant_get (parameter, "(xi)", &id, &rows);
  participant = get_participant (self, id);
  places = participant ? rap_side_groups_count_places (self->groups, participant, rows) : 0;
  if (places && rap_parts_order_move (self->model, self->participants, participant, places,
                                      _ ("Move participant")))
    self->moved = id;
  else
    gtk_widget_error_bell (widget);
}

static gboolean
rap_participants_grab_focus (GtkWidget *widget)
{
  return rap_participant_adder_focus (RAP_PARTICIPANTS (widget)->adder);
}

static void
rap_participants_dispose (GObject *object)
{
  RapParticipants *self = RAP_PARTICIPANTS (object);

  g_clear_handle_id (&self->focus_source, g_source_remove);
  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PARTICIPANTS);
  g_clear_object (&self->participants);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_participants_parent_class)->dispose (object);
}

static void
rap_participants_class_init (RapParticipantsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_participants_dispose;
  widget_class->grab_focus = rap_participants_grab_focus;

  g_type_ensure (RAP_TYPE_PARTICIPANT_ADDER);
  g_type_ensure (RAP_TYPE_SIDE_GROUPS);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/participants/rap-participants.ui");
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, adder);
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, states);
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, groups);
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, foot);
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, sums);
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, sums_now);
  gtk_widget_class_bind_template_callback (widget_class, on_narrow);
  gtk_widget_class_bind_template_callback (widget_class, on_wide);
  gtk_widget_class_install_action (widget_class, "participants.add", NULL, activate_add);
  gtk_widget_class_install_action (widget_class, "participants.list", NULL, activate_list);
  gtk_widget_class_install_action (widget_class, "participants.show", "x", activate_show);
  gtk_widget_class_install_action (widget_class, "participants.edit", "x", activate_edit);
  gtk_widget_class_install_action (widget_class, "participants.remove", "x", activate_remove);
  gtk_widget_class_install_action (widget_class, "participants.move", "(xi)", activate_move);
}

static void
rap_participants_init (RapParticipants *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_participants_new (RapRecordModel *model)
{
  RapParticipants *self = g_object_new (RAP_TYPE_PARTICIPANTS, NULL);

  self->model = g_object_ref (model);
  self->participants = rap_record_model_list_parts (model, RAP_KIND_PARTICIPANT,
                                                    rap_record_model_get_id (model));
  rap_participant_adder_set_model (self->adder, model);
  rap_side_groups_set_model (self->groups, model, self->participants);
  g_signal_connect_swapped (model, "refreshed", G_CALLBACK (show), self);
  g_signal_connect_swapped (model, "notify::language", G_CALLBACK (show), self);
  show (self);
  return GTK_WIDGET (self);
}
