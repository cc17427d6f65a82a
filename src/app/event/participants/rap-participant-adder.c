/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The line by which participants are added. */

#include "event/participants/rap-participant-adder.h"

#include "event/participants/rap-participant-people.h"
#include "model/rap-choice-labels.h"
#include "model/rap-new-participant.h"

struct _RapParticipantAdder
{
  AdwBin parent_instance;

  AdwEntryRow *entry;
  GtkDropDown *role;
  AdwComboRow *narrow_role;

  RapRecordModel *model;
  RapCompletion *completion; /* the entry owns it */
};

G_DEFINE_FINAL_TYPE (RapParticipantAdder, rap_participant_adder, ADW_TYPE_BIN)

/* Adds, or leads to who takes part already. */
static void
on_activated (RapParticipantAdder *self)
{
  g_autofree char *name =
    g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  RapRole role = gtk_drop_down_get_selected (self->role);
  RapParticipant *known;
  gint64 person;

  if (self->completion == NULL || *name == '\0')
    return;
  person = rap_completion_get_id (self->completion);
  known = person ? rap_participant_people_find (self->model, person) : NULL;
  rap_completion_set (self->completion, 0, NULL);
  if (known)
    gtk_widget_activate_action (GTK_WIDGET (self), "participants.show", "x",
                                rap_entity_get_id (known));
  else if (person)
    rap_new_participant_add_person (self->model, person, role);
  else
    rap_new_participant_add_name (self->model, name, role);
}

/* Down goes on to the list. */
static gboolean
on_keynav_failed (RapParticipantAdder *self, GtkDirectionType direction)
{
  return direction == GTK_DIR_DOWN &&
         gtk_widget_activate_action (GTK_WIDGET (self), "participants.list", NULL);
}

static gint64
find_last_added (RapParticipantAdder *self)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  GPtrArray *all = rap_record_list (record, RAP_KIND_PARTICIPANT);
  RapParticipant *last = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      RapParticipant *one = g_ptr_array_index (all, i);

      if (one->person_id && (last == NULL || rap_entity_get_id (one) > rap_entity_get_id (last)))
        last = one;
    }
  return last ? last->person_id : 0;
}

/* Opens who is chosen among the people found, else who was added last. */
static gboolean
on_key_pressed (RapParticipantAdder *self, guint key, guint keycode, GdkModifierType state)
{
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;
  gint64 person;

  if (!enter || (state & gtk_accelerator_get_default_mod_mask ()) != GDK_CONTROL_MASK)
    return GDK_EVENT_PROPAGATE;
  person = rap_completion_get_offered (self->completion);
  if (person == 0 && *gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    person = find_last_added (self);
  if (person)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-person", "x", person);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
  return GDK_EVENT_STOP;
}

static void
rap_participant_adder_dispose (GObject *object)
{
  RapParticipantAdder *self = RAP_PARTICIPANT_ADDER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PARTICIPANT_ADDER);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_participant_adder_parent_class)->dispose (object);
}

static void
rap_participant_adder_class_init (RapParticipantAdderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_participant_adder_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/participants/rap-participant-adder.ui");
  gtk_widget_class_bind_template_child (widget_class, RapParticipantAdder, entry);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantAdder, role);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantAdder, narrow_role);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_keynav_failed);
}

static void
offer_roles (RapParticipantAdder *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  g_autoptr (GEnumClass) roles = g_type_class_ref (RAP_TYPE_ROLE);

  for (guint i = 0; i < roles->n_values; i++)
    gtk_string_list_append (labels, rap_choice_label (RAP_TYPE_ROLE, roles->values[i].value));
  gtk_drop_down_set_model (self->role, G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (self->role, RAP_ROLE_SPEAKER);
}

static void
rap_participant_adder_init (RapParticipantAdder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  offer_roles (self);
}

void
rap_participant_adder_set_model (RapParticipantAdder *self, RapRecordModel *model)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_if_fail (RAP_IS_PARTICIPANT_ADDER (self) && self->model == NULL);
  g_return_if_fail (RAP_IS_RECORD_MODEL (model));

  self->model = g_object_ref (model);
  self->completion = rap_completion_attach (self->entry, &rap_participant_people, model);

  /* Before the completion, which takes Enter with whatever is held. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key_pressed), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
rap_participant_adder_set_narrow (RapParticipantAdder *self, gboolean narrow)
{
  g_return_if_fail (RAP_IS_PARTICIPANT_ADDER (self));

  gtk_widget_set_visible (GTK_WIDGET (self->role), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_role), narrow);
}

gboolean
rap_participant_adder_focus (RapParticipantAdder *self)
{
  g_return_val_if_fail (RAP_IS_PARTICIPANT_ADDER (self), FALSE);

  return gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
