/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shortcuts by the place of a key, for keyboard layouts that lack its letter. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_key_places_watch:
 * @window: a window of a #GtkApplication
 *
 * Has the keys that stand where "A" to "Z" and "0" to "9" stand on a US keyboard
 * activate the application's shortcuts of these, if what they give is no Latin
 * letter and nobody else wants it. GTK does so itself as long as another layout
 * that has the letter is set up beside.
 */
void rap_key_places_watch (GtkWindow *window);

G_END_DECLS
