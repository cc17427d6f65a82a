/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapParticipants: the second view of an event - who takes part. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARTICIPANTS (rap_participants_get_type ())
G_DECLARE_FINAL_TYPE (RapParticipants, rap_participants, RAP, PARTICIPANTS, AdwBin)

/**
 * rap_participants_new:
 * @model: an event's model
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *rap_participants_new (RapRecordModel *model);

G_END_DECLS
