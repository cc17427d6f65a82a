/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Completing what is typed in an entry row. */

#include "widgets/rap-completion.h"

#include <glib/gi18n.h>

#include "record/rap-fold.h"
#include "store/rap-store-list.h"

#define MAX_HITS    6
#define MIN_LETTERS 2

struct _RapCompletion
{
  GtkPopover parent_instance;

  GtkListBox *hits;

  AdwEntryRow *row; /* owns the completion */
  const RapCompletionSource *source;
  GObject *context;
  gint64 id;
  gboolean quiet; /* the text is not being typed but set */
  GCancellable *searching;
};

G_DEFINE_FINAL_TYPE (RapCompletion, rap_completion, GTK_TYPE_POPOVER)

static const RapListRow *
get_hit (GtkListBoxRow *widget)
{
  return g_object_get_data (G_OBJECT (widget), "rap-hit");
}

static GtkWidget *
create_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

static GtkWidget *
create_row (const RapListRow *hit)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_box_append (GTK_BOX (box), create_label (hit->title));
  if (hit->subtitle)
    {
      GtkWidget *subtitle = create_label (hit->subtitle);

      gtk_widget_add_css_class (subtitle, "caption");
      gtk_widget_add_css_class (subtitle, "dimmed");
      gtk_box_append (GTK_BOX (box), subtitle);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "rap-hit", rap_list_row_copy (hit),
                          (GDestroyNotify) rap_list_row_free);
  return row;
}

static gboolean
has_focus (RapCompletion *self)
{
  return gtk_widget_get_state_flags (GTK_WIDGET (self->row)) & GTK_STATE_FLAG_FOCUS_WITHIN;
}

static void
show_hits (RapCompletion *self, GPtrArray *hits)
{
  guint shown = 0;

  gtk_list_box_remove_all (self->hits);
  for (guint i = 0; i < hits->len && shown < MAX_HITS; i++)
    {
      const RapListRow *hit = g_ptr_array_index (hits, i);

      if (hit->title == NULL)
        continue;
      gtk_list_box_append (self->hits, create_row (hit));
      shown++;
    }
  gtk_widget_set_size_request (GTK_WIDGET (self->hits),
                               MIN (gtk_widget_get_width (GTK_WIDGET (self->row)), 480), -1);
  if (shown > 0 && has_focus (self) && !self->quiet)
    gtk_popover_popup (GTK_POPOVER (self));
  else
    gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer data)
{
  RapCompletion *self = RAP_COMPLETION (source);
  g_autoptr (GPtrArray) hits = g_task_propagate_pointer (G_TASK (result), NULL);

  if (hits && self->row)
    show_hits (self, hits);
}

static void
stop_searching (RapCompletion *self)
{
  if (self->searching)
    g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
}

static void
on_changed (RapCompletion *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->row));

  self->id = 0;
  stop_searching (self);
  if (self->quiet || !has_focus (self) || g_utf8_strlen (text, -1) < MIN_LETTERS)
    {
      gtk_popover_popdown (GTK_POPOVER (self));
      return;
    }
  self->searching = g_cancellable_new ();
  self->source->search (g_task_new (self, self->searching, on_found, NULL), self->context, text);
}

static void
take (RapCompletion *self, GtkListBoxRow *widget)
{
  const RapListRow *hit = get_hit (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->row));
  rap_completion_set (self, hit->id, hit->title);
  g_signal_emit_by_name (self->row, "entry-activated");
}

static void
choose (RapCompletion *self, int by)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->hits);
  int index = row ? gtk_list_box_row_get_index (row) + by : 0;

  row = index >= 0 ? gtk_list_box_get_row_at_index (self->hits, index) : NULL;
  if (row)
    gtk_list_box_select_row (self->hits, row);
}

static gboolean
on_key_pressed (RapCompletion *self, guint key)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->hits);
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;

  self->quiet = enter;
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Down || key == GDK_KEY_Up)
    choose (self, key == GDK_KEY_Down ? 1 : -1);
  else if (key == GDK_KEY_Escape)
    gtk_popover_popdown (GTK_POPOVER (self));
  else if (enter && row)
    take (self, row);
  else
    {
      if (enter)
        gtk_popover_popdown (GTK_POPOVER (self));
      return GDK_EVENT_PROPAGATE;
    }
  return GDK_EVENT_STOP;
}

static void
on_focus_entered (RapCompletion *self)
{
  self->quiet = FALSE;
}

static void
on_focus_left (RapCompletion *self)
{
  stop_searching (self);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_row_destroyed (RapCompletion *self)
{
  stop_searching (self);
  self->row = NULL;
  gtk_widget_unparent (GTK_WIDGET (self));
}

static void
rap_completion_dispose (GObject *object)
{
  RapCompletion *self = RAP_COMPLETION (object);

  stop_searching (self);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (rap_completion_parent_class)->dispose (object);
}

static void
rap_completion_class_init (RapCompletionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_completion_dispose;
}

static void
rap_completion_init (RapCompletion *self)
{
  self->hits = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->hits, GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->hits), "navigation-sidebar");
  g_signal_connect_swapped (self->hits, "row-activated", G_CALLBACK (take), self);

  gtk_popover_set_autohide (GTK_POPOVER (self), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self), GTK_POS_BOTTOM);
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->hits));
  gtk_widget_add_css_class (GTK_WIDGET (self), "menu");
}

RapCompletion *
rap_completion_attach (AdwEntryRow *row, const RapCompletionSource *source, gpointer context)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  RapCompletion *self = g_object_new (RAP_TYPE_COMPLETION, NULL);

  g_return_val_if_fail (ADW_IS_ENTRY_ROW (row) && source && G_IS_OBJECT (context), self);

  self->row = row;
  self->source = source;
  self->context = g_object_ref (context);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hits), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (source->found), -1);
  gtk_widget_set_parent (GTK_WIDGET (self), GTK_WIDGET (row));
  g_signal_connect_object (row, "destroy", G_CALLBACK (on_row_destroyed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key_pressed), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (row), keys);
  g_signal_connect_object (focus, "enter", G_CALLBACK (on_focus_entered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_focus_left), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (row), focus);
  return self;
}

void
rap_completion_set (RapCompletion *self, gint64 id, const char *name)
{
  gboolean quiet;

  g_return_if_fail (RAP_IS_COMPLETION (self) && self->row);

  quiet = self->quiet;
  self->quiet = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->row), name ? name : "");
  gtk_editable_set_position (GTK_EDITABLE (self->row), -1);
  self->quiet = quiet;
  self->id = id;
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* What is offered under the very name is meant. */
static gint64
find_name (RapCompletion *self, const char *name)
{
  g_autofree char *folded = rap_fold (name);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->hits, i)); i++)
    {
      g_autofree char *other = rap_fold (get_hit (row)->title);

      if (*folded && g_str_equal (folded, other))
        return get_hit (row)->id;
    }
  return 0;
}

gint64
rap_completion_get_id (RapCompletion *self)
{
  g_return_val_if_fail (RAP_IS_COMPLETION (self) && self->row, 0);

  return self->id ? self->id : find_name (self, gtk_editable_get_text (GTK_EDITABLE (self->row)));
}
