/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapOverview: the first view of an event - what it is, and what is missing
 * before a release. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_OVERVIEW (rap_overview_get_type ())
G_DECLARE_FINAL_TYPE (RapOverview, rap_overview, RAP, OVERVIEW, AdwBin)

/**
 * rap_overview_new:
 * @model: an event's model
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *rap_overview_new (RapRecordModel *model);

G_END_DECLS
