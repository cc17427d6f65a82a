/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapPositionDialog: a position to start, or to correct. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_POSITION_DIALOG (rap_position_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RapPositionDialog, rap_position_dialog, RAP, POSITION_DIALOG, AdwDialog)

/**
 * rap_position_dialog_new:
 * @model: the person's model, loaded
 * @affiliation: (nullable): the position to correct; %NULL: one to start
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *rap_position_dialog_new (RapRecordModel *model, RapAffiliation *affiliation);

G_END_DECLS
