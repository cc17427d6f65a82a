/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Importing: merging a record that was read into a store, in one step.
 */

#pragma once

#include "exchange/rap-import-conflict.h"
#include "exchange/rap-record-file.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * RapImport:
 * @event: the id that the file's event has in the store
 * @step: the step of the history that it became; 0: nothing was changed
 * @n_added: how many entities are new
 * @n_updated: how many were changed
 * @n_unchanged: how many stayed as they were
 * @conflicts: (element-type RapImportConflict): fields that were changed on both
 *   sides, and stayed as they were
 *
 * What an import has done.
 */
typedef struct
{
  gint64 event;
  gint64 step;
  guint n_added;
  guint n_updated;
  guint n_unchanged;
  GPtrArray *conflicts;
} RapImport;

/**
 * rap_record_import_sync:
 * @store: a store
 * @file: what was read
 * @label: what the user did, for the history
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Brings what the file says into the store. Entities are matched by their uid,
 * and the parts of an event also by what can be there only once: a role of a
 * participant, the words of a statement in a language. What is not there yet is
 * added; what is there is merged field by field, as rap_merge_entity() does,
 * with the common ancestor that the history knows. Nothing is deleted, and
 * what the file leaves out stays.
 *
 * Importing the same file again changes nothing.
 *
 * Returns: (transfer full): what was done, or %NULL on error; then nothing was
 *   changed
 */
RapImport *rap_record_import_sync (RapStore *store,
                                   RapRecordFile *file,
                                   const char *label,
                                   GCancellable *cancellable,
                                   GError **error);

/**
 * rap_import_free:
 * @self: (transfer full): what an import has done
 */
void rap_import_free (RapImport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapImport, rap_import_free)

G_END_DECLS
