/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing a block of a release into a text buffer. */

#include "release/rap-sheet-block.h"

#include "document/rap-document-walk.h"

typedef struct
{
  GtkTextBuffer *buffer;
  GtkTextIter *at;
  const char *block; /* the tag of the paragraph or heading */
  guint depth;       /* of lists */
  gboolean strong;
  gboolean emphasis;
} Writer;

static void
insert (Writer *self, const char *text)
{
  GtkTextTagTable *table = gtk_text_buffer_get_tag_table (self->buffer);
  int offset = gtk_text_iter_get_offset (self->at);
  const char *const tags[] = { self->block, self->depth > 0 ? "item" : NULL,
                               self->strong ? "strong" : NULL, self->emphasis ? "emphasis" : NULL };
  GtkTextIter start;

  gtk_text_buffer_insert (self->buffer, self->at, text, -1);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, offset);
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    if (tags[i])
      gtk_text_buffer_apply_tag (self->buffer, gtk_text_tag_table_lookup (table, tags[i]), &start,
                                 self->at);
}

static void
write_heading (gpointer writer, const RapNode *node, gboolean entering)
{
  Writer *self = writer;

  if (entering)
    self->block = node->level == 1 ? "title" : "heading";
  else
    insert (self, "\n");
}

static void
write_paragraph (gpointer writer, const RapNode *node, gboolean entering)
{
  Writer *self = writer;

  if (entering)
    self->block = node->is_tight ? "tight" : "paragraph";
  else
    insert (self, "\n");
}

static void
write_list (gpointer writer, const RapNode *node, gboolean entering)
{
  ((Writer *) writer)->depth += entering ? 1 : -1;
}

static void
write_item (gpointer writer, const RapNode *node, gboolean entering)
{
  Writer *self = writer;
  g_autofree char *number = NULL;

  if (!entering)
    return;
  self->block = node->is_tight ? "tight" : "paragraph";
  if (node->is_ordered)
    number = g_strdup_printf ("%d.\t", node->number);
  insert (self, number ? number : "•\t");
}

static void
write_text (gpointer writer, const RapNode *node, gboolean entering)
{
  insert (writer, node->text);
}

static void
write_rule (gpointer writer, const RapNode *node, gboolean entering)
{
  Writer *self = writer;

  self->block = "paragraph";
  insert (self, "* * *\n");
}

/* A line, not a paragraph: U+2028. */
static void
write_break (gpointer writer, const RapNode *node, gboolean entering)
{
  insert (writer, "\342\200\250");
}

static void
write_strong (gpointer writer, const RapNode *node, gboolean entering)
{
  ((Writer *) writer)->strong = entering;
}

static void
write_emphasis (gpointer writer, const RapNode *node, gboolean entering)
{
  ((Writer *) writer)->emphasis = entering;
}

void
rap_sheet_block_add_tags (GtkTextBuffer *buffer)
{
  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer));

  gtk_text_buffer_create_tag (buffer, "paragraph", "pixels-below-lines", 12, NULL);
  gtk_text_buffer_create_tag (buffer, "tight", "pixels-below-lines", 2, NULL);
  gtk_text_buffer_create_tag (buffer, "title", "scale", 1.5, "weight", PANGO_WEIGHT_BOLD,
                              "pixels-below-lines", 15, NULL);
  gtk_text_buffer_create_tag (buffer, "heading", "scale", 1.15, "weight", PANGO_WEIGHT_BOLD,
                              "pixels-above-lines", 6, "pixels-below-lines", 9, NULL);
  gtk_text_buffer_create_tag (buffer, "item", "left-margin", 48, "indent", -18,
                              "accumulative-margin", FALSE, NULL);
  gtk_text_buffer_create_tag (buffer, "strong", "weight", PANGO_WEIGHT_BOLD, NULL);
  gtk_text_buffer_create_tag (buffer, "emphasis", "style", PANGO_STYLE_ITALIC, NULL);
}

void
rap_sheet_block_insert (GtkTextBuffer *buffer,
                        GtkTextIter *at,
                        const char *text,
                        const char *language)
{
  static const RapNodeFunc funcs[RAP_N_NODES] = {
    [RAP_NODE_HEADING] = write_heading, [RAP_NODE_PARAGRAPH] = write_paragraph,
    [RAP_NODE_LIST] = write_list,       [RAP_NODE_ITEM] = write_item,
    [RAP_NODE_RULE] = write_rule,       [RAP_NODE_TEXT] = write_text,
    [RAP_NODE_BREAK] = write_break,     [RAP_NODE_EMPHASIS] = write_emphasis,
    [RAP_NODE_STRONG] = write_strong,
  };
  g_autoptr (RapDocument) document = NULL;
  Writer writer = { .buffer = buffer, .at = at };

  g_return_if_fail (GTK_IS_TEXT_BUFFER (buffer) && at && text && language);

  document = rap_document_new (text, "", language, NULL, 0);
  /* What nests too deeply is refused at the export, with a reason. */
  rap_document_walk (document, funcs, &writer, NULL, NULL);
}
