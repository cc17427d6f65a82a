/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapChanges as the store and its engine see them. */

#pragma once

#include "store/rap-changes.h"

G_BEGIN_DECLS

typedef enum
{
  RAP_CHANGE_SAVE,
  RAP_CHANGE_IMPORT,
  RAP_CHANGE_DELETE,
} RapChangeType;

/**
 * RapOwnRevisions:
 * @first: the revision before the first
 * @last: the revision since the last
 *
 * What savings of one and the same object made of its revision, with nobody else's
 * between them. One that was begun before the caller heard of those before it is
 * not stale because of them.
 */
typedef struct
{
  gint64 first;
  gint64 last;
} RapOwnRevisions;

/**
 * RapChange:
 * @type: what to do
 * @entity: (nullable): the caller's entity; %NULL for a deletion. Belongs to
 *   the caller's thread.
 * @before: (nullable): a copy of it as it was when it was added
 * @saved: (nullable): a copy of that, which the engine saves and completes
 * @own: (nullable): what savings made of @entity's revision; belongs to the engine
 * @kind: which noun
 * @id: what to delete
 *
 * One entity to save or delete.
 */
typedef struct
{
  RapChangeType type;
  gpointer entity;
  gpointer before;
  gpointer saved;
  RapOwnRevisions *own;
  RapKind kind;
  gint64 id;
} RapChange;

const char *rap_changes_get_label (RapChanges *changes);

/**
 * rap_changes_begin:
 * @changes: changes
 *
 * To be called by the engine before it saves them, also when it tries again.
 */
void rap_changes_begin (RapChanges *changes);

/**
 * rap_changes_list:
 * @changes: changes
 *
 * Returns: (transfer none) (element-type RapChange): the changes, in the order
 *   in which they were added
 */
GPtrArray *rap_changes_list (RapChanges *changes);

/**
 * rap_changes_commit:
 * @changes: changes
 *
 * To be called by the engine once they are saved.
 */
void rap_changes_commit (RapChanges *changes);

/**
 * rap_changes_finish:
 * @changes: changes that were applied
 *
 * Gives the callers' entities their ids and revisions, and the fields that the
 * engine set. Called in the caller's thread.
 */
void rap_changes_finish (RapChanges *changes);

G_END_DECLS
