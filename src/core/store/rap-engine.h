/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapEngine: what a database does for the store. One connection, used by one
 * thread at a time; everything blocks. sqlite/ is the one engine there is.
 *
 * Private to the store. What each operation means is said in the store's public
 * headers, under the same name.
 */

#pragma once

#include "record/rap-record.h"
#include "store/rap-changes.h"
#include "store/rap-store-list.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

typedef struct _RapEngine RapEngine;

/**
 * rap_engine_open_writer:
 * @path: the database's path
 * @flags: how to open it
 * @cancellable: (nullable): to break it off, with nothing changed
 * @error: return location for a #RapStoreError
 *
 * Opens a database for reading and writing, or for reading alone if @flags say
 * so; makes it and brings it up to this version.
 *
 * Returns: (transfer full) (nullable): a connection, or %NULL
 */
RapEngine *rap_engine_open_writer (const char *path,
                                   RapStoreFlags flags,
                                   GCancellable *cancellable,
                                   GError **error);

/**
 * rap_engine_open_reader:
 * @path: the path of a database that a writer has opened
 * @flags: how the writer opened it
 * @error: return location for a #RapStoreError
 *
 * Returns: (transfer full) (nullable): one more connection, for reading
 */
RapEngine *rap_engine_open_reader (const char *path, RapStoreFlags flags, GError **error);
void rap_engine_close (RapEngine *engine);

/**
 * rap_engine_resume:
 * @engine: a connection
 *
 * What was interrupted has ended; something else may begin.
 */
void rap_engine_resume (RapEngine *engine);

/**
 * rap_engine_interrupt:
 * @engine: a connection
 *
 * Breaks off what @engine is doing, until rap_engine_resume(). The one function that
 * another thread may call.
 */
void rap_engine_interrupt (RapEngine *engine);

/* Asks whether another process has written since this was last asked. */
gboolean rap_engine_poll_changes (RapEngine *engine, gboolean *changed, GError **error);

gboolean rap_engine_apply (RapEngine *engine, RapChanges *changes, gint64 *step, GError **error);

RapRecord *rap_engine_load_record (RapEngine *engine, RapKind root, gint64 id, GError **error);
GPtrArray *rap_engine_load_entities (RapEngine *engine, RapKind kind, GArray *ids, GError **error);
gboolean rap_engine_find_uid (RapEngine *engine,
                              RapKind kind,
                              const char *uid,
                              gint64 *id,
                              GError **error);
gboolean rap_engine_load_at_revision (RapEngine *engine,
                                      RapKind kind,
                                      gint64 id,
                                      gint64 revision,
                                      gpointer *entity,
                                      GError **error);
RapRecord *rap_engine_list_events (RapEngine *engine, GError **error);

GArray *rap_engine_list_ids (RapEngine *engine, RapKind kind, const char *words, GError **error);
GPtrArray *rap_engine_list_rows (RapEngine *engine,
                                 RapKind kind,
                                 GArray *ids,
                                 const char *language,
                                 GError **error);
GPtrArray *rap_engine_list_related (RapEngine *engine,
                                    RapRelation relation,
                                    gint64 id,
                                    const char *language,
                                    GError **error);
GPtrArray *rap_engine_list_releases (RapEngine *engine, const char *language, GError **error);
GPtrArray *rap_engine_list_steps (RapEngine *engine, gint64 event, guint limit, GError **error);
char *rap_engine_undo (RapEngine *engine, GError **error);
char *rap_engine_redo (RapEngine *engine, GError **error);
char *rap_engine_undo_step (RapEngine *engine, gint64 step, GError **error);

GPtrArray *rap_engine_search (RapEngine *engine,
                              const char *words,
                              const char *language,
                              guint limit,
                              GError **error);

gboolean rap_engine_backup (RapEngine *engine, const char *path, GError **error);
char **rap_engine_verify (RapEngine *engine, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapEngine, rap_engine_close)

G_END_DECLS
