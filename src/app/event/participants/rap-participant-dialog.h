/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapParticipantDialog: all that is said of a participant at one event. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARTICIPANT_DIALOG (rap_participant_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RapParticipantDialog,
                      rap_participant_dialog,
                      RAP,
                      PARTICIPANT_DIALOG,
                      AdwDialog)

/**
 * rap_participant_dialog_new:
 * @model: an event's model
 * @participant: a participant of it
 *
 * Each change is saved by itself. Closes when the participant is gone.
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *rap_participant_dialog_new (RapRecordModel *model, RapParticipant *participant);

G_END_DECLS
