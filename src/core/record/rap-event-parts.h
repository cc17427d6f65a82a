/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What belongs to an event besides the people: organizers, topics, attendance, mentions, outcomes.
 */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_ORGANIZER (rap_organizer_get_type ())
RAP_DECLARE_NOUN (Organizer, organizer, ORGANIZER)

/* An organization's role at an event, with its names as printed then. */
struct _RapOrganizer
{
  RapEntity parent_instance;

  gint64 event_id;        /* an event */
  gint64 organization_id; /* an organization */
  RapOrganizerRole role;
  gint64 position;        /* order, from 0 */
  RapTexts *name;         /* snapshot of the full name */
  RapTexts *in_text;      /* snapshot of the name as in running text */
  RapTexts *short_name;   /* snapshot of the short name */
  RapTexts *abbreviation; /* snapshot of the abbreviation */
  RapTexts *about;        /* snapshot of the paragraph about it (CommonMark) */
};

#define RAP_TYPE_TOPIC (rap_topic_get_type ())
RAP_DECLARE_NOUN (Topic, topic, TOPIC)

/* A topic that an event discussed. */
struct _RapTopic
{
  RapEntity parent_instance;

  gint64 event_id; /* an event */
  gint64 position; /* order, from 0 */
  RapTexts *name;  /* a noun phrase: the integration of the Turkic world */
};

#define RAP_TYPE_ATTENDANCE (rap_attendance_get_type ())
RAP_DECLARE_NOUN (Attendance, attendance, ATTENDANCE)

/* A category of those who attended, such as ministries, with its count. */
struct _RapAttendance
{
  RapEntity parent_instance;

  gint64 event_id; /* an event */
  gint64 position; /* order, from 0 */
  gint64 count;
  RapTexts *name; /* the category */
};

#define RAP_TYPE_MENTION (rap_mention_get_type ())
RAP_DECLARE_NOUN (Mention, mention, MENTION)

/* A person who was named but not present, with name and position as printed for this event. */
struct _RapMention
{
  RapEntity parent_instance;

  gint64 event_id;      /* an event */
  gint64 person_id;     /* a person */
  gint64 position;      /* order, from 0 */
  RapTexts *name;       /* snapshot of the display name */
  RapTexts *family;     /* snapshot of the family name */
  RapTexts *full;       /* snapshot of the position in full */
  RapTexts *short_form; /* snapshot of the short position: President */
};

#define RAP_TYPE_OUTCOME (rap_outcome_get_type ())
RAP_DECLARE_NOUN (Outcome, outcome, OUTCOME)

/* What came of an event: the next one, a document signed, a publication. */
struct _RapOutcome
{
  RapEntity parent_instance;

  gint64 event_id; /* an event */
  RapOutcomeKind kind;
  gint64 position; /* order, from 0 */
  char *on;        /* when it happened or will */
  RapTexts *text;  /* a clause */
};

G_END_DECLS
