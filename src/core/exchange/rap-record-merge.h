/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Merging an entity of a file into the one that is here, field by field.
 */

#pragma once

#include "exchange/rap-import-conflict.h"
#include "exchange/rap-record-file.h"

G_BEGIN_DECLS

/**
 * RapMergeIdFunc:
 * @theirs: an entity of the file
 * @user_data: the caller's
 *
 * Returns: the id that it has here, or is going to have
 */
typedef gint64 (*RapMergeIdFunc) (gpointer theirs, gpointer user_data);

/**
 * RapMerge:
 * @file: what was read
 * @find_id: what tells the ids of what references go to
 * @user_data: for @find_id
 * @conflicts: (element-type RapImportConflict): where conflicts are added
 *
 * What merging needs to know.
 */
typedef struct
{
  RapRecordFile *file;
  RapMergeIdFunc find_id;
  gpointer user_data;
  GPtrArray *conflicts;
} RapMerge;

/**
 * rap_merge_copy_theirs:
 * @self: the merge
 * @theirs: an entity of the file
 *
 * Returns: (transfer full): a copy of @theirs, whose references go where they
 *   go here
 */
gpointer rap_merge_copy_theirs (RapMerge *self, gpointer theirs);

/**
 * rap_merge_says_the_same:
 * @self: the merge
 * @theirs: an entity of the file
 * @ours: an entity that is or was here
 *
 * Returns: whether what the file says of @theirs is what @ours says
 */
gboolean rap_merge_says_the_same (RapMerge *self, gpointer theirs, gpointer ours);

/**
 * rap_merge_entity:
 * @self: the merge
 * @base: (nullable): what both come from; without it every difference is a
 *   conflict
 * @ours: what is here, with its record
 * @theirs: an entity of the file
 * @merged: a copy of what is here, into which theirs is merged
 *
 * For each field, and each language of a multilingual one, that the file speaks
 * of: where only theirs changed it is taken; where only ours did, or both did
 * alike, ours stays; where both did otherwise, ours stays and a conflict is
 * added. What an entity is a part of never changes.
 *
 * Returns: whether something was taken
 */
gboolean rap_merge_entity (RapMerge *self,
                           gpointer base,
                           const RapImportSide *ours,
                           gpointer theirs,
                           gpointer merged);

G_END_DECLS
