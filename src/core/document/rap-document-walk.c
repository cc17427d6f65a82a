/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one walk over a document's text that every output is driven by. */

#include "document/rap-document-walk.h"

#include <cmark.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/rap-document-block.h"
#include "document/rap-document-error.h"
#include "document/rap-plain-line.h"
#include "document/rap-web-address.h"

/* More than any release nests, and little enough that an indented line still has room. */
#define MAX_DEPTH 32

/* CommonMark 0.30, section 5.2: at most nine digits. */
#define MAX_NUMBER 999999999

typedef struct
{
  const RapNodeFunc *funcs;
  gpointer writer;
  GString *text;

  int depth;
  gboolean has_title;
  gboolean in_heading;

  /* The number of the next item of the list at each depth. */
  int numbers[MAX_DEPTH + 1];

  /* A break is told when something follows it in its block. */
  gboolean has_text;
  gboolean has_break;

  /* How many of each the walk is inside of; only the outermost is told to the writer. */
  int emphasis;
  int strong;
  int link;
} Walk;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (cmark_node, cmark_node_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (cmark_iter, cmark_iter_free)

static void
tell (Walk *walk, const RapNode *node, gboolean entering)
{
  if (walk->funcs[node->kind] != NULL)
    walk->funcs[node->kind](walk->writer, node, entering);
}

static void
trim_text (Walk *walk)
{
  while (walk->text->len > 0 && walk->text->str[walk->text->len - 1] == ' ')
    g_string_truncate (walk->text, walk->text->len - 1);
}

static void
flush_break (Walk *walk)
{
  RapNode node = { .kind = RAP_NODE_BREAK };

  if (walk->has_break)
    tell (walk, &node, TRUE);
  walk->has_break = FALSE;
}

/* Texts are gathered until something else follows: cmark cuts "1." into "1" and ".", and a writer
 * that has to escape must see them together. */
static void
flush_text (Walk *walk)
{
  RapNode node = { .kind = RAP_NODE_TEXT, .text = walk->text->str };

  if (walk->text->len == 0)
    return;

  flush_break (walk);
  tell (walk, &node, TRUE);
  g_string_truncate (walk->text, 0);
  walk->has_text = TRUE;
}

static void
add_break (Walk *walk)
{
  trim_text (walk);
  flush_text (walk);
  walk->has_break = walk->has_text;
}

static void
walk_link (Walk *walk, cmark_node *source, gboolean entering)
{
  const char *url = cmark_node_get_url (source);
  g_autofree char *normal = NULL;
  RapNode node = { .kind = RAP_NODE_LINK };

  if (!rap_web_address_is_allowed (url))
    return;

  if (entering ? walk->link++ > 0 : --walk->link > 0)
    return;

  normal = rap_web_address_normalize (url);
  node.url = normal;
  flush_text (walk);
  if (entering)
    flush_break (walk);
  tell (walk, &node, entering);
}

static void
walk_span (Walk *walk, RapNodeKind kind, int *count, gboolean entering)
{
  RapNode node = { .kind = kind };

  if (entering ? (*count)++ > 0 : --(*count) > 0)
    return;

  flush_text (walk);
  if (entering)
    flush_break (walk);
  tell (walk, &node, entering);
}

static void
walk_inline (Walk *walk, cmark_node *source, gboolean entering)
{
  switch (cmark_node_get_type (source))
    {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE:
      rap_plain_line_append (walk->text, cmark_node_get_literal (source));
      break;

    case CMARK_NODE_SOFTBREAK:
      g_string_append_c (walk->text, ' ');
      break;

    case CMARK_NODE_LINEBREAK:
      if (walk->in_heading)
        g_string_append_c (walk->text, ' ');
      else
        add_break (walk);
      break;

    case CMARK_NODE_EMPH:
      walk_span (walk, RAP_NODE_EMPHASIS, &walk->emphasis, entering);
      break;

    case CMARK_NODE_STRONG:
      walk_span (walk, RAP_NODE_STRONG, &walk->strong, entering);
      break;

    case CMARK_NODE_LINK:
      walk_link (walk, source, entering);
      break;

    default:
      break;
    }
}

/* What depends on what the walk has passed. */
static void
describe_block (Walk *walk, cmark_node *source, RapNode *node, gboolean entering)
{
  int *number = &walk->numbers[walk->depth];

  rap_node_describe_block (node, source);

  if (node->kind == RAP_NODE_HEADING)
    node->is_title = node->level == 1 && !walk->has_title;

  if (node->kind == RAP_NODE_ITEM && node->is_ordered && entering)
    {
      node->number = *number;
      *number = MIN (*number + 1, MAX_NUMBER);
    }
}

static void
walk_block (Walk *walk, RapNodeKind kind, cmark_node *source, gboolean entering)
{
  RapNode node = { .kind = kind };

  flush_text (walk);
  walk->has_text = walk->has_break = FALSE;
  describe_block (walk, source, &node, entering);
  tell (walk, &node, entering);

  if (node.is_title && !entering)
    walk->has_title = TRUE;
}

/* A block of code or of raw HTML: its lines, as text. */
static void
walk_literal (Walk *walk, cmark_node *source)
{
  g_autofree char *literal = g_strdup (cmark_node_get_literal (source));
  g_auto (GStrv) lines = NULL;

  g_strchomp (literal);
  lines = g_strsplit (literal, "\n", -1);
  if (lines[0] == NULL)
    return;

  walk_block (walk, RAP_NODE_PARAGRAPH, source, TRUE);
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        add_break (walk);
      rap_plain_line_append (walk->text, g_strstrip (lines[i]));
    }
  walk_block (walk, RAP_NODE_PARAGRAPH, source, FALSE);
}

