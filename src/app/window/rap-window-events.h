/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is done with a whole event. */

#pragma once

#include "window/rap-window.h"

G_BEGIN_DECLS

/**
 * rap_window_duplicate_event:
 * @window: a window with a desk
 * @event: the id of an event
 *
 * Makes a new event like it, as one step, and shows it, ready for its date.
 */
void rap_window_duplicate_event (RapWindow *window, gint64 event);

/**
 * rap_window_delete_event:
 * @window: a window with a desk
 * @event: the id of an event
 *
 * Deletes an event with all that belongs to it, with a notice that can undo it.
 */
void rap_window_delete_event (RapWindow *window, gint64 event);

G_END_DECLS
