/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making something new, and opening its page. */

#pragma once

#include <gtk/gtk.h>

#include "model/rap-desk.h"
#include "record/rap-entity.h"

G_BEGIN_DECLS

/**
 * rap_new_entity_open:
 * @widget: a widget of a window
 * @desk: the desk
 * @entity: a new event, person, organization or release
 * @label:: the step's name for the history, such as "New event"
 * @notice: for a toast with Undo, as in rap_desk_apply_async()
 *
 * Saves @entity, and then opens its page by an action of @widget's window. An event
 * opens where it is filled in. A failure is a notice.
 */
void rap_new_entity_open (GtkWidget *widget,
                          RapDesk *desk,
                          gpointer entity,
                          const char *label,
                          const char *notice);

G_END_DECLS
