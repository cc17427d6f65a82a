/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The kinds of values that a context is built of. Private to this folder. */

#pragma once

#include "release/rap-context.h"
#include "release/rap-sentence.h"

G_BEGIN_DECLS

/* How the items of a list are joined when it prints itself. */
typedef enum
{
  RAP_JOIN_LIST,   /* A, B and C */
  RAP_JOIN_CLAUSE, /* that A, that B and that C */
  RAP_JOIN_OTHER,  /* A, B and C, for parts of a sentence */
  RAP_JOIN_SPACE,  /* sentences of a paragraph */
  RAP_JOIN_NONE,   /* one after the other */
} RapJoin;

/* An object with names; its vtable tells which. */
typedef struct
{
  RapTemplateValue *values;
  RapTemplateValue print;
  RapTemplate *shape; /* printed in place of @print, filled with the object */
  gboolean is_true;
  RapSpan origin;
} RapContextObject;

typedef struct
{
  RapContext *context;
  GArray *items; /* RapTemplateValue */
  RapJoin join;
  gboolean has_commas;
} RapContextList;

/* A vtable of objects with these names, for a static const variable. */
#define RAP_CONTEXT_OBJECT_VTABLE(NAMES)         \
  {                                              \
    .names = NAMES,                              \
    .get = rap_context_object_get,               \
    .is_true = rap_context_object_is_true,       \
    .emit = rap_context_object_emit,             \
    .get_origin = rap_context_object_get_origin, \
  }

void rap_context_object_get (const RapTemplateValue *value, guint name, RapTemplateValue *result);
gboolean rap_context_object_is_true (const RapTemplateValue *value);
void rap_context_object_emit (const RapTemplateValue *value, RapTemplateOutput *output);
gconstpointer rap_context_object_get_origin (const RapTemplateValue *value);

/* A new object, all of whose names are empty. It is true until told otherwise. */
RapContextObject *rap_context_add_object (RapContext *self,
                                          const RapTemplateValueVTable *vtable,
                                          RapTemplateValue *value);

RapContextList *rap_context_add_list (RapContext *self, RapJoin join, RapTemplateValue *value);
void rap_context_list_append (RapContextList *self, RapTemplateValue item);

/* The value that is there and empty; unlike the engine's it has an origin, so
 * that paragraphs of nothing but empty values can be told. */
RapTemplateValue rap_context_empty (void);

/* A plain text; %NULL is empty. @text is copied. */
RapTemplateValue rap_context_text (RapContext *self, const char *text);

/* The same, coming from @entity. Left out if it holds a protected text. */
RapTemplateValue rap_context_fact (RapContext *self, const char *text, gpointer entity);
RapTemplateValue rap_context_texts (RapContext *self, const RapTexts *texts, gpointer entity);

/* The same with any origin. */
RapTemplateValue rap_context_span (RapContext *self, const char *text, const RapSpan *origin);

/* Notes that @entity, which the release would name, has no name in its language. */
void rap_context_note_nameless (RapContext *self, gpointer entity);

/* A reference to a participant, a mention, an organizer or an organization; empty
 * if it has no name in the language. */
RapTemplateValue rap_context_reference (RapContext *self,
                                        gpointer entity,
                                        RapParticipantPosition *position,
                                        RapReferenceForm form);

/* What rap_context_make_event() made. */
RapTemplateValue rap_context_get_event (RapContext *self);

const RapContextSource *rap_context_get_source (RapContext *self);
const char *rap_context_get_language (RapContext *self);

/* The words of a statement, with references to people in them. A quote's words
 * stay as they are. */
RapTemplateValue rap_context_make_words (RapContext *self,
                                         const RapSaid *said,
                                         RapAttribution attribution,
                                         const char *words);

/* A quote with the style's marks, in all the ways a shape may cut it. */
RapTemplateValue rap_context_make_quote (RapContext *self,
                                         const RapSaid *said,
                                         RapAttribution attribution);

/* Who speaks in a turn, and what agrees with them. */
RapTemplateValue rap_context_make_speaker (RapContext *self,
                                           const RapTurn *turn,
                                           gboolean is_first,
                                           RapGender *gender);

/* People who may be named in words, to be found there: made by
 * rap_context_list_people(), once for the context. */
GPtrArray *rap_context_get_people (RapContext *self);
GPtrArray *rap_context_list_people (RapContext *self);

/* Keeps memory as long as the context. */
gpointer rap_context_take (RapContext *self, gpointer memory);
void rap_context_take_array (RapContext *self, GArray *array);

/* The parts of the root, each in its own file. */
RapTemplateValue rap_context_make_event (RapContext *self);
RapTemplateValue rap_context_make_date (RapContext *self, RapEvent *event);
RapTemplateValue rap_context_make_place (RapContext *self, gint64 place);
RapTemplateValue rap_context_make_organizers (RapContext *self, gboolean partners);
RapTemplateValue rap_context_make_participants (RapContext *self);
RapTemplateValue rap_context_make_groups (RapContext *self);
RapTemplateValue rap_context_make_also (RapContext *self, GPtrArray *turns);
RapTemplateValue rap_context_make_speakers (RapContext *self);
RapTemplateValue rap_context_make_turns (RapContext *self, GPtrArray *turns);
RapTemplateValue rap_context_make_topics (RapContext *self);
RapTemplateValue rap_context_make_outcomes (RapContext *self);
RapTemplateValue rap_context_make_attendance (RapContext *self);
RapTemplateValue rap_context_make_about (RapContext *self);
RapTemplateValue rap_context_make_contact (RapContext *self);
RapTemplateValue rap_context_make_headline (RapContext *self, const RapTemplateValue *root);
RapTemplateValue rap_context_make_dateline (RapContext *self);
RapTemplateValue rap_context_make_embargo (RapContext *self);
RapTemplateValue rap_context_make_notice (RapContext *self, const RapTemplateValue *embargo);
RapTemplateValue rap_context_make_presence (RapContext *self, RapParticipant *participant);

G_END_DECLS
