/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gate: a draft becomes a document only if disclosure, as it is now, allows
 * all that is in it. Two looks: over the spans, which know what they come from,
 * and over the finished text, in which an editor may have written anything. */

#include "config.h"

#include "release/rap-release-maker.h"

#include <glib/gi18n-lib.h>

#include "document/rap-text-writer.h"
#include "record/rap-date.h"
#include "record/rap-record-error.h"
#include "record/rap-fence.h"
#include "release/rap-release-error.h"

typedef struct
{
  RapRecord *record;
  const char *language;
  RapFence *anywhere;
  RapFence *beside_words;
} Gate;

/* Sets the error @sentence, in which %s stands for @what. */
static gboolean
refuse (GError **error, const char *sentence, const char *what)
{
  g_autofree char *excerpt = rap_record_error_excerpt (what ? what : "");
  g_autoptr (GString) message = g_string_new (sentence);

  g_string_replace (message, "%s", excerpt, 1);
  g_set_error_literal (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_RESTRICTED, message->str);
  return FALSE;
}

static char *
get_span_text (const RapBlock *block, const RapSpan *span)
{
  return g_strndup (rap_block_get_text (block) + span->start, span->length);
}

static gboolean
check_statement (Gate *self, const RapSpan *span, const char *text, GError **error)
{
  RapStatement *statement = rap_record_find (self->record, span->uid);
  RapAttribution now;

  if (statement == NULL)
    return refuse (error, _ ("“%s” is no longer in the record. Make the draft again."), text);
  now = rap_disclosure_attribute (self->record, statement, self->language, NULL);
  if (now == RAP_ATTRIBUTION_WITHHELD)
    return refuse (error, _ ("“%s” is off the record now. Take it out, or make the draft again."),
                            text);
  if (now > span->attribution)
    return refuse (error, _ ("“%s” may not be attributed like this any more. Make the draft again."),
                            text);
  return TRUE;
}

/* Whether a participant or a mentioned person may stand in a block. */
static gboolean
may_stand (Gate *self, gpointer entity, gboolean beside_words)
{
  if (RAP_IS_PARTICIPANT (entity))
    return rap_disclosure_may_name_participant (self->record, entity) &&
           (!beside_words ||
            rap_disclosure_of_participant (self->record, entity) == RAP_DISCLOSURE_PUBLIC);
  if (RAP_IS_MENTION (entity))
    return rap_disclosure_may_name_mention (self->record, entity);
  return TRUE;
}

static gboolean
check_person (Gate *self,
              const RapSpan *span,
              const char *text,
              gboolean beside_words,
              GError **error)
{
  gpointer entity = rap_record_find (self->record, span->uid);

  if (entity == NULL)
    return refuse (error, _ ("“%s” is no longer in the record. Make the draft again."), text);
  if (!may_stand (self, entity, beside_words))
    return refuse (error, _ ("“%s” may not be named any more. Make the draft again."), text);
  return TRUE;
}

static gboolean
check_fact (Gate *self, const RapSpan *span, const char *text, GError **error)
{
  gpointer entity = span->uid ? rap_record_find (self->record, span->uid) : NULL;

  if (RAP_IS_EVENT (entity) &&
      rap_disclosure_of_event (self->record, entity) == RAP_DISCLOSURE_OFF_THE_RECORD)
    return refuse (error, _ ("“%s” is off the record now."), text);
  if (RAP_IS_TOPIC (entity) && !rap_disclosure_may_tell_topic (self->record, entity))
    return refuse (error, _ ("“%s” is off the record now."), text);
  /* Under background a participant is a descriptor in lists. */
  if (RAP_IS_PARTICIPANT (entity) && !rap_disclosure_may_name_participant (self->record, entity) &&
      rap_disclosure_of_participant (self->record, entity) != RAP_DISCLOSURE_BACKGROUND)
    return refuse (error, _ ("“%s” may not be told any more. Make the draft again."), text);
  return TRUE;
}

static gboolean
check_span (Gate *self,
            const RapBlock *block,
            const RapSpan *span,
            gboolean beside_words,
            GError **error)
{
  g_autofree char *text = get_span_text (block, span);

  switch (span->kind)
    {
    case RAP_SPAN_STATEMENT:
    case RAP_SPAN_WORDS:
      return check_statement (self, span, text, error);
    case RAP_SPAN_PERSON:
    case RAP_SPAN_ORGANIZATION:
      return check_person (self, span, text, beside_words, error);
    case RAP_SPAN_FACT:
      return check_fact (self, span, text, error);
    case RAP_SPAN_NONE:
    case RAP_SPAN_ANSWER:
    case RAP_SPAN_LEAD_IN:
    default:
      return TRUE;
    }
}

