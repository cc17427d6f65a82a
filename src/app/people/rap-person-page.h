/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapPersonPage: a person - names, positions over time, events. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_PERSON_PAGE (rap_person_page_get_type ())
G_DECLARE_FINAL_TYPE (RapPersonPage, rap_person_page, RAP, PERSON_PAGE, AdwNavigationPage)

/**
 * rap_person_page_new:
 * @desk: the desk
 * @id: a person's id
 *
 * Returns: (transfer floating): the page
 */
AdwNavigationPage *rap_person_page_new (RapDesk *desk, gint64 id);

G_END_DECLS
