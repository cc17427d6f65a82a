/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What belongs to an event besides the people: organizers, topics, attendance, mentions, outcomes.
 * The fields are explained in the header. */

#include "record/rap-event-parts.h"

static const RapField organizer_fields[] = {
  RAP_REFERENCE (RapOrganizer,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapOrganizer,
                 "organization",
                 organization_id,
                 RAP_KIND_ORGANIZATION,
                 RAP_FIELD_REQUIRED),
  RAP_CHOICE (RapOrganizer, "role", role, rap_organizer_role_get_type),
  RAP_FIELD (RapOrganizer, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapOrganizer, "name", name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganizer, "in-text", in_text, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganizer, "short-name", short_name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganizer, "abbreviation", abbreviation, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganizer, "about", about, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Organizer, organizer, RAP_KIND_ORGANIZER, "organizer", "organizers")

static const RapField topic_fields[] = {
  RAP_REFERENCE (RapTopic,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_FIELD (RapTopic, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapTopic, "name", name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Topic, topic, RAP_KIND_TOPIC, "topic", "topics")

static const RapField attendance_fields[] = {
  RAP_REFERENCE (RapAttendance,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_FIELD (RapAttendance, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapAttendance, "count", count, RAP_FIELD_INTEGER, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAttendance, "name", name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Attendance, attendance, RAP_KIND_ATTENDANCE, "attendance", "attendances")

static const RapField mention_fields[] = {
  RAP_REFERENCE (RapMention,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapMention, "person", person_id, RAP_KIND_PERSON, RAP_FIELD_PLAIN),
  RAP_FIELD (RapMention, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapMention, "name", name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapMention, "family", family, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapMention, "full", full, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapMention, "short", short_form, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Mention, mention, RAP_KIND_MENTION, "mention", "mentions")

static const RapField outcome_fields[] = {
  RAP_REFERENCE (RapOutcome,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_CHOICE (RapOutcome, "kind", kind, rap_outcome_kind_get_type),
  RAP_FIELD (RapOutcome, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapOutcome, "on", on, RAP_FIELD_DATE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOutcome, "text", text, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Outcome, outcome, RAP_KIND_OUTCOME, "outcome", "outcomes")
