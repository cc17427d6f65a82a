/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleasePage: a release, filling the window - its fields, and beside them the
 * page as it will read. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_PAGE (rap_release_page_get_type ())
G_DECLARE_FINAL_TYPE (RapReleasePage, rap_release_page, RAP, RELEASE_PAGE, AdwNavigationPage)

/**
 * rap_release_page_new:
 * @desk: the desk
 * @id: the release's id
 *
 * Returns: (transfer floating): its page
 */
AdwNavigationPage *rap_release_page_new (RapDesk *desk, gint64 id);

G_END_DECLS
