/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapRecordModel: an event, a person or an organization with all that belongs
 * to it, open for editing.
 *
 * The widgets bind to the entities' own properties and set them; the model sees
 * it and saves by itself: when the focus moves on (RapDesk::flush), or two
 * seconds after the first change. When the record changes otherwise - an undo,
 * another window, another process - the same entities and lists take the new
 * contents, so that nothing in a page has to be built anew.
 */

#pragma once

#include <gio/gio.h>

#include "model/rap-desk.h"
#include "record/rap-record.h"

G_BEGIN_DECLS

#define RAP_TYPE_RECORD_MODEL (rap_record_model_get_type ())
G_DECLARE_FINAL_TYPE (RapRecordModel, rap_record_model, RAP, RECORD_MODEL, GObject)

/*
 * Properties: "desk"; "root", the entity it is of, %NULL until loaded; "language",
 * the desk's; "missing", whether the root is gone (deleted here or elsewhere).
 *
 * RapRecordModel::refreshed:
 * @model: the model
 *
 * Loaded, or took new contents; what is computed from several entities is to be
 * computed again.
 */

/**
 * rap_record_model_new:
 * @desk: the desk
 * @kind: %RAP_KIND_EVENT, %RAP_KIND_PERSON or %RAP_KIND_ORGANIZATION
 * @id: its id
 *
 * Starts loading; "root" is set when it is there.
 *
 * Returns: (transfer full): the model
 */
RapRecordModel *rap_record_model_new (RapDesk *desk, RapKind kind, gint64 id);

/**
 * rap_record_model_get_desk:
 * @model: a model
 *
 * Returns: (transfer none): the desk
 */
RapDesk *rap_record_model_get_desk (RapRecordModel *model);

/**
 * rap_record_model_get_id:
 * @model: a model
 *
 * Returns: the root's id
 */
gint64 rap_record_model_get_id (RapRecordModel *model);

/**
 * rap_record_model_get_root:
 * @model: a model
 *
 * Returns: (transfer none) (nullable): the entity it is of, such as a #RapEvent;
 *   %NULL until it is loaded
 */
gpointer rap_record_model_get_root (RapRecordModel *model);

/**
 * rap_record_model_get_record:
 * @model: a model
 *
 * Returns: (transfer none): the record in memory; empty until loaded. Its
 *   entities stay the same objects for as long as they exist.
 */
RapRecord *rap_record_model_get_record (RapRecordModel *model);

/**
 * rap_record_model_list_parts:
 * @model: a model
 * @kind: a noun that is a part of another
 * @parent: the id of that other; for parts of the root, rap_record_model_get_id()
 *
 * Returns: (transfer full) (element-type RapEntity): the parts in their order,
 *   kept up to date
 */
GListModel *rap_record_model_list_parts (RapRecordModel *model, RapKind kind, gint64 parent);

/**
 * rap_record_model_apply:
 * @model: a model
 * @changes: (transfer full): what to save and delete
 * @notice: (nullable): for a toast with Undo, as in rap_desk_apply_async()
 *
 * Saves a change that is more than a field: something added, deleted, moved. A
 * copy of an entity of @model is made just before, so that it has what was typed.
 * Shown once it is saved. A failure is a notice.
 */
void rap_record_model_apply (RapRecordModel *model, RapChanges *changes, const char *notice);

G_END_DECLS
