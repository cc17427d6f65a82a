/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapGroupHeader: what a group of a list is called, and how many are in it. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RAP_TYPE_GROUP_HEADER (rap_group_header_get_type ())
G_DECLARE_FINAL_TYPE (RapGroupHeader, rap_group_header, RAP, GROUP_HEADER, AdwBin)

/**
 * rap_group_header_create_factory:
 *
 * Returns: (transfer full): a factory of headers for a list of #RapGroupedItem
 */
GtkListItemFactory *rap_group_header_create_factory (void);

G_END_DECLS
