/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapLinks: a group of rows that lead to other pages: the events of a person,
 * the people of an organization. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"
#include "store/rap-store-list.h"

G_BEGIN_DECLS

#define RAP_TYPE_LINKS (rap_links_get_type ())
G_DECLARE_FINAL_TYPE (RapLinks, rap_links, RAP, LINKS, AdwBin)

/*
 * Properties: "title", of the group; "empty", the sentence that stands where
 * there are no rows; "n-rows", how many there are, 0 until they are loaded.
 */

/**
 * rap_links_set_source:
 * @links: a group without a source
 * @model: what the rows belong to
 * @relation: which rows; what is said under protection is counted, never shown
 *
 * Loads the rows, and again whenever @model is refreshed.
 */
void rap_links_set_source (RapLinks *links, RapRecordModel *model, RapRelation relation);

G_END_DECLS
