/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapOverviewTile: a button that tells how many there are of something, and leads to
 * them. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RAP_TYPE_OVERVIEW_TILE (rap_overview_tile_get_type ())
G_DECLARE_FINAL_TYPE (RapOverviewTile, rap_overview_tile, RAP, OVERVIEW_TILE, GtkButton)

/*
 * Properties: "stacked", whether the number stands above the words, for a narrow page.
 */

/**
 * rap_overview_tile_show:
 * @tile: a tile
 * @number: how many there are
 * @heading: of what, as is right for @number
 * @line: more about them
 */
void rap_overview_tile_show (RapOverviewTile *tile,
                             guint number,
                             const char *heading,
                             const char *line);

G_END_DECLS
