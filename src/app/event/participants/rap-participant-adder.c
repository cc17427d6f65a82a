/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The line by which participants are added. */

#include "event/participants/rap-participant-adder.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"
#include "model/rap-new-participant.h"
#include "store/rap-store-search.h"

#define MAX_HITS 6

struct _RapParticipantAdder
{
  AdwBin parent_instance;

  GtkEditable *entry;
  GtkDropDown *role;
  GtkPopover *popover;
  GtkListBox *hits;

  RapRecordModel *model;
  GCancellable *searching;
};

G_DEFINE_FINAL_TYPE (RapParticipantAdder, rap_participant_adder, ADW_TYPE_BIN)

/* The person of a row; the row that adds what was typed has 0. */
static gint64
get_person (GtkListBoxRow *row)
{
  gint64 *person = g_object_get_data (G_OBJECT (row), "person");

  return person ? *person : 0;
}

static void
append_row (RapParticipantAdder *self, const char *icon, const char *text, gint64 person)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  if (person)
    g_object_set_data_full (G_OBJECT (row), "person", g_memdup2 (&person, sizeof person), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_list_box_append (self->hits, row);
}

static void
show_hits (RapParticipantAdder *self, GPtrArray *found)
{
  g_autofree char *add = NULL;
  guint shown = 0;

  gtk_list_box_remove_all (self->hits);
  for (guint i = 0; i < found->len && shown < MAX_HITS; i++)
    {
      const RapSearchHit *hit = g_ptr_array_index (found, i);

      if (hit->kind != RAP_KIND_PERSON)
        continue;
      append_row (self, "avatar-default-symbolic", hit->title, hit->id);
      shown++;
    }
  /* Translators: %s is what was typed. */
  add = g_strdup_printf (_ ("Add “%s” as a new person"), gtk_editable_get_text (self->entry));
  append_row (self, "list-add-symbolic", add, 0);
  gtk_list_box_select_row (self->hits, gtk_list_box_get_row_at_index (self->hits, 0));
  gtk_popover_popup (self->popover);
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapParticipantAdder) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = rap_store_search_finish (RAP_STORE (source), result, &error);

  if (self->model == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error)
    rap_desk_report (rap_record_model_get_desk (self->model), error);
  else
    show_hits (self, found);
}

static void
stop_searching (RapParticipantAdder *self)
{
  if (self->searching)
    g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
}

static void
on_changed (RapParticipantAdder *self)
{
  const char *text = gtk_editable_get_text (self->entry);

  stop_searching (self);
  if (self->model == NULL || g_utf8_strlen (text, -1) < 2)
    {
      gtk_popover_popdown (self->popover);
      return;
    }
  self->searching = g_cancellable_new ();
  rap_store_search_async (rap_desk_get_store (rap_record_model_get_desk (self->model)), text, NULL,
                          MAX_HITS * 4, self->searching, on_found, g_object_ref (self));
}

static void
add_row (RapParticipantAdder *self, GtkListBoxRow *row)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  RapRole role = gtk_drop_down_get_selected (self->role);
  gint64 person = row ? get_person (row) : 0;

  if (person)
    rap_new_participant_add_person (self->model, person, role);
  else if (*name)
    rap_new_participant_add_name (self->model, name, role);
  gtk_editable_set_text (self->entry, "");
  gtk_popover_popdown (self->popover);
}

static void
on_activate (RapParticipantAdder *self)
{
  gboolean open = gtk_widget_get_visible (GTK_WIDGET (self->popover));

  add_row (self, open ? gtk_list_box_get_selected_row (self->hits) : NULL);
}

static void
on_row_activated (RapParticipantAdder *self, GtkListBoxRow *row)
{
  add_row (self, row);
}

static void
choose (RapParticipantAdder *self, int by)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->hits);
  int index = row ? gtk_list_box_row_get_index (row) + by : 0;

  row = gtk_list_box_get_row_at_index (self->hits, index);
  if (row)
    gtk_list_box_select_row (self->hits, row);
}

static gboolean
on_key_pressed (RapParticipantAdder *self, guint key)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Down || key == GDK_KEY_Up)
    {
      choose (self, key == GDK_KEY_Down ? 1 : -1);
      return GDK_EVENT_STOP;
    }
  if (key == GDK_KEY_Escape)
    {
      gtk_popover_popdown (self->popover);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
rap_participant_adder_dispose (GObject *object)
{
  RapParticipantAdder *self = RAP_PARTICIPANT_ADDER (object);

  stop_searching (self);
  if (self->popover)
    gtk_widget_unparent (GTK_WIDGET (self->popover));
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
  gtk_widget_class_bind_template_child (widget_class, RapParticipantAdder, popover);
  gtk_widget_class_bind_template_child (widget_class, RapParticipantAdder, hits);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
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
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self->entry));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  offer_roles (self);
}

void
rap_participant_adder_set_model (RapParticipantAdder *self, RapRecordModel *model)
{
  g_return_if_fail (RAP_IS_PARTICIPANT_ADDER (self) && RAP_IS_RECORD_MODEL (model));

  g_set_object (&self->model, model);
}

gboolean
rap_participant_adder_focus (RapParticipantAdder *self)
{
  g_return_val_if_fail (RAP_IS_PARTICIPANT_ADDER (self), FALSE);

  return gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
