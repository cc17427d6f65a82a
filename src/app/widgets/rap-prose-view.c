/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A text view that is as high as its text. A text view lays its text out only once it
 * has a width, and tells nobody that it needs another height then. */

#include "widgets/rap-prose-view.h"

/* After the text is laid out, which happens when GTK is idle. */
#define RESIZE_PRIORITY (GTK_TEXT_VIEW_PRIORITY_VALIDATE + 1)

struct _RapProseView
{
  GtkTextView parent_instance;

  int width; /* that was allocated last */
  guint source;

  GSignalGroup *buffer_signals;
  gboolean multi_line;
  gboolean showing;   /* the text is being set by the program */
  gboolean composing; /* an input method has letters that are not typed yet */
};

enum
{
  PROP_MULTI_LINE = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];
static guint activate_signal;

G_DEFINE_FINAL_TYPE (RapProseView, rap_prose_view, GTK_TYPE_TEXT_VIEW)

static gboolean
on_laid_out (gpointer data)
{
  RapProseView *self = data;

  self->source = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

static void
rap_prose_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RapProseView *self = RAP_PROSE_VIEW (widget);

  GTK_WIDGET_CLASS (rap_prose_view_parent_class)->size_allocate (widget, width, height, baseline);
  if (self->width == width)
    return;
  self->width = width;
  if (self->source == 0)
    self->source = g_idle_add_full (RESIZE_PRIORITY, on_laid_out, self, NULL);
}

/* Lines become words of one line; a break at an end of what is pasted is none. */
static char *
join_lines (const char *text)
{
  g_auto (GStrv) lines = g_regex_split_simple ("\\s*\\R\\s*", text, 0, 0);
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; lines[i]; i++)
    if (*lines[i])
      g_strv_builder_add (kept, lines[i]);
  words = g_strv_builder_end (kept);
  return g_strjoinv (" ", words);
}

static void
on_insert_text (RapProseView *self,
                GtkTextIter *at,
                const char *text,
                int length,
                GtkTextBuffer *buffer)
{
  g_autofree char *inserted = g_strndup (text, length < 0 ? strlen (text) : (gsize) length);
  g_autofree char *line = NULL;

  if (self->showing || self->multi_line || !g_regex_match_simple ("\\R", inserted, 0, 0))
    return;
  line = join_lines (inserted);
  g_signal_stop_emission_by_name (buffer, "insert-text");
  gtk_text_buffer_insert (buffer, at, line, -1);
}

static void
on_preedit_changed (RapProseView *self, const char *preedit)
{
  self->composing = *preedit != '\0';
}

static gboolean
on_key_pressed (RapProseView *self, guint key, guint code, GdkModifierType state)
{
  gboolean enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter;

  if (!enter || self->multi_line || self->composing ||
      state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK))
    return GDK_EVENT_PROPAGATE;
  g_signal_emit (self, activate_signal, 0);
  return GDK_EVENT_STOP;
}

static void
rap_prose_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_MULTI_LINE)
    g_value_set_boolean (value, RAP_PROSE_VIEW (object)->multi_line);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
rap_prose_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_MULTI_LINE)
    {
      RAP_PROSE_VIEW (object)->multi_line = g_value_get_boolean (value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (object), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE,
                                      g_value_get_boolean (value), -1);
    }
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
rap_prose_view_dispose (GObject *object)
{
  g_clear_handle_id (&RAP_PROSE_VIEW (object)->source, g_source_remove);
  g_clear_object (&RAP_PROSE_VIEW (object)->buffer_signals);

  G_OBJECT_CLASS (rap_prose_view_parent_class)->dispose (object);
}

static void
rap_prose_view_class_init (RapProseViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rap_prose_view_dispose;
  object_class->get_property = rap_prose_view_get_property;
  object_class->set_property = rap_prose_view_set_property;
  GTK_WIDGET_CLASS (klass)->size_allocate = rap_prose_view_size_allocate;

  properties[PROP_MULTI_LINE] = g_param_spec_boolean ("multi-line", NULL, NULL, TRUE,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  activate_signal = g_signal_new ("activate", RAP_TYPE_PROSE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
rap_prose_view_init (RapProseView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->multi_line = TRUE;
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self), GTK_WRAP_WORD_CHAR);

  self->buffer_signals = g_signal_group_new (GTK_TYPE_TEXT_BUFFER);
  g_signal_group_connect_swapped (self->buffer_signals, "insert-text", G_CALLBACK (on_insert_text),
                                  self);
  g_object_bind_property (self, "buffer", self->buffer_signals, "target", G_BINDING_SYNC_CREATE);

  g_signal_connect (self, "preedit-changed", G_CALLBACK (on_preedit_changed), NULL);
  /* Before the view makes a new line of it. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

char *
rap_prose_view_dup_text (RapProseView *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (RAP_IS_PROSE_VIEW (self), NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

void
rap_prose_view_set_text (RapProseView *self, const char *text)
{
  GtkTextBuffer *buffer;
  GtkTextIter cursor;
  gboolean at_end;
  int offset;

  g_return_if_fail (RAP_IS_PROSE_VIEW (self) && text);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  offset = gtk_text_iter_get_offset (&cursor);
  at_end = gtk_text_iter_is_end (&cursor);
  self->showing = TRUE;
  gtk_text_buffer_set_text (buffer, text, -1);
  self->showing = FALSE;
  gtk_text_buffer_get_iter_at_offset (buffer, &cursor, at_end ? -1 : offset);
  gtk_text_buffer_place_cursor (buffer, &cursor);
}
