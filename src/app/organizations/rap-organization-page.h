/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapOrganizationPage: an organization - names, people, events. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_ORGANIZATION_PAGE (rap_organization_page_get_type ())
G_DECLARE_FINAL_TYPE (RapOrganizationPage,
                      rap_organization_page,
                      RAP,
                      ORGANIZATION_PAGE,
                      AdwNavigationPage)

/**
 * rap_organization_page_new:
 * @desk: the desk
 * @id: an organization's id
 *
 * Returns: (transfer floating): the page
 */
AdwNavigationPage *rap_organization_page_new (RapDesk *desk, gint64 id);

G_END_DECLS
