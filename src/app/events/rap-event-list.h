/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapEventList: the list of events, by year, the upcoming ones first. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_EVENT_LIST (rap_event_list_get_type ())
G_DECLARE_FINAL_TYPE (RapEventList, rap_event_list, RAP, EVENT_LIST, AdwBin)

/**
 * rap_event_list_new:
 * @desk: the desk
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *rap_event_list_new (RapDesk *desk);

G_END_DECLS
