/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapHistoryDialog: what was done to the record, by whom and when, the latest
 * first; each step can be undone for itself. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_HISTORY_DIALOG (rap_history_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RapHistoryDialog, rap_history_dialog, RAP, HISTORY_DIALOG, AdwDialog)

/**
 * rap_history_dialog_new:
 * @desk: the desk
 *
 * Returns: (transfer floating): the dialog, which follows what changes
 */
AdwDialog *rap_history_dialog_new (RapDesk *desk);

G_END_DECLS
