/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTemplateNames: what a template may put in, to be read and chosen from. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_NAMES (rap_template_names_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplateNames, rap_template_names, RAP, TEMPLATE_NAMES, GtkPopover)

/*
 * RapTemplateNames::chosen:
 * @names: the popover
 * @tags: what to put into the text
 */

G_END_DECLS
