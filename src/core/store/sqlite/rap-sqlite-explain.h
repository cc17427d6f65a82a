/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From a constraint of the schema that failed to a sentence in plain words.
 * Private to sqlite/.
 *
 * Each function replaces the error of the call that failed just before, if that
 * was for a constraint, and returns %FALSE, for the caller to return.
 */

#pragma once

#include "store/sqlite/rap-sqlite.h"

G_BEGIN_DECLS

/* After @entity could not be written. */
gboolean rap_sqlite_explain (RapEngine *engine, gpointer entity, GError **error);

/* After a row could not be deleted. */
gboolean rap_sqlite_explain_deletion (RapEngine *engine, RapKind kind, gint64 id, GError **error);

/* After the last step could not be committed: the transaction goes on. */
gboolean rap_sqlite_explain_end (RapEngine *engine, GError **error);

/* After rows of the history could not be written back. */
gboolean rap_sqlite_explain_rule (RapEngine *engine, const char *subject, GError **error);

G_END_DECLS
