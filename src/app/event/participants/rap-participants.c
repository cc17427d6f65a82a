/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The second view of an event. */

#include "event/participants/rap-participants.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-adder.h"
#include "event/participants/rap-participant-row.h"

struct _RapParticipants
{
  AdwBin parent_instance;

  RapParticipantAdder *adder;
  GtkStack *states;
  GtkListBox *list;
  GtkLabel *sums;

  RapRecordModel *model;
  GListModel *participants;
};

G_DEFINE_FINAL_TYPE (RapParticipants, rap_participants, ADW_TYPE_BIN)

static GtkWidget *
create_row (gpointer participant, gpointer data)
{
  return rap_participant_row_new (RAP_PARTICIPANTS (data)->model, participant);
}

static void
show_sums (RapParticipants *self)
{
  guint n = g_list_model_get_n_items (self->participants);
  guint by_video = 0;
  g_autofree char *all = NULL;
  g_autofree char *video = NULL;
  g_autofree char *both = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (RapParticipant) participant = g_list_model_get_item (self->participants, i);

      by_video += participant->presence == RAP_PRESENCE_VIDEO_LINK;
    }
  all = g_strdup_printf (ngettext ("%u participant", "%u participants", n), n);
  video = g_strdup_printf (ngettext ("%u by video link", "%u by video link", by_video), by_video);
  /* Translators: two counts: 7 participants · 2 by video link. */
  both = g_strdup_printf (_ ("%s · %s"), all, video);
  gtk_label_set_label (self->sums, by_video ? both : all);
  gtk_stack_set_visible_child_name (self->states, n ? "list" : "empty");
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

  if (self->list)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
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
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/participants/rap-participants.ui");
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, adder);
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, states);
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, list);
  gtk_widget_class_bind_template_child (widget_class, RapParticipants, sums);
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
  gtk_list_box_bind_model (self->list, self->participants, create_row, self, NULL);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show_sums), self, G_CONNECT_SWAPPED);
  show_sums (self);
  return GTK_WIDGET (self);
}
