/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The setting that chooses between the light and the dark style. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * rap_color_scheme_follow_setting:
 *
 * Has the program shown in the style of the setting, now and whenever it changes.
 */
void rap_color_scheme_follow_setting (void);

/**
 * rap_color_scheme_list:
 *
 * Returns: (transfer none) (array zero-terminated=1): the values of the setting,
 *   "default" first
 */
const char *const *rap_color_scheme_list (void);

G_END_DECLS
