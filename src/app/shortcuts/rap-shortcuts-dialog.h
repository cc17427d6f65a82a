/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapShortcutsDialog: lists the keys of the window. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RAP_TYPE_SHORTCUTS_DIALOG (rap_shortcuts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RapShortcutsDialog, rap_shortcuts_dialog, RAP, SHORTCUTS_DIALOG, AdwDialog)

/**
 * rap_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *rap_shortcuts_dialog_new (void);

G_END_DECLS
