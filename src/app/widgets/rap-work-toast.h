/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapWorkToast: tells of work in a thread that takes long, and lets it be
 * cancelled. What is soon done needs no word.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

typedef struct _RapWorkToast RapWorkToast;

/**
 * rap_work_toast_new:
 * @toasts: where to tell
 * @title: what is being done, such as "Exporting…"
 *
 * Begins to wait.
 *
 * Returns: (transfer full): what to free when the work is done
 */
RapWorkToast *rap_work_toast_new (AdwToastOverlay *toasts, const char *title);

/**
 * rap_work_toast_free:
 * @work: work that is done
 *
 * Takes the toast away.
 */
void rap_work_toast_free (RapWorkToast *work);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapWorkToast, rap_work_toast_free)

/**
 * rap_work_toast_get_cancellable:
 * @work: some work
 *
 * Returns: (transfer none): cancelled by the toast's button
 */
GCancellable *rap_work_toast_get_cancellable (RapWorkToast *work);

G_END_DECLS
