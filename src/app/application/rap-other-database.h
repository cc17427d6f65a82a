/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening a database other than one's own, as a double click on it asks for. */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * rap_other_database_is:
 * @file: a file
 *
 * Returns: whether the file is a database, of whatever program
 */
gboolean rap_other_database_is (GFile *file);

/**
 * rap_other_database_open:
 * @file: a database
 *
 * Opens it in a process of its own, which says itself what is wrong with it.
 */
void rap_other_database_open (GFile *file);

G_END_DECLS
