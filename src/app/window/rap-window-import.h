/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bringing records into the database: from a file, or the sample. */

#pragma once

#include "window/rap-window.h"

G_BEGIN_DECLS

/**
 * rap_window_choose_import:
 * @window: a window with a desk
 *
 * Lets the user choose a record file, and imports it.
 */
void rap_window_choose_import (RapWindow *window);

/**
 * rap_window_add_sample:
 * @window: a window with a desk
 *
 * Adds the sample round table, and shows it.
 */
void rap_window_add_sample (RapWindow *window);

G_END_DECLS
