/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Accelerators as the caps of their keys. GTK's own widget for this is deprecated. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_keycaps_new:
 * @accelerator: an accelerator as gtk_accelerator_parse() takes it, or two of them
 *   with "..." between them
 *
 * Returns: (transfer floating): a box with a cap for each key. It has no name of
 *   its own: what holds it says rap_keycaps_get_name().
 */
GtkWidget *rap_keycaps_new (const char *accelerator);

/**
 * rap_keycaps_get_name:
 * @accelerator: as for rap_keycaps_new()
 *
 * Returns: (transfer full): the keys in words: "Ctrl+Shift+F", "Alt+1 to Alt+9"
 */
char *rap_keycaps_get_name (const char *accelerator);

G_END_DECLS