static gboolean
walk_container (Walk *walk, RapNodeKind kind, cmark_node *source, gboolean entering, GError **error)
{
  walk_block (walk, kind, source, entering);
  walk->depth += entering ? 1 : -1;

  if (walk->depth <= MAX_DEPTH)
    {
      if (entering && kind == RAP_NODE_LIST)
        walk->numbers[walk->depth] = cmark_node_get_list_start (source);
      return TRUE;
    }

  g_set_error (error, RAP_DOCUMENT_ERROR, RAP_DOCUMENT_ERROR_TOO_DEEP,
               _ ("Line %d of the text nests lists and quotations more than %d levels deep. "
                  "Use fewer levels."),
                 cmark_node_get_start_line (source), MAX_DEPTH);
  return FALSE;
}

static gboolean
walk_node (Walk *walk, cmark_node *source, gboolean entering, GError **error)
{
  switch (cmark_node_get_type (source))
    {
    case CMARK_NODE_DOCUMENT:
      return TRUE;

    case CMARK_NODE_BLOCK_QUOTE:
      return walk_container (walk, RAP_NODE_QUOTE, source, entering, error);

    case CMARK_NODE_LIST:
      return walk_container (walk, RAP_NODE_LIST, source, entering, error);

    case CMARK_NODE_ITEM:
      walk_block (walk, RAP_NODE_ITEM, source, entering);
      return TRUE;

    case CMARK_NODE_HEADING:
      walk->in_heading = entering;
      walk_block (walk, RAP_NODE_HEADING, source, entering);
      return TRUE;

    case CMARK_NODE_PARAGRAPH:
      walk_block (walk, RAP_NODE_PARAGRAPH, source, entering);
      return TRUE;

    case CMARK_NODE_THEMATIC_BREAK:
      walk_block (walk, RAP_NODE_RULE, source, TRUE);
      return TRUE;

    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_HTML_BLOCK:
      walk_literal (walk, source);
      return TRUE;

    default:
      walk_inline (walk, source, entering);
      return TRUE;
    }
}

gboolean
rap_document_walk (RapDocument *document,
                   const RapNodeFunc funcs[RAP_N_NODES],
                   gpointer writer,
                   GCancellable *cancellable,
                   GError **error)
{
  const char *text;
  g_autoptr (cmark_node) root = NULL;
  g_autoptr (cmark_iter) iter = NULL;
  g_autoptr (GString) buffer = g_string_new (NULL);
  Walk walk = { .funcs = funcs, .writer = writer, .text = buffer };
  cmark_event_type event;

  g_return_val_if_fail (document != NULL, FALSE);
  g_return_val_if_fail (funcs != NULL, FALSE);

  text = rap_document_get_text (document);
  root = cmark_parse_document (text, strlen (text), CMARK_OPT_DEFAULT);
  iter = cmark_iter_new (root);

  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    {
      cmark_node *source = cmark_iter_get_node (iter);

      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !walk_node (&walk, source, event == CMARK_EVENT_ENTER, error))
        return FALSE;
    }

  return TRUE;
}
