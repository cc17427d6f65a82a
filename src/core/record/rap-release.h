/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Releases: what is issued for an event, with its own choice and order of statements. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE (rap_release_get_type ())
RAP_DECLARE_NOUN (Release, release, RELEASE)

/* A release of an event. An issued one is frozen; a later version supersedes it. */
struct _RapRelease
{
  RapEntity parent_instance;

  gint64 event_id; /* an event */
  RapReleaseKind kind;
  char *language; /* BCP 47 language tag */
  char *template; /* the template's name: news-agency */
  char *style;    /* the house style's name; unset: the template's */
  char *audience; /* which variant: home, neutral */
  RapReleaseState state;
  gint64 version; /* from 1, set when issued */
  RapVersionKind version_kind;
  gint64 supersedes_id; /* the version before; a release */
  char *reason;         /* why this version was made */
  char *advisory;       /* the line that tells readers what was corrected */
  char *headline;       /* unset: the template's own */
  char *subhead;
  gint64 dateline_place_id; /* city of reporting, which may differ from the event's; a place */
  char *dateline_date;      /* date of reporting; unset: the event's last day */
  char *agency;             /* the agency in the dateline: Turan */
  gint64 issuer_id;         /* who issues it; may be no organizer; an organization */
  gint64 source_id;         /* whose account the release gives; an organization */
  char *contact;            /* whom to ask; unset: the issuer's */
  char *embargo_until;      /* not to be published before this moment */
  char *embargo_zone;       /* the IANA time zone it is announced in */
  char *approved_by;
  char *issued_at;
  char *text;                  /* the frozen text as issued (CommonMark) */
  gboolean chooses_statements; /* whether it tells only those it has chosen, be it none; where
                                * there are some, it does anyway */
};

#define RAP_TYPE_RELEASE_ANSWER (rap_release_answer_get_type ())
RAP_DECLARE_NOUN (ReleaseAnswer, release_answer, RELEASE_ANSWER)

/* What the editor answered to a question of the template. */
struct _RapReleaseAnswer
{
  RapEntity parent_instance;

  gint64 release_id; /* a release */
  char *name;        /* the question's name: lead */
  char *answer;
};

#define RAP_TYPE_RELEASE_STATEMENT (rap_release_statement_get_type ())
RAP_DECLARE_NOUN (ReleaseStatement, release_statement, RELEASE_STATEMENT)

/* A statement chosen for a release. A release that chooses none takes all, in the order of the
 * record. */
struct _RapReleaseStatement
{
  RapEntity parent_instance;

  gint64 release_id;   /* a release */
  gint64 statement_id; /* a statement */
  gint64 position;     /* order in the release, from 0 */
  char *shape; /* the style's sentence pattern: before, after, split; unset: the style's choice */
};

#define RAP_TYPE_RELEASE_BLOCK (rap_release_block_get_type ())
RAP_DECLARE_NOUN (ReleaseBlock, release_block, RELEASE_BLOCK)

/* A piece of a release's text that was edited by hand; see rap-hand-edits.h. */
struct _RapReleaseBlock
{
  RapEntity parent_instance;

  gint64 release_id;         /* a release */
  gint64 position;           /* order, from 0 */
  char *role;                /* which piece: headline, lead, sentence */
  char *text;                /* CommonMark */
  gint64 statement_id;       /* where it came from; a statement */
  gint64 statement_revision; /* the statement's revision then */
};

G_END_DECLS
