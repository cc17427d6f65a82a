/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapImportMatch: which entity of a store an entity of a file is.
 */

#pragma once

#include "record/rap-record.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

typedef struct _RapImportMatch RapImportMatch;

/**
 * rap_import_match_new:
 * @store: a store
 * @record: the record of a file
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Loads what the store has of @record.
 *
 * Returns: (transfer full): the matches, or %NULL on error
 */
RapImportMatch *rap_import_match_new (RapStore *store,
                                      RapRecord *record,
                                      GCancellable *cancellable,
                                      GError **error);

/**
 * rap_import_match_free:
 * @self: (nullable) (transfer full): the matches
 */
void rap_import_match_free (RapImportMatch *self);

/**
 * rap_import_match_get_record:
 * @self: the matches
 *
 * Returns: (transfer none): what was loaded
 */
RapRecord *rap_import_match_get_record (RapImportMatch *self);

/**
 * rap_import_match_find:
 * @self: the matches
 * @theirs: an entity of the file
 *
 * Returns: (transfer none) (nullable): the same entity as it is here, or %NULL
 *   if it is not here yet
 */
gpointer rap_import_match_find (RapImportMatch *self, gpointer theirs);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapImportMatch, rap_import_match_free)

G_END_DECLS
