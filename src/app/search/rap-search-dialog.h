/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapSearchDialog: searches events, people, organizations and remarks at once,
 * and leads to what is found. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_SEARCH_DIALOG (rap_search_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RapSearchDialog, rap_search_dialog, RAP, SEARCH_DIALOG, AdwDialog)

/**
 * rap_search_dialog_new:
 * @desk: the desk
 *
 * Returns: (transfer floating): the dialog. It shows what is chosen by the
 *   actions of the window it is presented in.
 */
AdwDialog *rap_search_dialog_new (RapDesk *desk);

G_END_DECLS
