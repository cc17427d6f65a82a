/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Splits a template into texts and tags.
 */
#include "template/rap-template-lexer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A stretch of the template's text. */
typedef struct
{
  const char *start;
  gsize length;
} Slice;

typedef struct
{
  const char *name;
  const char *text;
  const char *end;

  /* Up to where lines and columns are counted. */
  const char *counted;
  guint line;
  guint column;

  Slice open;
  Slice close;

  GArray *tokens;
} Lexer;

/* What a tag begins with, and what its inside must end with. */
typedef struct
{
  char sigil;
  RapTemplateKind kind;
  const char *ending;
} Sigil;

static const Sigil no_sigil = { '\0', RAP_TEMPLATE_VALUE, "" };

static const Sigil sigils[] = {
  { '#', RAP_TEMPLATE_SECTION, "" },   { '^', RAP_TEMPLATE_INVERTED, "" },
  { '/', RAP_TEMPLATE_CLOSE, "" },     { '>', RAP_TEMPLATE_PARTIAL, "" },
  { '<', RAP_TEMPLATE_PARENT, "" },    { '$', RAP_TEMPLATE_BLOCK, "" },
  { '&', RAP_TEMPLATE_RAW_VALUE, "" }, { '{', RAP_TEMPLATE_RAW_VALUE, "}" },
  { '!', RAP_TEMPLATE_COMMENT, "" },   { '=', RAP_TEMPLATE_DELIMITERS, "=" },
};

/* What other template languages begin a tag with, and Mustache doesn't. */
#define FOREIGN_SIGILS "%*?@~+|\\"

/* Bytes of a delimiter; a long one makes searching for it slow. */
#define MAX_DELIMITER 16

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

static Slice
strip_blanks (const char *start, const char *end)
{
  while (start < end && is_blank (*start))
    start++;
  while (end > start && is_blank (end[-1]))
    end--;

  return (Slice) { start, end - start };
}

/* Like memmem(), which under AddressSanitizer looks at all of a long text each
 * time. */
static const char *
find (const char *start, const char *end, Slice needle)
{
  while ((gsize) (end - start) >= needle.length)
    {
      start = memchr (start, needle.start[0], end - start - (needle.length - 1));
      if (start == NULL || memcmp (start, needle.start, needle.length) == 0)
        return start;
      start++;
    }

  return NULL;
}

/* Where the inside of a tag ends that is closed by @ending and the closing
 * delimiter, or %NULL. */
static const char *
find_ending (const Lexer *self, const char *start, const char *ending)
{
  g_autofree char *both = NULL;

  if (*ending == '\0')
    return find (start, self->end, self->close);

  both = g_strdup_printf ("%s%.*s", ending, (int) self->close.length, self->close.start);

  return find (start, self->end, (Slice) { both, strlen (both) });
}

static void
count_to (Lexer *self, const char *position)
{
  for (; self->counted < position; self->counted++)
    {
      if (*self->counted == '\n')
        {
          self->line++;
          self->column = 1;
        }
      else if ((*self->counted & 0xc0) != 0x80)
        self->column++;
    }
}

static RapTemplateToken *
add_token (Lexer *self, RapTemplateKind kind, const char *start, const char *end)
{
  RapTemplateToken token = {
    .kind = kind,
    .start = start - self->text,
    .end = end - self->text,
  };

  count_to (self, start);
  token.line = self->line;
  token.column = self->column;
  g_array_append_val (self->tokens, token);

  return &g_array_index (self->tokens, RapTemplateToken, self->tokens->len - 1);
}

static void
measure_clearance (const Lexer *self, RapTemplateToken *token)
{
  const char *before = self->text + token->start;
  const char *after = self->text + token->end;

  while (before > self->text && (before[-1] == ' ' || before[-1] == '\t'))
    before--;
  token->clears_left = before == self->text || before[-1] == '\n';

  while (after < self->end && (*after == ' ' || *after == '\t'))
    after++;
  token->clears_right = after == self->end || *after == '\n' ||
                        (*after == '\r' && after + 1 < self->end && after[1] == '\n');
}

static Slice
take_word (const char **position, const char *end)
{
  Slice word;

  while (*position < end && is_blank (**position))
    ++*position;
  word.start = *position;
  while (*position < end && !is_blank (**position))
    ++*position;
  word.length = *position - word.start;

  return word;
}

static gboolean
is_delimiter (Slice word)
{
  return word.length > 0 && word.length <= MAX_DELIMITER &&
         memchr (word.start, '=', word.length) == NULL;
}

