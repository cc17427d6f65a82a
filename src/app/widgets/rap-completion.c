/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Completing what is typed in an entry row. */

#include "widgets/rap-completion.h"

#include <glib/gi18n.h>

#include "widgets/rap-completion-hit.h"

#define MAX_HITS    6
#define MIN_LETTERS 2

/* Narrower than this is a phone, which has none of the keys. */
#define KEYS_WIDTH 420

struct _RapCompletion
{
  GtkPopover parent_instance;

  AdwClamp *clamp;
  GtkListBox *hits;
  GtkLabel *keys; /* what they do */

  AdwEntryRow *row; /* owns the completion */
  const RapCompletionSource *source;
  GObject *context;
  gint64 id;
  gboolean quiet;    /* the text is not being typed but set */
  gboolean as_typed; /* what was typed is taken as it is, whatever is known */
  gboolean waiting;  /* Enter was pressed before anything was found */
  GCancellable *searching;
};

G_DEFINE_FINAL_TYPE (RapCompletion, rap_completion, GTK_TYPE_POPOVER)

static gboolean
has_focus (RapCompletion *self)
{
  return gtk_widget_get_state_flags (GTK_WIDGET (self->row)) & GTK_STATE_FLAG_FOCUS_WITHIN;
}

static void
take (RapCompletion *self, GtkListBoxRow *widget)
{
  const RapListRow *hit = rap_completion_hit_get (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->row));
  rap_completion_set (self, hit->id, hit->title);
  self->as_typed = rap_completion_hit_is_as_typed (widget);
  g_signal_emit_by_name (self->row, "entry-activated");
}

/* What is offered under the very name. */
static GtkListBoxRow *
find_name (RapCompletion *self, const char *name)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->hits, i)); i++)
    if (rap_completion_hit_is_named (row, name))
      return row;
  return NULL;
}

/* Enter came before the offers: what it means is clear if there is but one answer. */
static gboolean
take_waiting (RapCompletion *self, guint shown, const char *text)
{
  GtkListBoxRow *row = shown == 0 ? gtk_list_box_get_row_at_index (self->hits, 0)
                                  : find_name (self, text);

  self->waiting = FALSE;
  self->quiet = FALSE;
  if (row)
    take (self, row);
  return row != NULL;
}

static void
offer_as_typed (RapCompletion *self, const char *text)
{
  g_autofree char *label = NULL;

  if (self->source->as_typed == NULL)
    return;
  label = self->source->as_typed (text);
  gtk_list_box_append (self->hits, rap_completion_hit_new_as_typed (text, label));
  gtk_list_box_select_row (self->hits, gtk_list_box_get_row_at_index (self->hits, 0));
}

static void
append_hit (RapCompletion *self, const RapListRow *hit, const char *text)
{
  const char *mark = self->source->get_mark ? self->source->get_mark (self->context, hit->id)
                                            : NULL;

  gtk_list_box_append (self->hits, rap_completion_hit_new (hit, text, self->source->people, mark));
}

/* As wide as the row, which has no width while its page is laid out. */
static void
set_width (RapCompletion *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->row));

  if (width == 0)
    return;
  gtk_widget_set_size_request (GTK_WIDGET (self), width, -1);
  adw_clamp_set_maximum_size (self->clamp, width);
  adw_clamp_set_tightening_threshold (self->clamp, width);
  gtk_widget_set_visible (GTK_WIDGET (self->keys), width >= KEYS_WIDTH);
}

static void
show_hits (RapCompletion *self, GPtrArray *hits)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->row)));
  guint shown = 0;

  g_clear_object (&self->searching);
  gtk_list_box_remove_all (self->hits);
  for (guint i = 0; i < hits->len && shown < MAX_HITS; i++)
    {
      const RapListRow *hit = g_ptr_array_index (hits, i);

      if (hit->title == NULL)
        continue;
      append_hit (self, hit, text);
      shown++;
    }
  offer_as_typed (self, text);
  if (self->waiting && take_waiting (self, shown, text))
    return;
  set_width (self);
  if (gtk_list_box_get_row_at_index (self->hits, 0) && has_focus (self) && !self->quiet)
    gtk_popover_popup (GTK_POPOVER (self));
  else
    gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer data)
{
  RapCompletion *self = RAP_COMPLETION (source);
  g_autoptr (GPtrArray) hits = g_task_propagate_pointer (G_TASK (result), NULL);

  if (self->row == NULL || g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  /* Where nothing can be looked for, what was typed is offered all the same. */
  if (hits == NULL)
    hits = g_ptr_array_new ();
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
  self->as_typed = FALSE;
  self->waiting = FALSE;
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
    {
      self->waiting = enter && self->searching && self->source->as_typed;
      return self->waiting;
    }
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
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_COMPLETION);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (rap_completion_parent_class)->dispose (object);
}

static void
rap_completion_class_init (RapCompletionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_completion_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "widgets/rap-completion.ui");
  gtk_widget_class_bind_template_child (widget_class, RapCompletion, clamp);
  gtk_widget_class_bind_template_child (widget_class, RapCompletion, hits);
  gtk_widget_class_bind_template_child (widget_class, RapCompletion, keys);
  gtk_widget_class_bind_template_callback (widget_class, take);
}

static void
rap_completion_init (RapCompletion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
  gtk_label_set_label (self->keys, source->as_typed ? _ ("Enter adds · ↓ chooses · Esc closes")
                                                    : _ ("↓ chooses · Enter takes · Esc closes"));
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

gint64
rap_completion_get_id (RapCompletion *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (RAP_IS_COMPLETION (self) && self->row, 0);

  if (self->id || self->as_typed)
    return self->id;
  row = find_name (self, gtk_editable_get_text (GTK_EDITABLE (self->row)));
  return row ? rap_completion_hit_get (row)->id : 0;
}

gint64
rap_completion_get_offered (RapCompletion *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (RAP_IS_COMPLETION (self), 0);

  row = gtk_widget_get_visible (GTK_WIDGET (self)) ? gtk_list_box_get_selected_row (self->hits)
                                                   : NULL;
  return row ? rap_completion_hit_get (row)->id : 0;
}
