/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapEventPage: the page of an event, with its four views. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_EVENT_PAGE (rap_event_page_get_type ())
G_DECLARE_FINAL_TYPE (RapEventPage, rap_event_page, RAP, EVENT_PAGE, AdwNavigationPage)

/**
 * rap_event_page_new:
 * @desk: the desk
 * @id: the event's id
 *
 * Returns: (transfer floating): its page
 */
AdwNavigationPage *rap_event_page_new (RapDesk *desk, gint64 id);

G_END_DECLS
