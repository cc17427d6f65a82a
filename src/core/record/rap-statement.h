/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Statements: the parts of a remark, and their wordings in each language. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_STATEMENT (rap_statement_get_type ())
RAP_DECLARE_NOUN (Statement, statement, STATEMENT)

/* One part of a remark, in order. */
struct _RapStatement
{
  RapEntity parent_instance;

  gint64 remark_id;      /* a remark */
  gint64 position;       /* order, from 0 */
  char *language_spoken; /* BCP 47 language tag */
  RapSource source;      /* where the words come from */
  char *source_detail;   /* which agency, recording or text */
  RapDisclosure disclosure;
  char *disclosure_note; /* who agreed to a looser level, and when */
  char *note;            /* for the office; enters no release */
};

#define RAP_TYPE_WORDING (rap_wording_get_type ())
RAP_DECLARE_NOUN (Wording, wording, WORDING)

/* A statement in one language. */
struct _RapWording
{
  RapEntity parent_instance;

  gint64 statement_id; /* a statement */
  char *language;      /* BCP 47 language tag */
  char *words;         /* what was said, without verb, quotation marks and full stop */
  RapForm form;        /* what the words are */
  char *verb;   /* the reporting verb, by its name in the house style: underline; unset: the style's
                   choice */
  char *manner; /* a phrase beside the verb: in his address */
  gint64 split_at;         /* characters of words before the attribution in a split quote */
  gboolean joins_previous; /* whether it joins the sentence before: said A and that B */
  gboolean translated;     /* whether the words are a translation of what was spoken */
  char *translator;
  char *cleared_by; /* who approved exactly these words; a change of the words takes it back */
  char *cleared_at; /* when */
  RapOrigin origin; /* typed or computed */
};

#define RAP_TYPE_STATEMENT_TOPIC (rap_statement_topic_get_type ())
RAP_DECLARE_NOUN (StatementTopic, statement_topic, STATEMENT_TOPIC)

/* A topic of the event that a statement is about. */
struct _RapStatementTopic
{
  RapEntity parent_instance;

  gint64 statement_id; /* a statement */
  gint64 topic_id;     /* a topic */
};

G_END_DECLS
