/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All that is said of a participant. */

#include "event/participants/rap-participant-dialog.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-choices.h"
#include "event/participants/rap-participant-positions.h"
#include "event/participants/rap-participant-side.h"
#include "event/participants/rap-participant-text.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-texts-row.h"

struct _RapParticipantDialog
{
  AdwDialog parent_instance;

  RapTextsRow *name_row;
  AdwEntryRow *side_row;
  GtkMenuButton *role_button;
  RapChoiceRow *presence_row;
  RapChoiceRow *status_row;
  RapChoiceRow *disclosure_row;
  RapPartsGroup *positions;
  GtkListBox *offers;

  RapRecordModel *model;
  RapParticipant *participant;
};

G_DEFINE_FINAL_TYPE (RapParticipantDialog, rap_participant_dialog, ADW_TYPE_DIALOG)

static void
show (RapParticipantDialog *self)
{
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));
  RapRecord *record = rap_record_model_get_record (self->model);
  g_autofree char *roles = rap_participant_text_roles (record, self->participant);

  adw_dialog_set_title (ADW_DIALOG (self), rap_participant_text_name (self->participant, language));
  gtk_menu_button_set_label (self->role_button, *roles ? roles : _ ("No role"));
}

static void
on_refreshed (RapParticipantDialog *self)
{
  if (rap_record_get (rap_record_model_get_record (self->model), RAP_KIND_PARTICIPANT,
                      rap_entity_get_id (self->participant)) != self->participant)
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }
  show (self);
  rap_participant_positions_offer (self->offers, self->model, self->participant);
}

static void
fill (RapParticipantDialog *self)
{
  RapParticipant *participant = self->participant;
  g_autoptr (GSimpleActionGroup) choices = rap_participant_choices_new (self->model, participant);
  g_autoptr (GMenuModel) roles = rap_participant_choices_create_roles ();

  gtk_widget_insert_action_group (GTK_WIDGET (self), "participant", G_ACTION_GROUP (choices));
  gtk_menu_button_set_menu_model (self->role_button, roles);
  rap_texts_row_bind (self->name_row, participant, "name",
                      rap_desk_get_language (rap_record_model_get_desk (self->model)));
  rap_participant_side_bind (self->side_row, self->model, participant);
  rap_choice_row_bind (self->presence_row, participant, "presence");
  rap_choice_row_bind (self->status_row, participant, "status");
  rap_choice_row_bind (self->disclosure_row, participant, "disclosure");
  rap_parts_group_set_model (self->positions, self->model, rap_entity_get_id (participant),
                             &rap_participant_positions);
  on_refreshed (self);
}

static void
rap_participant_dialog_dispose (GObject *object)
{
  RapParticipantDialog *self = RAP_PARTICIPANT_DIALOG (object);

  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  if (self->participant)
    g_signal_handlers_disconnect_by_data (self->participant, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PARTICIPANT_DIALOG);
  g_clear_object (&self->participant);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_participant_dialog_parent_class)->dispose (object);
}

static void
rap_participant_dialog_class_init (RapParticipantDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_participant_dialog_dispose;

  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_PARTS_GROUP);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/participants/rap-participant-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RapParticipantDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantDialog, side_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantDialog, role_button);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantDialog, presence_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantDialog, status_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantDialog, disclosure_row);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantDialog, positions);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantDialog, offers);
}

static void
rap_participant_dialog_init (RapParticipantDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
rap_participant_dialog_new (RapRecordModel *model, RapParticipant *participant)
{
  RapParticipantDialog *self = g_object_new (RAP_TYPE_PARTICIPANT_DIALOG, NULL);

  self->model = g_object_ref (model);
  self->participant = g_object_ref (participant);
  g_signal_connect_swapped (participant, "notify", G_CALLBACK (show), self);
  g_signal_connect_swapped (model, "refreshed", G_CALLBACK (on_refreshed), self);
  fill (self);
  return ADW_DIALOG (self);
}
