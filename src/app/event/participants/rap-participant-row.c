/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A participant in the list. */

#include "event/participants/rap-participant-row.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-choices.h"
#include "event/participants/rap-participant-menu.h"
#include "event/participants/rap-participant-text.h"
#include "event/remarks/rap-remark-text.h"
#include "model/rap-choice-labels.h"

struct _RapParticipantRow
{
  GtkListBoxRow parent_instance;

  GtkWidget *handle;
  GtkLabel *number_label;
  AdwAvatar *avatar;
  GtkLabel *name_label;
  GtkWidget *disclosure_icon;
  GtkLabel *positions_label;
  GtkWidget *now_box;
  GtkLabel *now_label;
  GtkLabel *narrow_label;
  GtkWidget *presence_tag;
  GtkImage *presence_icon;
  GtkLabel *presence_label;
  GtkWidget *role_cell;
  GtkMenuButton *role_button;
  GtkWidget *status_cell;
  GtkMenuButton *status_button;
  GtkLabel *status_label;
  GtkMenuButton *menu_button;

  RapRecordModel *model;
  RapParticipant *participant;
  gboolean narrow;
  char *shown; /* what the row says */
};

G_DEFINE_FINAL_TYPE (RapParticipantRow, rap_participant_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_number (RapParticipantRow *self, RapRecord *record)
{
  GPtrArray *all = rap_record_list_parts (record, RAP_KIND_PARTICIPANT,
                                          self->participant->event_id);
  g_autofree char *text = NULL;
  guint index;

  if (!g_ptr_array_find (all, self->participant, &index))
    return;
  text = g_strdup_printf ("%u", index + 1);
  gtk_label_set_label (self->number_label, text);
}

/* Its sentence has all of it but what is seen alone. */
static gboolean
has_changed (RapParticipantRow *self, const char *sentence)
{
  g_autofree char *state = g_strdup_printf ("%d %d %s", self->narrow, self->participant->kind,
                                            sentence);

  return g_set_str (&self->shown, state);
}

static void
show_name (RapParticipantRow *self, const char *name)
{
  RapDisclosure disclosure = self->participant->disclosure;
  g_autofree char *actions = NULL;

  gtk_label_set_label (self->name_label, name);
  adw_avatar_set_text (self->avatar, name);
  adw_avatar_set_show_initials (self->avatar,
                                self->participant->kind == RAP_PARTICIPANT_KIND_PERSON);
  adw_avatar_set_icon_name (self->avatar,
                            self->participant->kind == RAP_PARTICIPANT_KIND_ORGANIZATION
                              ? "rapporteur-building-symbolic"
                              : "rapporteur-people-symbolic");
  gtk_widget_set_visible (self->disclosure_icon, disclosure != RAP_DISCLOSURE_PUBLIC);
  gtk_widget_set_tooltip_text (self->disclosure_icon,
                               rap_choice_label (RAP_TYPE_DISCLOSURE, disclosure));
  /* Translators: %s is a participant's name. */
  actions = g_strdup_printf (_ ("Actions for %s"), name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->menu_button), actions);
}

static void
show_positions (RapParticipantRow *self, RapRecord *record, const char *language)
{
  g_autofree char *then = rap_participant_text_positions (record, self->participant, language,
                                                          "\n");
  g_autofree char *now = rap_participant_text_now (record, self->participant, language);

  gtk_label_set_label (self->positions_label, then);
  gtk_widget_set_visible (GTK_WIDGET (self->positions_label), *then != '\0');
  gtk_label_set_label (self->now_label, now ? now : "");
  gtk_widget_set_visible (self->now_box, now != NULL);
}

static void
show_status (RapParticipantRow *self)
{
  static const char *const styles[] = {
    [RAP_STATUS_INVITED] = NULL,
    [RAP_STATUS_CONFIRMED] = "accent",
    [RAP_STATUS_ATTENDED] = "success",
    [RAP_STATUS_ABSENT] = "warning",
  };
  RapStatus status = self->participant->status;
  const char *label = rap_choice_label (RAP_TYPE_STATUS, status);
  g_autofree char *name = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (styles[i])
      gtk_widget_remove_css_class (GTK_WIDGET (self->status_label), styles[i]);
  if (styles[status])
    gtk_widget_add_css_class (GTK_WIDGET (self->status_label), styles[status]);
  gtk_label_set_label (self->status_label, label);
  /* Translators: whether somebody comes: Status: Confirmed. */
  name = g_strdup_printf (_ ("Status: %s"), label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->status_button), name);
}

