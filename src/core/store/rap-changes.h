/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapChanges: what one action of the user changes in the record, to be saved
 * as one step or not at all.
 */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

/**
 * RapChanges:
 *
 * A list of entities to save and delete. It takes a copy of each as it is when
 * it is added, so that they may be changed on while they are being saved.
 */
typedef struct _RapChanges RapChanges;

/**
 * rap_changes_new:
 * @label: what the user did, in a few words for the history: "Add the remark"
 *
 * Returns: (transfer full): no changes yet
 */
RapChanges *rap_changes_new (const char *label);

RapChanges *rap_changes_ref (RapChanges *changes);
void rap_changes_unref (RapChanges *changes);

/**
 * rap_changes_save:
 * @changes: changes
 * @entity: an entity; a reference is kept
 *
 * Adds @entity: with an id of 0 or less to be made, else to be changed. A
 * reference to a negative id means the entity that has this id among the ones
 * to be made, before or after it in the list.
 *
 * An entity to be changed must have the revision that is stored; if somebody
 * else changed it since it was loaded, nothing is saved
 * (%RAP_STORE_ERROR_CHANGED_SINCE). What was saved of this very object meanwhile
 * is nobody else's. Where a field is another, the revision
 * grows by one. Texts that are empty are saved as unset.
 *
 * Once the changes are applied, @entity has its id and new revision, and where
 * the store itself set a field (a change of words takes back their clearance)
 * that has its value too, unless it was changed again meanwhile.
 */
void rap_changes_save (RapChanges *changes, gpointer entity);

/**
 * rap_changes_import:
 * @changes: changes
 * @entity: an entity that came from another database; a reference is kept
 *
 * Like rap_changes_save(), for an entity that says what it says elsewhere. Its
 * own revision is kept where it can be: an entity to be made has it, one to be
 * changed has it if it is greater than the stored one, or else the next. The
 * shared revision becomes the same number. Revisions are not compared.
 */
void rap_changes_import (RapChanges *changes, gpointer entity);

/**
 * rap_changes_delete:
 * @changes: changes
 * @kind: which noun
 * @id: its id
 *
 * Deletes an entity with its parts. Something that other entities refer to can
 * not be deleted (%RAP_STORE_ERROR_IN_USE), nor can an issued release, nor an
 * event that has one.
 */
void rap_changes_delete (RapChanges *changes, RapKind kind, gint64 id);

/**
 * rap_changes_saves:
 * @changes: changes
 * @entity: an entity of the database
 *
 * Returns: whether @entity, or a copy of it, is among what is to be saved
 */
gboolean rap_changes_saves (RapChanges *changes, gpointer entity);

/**
 * rap_changes_is_empty:
 * @changes: changes
 *
 * Returns: whether there is nothing to save or delete
 */
gboolean rap_changes_is_empty (RapChanges *changes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapChanges, rap_changes_unref)

G_END_DECLS