/* CommonMark as its reader sees it: markup may part a name. */
static char *
to_plain (const char *commonmark, GError **error)
{
  g_autoptr (RapDocument) document = rap_document_new (commonmark, "", "und", NULL, 0);
  RapDocumentOptions options = { .wrap_columns = 0 };
  g_autoptr (GBytes) bytes = rap_text_write (document, &options, NULL, error);

  return bytes ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
}

static gboolean
check_text (RapFence *fence, const char *commonmark, GError **error)
{
  g_autofree char *plain = to_plain (commonmark, error);
  const RapProtectedText *found;

  if (plain == NULL)
    return FALSE;
  found = rap_fence_find (fence, plain);
  if (found == NULL)
    found = rap_fence_find (fence, commonmark);
  if (found == NULL)
    return TRUE;
  return refuse (error, _ ("The text contains “%s”, which may not leave. Take it out."),
                          found->text);
}

static gboolean
check_block (Gate *self, const RapBlock *block, GError **error)
{
  gboolean beside_words = rap_block_has_words (block);

  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    if (!check_span (self, block, rap_block_get_span (block, i), beside_words, error))
      return FALSE;
  return !beside_words || check_text (self->beside_words, rap_block_get_text (block), error);
}

static gboolean
check (Gate *self, RapReleaseDraft *release, const char *text, GError **error)
{
  RapEvent *event = rap_record_get_event (self->record);
  GPtrArray *blocks = rap_draft_list_blocks (release->draft);

  if (event == NULL ||
      rap_disclosure_of_event (self->record, event) == RAP_DISCLOSURE_OFF_THE_RECORD)
    return refuse (error, _ ("The event is off the record: no release of it may leave."), NULL);
  for (guint i = 0; i < blocks->len; i++)
    if (!check_block (self, g_ptr_array_index (blocks, i), error))
      return FALSE;
  return check_text (self->anywhere, text, error);
}

/* What the document's properties say of it. */
static char *
get_title (RapReleaseDraft *release)
{
  RapBlock *headline = rap_draft_get_headline (release->draft);
  g_autofree char *plain = headline ? to_plain (rap_block_get_text (headline), NULL) : NULL;

  return plain ? g_strdup (g_strstrip (plain)) : g_strdup ("");
}

static RapRelease *
get_release (RapRecord *record, RapReleaseDraft *self)
{
  return self->release_uid ? rap_record_find (record, self->release_uid) : NULL;
}

static const char *
get_author (RapRecord *record, RapReleaseDraft *self)
{
  RapRelease *release = get_release (record, self);
  RapOrganization *issuer = release
                              ? rap_record_get (record, RAP_KIND_ORGANIZATION, release->issuer_id)
                              : NULL;

  return issuer ? rap_texts_get (issuer->name, rap_draft_get_language (self->draft)) : NULL;
}

/* The day the release is of, so that the same release gives the same bytes. */
static gint64
get_created (RapRecord *record, RapReleaseDraft *self)
{
  RapRelease *release = get_release (record, self);
  RapEvent *event = rap_record_get_event (record);
  const char *day = event->ends ? event->ends : event->starts;
  RapDate date;
  GDate first;
  g_autoptr (GDateTime) noon = NULL;

  if (release != NULL && release->dateline_date != NULL)
    day = release->dateline_date;
  if (day == NULL || !rap_date_parse (day, &date, NULL))
    return 0;
  rap_date_get_first_day (&date, &first);
  noon = g_date_time_new_utc (g_date_get_year (&first), g_date_get_month (&first),
                              g_date_get_day (&first), 12, 0, 0);
  return g_date_time_to_unix (noon);
}

RapDocument *
rap_release_export (RapReleaseDraft *self, RapRecord *record, GError **error)
{
  g_autofree char *text = rap_draft_to_commonmark (self->draft);
  g_autofree char *title = NULL;
  g_autoptr (RapFence) anywhere = rap_fence_new (record, RAP_PLACE_ANYWHERE);
  g_autoptr (RapFence) beside_words = rap_fence_new (record, RAP_PLACE_BESIDE_WORDS);
  Gate gate = { record, rap_draft_get_language (self->draft), anywhere, beside_words };
  const char *author = get_author (record, self);

  if (!check (&gate, self, text, error))
    return NULL;
  title = get_title (self);
  /* The issuer is no part of the text, and leaves with the file all the same. */
  if (author != NULL && rap_fence_find (anywhere, author) != NULL)
    author = NULL;
  return rap_document_new (text, title, rap_draft_get_language (self->draft), author,
                           get_created (record, self));
}
