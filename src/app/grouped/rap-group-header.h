/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapGroupHeader: what a group of a list is called, and how many are in it. */

#pragma once

#include <adwaita.h>

#include "grouped/rap-grouped-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_GROUP_HEADER (rap_group_header_get_type ())
G_DECLARE_FINAL_TYPE (RapGroupHeader, rap_group_header, RAP, GROUP_HEADER, AdwBin)

/**
 * rap_group_header_create_factory:
 * @items: (transfer none): the model of the list, which outlives its view
 *
 * Returns: (transfer full): a factory of headers for it
 */
GtkListItemFactory *rap_group_header_create_factory (RapGroupedModel *items);

G_END_DECLS
