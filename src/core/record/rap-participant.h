/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Participants: who takes part in an event, and the snapshot of who they were then. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARTICIPANT (rap_participant_get_type ())
RAP_DECLARE_NOUN (Participant, participant, PARTICIPANT)

/* A person, an organization or a group at one event. What releases print of them is the snapshot
 * here, never the person's present data. */
struct _RapParticipant
{
  RapEntity parent_instance;

  gint64 event_id;         /* an event */
  RapParticipantKind kind; /* person, organization or group */
  gint64 person_id;        /* set for a person alone; a person */
  gint64 organization_id;  /* set for an organization alone; an organization */
  gint64 position;         /* order of precedence, from 0 */
  RapTexts *side;          /* side or delegation: the Kazakh side */
  gboolean head_of_delegation;
  RapPresence presence;
  gint64 represented_by_id;         /* who came instead; a participant */
  RapTexts *on_behalf;              /* on whose behalf they take part */
  gint64 on_behalf_organization_id; /* the organization on whose behalf; an organization */
  RapStatus status;
  gboolean listed; /* whether a group stands in lists of participants */
  RapDisclosure disclosure;
  char *disclosure_note; /* who agreed to a looser level, and when */
  RapTexts *descriptor;  /* the agreed words instead of the name: a South Caucasus diplomat */
  RapTexts *name;        /* snapshot: display name; for a group its label */
  RapTexts *given;       /* snapshot */
  RapTexts *family;      /* snapshot */
  RapTexts *initials;    /* snapshot: the form with initials */
  RapTexts *short_name;  /* snapshot: an organization's short name */
  RapTexts *honorific;   /* snapshot */
  RapTexts *rank;        /* snapshot */
  RapTexts *degree;      /* snapshot */
  RapGender grammatical_gender; /* snapshot; for agreement, never printed */
  char *note;                   /* for the office; enters no release */
};

#define RAP_TYPE_PARTICIPANT_ROLE (rap_participant_role_get_type ())
RAP_DECLARE_NOUN (ParticipantRole, participant_role, PARTICIPANT_ROLE)

/* One role of a participant; a participant may have several. */
struct _RapParticipantRole
{
  RapEntity parent_instance;

  gint64 participant_id; /* a participant */
  RapRole role;
};

#define RAP_TYPE_PARTICIPANT_POSITION (rap_participant_position_get_type ())
RAP_DECLARE_NOUN (ParticipantPosition, participant_position, PARTICIPANT_POSITION)

/* A position a participant held at the event, frozen in each language when that is first filled. */
struct _RapParticipantPosition
{
  RapEntity parent_instance;

  gint64 participant_id; /* a participant */
  gint64 affiliation_id; /* where it was taken from; an affiliation */
  gint64 position;       /* order of importance at this event, from 0 */
  RapTexts *full;        /* as in RapAffiliation */
  RapTexts *short_form;
  RapTexts *title;
  RapTexts *plural;
  RapTexts *first_full;
  RapTexts *later_full;
  RapTexts *organization_name; /* the organization's name for a list's column */
};

#define RAP_TYPE_GROUP_MEMBER (rap_group_member_get_type ())
RAP_DECLARE_NOUN (GroupMember, group_member, GROUP_MEMBER)

/* A participant who belongs to a group that takes part. */
struct _RapGroupMember
{
  RapEntity parent_instance;

  gint64 participant_id; /* the group; a participant */
  gint64 member_id;      /* a person or organization of the same event; a participant */
};

G_END_DECLS
