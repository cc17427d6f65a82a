/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTemplatePage: a template, filling the window - its text, and beside it what a
 * release of an event would be. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_PAGE (rap_template_page_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplatePage, rap_template_page, RAP, TEMPLATE_PAGE, AdwNavigationPage)

/**
 * rap_template_page_new:
 * @desk: the desk
 * @id: a template's id
 *
 * Returns: (transfer floating): its page
 */
AdwNavigationPage *rap_template_page_new (RapDesk *desk, const char *id);

G_END_DECLS
