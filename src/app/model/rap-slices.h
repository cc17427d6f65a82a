/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapSlices: long work that only the main thread can do, such as making widgets,
 * done slice by slice, so that the window goes on between them.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RapSlices RapSlices;

/**
 * RapSliceFunc:
 * @user_data: as given to rap_slices_new()
 *
 * Does a small piece of the work, far below a frame's time. It may neither start,
 * finish nor free its own work.
 *
 * Returns: whether there is more to do
 */
typedef gboolean (*RapSliceFunc) (gpointer user_data);

/**
 * rap_slices_new:
 * @piece: does a piece
 * @user_data: for @piece
 *
 * Returns: (transfer full): work that is not begun
 */
RapSlices *rap_slices_new (RapSliceFunc piece, gpointer user_data);

/**
 * rap_slices_free:
 * @slices: some work
 *
 * Gives up what isn't done.
 */
void rap_slices_free (RapSlices *slices);

/**
 * rap_slices_start:
 * @slices: some work
 *
 * Does a slice of it at once, so that short work is done without a flicker, and
 * the rest when the main loop has nothing better to do. Does nothing while
 * the work goes on.
 */
void rap_slices_start (RapSlices *slices);

/**
 * rap_slices_stop:
 * @slices: some work
 *
 * Gives up what isn't done, until it is started again.
 */
void rap_slices_stop (RapSlices *slices);

/**
 * rap_slices_finish:
 * @slices: some work
 *
 * Does at once what is left of work that was started.
 */
void rap_slices_finish (RapSlices *slices);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapSlices, rap_slices_free)

G_END_DECLS
