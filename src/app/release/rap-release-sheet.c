/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page on which a release is read. */

#include "release/rap-release-sheet.h"

#include "model/rap-slices.h"
#include "release/rap-sheet-block.h"

struct _RapReleaseSheet
{
  AdwBin parent_instance;

  GtkTextView *view;
  GtkTextBuffer *buffer;

  GArray *blocks;  /* Shown, in order */
  RapDraft *draft; /* what they are to be, or %NULL for nothing */
  guint same_end;  /* blocks at the end that it has already */
  RapSlices *inserting;
};

G_DEFINE_FINAL_TYPE (RapReleaseSheet, rap_release_sheet, ADW_TYPE_BIN)

/* A block as it stands in the buffer. */
typedef struct
{
  char *text; /* its CommonMark */
  int length; /* characters in the buffer */
} Shown;

static void
shown_clear (gpointer data)
{
  g_free (((Shown *) data)->text);
}

static const char *
get_shown (RapReleaseSheet *self, guint index)
{
  return g_array_index (self->blocks, Shown, index).text;
}

static const char *
get_new (GPtrArray *blocks, guint index)
{
  return rap_block_get_text (g_ptr_array_index (blocks, index));
}

static int
measure (RapReleaseSheet *self, guint from, guint to)
{
  int length = 0;

  for (guint i = from; i < to; i++)
    length += g_array_index (self->blocks, Shown, i).length;
  return length;
}

static void
remove_blocks (RapReleaseSheet *self, guint from, guint to)
{
  GtkTextIter start, end;
  int offset = measure (self, 0, from);

  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, offset);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, offset + measure (self, from, to));
  gtk_text_buffer_delete (self->buffer, &start, &end);
  if (to > from)
    g_array_remove_range (self->blocks, from, to - from);
}

static void
insert_block (RapReleaseSheet *self, guint index, const char *text, const char *language)
{
  GtkTextIter at;
  Shown shown = { .text = g_strdup (text) };
  int before = gtk_text_buffer_get_char_count (self->buffer);

  gtk_text_buffer_get_iter_at_offset (self->buffer, &at, measure (self, 0, index));
  rap_sheet_block_insert (self->buffer, &at, text, language);
  shown.length = gtk_text_buffer_get_char_count (self->buffer) - before;
  g_array_insert_val (self->blocks, index, shown);
}

static gboolean
insert_next (gpointer data)
{
  RapReleaseSheet *self = data;
  GPtrArray *blocks = rap_draft_list_blocks (self->draft);
  guint next = self->blocks->len - self->same_end;

  if (self->blocks->len >= blocks->len)
    return FALSE;
  insert_block (self, next, get_new (blocks, next), rap_draft_get_language (self->draft));
  return self->blocks->len < blocks->len;
}

/* Only what changed is laid out again. Where a slice of an older draft was all there
 * was time for, that is what it is compared with. */
void
rap_release_sheet_show (RapReleaseSheet *self, RapDraft *draft)
{
  GPtrArray *blocks;
  guint shorter, same = 0, same_end = 0;

  g_return_if_fail (RAP_IS_RELEASE_SHEET (self));

  if (draft == NULL)
    {
      rap_slices_stop (self->inserting);
      remove_blocks (self, 0, self->blocks->len);
      return;
    }
  blocks = rap_draft_list_blocks (draft);
  shorter = MIN (self->blocks->len, blocks->len);
  while (same < shorter && g_str_equal (get_shown (self, same), get_new (blocks, same)))
    same++;
  while (same_end < shorter - same &&
         g_str_equal (get_shown (self, self->blocks->len - 1 - same_end),
                      get_new (blocks, blocks->len - 1 - same_end)))
    same_end++;

  rap_slices_stop (self->inserting);
  remove_blocks (self, same, self->blocks->len - same_end);
  g_clear_pointer (&self->draft, rap_draft_unref);
  self->draft = rap_draft_ref (draft);
  self->same_end = same_end;
  rap_slices_start (self->inserting);
}

static void
rap_release_sheet_dispose (GObject *object)
{
  RapReleaseSheet *self = RAP_RELEASE_SHEET (object);

  g_clear_pointer (&self->inserting, rap_slices_free);
  g_clear_pointer (&self->draft, rap_draft_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_RELEASE_SHEET);

  G_OBJECT_CLASS (rap_release_sheet_parent_class)->dispose (object);
}

static void
rap_release_sheet_finalize (GObject *object)
{
  g_array_unref (RAP_RELEASE_SHEET (object)->blocks);

  G_OBJECT_CLASS (rap_release_sheet_parent_class)->finalize (object);
}

static void
rap_release_sheet_class_init (RapReleaseSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_release_sheet_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_release_sheet_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "release/rap-release-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, RapReleaseSheet, view);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseSheet, buffer);
}

static void
rap_release_sheet_init (RapReleaseSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->blocks = g_array_new (FALSE, FALSE, sizeof (Shown));
  g_array_set_clear_func (self->blocks, shown_clear);
  self->inserting = rap_slices_new (insert_next, self);
  rap_sheet_block_add_tags (self->buffer);
}
