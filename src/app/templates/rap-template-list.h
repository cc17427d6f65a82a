/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTemplateList: the list of templates, those of the program and the user's own. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_LIST (rap_template_list_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplateList, rap_template_list, RAP, TEMPLATE_LIST, AdwBin)

/**
 * rap_template_list_new:
 * @desk: the desk
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *rap_template_list_new (RapDesk *desk);

G_END_DECLS
