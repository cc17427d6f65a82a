/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pairs opening and closing tags.
 */
#include "template/rap-template-parser.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  RapTemplateToken *tokens;

  /* The indices of the tags that are open. */
  GArray *open;
} Matcher;

static RapTemplateToken *
get_innermost (const Matcher *self)
{
  if (self->open->len == 0)
    return NULL;

  return &self->tokens[g_array_index (self->open, guint, self->open->len - 1)];
}

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

static void
set_unclosed_error (const Matcher *self, const RapTemplateToken *open, GError **error)
{
  g_autofree char *closing = write_closing_tag (self->text, open);
  g_autofree char *name = g_strndup (self->text + open->name, open->name_length);
  RapTemplatePlace place = rap_template_token_get_place (open, self->name);

  switch ((int) open->kind)
    {
    case RAP_TEMPLATE_PARENT:
      rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_SYNTAX,
                              _ ("the parent “%s” is opened here but never closed. Add %s."), name,
                                closing);
      break;
    case RAP_TEMPLATE_BLOCK:
      rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_SYNTAX,
                              _ ("the block “%s” is opened here but never closed. Add %s."), name,
                                closing);
      break;
    default:
      rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_SYNTAX,
                              _ ("the section “%s” is opened here but never closed. Add %s."), name,
                                closing);
      break;
    }
}

/* @close has nothing to close, or not what was opened last. */
static void
set_stray_error (const Matcher *self,
                 const RapTemplateToken *open,
                 const RapTemplateToken *close,
                 GError **error)
{
  g_autofree char *name = g_strndup (self->text + close->name, close->name_length);
  RapTemplatePlace place = rap_template_token_get_place (close, self->name);
  g_autofree char *closing = NULL;
  g_autofree char *opened = NULL;

  if (open == NULL)
    {
      rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_SYNTAX,
                              _ ("“%s” is closed here but was never opened. Remove this tag or "
                                 "open it before."),
                                name);
      return;
    }

  closing = write_closing_tag (self->text, open);
  opened = g_strndup (self->text + open->name, open->name_length);
  rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_SYNTAX,
                          _ ("“%s” is closed here, but “%s”, opened in line %u, column %u, has to "
                             "be closed first. Write %s."),
                            name, opened, open->line, open->column, closing);
}

static gboolean
push (Matcher *self, guint index, guint max_nesting, GError **error)
{
  RapTemplateToken *token = &self->tokens[index];
  const RapTemplateToken *outer = get_innermost (self);
  RapTemplatePlace place = rap_template_token_get_place (token, self->name);

  if (self->open->len == max_nesting)
    {
      rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_DEPTH,
                              g_dngettext (GETTEXT_PACKAGE,
                                           "no more than %u tag may be open at once.",
                                           "no more than %u tags may be open at once.",
                                           max_nesting),
                              max_nesting);
      return FALSE;
    }

  token->is_argument = token->kind == RAP_TEMPLATE_BLOCK && outer != NULL &&
                       outer->kind == RAP_TEMPLATE_PARENT;
  g_array_append_val (self->open, index);

  return TRUE;
}

static gboolean
pop (Matcher *self, guint index, GError **error)
{
  RapTemplateToken *close = &self->tokens[index];
  RapTemplateToken *open = get_innermost (self);

  if (open == NULL || open->name_length != close->name_length ||
      memcmp (self->text + open->name, self->text + close->name, open->name_length) != 0)
    {
      set_stray_error (self, open, close, error);
      return FALSE;
    }

  open->partner = index;
  close->partner = open - self->tokens;
  g_array_set_size (self->open, self->open->len - 1);

  return TRUE;
}

gboolean
rap_template_match_tags (const char *name,
                         const char *text,
                         GArray *tokens,
                         guint max_nesting,
                         GError **error)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));
  Matcher self = { name, text, (RapTemplateToken *) tokens->data, open };

  for (guint i = 0; i < tokens->len; i++)
    {
      if (opens (&self.tokens[i]) && !push (&self, i, max_nesting, error))
        return FALSE;
      if (self.tokens[i].kind == RAP_TEMPLATE_CLOSE && !pop (&self, i, error))
        return FALSE;
    }

  if (open->len > 0)
    {
      set_unclosed_error (&self, get_innermost (&self), error);
      return FALSE;
    }

  return TRUE;
}
