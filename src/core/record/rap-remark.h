/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Remarks: one turn of speaking each, and who spoke. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_REMARK (rap_remark_get_type ())
RAP_DECLARE_NOUN (Remark, remark, REMARK)

/* One turn of speaking: by participants, an organization of the event, a state, a labelled group,
 * or nobody. */
struct _RapRemark
{
  RapEntity parent_instance;

  gint64 event_id;   /* an event */
  gint64 session_id; /* the session it was made in; an event */
  gint64 position;   /* order of speaking, from 0 */
  RapRemarkKind kind;
  char *time_mark;        /* local time at which it began */
  gint64 organizer_id;    /* set where an organization of the event speaks; an organizer */
  char *state;            /* set where a state speaks: ISO 3166-1 alpha-2 code */
  RapTexts *label;        /* set where a labelled group speaks: the co-chairs */
  RapGender label_gender; /* agreement of the label: usually plural */
  gint64 replies_to_id;   /* the remark it replies to; a remark */
  RapStance stance;       /* towards the remark it replies to */
  RapDisclosure disclosure;
  char *disclosure_note; /* who agreed to a looser level, and when */
  RapTexts *descriptor; /* the agreed words instead of the speakers' names, for this remark alone */
  char *note;           /* for the office; enters no release */
};

#define RAP_TYPE_REMARK_SPEAKER (rap_remark_speaker_get_type ())
RAP_DECLARE_NOUN (RemarkSpeaker, remark_speaker, REMARK_SPEAKER)

/* A participant who speaks in a remark, and as what. */
struct _RapRemarkSpeaker
{
  RapEntity parent_instance;

  gint64 remark_id;               /* a remark */
  gint64 event_id;                /* an event */
  gint64 participant_id;          /* a participant */
  gint64 position;                /* order, from 0 */
  gint64 participant_position_id; /* the position in which they speak; none: the first; a
                                     participant position */
  RapTexts *capacity;  /* the capacity they speak in, where it is no position: as co-chair */
  RapTexts *on_behalf; /* for whom they speak here */
};

G_END_DECLS
