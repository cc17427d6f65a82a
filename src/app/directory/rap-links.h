/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapLinks: a group of rows that lead to other pages: the events of a person,
 * the people of an organization. */

#pragma once

#include <adwaita.h>

#include "store/rap-store-list.h"

G_BEGIN_DECLS

#define RAP_TYPE_LINKS (rap_links_get_type ())
G_DECLARE_FINAL_TYPE (RapLinks, rap_links, RAP, LINKS, AdwBin)

/**
 * rap_links_show:
 * @links: a group
 * @kind: what the rows stand for
 * @rows: (element-type RapListRow): the rows
 * @empty: what to say where there are none, as a sentence
 */
void rap_links_show (RapLinks *links, RapKind kind, GPtrArray *rows, const char *empty);

G_END_DECLS
