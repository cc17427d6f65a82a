/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapBlock: a block of a draft - a headline, a paragraph, a list - as CommonMark,
 * with the spans that tell where each part of it comes from.
 */

#pragma once

#include "record/rap-disclosure.h"

G_BEGIN_DECLS

/* What a span's text is, or comes from. */
typedef enum
{
  RAP_SPAN_NONE,         /* nothing that is worth a span */
  RAP_SPAN_FACT,         /* a fact of the event or the release: its entity */
  RAP_SPAN_STATEMENT,    /* a sentence: the statement */
  RAP_SPAN_WORDS,        /* the very words of a statement */
  RAP_SPAN_PERSON,       /* a reference to a participant or a mentioned person */
  RAP_SPAN_ORGANIZATION, /* a reference to an organizer or an organization */
  RAP_SPAN_ANSWER,       /* what the editor answered, or the release says itself */
  RAP_SPAN_LEAD_IN,      /* the dateline: a sentence begins behind it */
} RapSpanKind;

/* How a reference is written when references are resolved. */
typedef enum
{
  RAP_REFERENCE_NONE,    /* no reference, or one that is not to change */
  RAP_REFERENCE_SUBJECT, /* by name, position and name, or pronoun */
  RAP_REFERENCE_NAMED,   /* the same, but never by a pronoun */
  RAP_REFERENCE_INLINE,  /* inside words: no position behind the name */
} RapReferenceForm;

/**
 * RapSpan:
 * @start: bytes from the start of the block's text
 * @length: bytes
 * @kind: what it is
 * @reference: how it is rewritten by rap_references_resolve()
 * @uid: (nullable): the entity it comes from
 * @position_uid: (nullable): for a participant, the position in which they are
 *   referred to
 * @revision: the entity's revision when the draft was made
 * @attribution: for a statement, to whom its words are attributed here
 * @by_hand: whether it was changed by hand
 *
 * A part of a block's text.
 */
typedef struct
{
  gsize start;
  gsize length;
  RapSpanKind kind;
  RapReferenceForm reference;
  char *uid;
  char *position_uid;
  gint64 revision;
  RapAttribution attribution;
  gboolean by_hand;
} RapSpan;

/**
 * rap_span_clear:
 * @span: (type RapSpan): a span whose strings are its own
 *
 * Frees the strings of a span.
 */
void rap_span_clear (gpointer span);

typedef enum
{
  RAP_BLOCK_HEADLINE,
  RAP_BLOCK_HEADING,
  RAP_BLOCK_LEAD,
  RAP_BLOCK_PARAGRAPH,
  RAP_BLOCK_LIST,
} RapBlockRole;

typedef struct _RapBlock RapBlock;

/**
 * rap_block_new:
 * @role: what it is
 * @text: CommonMark of one block
 *
 * Returns: (transfer full): a block without spans
 */
RapBlock *rap_block_new (RapBlockRole role, const char *text);

void rap_block_free (RapBlock *self);

RapBlockRole rap_block_get_role (const RapBlock *self);

/**
 * rap_block_get_text:
 * @self: a block
 *
 * Returns: (transfer none): its CommonMark
 */
const char *rap_block_get_text (const RapBlock *self);

/**
 * rap_block_get_n_spans:
 * @self: a block
 *
 * Returns: how many spans it has
 */
guint rap_block_get_n_spans (const RapBlock *self);

/**
 * rap_block_get_span:
 * @self: a block
 * @index: less than rap_block_get_n_spans()
 *
 * Returns: (transfer none): the span, valid until the block is changed. Spans
 *   are in the order of their starts; one that holds another comes before it.
 */
const RapSpan *rap_block_get_span (const RapBlock *self, guint index);

/**
 * rap_block_has_words:
 * @self: a block
 *
 * Returns: whether it says what was said, by spans of statements or words
 */
gboolean rap_block_has_words (const RapBlock *self);

/**
 * rap_block_add_span:
 * @self: a block
 * @span: a span within its text, to be copied
 *
 * Adds a span after those that start before it or hold it.
 */
void rap_block_add_span (RapBlock *self, const RapSpan *span);

/**
 * rap_block_replace:
 * @self: a block
 * @start: bytes from the start of its text
 * @length: bytes
 * @text: what is to stand there
 *
 * Replaces a part of the text. Spans that hold the part grow or shrink with it,
 * those behind it move, and those inside it go.
 */
void rap_block_replace (RapBlock *self, gsize start, gsize length, const char *text);

/**
 * rap_block_edit:
 * @self: a block
 * @start: bytes from the start of its text
 * @length: bytes
 * @text: what the editor wrote there
 *
 * As rap_block_replace(), and marks the spans that hold the part as changed by
 * hand: nothing rewrites them from then on.
 */
void rap_block_edit (RapBlock *self, gsize start, gsize length, const char *text);

/**
 * rap_block_replace_span:
 * @self: a block
 * @index: less than rap_block_get_n_spans()
 * @text: what the span is to say
 *
 * Replaces the text of a span, which stays, also if it was empty.
 */
void rap_block_replace_span (RapBlock *self, guint index, const char *text);

G_END_DECLS
