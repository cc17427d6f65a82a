/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapRemarks: the third view of an event - what was said, in order, and the
 * composer that keeps up with speech. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_REMARKS (rap_remarks_get_type ())
G_DECLARE_FINAL_TYPE (RapRemarks, rap_remarks, RAP, REMARKS, AdwBin)

/**
 * rap_remarks_new:
 * @model: an event's model
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *rap_remarks_new (RapRecordModel *model);

G_END_DECLS
