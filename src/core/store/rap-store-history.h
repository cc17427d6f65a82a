/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The history: every step that changed the record, each of which can be undone
 * and redone, also by a program that is started later.
 *
 * Undoing and redoing are steps of the history themselves; nothing is ever
 * taken out of it. A new step after an undo ends what rap_store_redo() can redo,
 * but each undone step can still be redone by rap_store_undo_step() of its undo.
 *
 * A step can't be undone while a row that it changed is another now, or while
 * something that was added since depends on what it added. The message names
 * what, and the step that changed it where one did.
 *
 * An undo gives entities their fields back but not their revision, which goes
 * on growing: what compares revisions is never fooled. An entity that is
 * deleted and comes back has the revision it had.
 */

#pragma once

#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * RapStep:
 * @id: its number, which grows with time
 * @at: when, as "2023-11-03T07:00:00Z" (UTC)
 * @who: the name of the user
 * @label: what they did
 * @undoes: the step that this one undid; 0: it is no undo
 * @undone_by: the step that undid this one and was not undone itself; 0: none
 *
 * One step of the history. A redo is the undo of an undo.
 */
typedef struct
{
  gint64 id;
  char *at;
  char *who;
  char *label;
  gint64 undoes;
  gint64 undone_by;
} RapStep;

#define RAP_TYPE_STEP (rap_step_get_type ())
GType rap_step_get_type (void) G_GNUC_CONST;
RapStep *rap_step_copy (const RapStep *step);
void rap_step_free (RapStep *step);

/**
 * rap_store_list_steps_sync:
 * @store: a store
 * @event: an event's id, or 0 for the whole history
 * @limit: how many at most
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError
 *
 * Returns: (transfer full) (nullable) (element-type RapStep): the steps that
 *   changed the event or what belongs to it, the latest first
 */
GPtrArray *rap_store_list_steps_sync (RapStore *store,
                                      gint64 event,
                                      guint limit,
                                      GCancellable *cancellable,
                                      GError **error);
void rap_store_list_steps_async (RapStore *store,
                                 gint64 event,
                                 guint limit,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GPtrArray *rap_store_list_steps_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_undo_sync:
 * @store: a store
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError; %RAP_STORE_ERROR_NOTHING if
 *   there is nothing to undo
 *
 * Undoes the last step that is not undone.
 *
 * Returns: (transfer full) (nullable): the label of the step that was undone
 */
char *rap_store_undo_sync (RapStore *store, GCancellable *cancellable, GError **error);
void rap_store_undo_async (RapStore *store,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
char *rap_store_undo_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_redo_sync:
 * @store: a store
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError; %RAP_STORE_ERROR_NOTHING if
 *   nothing was undone since the last new step
 *
 * Redoes the step that was undone last.
 *
 * Returns: (transfer full) (nullable): the label of the step that was redone
 */
char *rap_store_redo_sync (RapStore *store, GCancellable *cancellable, GError **error);
void rap_store_redo_async (RapStore *store,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
char *rap_store_redo_finish (RapStore *store, GAsyncResult *result, GError **error);

/**
 * rap_store_undo_step_sync:
 * @store: a store
 * @step: a step's id
 * @cancellable: (nullable): to break it off
 * @error: return location for a #RapStoreError; %RAP_STORE_ERROR_CHANGED_SINCE
 *   or %RAP_STORE_ERROR_IN_USE if later steps depend on it,
 *   %RAP_STORE_ERROR_NOTHING if it is undone
 *
 * Undoes any step of the history. Undoing an undo redoes the step.
 *
 * Returns: (transfer full) (nullable): the label of the step
 */
char *rap_store_undo_step_sync (RapStore *store,
                                gint64 step,
                                GCancellable *cancellable,
                                GError **error);
void rap_store_undo_step_async (RapStore *store,
                                gint64 step,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
char *rap_store_undo_step_finish (RapStore *store, GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapStep, rap_step_free)

G_END_DECLS
