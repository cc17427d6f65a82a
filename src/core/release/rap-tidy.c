/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tidy pass over a block's text. */

#include "release/rap-tidy.h"

#include <string.h>

#include "record/rap-language.h"

/* What opens a sentence before its first letter. */
#define OPENERS "\"'“”‘’«»„(*_\\[¿¡"

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t';
}

/* A fact may end in a comma for the words that follow it, as the year of a date in the United
 * States does (The Chicago Manual of Style, 17th edition, 6.38). */
static gboolean
is_comma_for_nothing (const RapBlock *block, gsize at)
{
  const char *next = rap_block_get_text (block) + at + 1;

  /* Lines of a paragraph go on; those of a list end what they say. */
  next += strspn (next, rap_block_get_role (block) == RAP_BLOCK_LIST ? " \t*_" : " \t\n*_");
  if (strchr ("\n:)", *next) == NULL && !g_str_has_prefix (next, "–") &&
      !g_str_has_prefix (next, "—"))
    return FALSE;
  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    {
      const RapSpan *span = rap_block_get_span (block, i);

      if (span->kind == RAP_SPAN_FACT && span->start + span->length == at + 1)
        return TRUE;
    }
  return FALSE;
}

/* How many bytes at @at are to go. */
static gsize
count_superfluous (const RapBlock *block, gsize at)
{
  const char *text = rap_block_get_text (block);
  const char *p = text + at;
  char before = at > 0 ? p[-1] : '\n';
  gsize blanks = strspn (p, " \t");

  /* Indentation of a list's further lines stays. */
  if (blanks > 0 && before == '\n' && at > 0 && p[blanks] != '\n' && p[blanks] != '\0')
    return 0;
  if (blanks > 0 && (at == 0 || p[blanks] == '\0' || p[blanks] == '\n' ||
                     strchr (",.;:!?)", p[blanks]) != NULL || before == '('))
    return p[blanks] == '.' && p[blanks + 1] == '.' ? 0 : blanks;
  if (blanks > 1)
    return blanks - 1;
  if (*p == ',' && (before == ',' || before == ';' || before == '('))
    return 1;
  /* A comma before what ends the clause anyway. */
  if (*p == ',' && (p[1] == '.' || p[1] == ';' || p[1] == '!' || p[1] == '?'))
    return 1;
  if (*p == ',' && is_comma_for_nothing (block, at))
    return 1;
  if (*p == '.' && before == '.' && at > 1 && text[at - 2] != '.' && p[1] != '.')
    return 1;
  if (g_str_has_prefix (p, "()"))
    return 2;
  return 0;
}

static void
remove_superfluous (RapBlock *block)
{
  gsize at = 0;

  while (rap_block_get_text (block)[at] != '\0')
    {
      gsize n = count_superfluous (block, at);

      if (n == 0)
        {
          at++;
          continue;
        }
      rap_block_replace (block, at, n, "");
      at = at > 2 ? at - 2 : 0;
    }
}

/* Where the first letter from @at on is, past marks and CommonMark; or the end. */
static gsize
skip_openers (const char *text, gsize at)
{
  at += strspn (text + at, "#-> ");
  while (text[at] != '\0')
    {
      gunichar c = g_utf8_get_char (text + at);

      if (g_utf8_strchr (OPENERS, -1, c) == NULL)
        break;
      at += (gsize) g_unichar_to_utf8 (c, NULL);
    }
  return at;
}

static void
capitalize (RapBlock *block, gsize at, const char *language)
{
  const char *text = rap_block_get_text (block);
  char first[8] = "";
  g_autofree char *upper = NULL;

  at = skip_openers (text, at);
  if (text[at] == '\0')
    return;
  g_unichar_to_utf8 (g_utf8_get_char (text + at), first);
  upper = rap_language_capitalize (first, language);
  if (!g_str_equal (first, upper))
    rap_block_replace (block, at, strlen (first), upper);
}

/* Whether a sentence ends right before @at: with a stop and a space, and what
 * stands there comes from elsewhere than the stop. A stop inside a value may be
 * an abbreviation's. */
static gboolean
follows_stop (const char *text, gsize at)
{
  gsize end = at;

  while (end > 0 && is_blank (text[end - 1]))
    end--;
  return end > 0 && end < at && strchr (".!?", text[end - 1]) != NULL;
}

static gboolean
follows_lead_in (const RapBlock *block, gsize at)
{
  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    {
      const RapSpan *span = rap_block_get_span (block, i);
      gsize end = span->start + span->length;
      const char *between = rap_block_get_text (block) + end;

      if (span->kind == RAP_SPAN_LEAD_IN && end < at && strspn (between, " ") == at - end)
        return TRUE;
    }
  return FALSE;
}

static void
capitalize_sentences (RapBlock *block, const char *language)
{
  RapBlockRole role = rap_block_get_role (block);

  if (role != RAP_BLOCK_LIST)
    capitalize (block, 0, language);
  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    {
      const RapSpan *span = rap_block_get_span (block, i);

      if (span->kind == RAP_SPAN_STATEMENT ||
          follows_stop (rap_block_get_text (block), span->start) ||
          follows_lead_in (block, span->start))
        capitalize (block, span->start, language);
    }
}

void
rap_tidy_block (RapBlock *block, const char *language)
{
  remove_superfluous (block);
  capitalize_sentences (block, language);
}

void
rap_tidy_draft (RapDraft *draft)
{
  GPtrArray *blocks = rap_draft_list_blocks (draft);

  for (guint i = 0; i < blocks->len; i++)
    rap_tidy_block (g_ptr_array_index (blocks, i), rap_draft_get_language (draft));
}
