/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Participants: who takes part in an event, and the snapshot of who they were then. The fields are
 * explained in the header. */

#include "record/rap-participant.h"

static const RapField participant_fields[] = {
  RAP_REFERENCE (RapParticipant,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_CHOICE (RapParticipant, "kind", kind, rap_participant_kind_get_type),
  RAP_REFERENCE (RapParticipant, "person", person_id, RAP_KIND_PERSON, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapParticipant,
                 "organization",
                 organization_id,
                 RAP_KIND_ORGANIZATION,
                 RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapParticipant, "side", side, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant,
             "head-of-delegation",
             head_of_delegation,
             RAP_FIELD_BOOLEAN,
             RAP_FIELD_PLAIN),
  RAP_CHOICE (RapParticipant, "presence", presence, rap_presence_get_type),
  RAP_REFERENCE (RapParticipant,
                 "represented-by",
                 represented_by_id,
                 RAP_KIND_PARTICIPANT,
                 RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "on-behalf", on_behalf, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapParticipant,
                 "on-behalf-organization",
                 on_behalf_organization_id,
                 RAP_KIND_ORGANIZATION,
                 RAP_FIELD_PLAIN),
  RAP_CHOICE (RapParticipant, "status", status, rap_status_get_type),
  RAP_FIELD (RapParticipant, "listed", listed, RAP_FIELD_BOOLEAN, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapParticipant, "disclosure", disclosure, rap_disclosure_get_type),
  RAP_FIELD (RapParticipant, "disclosure-note", disclosure_note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "descriptor", descriptor, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "name", name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "given", given, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "family", family, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "initials", initials, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "short-name", short_name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "honorific", honorific, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "rank", rank, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipant, "degree", degree, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapParticipant, "grammatical-gender", grammatical_gender, rap_gender_get_type),
  RAP_FIELD (RapParticipant, "note", note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Participant, participant, RAP_KIND_PARTICIPANT, "participant", "participants")

static const RapField participant_role_fields[] = {
  RAP_REFERENCE (RapParticipantRole,
                 "participant",
                 participant_id,
                 RAP_KIND_PARTICIPANT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_CHOICE (RapParticipantRole, "role", role, rap_role_get_type),
};

RAP_DEFINE_NOUN (ParticipantRole,
                 participant_role,
                 RAP_KIND_PARTICIPANT_ROLE,
                 "participant_role",
                 "roles")

static const RapField participant_position_fields[] = {
  RAP_REFERENCE (RapParticipantPosition,
                 "participant",
                 participant_id,
                 RAP_KIND_PARTICIPANT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapParticipantPosition,
                 "affiliation",
                 affiliation_id,
                 RAP_KIND_AFFILIATION,
                 RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipantPosition, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapParticipantPosition, "full", full, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipantPosition, "short", short_form, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipantPosition, "title", title, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipantPosition, "plural", plural, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipantPosition, "first-full", first_full, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipantPosition, "later-full", later_full, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapParticipantPosition,
             "organization-name",
             organization_name,
             RAP_FIELD_TEXTS,
             RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (ParticipantPosition,
                 participant_position,
                 RAP_KIND_PARTICIPANT_POSITION,
                 "participant_position",
                 "positions")

static const RapField group_member_fields[] = {
  RAP_REFERENCE (RapGroupMember,
                 "participant",
                 participant_id,
                 RAP_KIND_PARTICIPANT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapGroupMember, "member", member_id, RAP_KIND_PARTICIPANT, RAP_FIELD_REQUIRED),
};

RAP_DEFINE_NOUN (GroupMember, group_member, RAP_KIND_GROUP_MEMBER, "group_member", "members")
