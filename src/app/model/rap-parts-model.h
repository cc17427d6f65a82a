/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapPartsModel: the parts of one entity in a record, in their order, as a
 * GListModel. */

#pragma once

#include <gio/gio.h>

#include "record/rap-record.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARTS_MODEL (rap_parts_model_get_type ())
G_DECLARE_FINAL_TYPE (RapPartsModel, rap_parts_model, RAP, PARTS_MODEL, GObject)

/**
 * rap_parts_model_new:
 * @kind: which noun
 * @parent: the id of the entity whose parts are listed
 *
 * Returns: (transfer full): an empty list
 */
RapPartsModel *rap_parts_model_new (RapKind kind, gint64 parent);

/**
 * rap_parts_model_update:
 * @parts: a list
 * @record: the record that holds them now
 *
 * Takes over what @record says. Tells of the smallest run that differs, so that
 * rows that stay keep their focus and scroll position.
 */
void rap_parts_model_update (RapPartsModel *parts, RapRecord *record);

G_END_DECLS
