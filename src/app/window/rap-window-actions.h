/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a window. */

#pragma once

#include "window/rap-window.h"

G_BEGIN_DECLS

/**
 * rap_window_add_actions:
 * @window: a window
 *
 * Adds the actions named in rap-window.h.
 */
void rap_window_add_actions (RapWindow *window);

G_END_DECLS
