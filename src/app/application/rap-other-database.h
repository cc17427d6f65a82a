/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening a database other than one's own, as a double click on it asks for. */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * rap_other_database_look_async:
 * @file: a file, which may be far away
 * @callback: called when its beginning was read
 * @user_data: for @callback
 *
 * Finds out whether the file is a database, of whatever program.
 */
void rap_other_database_look_async (GFile *file, GAsyncReadyCallback callback, gpointer user_data);

/**
 * rap_other_database_look_finish:
 * @file: the file
 * @result: what the callback got
 *
 * Returns: whether the file is a database; %FALSE where it can't be read
 */
gboolean rap_other_database_look_finish (GFile *file, GAsyncResult *result);

/**
 * rap_other_database_open:
 * @file: a database
 *
 * Opens it in a process of its own, which says itself what is wrong with it.
 */
void rap_other_database_open (GFile *file);

G_END_DECLS
