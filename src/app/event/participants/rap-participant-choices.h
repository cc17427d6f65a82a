/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be chosen of a participant: roles, presence, status; as actions and their menus. */

#pragma once

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_participant_choices_new:
 * @model: an event's model
 * @participant: a participant of it
 *
 * Returns: (transfer full): the actions of the menus below, to be inserted as
 *   "participant"; they follow the record
 */
GSimpleActionGroup *rap_participant_choices_new (RapRecordModel *model,
                                                 RapParticipant *participant);

/**
 * rap_participant_choices_create_roles:
 *
 * Returns: (transfer full): a menu in which several roles can be ticked
 */
GMenuModel *rap_participant_choices_create_roles (void);
GMenuModel *rap_participant_choices_create_presences (void);
GMenuModel *rap_participant_choices_create_statuses (void);

G_END_DECLS
