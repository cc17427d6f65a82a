/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pairs opening and closing tags.
 */
#include "template/rap-template-parser.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
opens (const RapTemplateToken *token)
{
  return token->kind == RAP_TEMPLATE_SECTION || token->kind == RAP_TEMPLATE_INVERTED ||
         token->kind == RAP_TEMPLATE_PARENT || token->kind == RAP_TEMPLATE_BLOCK;
}

/* The tag that closes @open, in the delimiters of @open. */
static char *
write_closing_tag (const char *text, const RapTemplateToken *open)
{
  g_autofree char *before = g_strndup (text + open->start, open->name - open->start);
  const char *after = text + open->name + open->name_length;

  g_strchomp (before);
  before[strlen (before) - 1] = '/';
  while (g_ascii_isspace (*after))
    after++;

  return g_strdup_printf ("%s%.*s%.*s", before, (int) open->name_length, text + open->name,
                          (int) (text + open->end - after), after);
}

static char *
describe_unclosed (RapTemplateKind kind, const char *name, const char *closing)
{
  if (kind == RAP_TEMPLATE_PARENT)
    return g_strdup_printf (_ ("the parent “%s” is opened here but never closed. Add %s."), name,
                              closing);
  if (kind == RAP_TEMPLATE_BLOCK)
    return g_strdup_printf (_ ("the block “%s” is opened here but never closed. Add %s."), name,
                              closing);

  return g_strdup_printf (_ ("the section “%s” is opened here but never closed. Add %s."), name,
                            closing);
}

static void
set_unclosed_error (const char *name,
                    const char *text,
                    const RapTemplateToken *open,
                    GError **error)
{
  g_autofree char *closing = write_closing_tag (text, open);
  g_autofree char *opened = g_strndup (text + open->name, open->name_length);
  g_autofree char *sentence = describe_unclosed (open->kind, opened, closing);
  RapTemplatePlace place = rap_template_token_get_place (open, name);

  g_propagate_error (error,
                     rap_template_error_new_at (&place, RAP_TEMPLATE_ERROR_SYNTAX, "%s", sentence));
}

/* @close has nothing to close, or not what was opened last, @open. */
static void
set_stray_error (const char *name,
                 const char *text,
                 const RapTemplateToken *open,
                 const RapTemplateToken *close,
                 GError **error)
{
  g_autofree char *closed = g_strndup (text + close->name, close->name_length);
  RapTemplatePlace place = rap_template_token_get_place (close, name);
  g_autofree char *closing = NULL;
  g_autofree char *opened = NULL;

  if (open == NULL)
    {
      g_propagate_error (error, rap_template_error_new_at (&place, RAP_TEMPLATE_ERROR_SYNTAX,
                                                           _ ("“%s” is closed here but was never opened. Remove this tag "
                                       "or open it before."),
                                                             closed));
      return;
    }

  closing = write_closing_tag (text, open);
  opened = g_strndup (text + open->name, open->name_length);
  g_propagate_error (error, rap_template_error_new_at (&place, RAP_TEMPLATE_ERROR_SYNTAX,
                                                       _ ("“%s” is closed here, but “%s”, opened in line %u, column %u, "
                                   "has to be closed first. Write %s."),
                                                         closed, opened, open->line, open->column,
                                                         closing));
}

static gboolean
have_same_name (const char *text, const RapTemplateToken *a, const RapTemplateToken *b)
{
  return a->name_length == b->name_length &&
         memcmp (text + a->name, text + b->name, a->name_length) == 0;
}

gboolean
rap_template_match_tags (const char *name,
                         const char *text,
                         GArray *tokens,
                         guint max_nesting,
                         GError **error)
{
  g_autoptr (GArray) open_tags = g_array_new (FALSE, FALSE, sizeof (guint));
  RapTemplateToken *all = (RapTemplateToken *) tokens->data;

  for (guint i = 0; i < tokens->len; i++)
    {
      RapTemplateToken *token = &all[i];
      RapTemplateToken *open = NULL;

      if (open_tags->len > 0)
        open = &all[g_array_index (open_tags, guint, open_tags->len - 1)];

      if (opens (token))
        {
          RapTemplatePlace place = rap_template_token_get_place (token, name);

          if (open_tags->len == max_nesting)
            {
              g_propagate_error (error,
                                 rap_template_error_new_at (
                                   &place, RAP_TEMPLATE_ERROR_DEPTH,
                                   g_dngettext (NULL, "no more than %u tag may be open at once.",
                                                "no more than %u tags may be open at once.",
                                                max_nesting),
                                   max_nesting));
              return FALSE;
            }

          token->is_argument = token->kind == RAP_TEMPLATE_BLOCK && open != NULL &&
                               open->kind == RAP_TEMPLATE_PARENT;
          g_array_append_val (open_tags, i);
        }
      else if (token->kind == RAP_TEMPLATE_CLOSE)
        {
          if (open == NULL || !have_same_name (text, open, token))
            {
              set_stray_error (name, text, open, token, error);
              return FALSE;
            }

          token->partner = open - all;
          open->partner = i;
          g_array_set_size (open_tags, open_tags->len - 1);
        }
    }

  if (open_tags->len > 0)
    {
      guint last = g_array_index (open_tags, guint, open_tags->len - 1);

      set_unclosed_error (name, text, &all[last], error);
      return FALSE;
    }

  return TRUE;
}
