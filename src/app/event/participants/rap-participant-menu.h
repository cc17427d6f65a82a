/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a participant: its menus and keys. */

#pragma once

#include "model/rap-record-model.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rap_participant_menu_attach:
 * @row: the row of a participant
 * @button: the button in it that opens the menu
 * @model: the event's model
 * @participant: the participant
 *
 * Gives @row its menu, its keys and the actions of rap_participant_choices_new(),
 * and lets it be moved. The menu is made when it is first opened.
 */
void rap_participant_menu_attach (GtkListBoxRow *row,
                                  GtkMenuButton *button,
                                  RapRecordModel *model,
                                  RapParticipant *participant);

G_END_DECLS