/* Takes the two words of `{{=[ ]=}}` as the new delimiters. */
static gboolean
set_delimiters (Lexer *self,
                const RapTemplatePlace *place,
                const char *start,
                const char *end,
                GError **error)
{
  Slice open = take_word (&start, end);
  Slice close = take_word (&start, end);

  if (!is_delimiter (open) || !is_delimiter (close) || take_word (&start, end).length > 0)
    {
      rap_template_set_error (error, place, RAP_TEMPLATE_ERROR_SYNTAX,
                              _ ("new delimiters are expected here: two words of at most %d bytes "
                                 "without “=”, with a space between them, as in {{=[ ]=}}."),
                                MAX_DELIMITER);
      return FALSE;
    }

  self->open = open;
  self->close = close;

  return TRUE;
}

static gboolean
check_name (const Lexer *self,
            const RapTemplatePlace *place,
            Slice name,
            const char *ending,
            GError **error)
{
  if (name.length == 0)
    {
      rap_template_set_error (error, place, RAP_TEMPLATE_ERROR_SYNTAX,
                              _ ("this tag has no name. Write one, as in %.*sname%.*s."),
                                (int) self->open.length, self->open.start, (int) self->close.length,
                                self->close.start);
      return FALSE;
    }

  if (strchr (FOREIGN_SIGILS, *name.start) != NULL)
    {
      rap_template_set_error (error, place, RAP_TEMPLATE_ERROR_SYNTAX,
                              _ ("no tag begins with “%c”. A name, or one of # ^ / > < $ & { ! = "
                                 "is expected."),
                                *name.start);
      return FALSE;
    }

  for (gsize i = 0; i < name.length; i++)
    if (is_blank (name.start[i]) || name.start[i] == '{' || name.start[i] == '}')
      {
        rap_template_set_error (error, place, RAP_TEMPLATE_ERROR_SYNTAX,
                                _ ("a name has no spaces or braces in it. Is this tag closed with "
                                   "“%s%.*s”?"),
                                  ending, (int) self->close.length, self->close.start);
        return FALSE;
      }

  return TRUE;
}

/* Takes the sigil of the tag whose inside is at @position. */
static const Sigil *
take_sigil (const Lexer *self, const char **position)
{
  while (*position < self->end && is_blank (**position))
    ++*position;

  for (gsize i = 0; *position < self->end && i < G_N_ELEMENTS (sigils); i++)
    if (**position == sigils[i].sigil)
      {
        ++*position;
        return &sigils[i];
      }

  return &no_sigil;
}

/* Reads the tag at @start; returns the byte after it, or %NULL. */
static const char *
read_tag (Lexer *self, const char *start, GError **error)
{
  const char *inside = start + self->open.length;
  const Sigil *sigil = take_sigil (self, &inside);
  const char *inside_end = find_ending (self, inside, sigil->ending);
  const char *end;
  RapTemplatePlace place;
  RapTemplateToken *token;
  Slice name;

  count_to (self, start);
  place = (RapTemplatePlace) { self->name, start - self->text, self->line, self->column };

  if (inside_end == NULL)
    {
      rap_template_set_error (error, &place, RAP_TEMPLATE_ERROR_SYNTAX,
                              _ ("this tag is never closed. Close it with “%s%.*s”."), sigil->ending,
                                (int) self->close.length, self->close.start);
      return NULL;
    }

  name = strip_blanks (inside, inside_end);
  end = inside_end + strlen (sigil->ending) + self->close.length;

  if (sigil->kind == RAP_TEMPLATE_DELIMITERS)
    {
      if (!set_delimiters (self, &place, inside, inside_end, error))
        return NULL;
    }
  else if (sigil->kind != RAP_TEMPLATE_COMMENT &&
           !check_name (self, &place, name, sigil->ending, error))
    return NULL;

  token = add_token (self, sigil->kind, start, end);
  token->name = name.start - self->text;
  token->name_length = name.length;
  measure_clearance (self, token);

  return end;
}

GArray *
rap_template_tokenize (const char *name, const char *text, guint length, GError **error)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (RapTemplateToken));
  Lexer self = {
    .name = name,
    .text = text,
    .end = text + length,
    .counted = text,
    .line = 1,
    .column = 1,
    .open = { "{{", 2 },
    .close = { "}}", 2 },
    .tokens = tokens,
  };
  const char *position = text;

  while (position < self.end)
    {
      const char *tag = find (position, self.end, self.open);

      if (tag == NULL)
        tag = self.end;
      if (tag > position)
        add_token (&self, RAP_TEMPLATE_TEXT, position, tag);
      if (tag == self.end)
        break;

      position = read_tag (&self, tag, error);
      if (position == NULL)
        return NULL;
    }

  return g_steal_pointer (&tokens);
}
