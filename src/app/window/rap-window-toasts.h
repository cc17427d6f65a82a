/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapWindowToasts: what was done, told in the page that shows. Each page has a toast
 * overlay round what scrolls in it, so that no toast lies on what is typed in or on
 * the switcher at its foot.
 */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

/**
 * RapWindowToasts:
 * @overlay: round the whole window, for when no page has one
 *
 * What a window tells; the rest of it is its own.
 */
typedef struct
{
  AdwToastOverlay *overlay;

  RapDesk *desk;
  char *message;
  gboolean undoable;
  AdwToast *toast;        /* the one that shows; %NULL: none */
  AdwToastOverlay *place; /* where it shows */
  guint source;
} RapWindowToasts;

/**
 * rap_window_toasts_tell:
 * @toasts: the toasts of a window that is shown
 * @desk: what "Undo" undoes in
 * @message: what was done
 * @undoable: whether "Undo" is offered
 *
 * Shows it, in place of what was told before. Where the page goes before the toast,
 * it goes on to the next page.
 */
void rap_window_toasts_tell (RapWindowToasts *toasts,
                             RapDesk *desk,
                             const char *message,
                             gboolean undoable);

/**
 * rap_window_toasts_stop:
 * @toasts: the toasts of a window
 *
 * Forgets what is told. To be called before the overlay goes.
 */
void rap_window_toasts_stop (RapWindowToasts *toasts);

G_END_DECLS
