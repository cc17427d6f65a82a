/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapPreferences: the dialog of the settings. Each takes effect at once. Not an
 * AdwPreferencesDialog, which is never narrower than 360 pixels. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_PREFERENCES (rap_preferences_get_type ())
G_DECLARE_FINAL_TYPE (RapPreferences, rap_preferences, RAP, PREFERENCES, AdwDialog)

/**
 * rap_preferences_new:
 * @desk: (nullable): the desk, if the database is open
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *rap_preferences_new (RapDesk *desk);

G_END_DECLS
