/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleases: the view of an event's releases. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASES (rap_releases_get_type ())
G_DECLARE_FINAL_TYPE (RapReleases, rap_releases, RAP, RELEASES, AdwBin)

/**
 * rap_releases_new:
 * @model: an event's model
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *rap_releases_new (RapRecordModel *model);

G_END_DECLS