static void
show_roles (RapParticipantRow *self, RapRecord *record)
{
  g_autofree char *roles = rap_participant_text_roles (record, self->participant);
  RapPresence presence = self->participant->presence;
  const char *icon = rap_remark_text_presence_icon (presence);
  const char *label = rap_choice_label (RAP_TYPE_PRESENCE, presence);
  gboolean remote = presence != RAP_PRESENCE_IN_PERSON;
  const char *status = rap_choice_label (RAP_TYPE_STATUS, self->participant->status);
  g_autofree char *all = NULL;

  gtk_menu_button_set_label (self->role_button, *roles ? roles : _ ("No role"));
  gtk_widget_set_visible (self->presence_tag, remote && !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->presence_icon), icon != NULL);
  gtk_image_set_from_icon_name (self->presence_icon, icon);
  gtk_label_set_label (self->presence_label, label);
  if (remote)
    /* Translators: a role, a presence and a status: Speaker · Video link · Attended. */
    all = g_strdup_printf (_ ("%s · %s · %s"), roles, label, status);
  else
    /* Translators: a role and a status: Speaker · Attended. */
    all = g_strdup_printf (_ ("%s · %s"), roles, status);
  gtk_label_set_label (self->narrow_label, all);
}

static void
show (RapParticipantRow *self)
{
  RapRecord *record;
  const char *language;
  g_autofree char *sentence = NULL;

  if (self->model == NULL)
    return;
  record = rap_record_model_get_record (self->model);
  language = rap_desk_get_language (rap_record_model_get_desk (self->model));
  show_number (self, record);
  sentence = rap_participant_text_sentence (record, self->participant, language);
  if (!has_changed (self, sentence))
    return;
  show_name (self, rap_participant_text_name (self->participant, language));
  show_positions (self, record, language);
  show_roles (self, record);
  show_status (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
}

gint64
rap_participant_row_get_id (RapParticipantRow *self)
{
  g_return_val_if_fail (RAP_IS_PARTICIPANT_ROW (self), 0);

  return rap_entity_get_id (self->participant);
}

void
rap_participant_row_set_narrow (RapParticipantRow *self, gboolean narrow)
{
  g_return_if_fail (RAP_IS_PARTICIPANT_ROW (self));

  self->narrow = narrow;
  gtk_widget_set_visible (self->handle, !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->number_label), !narrow);
  gtk_widget_set_visible (self->role_cell, !narrow);
  gtk_widget_set_visible (self->status_cell, !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_label), narrow);
  show (self);
}

static void
rap_participant_row_dispose (GObject *object)
{
  RapParticipantRow *self = RAP_PARTICIPANT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PARTICIPANT_ROW);
  g_clear_object (&self->model);
  g_clear_object (&self->participant);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (rap_participant_row_parent_class)->dispose (object);
}

static void
rap_participant_row_class_init (RapParticipantRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_participant_row_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/participants/rap-participant-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, handle);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, number_label);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, disclosure_icon);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, positions_label);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, now_box);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, now_label);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, narrow_label);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, presence_tag);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, presence_icon);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, presence_label);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, role_cell);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, role_button);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, status_cell);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, status_button);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, status_label);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantRow, menu_button);
}

static void
rap_participant_row_init (RapParticipantRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
create_roles (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenuModel) roles = rap_participant_choices_create_roles ();

  gtk_menu_button_set_menu_model (button, roles);
}

static void
create_statuses (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenuModel) statuses = rap_participant_choices_create_statuses ();

  gtk_menu_button_set_menu_model (button, statuses);
}

GtkWidget *
rap_participant_row_new (RapRecordModel *model,
                         RapParticipant *participant,
                         const RapParticipantColumns *columns,
                         gboolean narrow)
{
  RapParticipantRow *self = g_object_new (RAP_TYPE_PARTICIPANT_ROW, NULL);

  self->model = g_object_ref (model);
  self->participant = g_object_ref (participant);
  rap_participant_menu_attach (GTK_LIST_BOX_ROW (self), self->menu_button, model, participant);
  gtk_menu_button_set_create_popup_func (self->role_button, create_roles, NULL, NULL);
  gtk_menu_button_set_create_popup_func (self->status_button, create_statuses, NULL, NULL);
  rap_column_add (columns->role, self->role_cell);
  rap_column_add (columns->status, self->status_cell);
  g_signal_connect_object (participant, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  rap_participant_row_set_narrow (self, narrow);
  return GTK_WIDGET (self);
}
