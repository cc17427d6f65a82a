/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The errors of the store. Messages are whole sentences in plain words that
 * name the file, or the noun and the field.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapStoreError:
 * @RAP_STORE_ERROR_NOT_FOUND: no such file, entity or step
 * @RAP_STORE_ERROR_INVALID: a field says what it may not, or a reference leads
 *   nowhere; nothing was changed
 * @RAP_STORE_ERROR_IN_USE: what should be deleted is referred to by something
 *   that stays, or is frozen; nothing was changed
 * @RAP_STORE_ERROR_CHANGED_SINCE: it was changed by somebody else, or by a
 *   later step; nothing was changed
 * @RAP_STORE_ERROR_NOTHING: there is no step to undo or redo
 * @RAP_STORE_ERROR_NEWER: the database was made by a newer version of the program
 * @RAP_STORE_ERROR_FOREIGN: the file is no database, or that of another program
 * @RAP_STORE_ERROR_DAMAGED: the database is damaged or cut off
 * @RAP_STORE_ERROR_READ_ONLY: the database may not be written
 * @RAP_STORE_ERROR_LOCKED: another program holds the database
 * @RAP_STORE_ERROR_NETWORK: the file is on a network file system, where several
 *   computers would damage it
 * @RAP_STORE_ERROR_FAILED: the disk is full, or reading or writing it failed
 */
typedef enum
{
  RAP_STORE_ERROR_NOT_FOUND,
  RAP_STORE_ERROR_INVALID,
  RAP_STORE_ERROR_IN_USE,
  RAP_STORE_ERROR_CHANGED_SINCE,
  RAP_STORE_ERROR_NOTHING,
  RAP_STORE_ERROR_NEWER,
  RAP_STORE_ERROR_FOREIGN,
  RAP_STORE_ERROR_DAMAGED,
  RAP_STORE_ERROR_READ_ONLY,
  RAP_STORE_ERROR_LOCKED,
  RAP_STORE_ERROR_NETWORK,
  RAP_STORE_ERROR_FAILED,
} RapStoreError;

#define RAP_STORE_ERROR (rap_store_error_quark ())
GQuark rap_store_error_quark (void);

/**
 * rap_store_error_is_refusal:
 * @error: (nullable): why something was not saved
 *
 * Returns: whether it can't be saved as it is, and would not be later: unlike
 *   where the disk is full or the database is held
 */
gboolean rap_store_error_is_refusal (const GError *error);

G_END_DECLS
