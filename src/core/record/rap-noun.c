/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of all nouns, and what can be asked of a description. */

#include "record/rap-affiliation.h"
#include "record/rap-event.h"
#include "record/rap-event-parts.h"
#include "record/rap-organization.h"
#include "record/rap-participant.h"
#include "record/rap-person.h"
#include "record/rap-place.h"
#include "record/rap-release.h"
#include "record/rap-remark.h"
#include "record/rap-statement.h"

static const RapNoun *const nouns[RAP_N_KINDS] = {
  [RAP_KIND_PLACE] = &rap_place_noun,
  [RAP_KIND_ORGANIZATION] = &rap_organization_noun,
  [RAP_KIND_PERSON] = &rap_person_noun,
  [RAP_KIND_PERSON_NAME] = &rap_person_name_noun,
  [RAP_KIND_AFFILIATION] = &rap_affiliation_noun,
  [RAP_KIND_SERIES] = &rap_series_noun,
  [RAP_KIND_EVENT] = &rap_event_noun,
  [RAP_KIND_ORGANIZER] = &rap_organizer_noun,
  [RAP_KIND_TOPIC] = &rap_topic_noun,
  [RAP_KIND_ATTENDANCE] = &rap_attendance_noun,
  [RAP_KIND_MENTION] = &rap_mention_noun,
  [RAP_KIND_OUTCOME] = &rap_outcome_noun,
  [RAP_KIND_PARTICIPANT] = &rap_participant_noun,
  [RAP_KIND_PARTICIPANT_ROLE] = &rap_participant_role_noun,
  [RAP_KIND_PARTICIPANT_POSITION] = &rap_participant_position_noun,
  [RAP_KIND_GROUP_MEMBER] = &rap_group_member_noun,
  [RAP_KIND_REMARK] = &rap_remark_noun,
  [RAP_KIND_REMARK_SPEAKER] = &rap_remark_speaker_noun,
  [RAP_KIND_STATEMENT] = &rap_statement_noun,
  [RAP_KIND_WORDING] = &rap_wording_noun,
  [RAP_KIND_STATEMENT_TOPIC] = &rap_statement_topic_noun,
  [RAP_KIND_RELEASE] = &rap_release_noun,
  [RAP_KIND_RELEASE_ANSWER] = &rap_release_answer_noun,
  [RAP_KIND_RELEASE_STATEMENT] = &rap_release_statement_noun,
  [RAP_KIND_RELEASE_BLOCK] = &rap_release_block_noun,
};

const RapNoun *
rap_noun_get (RapKind kind)
{
  g_return_val_if_fail (kind < RAP_N_KINDS, NULL);
  return nouns[kind];
}

const RapField *
rap_noun_find_field (const RapNoun *noun, const char *name)
{
  for (guint i = 0; i < noun->n_fields; i++)
    if (strcmp (noun->fields[i].name, name) == 0)
      return &noun->fields[i];
  return NULL;
}

const RapField *
rap_noun_get_parent_field (const RapNoun *noun)
{
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].flags & RAP_FIELD_PARENT)
      return &noun->fields[i];
  return NULL;
}
