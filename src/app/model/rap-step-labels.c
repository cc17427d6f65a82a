/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the steps of the history are called. */

#include "model/rap-step-labels.h"

#include <glib/gi18n.h>

static const char *const edit_labels[RAP_N_KINDS] = {
  [RAP_KIND_PLACE] = N_ ("Edit place"),
  [RAP_KIND_ORGANIZATION] = N_ ("Edit organization"),
  [RAP_KIND_PERSON] = N_ ("Edit person"),
  [RAP_KIND_PERSON_NAME] = N_ ("Edit name"),
  [RAP_KIND_AFFILIATION] = N_ ("Edit position"),
  [RAP_KIND_SERIES] = N_ ("Edit series"),
  [RAP_KIND_EVENT] = N_ ("Edit event"),
  [RAP_KIND_ORGANIZER] = N_ ("Edit organizer"),
  [RAP_KIND_TOPIC] = N_ ("Edit topic"),
  [RAP_KIND_ATTENDANCE] = N_ ("Edit attendance"),
  [RAP_KIND_MENTION] = N_ ("Edit person mentioned"),
  [RAP_KIND_OUTCOME] = N_ ("Edit outcome"),
  [RAP_KIND_PARTICIPANT] = N_ ("Edit participant"),
  [RAP_KIND_PARTICIPANT_ROLE] = N_ ("Edit role"),
  [RAP_KIND_PARTICIPANT_POSITION] = N_ ("Edit position at the event"),
  [RAP_KIND_GROUP_MEMBER] = N_ ("Edit group"),
  [RAP_KIND_REMARK] = N_ ("Edit remark"),
  [RAP_KIND_REMARK_SPEAKER] = N_ ("Edit speaker"),
  [RAP_KIND_STATEMENT] = N_ ("Edit statement"),
  [RAP_KIND_WORDING] = N_ ("Edit words"),
  [RAP_KIND_STATEMENT_TOPIC] = N_ ("Edit topics of a statement"),
  [RAP_KIND_RELEASE] = N_ ("Edit release"),
  [RAP_KIND_RELEASE_ANSWER] = N_ ("Edit answer"),
  [RAP_KIND_RELEASE_STATEMENT] = N_ ("Edit choice of statements"),
  [RAP_KIND_RELEASE_BLOCK] = N_ ("Edit text of release"),
};

const char *
rap_step_label_edit (RapKind kind)
{
  g_return_val_if_fail (kind < RAP_N_KINDS, "");
  return _ (edit_labels[kind]);
}
