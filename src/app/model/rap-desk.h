/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapDesk: the open database as the windows see it. Everything that a window
 * changes goes through here, so that there is one place that knows whether all
 * is saved, that undoes, and that tells every window when to look again.
 */

#pragma once

#include "model/rap-draft-shelf.h"
#include "model/rap-template-shelf.h"
#include "store/rap-changes.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * RapDeskState:
 * @RAP_DESK_SAVED: all that was changed is on the disk
 * @RAP_DESK_SAVING: something is being saved
 * @RAP_DESK_FAILED: the last saving failed; what was to be saved is kept
 */
typedef enum
{
  RAP_DESK_SAVED,
  RAP_DESK_SAVING,
  RAP_DESK_FAILED,
} RapDeskState;

#define RAP_TYPE_DESK (rap_desk_get_type ())
G_DECLARE_FINAL_TYPE (RapDesk, rap_desk, RAP, DESK, GObject)

/*
 * RapDesk::changed:
 * @desk: the desk
 *
 * The database says something else than before: reload what is shown. Emitted
 * after a change made here, an undo, a redo, and a change by another process.
 *
 * RapDesk::notice:
 * @desk: the desk
 * @message: what was done, in a few words
 * @undoable: whether "Undo" may be offered beside it
 *
 * To be shown as a toast by the active window.
 */

/**
 * rap_desk_new:
 * @store: an open store
 *
 * Returns: (transfer full): a desk on @store
 */
RapDesk *rap_desk_new (RapStore *store);

/**
 * rap_desk_get_store:
 * @desk: a desk
 *
 * Returns: (transfer none): its store, for reading
 */
RapStore *rap_desk_get_store (RapDesk *desk);

/**
 * rap_desk_get_templates:
 * @desk: a desk
 *
 * Returns: (transfer none): the templates that releases are written from
 */
RapTemplateShelf *rap_desk_get_templates (RapDesk *desk);

/**
 * rap_desk_get_drafts:
 * @desk: a desk
 *
 * Returns: (transfer none): where what is being composed is kept
 */
RapDraftShelf *rap_desk_get_drafts (RapDesk *desk);

/**
 * rap_desk_get_language:
 * @desk: a desk
 *
 * Returns: (transfer none): the BCP 47 tag of the language one works in: that
 *   of the names, titles and words shown and entered
 */
const char *rap_desk_get_language (RapDesk *desk);
void rap_desk_set_language (RapDesk *desk, const char *language);

/**
 * rap_desk_apply_async:
 * @desk: a desk
 * @changes: what to save and delete
 * @notice: (nullable): what to tell the user once it is done, with an Undo; %NULL
 *   for what they see anyway
 * @callback: (nullable): called when it is done
 * @user_data: for @callback
 *
 * Saves @changes as one step. On failure the state is %RAP_DESK_FAILED with the
 * reason in "message", unless the record can't hold the change, and @callback gets
 * the error.
 */
void rap_desk_apply_async (RapDesk *desk,
                           RapChanges *changes,
                           const char *notice,
                           GAsyncReadyCallback callback,
                           gpointer user_data);
gboolean rap_desk_apply_finish (RapDesk *desk, GAsyncResult *result, GError **error);

/**
 * rap_desk_is_settling:
 * @desk: a desk
 *
 * Returns: whether entities take over right now what a saving gave them, such as
 *   their revision: what they notify of then is no change to be saved
 */
gboolean rap_desk_is_settling (RapDesk *desk);

/**
 * rap_desk_undo:
 * @desk: a desk
 *
 * Undoes the last step, whoever made it and in whatever session. What is still
 * being typed is saved first, so that nothing is lost. The result is a notice.
 */
void rap_desk_undo (RapDesk *desk);
void rap_desk_redo (RapDesk *desk);

/**
 * rap_desk_undo_step:
 * @desk: a desk
 * @step: a step's id
 *
 * Undoes one step of the history alone, if no later one depends on it. The
 * result is a notice.
 */
void rap_desk_undo_step (RapDesk *desk, gint64 step);

/**
 * rap_desk_redo_step:
 * @desk: a desk
 * @undo: the id of the step that undid another
 *
 * Does the other one again. The result is a notice.
 */
void rap_desk_redo_step (RapDesk *desk, gint64 undo);

/**
 * rap_desk_report:
 * @desk: a desk
 * @error: what went wrong
 *
 * Shows a failure that has no place of its own in the window as a notice.
 */
void rap_desk_report (RapDesk *desk, const GError *error);

/**
 * rap_desk_flush:
 * @desk: a desk
 *
 * Asks everything that holds unsaved typing to save it now ("flush" signal).
 */
void rap_desk_flush (RapDesk *desk);

/**
 * rap_desk_close:
 * @desk: a desk
 *
 * Before the program ends: saves what is being typed, waits until all is written,
 * and closes the database.
 */
void rap_desk_close (RapDesk *desk);

/**
 * rap_desk_is_closed:
 * @desk: a desk
 *
 * Returns: whether it was closed: nothing can be asked of the store any more
 */
gboolean rap_desk_is_closed (RapDesk *desk);

G_END_DECLS
