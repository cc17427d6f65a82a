/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of the releases of all events. */

#pragma once

#include <gtk/gtk.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

/**
 * rap_release_list_new:
 * @desk: the desk
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *rap_release_list_new (RapDesk *desk);

G_END_DECLS
