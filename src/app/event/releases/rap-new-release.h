/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing another release of an event. */

#pragma once

#include <gtk/gtk.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * rap_new_release_write:
 * @parent: a widget of the event's page
 * @model: the event's model
 *
 * Asks for the template, and opens the release that is made of it, by the action
 * win.edit-release of @parent.
 */
void rap_new_release_write (GtkWidget *parent, RapRecordModel *model);

G_END_DECLS
