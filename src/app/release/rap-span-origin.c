/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Telling where a part of a release's text comes from. */

#include "release/rap-span-origin.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-text.h"

static char *
describe_statement (RapRecord *record, const RapSpan *span, const char *language)
{
  RapStatement *statement = span->uid ? rap_record_find (record, span->uid) : NULL;
  RapRemark *remark = RAP_IS_STATEMENT (statement)
                        ? rap_record_get (record, RAP_KIND_REMARK, statement->remark_id)
                        : NULL;
  g_autofree char *speakers = NULL;

  if (remark == NULL)
    return NULL;
  speakers = rap_remark_text_speakers (record, remark, language);
  if (span->by_hand)
    return g_strdup_printf (_ ("From a remark, edited by hand: %s"), speakers);
  return g_strdup_printf (_ ("From a remark: %s"), speakers);
}

static char *
describe (RapRecord *record, const RapSpan *span, const char *language)
{
  switch (span->kind)
    {
    case RAP_SPAN_STATEMENT:
      return describe_statement (record, span, language);
    case RAP_SPAN_FACT:
      return g_strdup (_ ("From the event"));
    case RAP_SPAN_PERSON:
      return g_strdup (_ ("From the participants"));
    case RAP_SPAN_ORGANIZATION:
      return g_strdup (_ ("From the organizers"));
    case RAP_SPAN_ANSWER:
      return g_strdup (_ ("From the fields of the release"));
    case RAP_SPAN_LEAD_IN:
      return g_strdup (_ ("From the dateline"));
    case RAP_SPAN_WORDS:
    case RAP_SPAN_NONE:
    default:
      return NULL;
    }
}

/* A statement before what it holds: whose words they are says more. */
char *
rap_span_origin_describe (RapRecord *record, const RapBlock *block, gsize at, const char *language)
{
  const RapSpan *found = NULL;

  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    {
      const RapSpan *span = rap_block_get_span (block, i);

      if (span->start <= at && at <= span->start + span->length &&
          (found == NULL || found->kind != RAP_SPAN_STATEMENT) && span->kind != RAP_SPAN_NONE)
        found = span;
    }
  return found ? describe (record, found, language) : NULL;
}
