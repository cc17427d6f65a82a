/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A block of a release, to be edited. */

#include "release/rap-text-block.h"

#include <glib/gi18n.h>

#include "release/rap-markdown-marks.h"
#include "widgets/rap-prose-view.h"

struct _RapTextBlock
{
  GtkBox parent_instance;

  RapProseView *view;
  GtkTextBuffer *buffer;
  GtkWidget *restore_button;

  char *shown; /* what the last draft said */
  gboolean is_edited;
  gboolean showing;
};

static guint edited_signal;
static guint cursor_moved_signal;
static guint restore_signal;

G_DEFINE_FINAL_TYPE (RapTextBlock, rap_text_block, GTK_TYPE_BOX)

static void
on_changed (RapTextBlock *self)
{
  if (self->showing)
    return;
  self->is_edited = TRUE;
  g_signal_emit (self, edited_signal, 0);
}

static void
on_cursor_moved (RapTextBlock *self)
{
  if (!self->showing)
    g_signal_emit (self, cursor_moved_signal, 0);
}

static void
on_restore (RapTextBlock *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  g_signal_emit (self, restore_signal, 0);
}

static void
set_text (RapTextBlock *self, const char *text)
{
  self->showing = TRUE;
  rap_prose_view_set_text (self->view, text);
  self->showing = FALSE;
}

static const char *
get_role_name (RapBlockRole role)
{
  switch (role)
    {
    case RAP_BLOCK_HEADLINE:
      return _ ("Text of the headline");
    case RAP_BLOCK_HEADING:
      return _ ("Text of a heading");
    case RAP_BLOCK_LEAD:
      return _ ("Text of the lead");
    case RAP_BLOCK_LIST:
      return _ ("Text of a list");
    case RAP_BLOCK_PARAGRAPH:
    default:
      return _ ("Text of a paragraph");
    }
}

static void
show_class (RapTextBlock *self, const char *name, gboolean is_so)
{
  if (is_so)
    gtk_widget_add_css_class (GTK_WIDGET (self->view), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->view), name);
}

static void
show_role (RapTextBlock *self, RapBlockRole role)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  get_role_name (role), -1);
  show_class (self, "headline", role == RAP_BLOCK_HEADLINE);
  show_class (self, "heading", role == RAP_BLOCK_HEADING);
}

void
rap_text_block_show (RapTextBlock *self, RapBlockRole role, const char *text, gboolean by_hand)
{
  g_autofree char *typed = NULL;
  gboolean is_new, is_ahead;

  g_return_if_fail (RAP_IS_TEXT_BLOCK (self) && text);

  show_role (self, role);
  gtk_widget_set_visible (self->restore_button, by_hand);
  show_class (self, "by-hand", by_hand);
  typed = rap_prose_view_dup_text (self->view);
  is_new = g_strcmp0 (text, self->shown) != 0;
  is_ahead = g_strcmp0 (typed, self->shown) != 0;
  /* A draft made before what was typed was saved has nothing new to say. */
  if (!self->is_edited && (is_new || !is_ahead) && !g_str_equal (typed, text))
    set_text (self, text);
  g_set_str (&self->shown, text);
}

const char *
rap_text_block_get_shown (RapTextBlock *self)
{
  g_return_val_if_fail (RAP_IS_TEXT_BLOCK (self), NULL);

  return self->shown;
}

char *
rap_text_block_take_edit (RapTextBlock *self)
{
  g_return_val_if_fail (RAP_IS_TEXT_BLOCK (self), NULL);

  if (!self->is_edited)
    return NULL;
  self->is_edited = FALSE;
  return rap_prose_view_dup_text (self->view);
}

gsize
rap_text_block_get_cursor (RapTextBlock *self)
{
  GtkTextIter start, cursor;
  g_autofree char *before = NULL;

  g_return_val_if_fail (RAP_IS_TEXT_BLOCK (self), 0);

  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_get_iter_at_mark (self->buffer, &cursor,
                                    gtk_text_buffer_get_insert (self->buffer));
  before = gtk_text_buffer_get_text (self->buffer, &start, &cursor, FALSE);
  return strlen (before);
}

static gboolean
rap_text_block_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_TEXT_BLOCK (widget)->view));
}

static void
rap_text_block_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_TEXT_BLOCK);

  G_OBJECT_CLASS (rap_text_block_parent_class)->dispose (object);
}

static void
rap_text_block_finalize (GObject *object)
{
  g_free (RAP_TEXT_BLOCK (object)->shown);

  G_OBJECT_CLASS (rap_text_block_parent_class)->finalize (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, RAP_TYPE_TEXT_BLOCK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
rap_text_block_class_init (RapTextBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_text_block_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_text_block_finalize;
  widget_class->grab_focus = rap_text_block_grab_focus;

  edited_signal = add_signal ("edited");
  cursor_moved_signal = add_signal ("cursor-moved");
  restore_signal = add_signal ("restore");

  g_type_ensure (RAP_TYPE_PROSE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "release/rap-text-block.ui");
  gtk_widget_class_bind_template_child (widget_class, RapTextBlock, view);
  gtk_widget_class_bind_template_child (widget_class, RapTextBlock, buffer);
  gtk_widget_class_bind_template_child (widget_class, RapTextBlock, restore_button);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_cursor_moved);
  gtk_widget_class_bind_template_callback (widget_class, on_restore);
}

static void
rap_text_block_init (RapTextBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rap_markdown_marks_dim (self->buffer);
}

GtkWidget *
rap_text_block_new (void)
{
  return g_object_new (RAP_TYPE_TEXT_BLOCK, NULL);
}
