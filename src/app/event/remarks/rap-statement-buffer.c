/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text in which each line is a statement. */

#include "event/remarks/rap-statement-buffer.h"

struct _RapStatementBuffer
{
  GtkTextBuffer parent_instance;

  GPtrArray *marks; /* one at the start of each line, owning its RapStatementDraft */
};

G_DEFINE_FINAL_TYPE (RapStatementBuffer, rap_statement_buffer, GTK_TYPE_TEXT_BUFFER)

#define DRAFT_KEY "rap-statement-draft"

static RapStatementDraft *
get_draft (GtkTextMark *mark)
{
  return g_object_get_data (G_OBJECT (mark), DRAFT_KEY);
}

static GtkTextMark *
add_mark (RapStatementBuffer *self, const GtkTextIter *where, RapStatementDraft *draft)
{
  /* To the left of what is typed there, so that it stays at the line's start. */
  GtkTextMark *mark = gtk_text_buffer_create_mark (GTK_TEXT_BUFFER (self), NULL, where, TRUE);

  g_object_set_data_full (G_OBJECT (mark), DRAFT_KEY, draft,
                          (GDestroyNotify) rap_statement_draft_free);
  g_ptr_array_add (self->marks, g_object_ref (mark));
  return mark;
}

static void
remove_mark (RapStatementBuffer *self, guint index)
{
  gtk_text_buffer_delete_mark (GTK_TEXT_BUFFER (self), g_ptr_array_index (self->marks, index));
  g_ptr_array_remove_index (self->marks, index);
}

/* The mark of the line that starts at @where. */
static GtkTextMark *
find_mark (const GtkTextIter *where)
{
  g_autoptr (GSList) marks = gtk_text_iter_get_marks (where);
  GtkTextMark *found = NULL;

  for (GSList *l = marks; l; l = l->next)
    {
      RapStatementDraft *draft = get_draft (l->data);

      if (draft && (found == NULL || draft->statement_id > 0))
        found = l->data;
    }
  return found;
}

/* A line that was joined to another has lost its start; a new line has no mark. */
static void
settle_marks (RapStatementBuffer *self)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self);
  GtkTextIter at;

  for (guint i = self->marks->len; i > 0; i--)
    {
      GtkTextMark *mark = g_ptr_array_index (self->marks, i - 1);

      gtk_text_buffer_get_iter_at_mark (buffer, &at, mark);
      if (!gtk_text_iter_starts_line (&at) || find_mark (&at) != mark)
        remove_mark (self, i - 1);
    }
  for (int line = 0; line < gtk_text_buffer_get_line_count (buffer); line++)
    {
      gtk_text_buffer_get_iter_at_line (buffer, &at, line);
      if (find_mark (&at) == NULL)
        add_mark (self, &at, rap_statement_draft_new ());
    }
}

static void
rap_statement_buffer_changed (GtkTextBuffer *buffer)
{
  settle_marks (RAP_STATEMENT_BUFFER (buffer));
}

static void
rap_statement_buffer_finalize (GObject *object)
{
  g_ptr_array_unref (RAP_STATEMENT_BUFFER (object)->marks);

  G_OBJECT_CLASS (rap_statement_buffer_parent_class)->finalize (object);
}

static void
rap_statement_buffer_class_init (RapStatementBufferClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_statement_buffer_finalize;
  GTK_TEXT_BUFFER_CLASS (klass)->changed = rap_statement_buffer_changed;
}

static void
rap_statement_buffer_init (RapStatementBuffer *self)
{
  self->marks = g_ptr_array_new_with_free_func (g_object_unref);
}

RapStatementBuffer *
rap_statement_buffer_new (void)
{
  RapStatementBuffer *self = g_object_new (RAP_TYPE_STATEMENT_BUFFER, NULL);

  settle_marks (self);
  return self;
}

static char *
join_words (GPtrArray *statements)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < statements->len; i++)
    {
      const RapStatementDraft *one = g_ptr_array_index (statements, i);
      g_autofree char *line = g_strdelimit (g_strdup (one->words ? one->words : ""), "\n\r", ' ');

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", line);
    }
  return g_string_free (text, FALSE);
}

void
rap_statement_buffer_load (RapStatementBuffer *self, GPtrArray *statements)
{
  g_autofree char *text = NULL;

  g_return_if_fail (RAP_IS_STATEMENT_BUFFER (self));

  text = join_words (statements);
  gtk_text_buffer_begin_irreversible_action (GTK_TEXT_BUFFER (self));
  gtk_text_buffer_set_text (GTK_TEXT_BUFFER (self), text, -1);
  while (self->marks->len > 0)
    remove_mark (self, self->marks->len - 1);
  for (guint i = 0; i < statements->len; i++)
    {
      const RapStatementDraft *one = g_ptr_array_index (statements, i);
      RapStatementDraft *draft = rap_statement_draft_new ();
      GtkTextIter at;

      draft->statement_id = one->statement_id;
      draft->form = one->form;
      draft->verb = g_strdup (one->verb);
      gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &at, i);
      add_mark (self, &at, draft);
    }
  settle_marks (self);
  gtk_text_buffer_end_irreversible_action (GTK_TEXT_BUFFER (self));
}

static RapStatementDraft *
read_line (RapStatementBuffer *self, int line)
{
  RapStatementDraft *draft = rap_statement_draft_new ();
  const RapStatementDraft *kept;
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_line (GTK_TEXT_BUFFER (self), &start, line);
  end = start;
  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);
  kept = get_draft (find_mark (&start));
  draft->statement_id = kept->statement_id;
  draft->form = kept->form;
  draft->verb = g_strdup (kept->verb);
  draft->words = g_strstrip (gtk_text_iter_get_text (&start, &end));
  return draft;
}

GPtrArray *
rap_statement_buffer_list (RapStatementBuffer *self)
{
  GPtrArray *statements;

  g_return_val_if_fail (RAP_IS_STATEMENT_BUFFER (self), NULL);

  statements = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_statement_draft_free);
  for (int line = 0; line < gtk_text_buffer_get_line_count (GTK_TEXT_BUFFER (self)); line++)
    g_ptr_array_add (statements, read_line (self, line));
  return statements;
}

gboolean
rap_statement_buffer_is_blank (RapStatementBuffer *self)
{
  GtkTextIter at;

  g_return_val_if_fail (RAP_IS_STATEMENT_BUFFER (self), TRUE);

  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self), &at);
  while (g_unichar_isspace (gtk_text_iter_get_char (&at)))
    gtk_text_iter_forward_char (&at);
  return gtk_text_iter_is_end (&at);
}

RapStatementDraft *
rap_statement_buffer_get_current (RapStatementBuffer *self)
{
  GtkTextIter at;

  g_return_val_if_fail (RAP_IS_STATEMENT_BUFFER (self), NULL);

  gtk_text_buffer_get_iter_at_mark (GTK_TEXT_BUFFER (self), &at,
                                    gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (self)));
  gtk_text_iter_set_line_offset (&at, 0);
  return get_draft (find_mark (&at));
}
