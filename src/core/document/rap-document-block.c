/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads from cmark's tree what a writer is told about a block; for the walk alone. */

#include "document/rap-document-block.h"

/* In characters. */
#define END_MARK_LENGTH 6

#define MAX_HEADING_LEVEL 3

static gboolean
is_literal (cmark_node *source)
{
  cmark_node_type type = cmark_node_get_type (source);

  return type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK;
}

static gboolean
is_item (cmark_node *source)
{
  return cmark_node_get_type (source) == CMARK_NODE_ITEM;
}

static gboolean
is_in_tight_item (cmark_node *source)
{
  cmark_node *parent = cmark_node_parent (source);

  return is_item (parent) && cmark_node_get_list_tight (cmark_node_parent (parent));
}

static gboolean
is_end_mark (cmark_node *source)
{
  int n = 0;

  if (cmark_node_get_type (cmark_node_parent (source)) != CMARK_NODE_DOCUMENT ||
      cmark_node_first_child (source) == NULL)
    return FALSE;

  for (cmark_node *child = cmark_node_first_child (source); child != NULL;
       child = cmark_node_next (child))
    {
      if (cmark_node_get_type (child) != CMARK_NODE_TEXT)
        return FALSE;

      for (const char *p = cmark_node_get_literal (child); *p != '\0'; p = g_utf8_next_char (p))
        {
          if (++n > END_MARK_LENGTH || g_unichar_isalpha (g_utf8_get_char (p)))
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
leads_on (cmark_node *source)
{
  cmark_node *last = cmark_node_last_child (source);

  return last != NULL && cmark_node_get_type (last) == CMARK_NODE_TEXT &&
         g_str_has_suffix (cmark_node_get_literal (last), ":");
}

static gboolean
ends_list (cmark_node *source)
{
  cmark_node *block = source;

  while (is_item (cmark_node_parent (block)))
    {
      cmark_node *item = cmark_node_parent (block);

      if (cmark_node_next (block) != NULL || cmark_node_next (item) != NULL)
        return FALSE;
      block = cmark_node_parent (item);
    }

  return block != source;
}

static gboolean
is_ordered (cmark_node *list)
{
  return cmark_node_get_list_type (list) == CMARK_ORDERED_LIST;
}

void
rap_node_describe_block (RapNode *node, cmark_node *source)
{
  g_return_if_fail (node != NULL);
  g_return_if_fail (source != NULL);

  node->is_first = cmark_node_previous (source) == NULL;

  switch (node->kind)
    {
    case RAP_NODE_HEADING:
      node->level = MIN (cmark_node_get_heading_level (source), MAX_HEADING_LEVEL);
      node->is_tight = is_in_tight_item (source);
      break;

    case RAP_NODE_LIST:
      node->is_tight = cmark_node_get_list_tight (source);
      node->is_ordered = is_ordered (source);
      node->number = cmark_node_get_list_start (source);
      break;

    case RAP_NODE_ITEM:
      node->is_tight = cmark_node_get_list_tight (cmark_node_parent (source));
      node->is_ordered = is_ordered (cmark_node_parent (source));
      break;

    case RAP_NODE_PARAGRAPH:
      node->is_tight = is_in_tight_item (source) && !is_literal (source);
      node->is_end_mark = is_end_mark (source);
      node->leads_on = leads_on (source);
      node->ends_list = ends_list (source);
      break;

    default:
      break;
    }
}
