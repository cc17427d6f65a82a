/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events and the series they belong to. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_SERIES (rap_series_get_type ())
RAP_DECLARE_NOUN (Series, series, SERIES)

/* A series of events: the Baku Forum. */
struct _RapSeries
{
  RapEntity parent_instance;

  RapTexts *name;
};

#define RAP_TYPE_EVENT (rap_event_get_type ())
RAP_DECLARE_NOUN (Event, event, EVENT)

/* A round table, conference, seminar, panel, briefing, press conference, meeting or lecture; a
 * session or a side event of one. */
struct _RapEvent
{
  RapEntity parent_instance;

  RapEventKind kind;         /* what it is called */
  gint64 parent_id;          /* the event it is a part of; an event */
  RapEventRelation relation; /* what it is to its parent */
  gint64 series_id;          /* a series */
  gint64 edition;            /* its number in the series, from 1 */
  gint64 position;           /* its order in the parent, from 0 */
  char *starts;              /* first day; unset while it is being planned */
  char *ends;                /* last day; unset: the same as the first */
  char *start_time;          /* local time */
  char *end_time;            /* local time */
  char *time_zone;           /* IANA name, such as Asia/Baku */
  gint64 place_id;           /* the city; a place */
  gint64 venue_id;           /* the building or room; a place */
  RapEventFormat format;     /* in person, hybrid or online */
  RapTexts *title;           /* the official title; may be empty */
  RapTexts *theme;
  RapTexts *subject; /* the subject phrase that stands for a title: Kazakh-Azerbaijani relations */
  RapTexts *background;     /* paragraphs for the reader who knows nothing (CommonMark) */
  gint64 attendance_count;  /* how many attended */
  RapTexts *attendance;     /* how many attended, as printed: more than 80 */
  RapDisclosure disclosure; /* of the whole event or session */
  char *disclosure_note;    /* who agreed to a looser level, and when */
  char *list_released_by;   /* who decided that the list of participants may be published; unset:
                               nobody */
  char *list_released_on;   /* and when */
  char *note;               /* for the office; enters no release */
};

G_END_DECLS
