/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The database that a command works on, and the event that it names.
 */

#pragma once

#include "cli/rap-cli.h"
#include "record/rap-record.h"
#include "store/rap-store.h"

G_BEGIN_DECLS

/**
 * RapCliAccess:
 * @RAP_CLI_READ: the command only reads: where there is no database, none is made
 * @RAP_CLI_CHANGE: it changes a database that exists
 * @RAP_CLI_CREATE: it adds to a database, and makes it if need be
 *
 * What a command wants with the database.
 */
typedef enum
{
  RAP_CLI_READ,
  RAP_CLI_CHANGE,
  RAP_CLI_CREATE,
} RapCliAccess;

/**
 * rap_cli_open_store:
 * @cli: the run
 * @access: what the command wants
 * @error: return location for a #RapStoreError or a #GIOErrorEnum
 *
 * Opens the database named on the command line, or the user's:
 * rapporteur/rapporteur.db in the folder for data.
 *
 * Returns: (transfer full): the store, or %NULL on error
 */
RapStore *rap_cli_open_store (RapCli *cli, RapCliAccess access, GError **error);

/**
 * rap_cli_find_event:
 * @store: a store
 * @name: what the user calls it: its id or its uid
 * @error: return location for a %RAP_STORE_ERROR_NOT_FOUND, which tells the
 *   nearest uid
 *
 * Returns: the event's id, or -1 on error
 */
gint64 rap_cli_find_event (RapStore *store, const char *name, GError **error);

/**
 * rap_cli_load_event:
 * @store: a store
 * @name: what the user calls it
 * @error: return location for a #RapStoreError
 *
 * Loads an event. A session is loaded alone, and what holds for the event that
 * it is a part of holds for it too: it has the strictest level of disclosure.
 *
 * Returns: (transfer full): the record, or %NULL on error
 */
RapRecord *rap_cli_load_event (RapStore *store, const char *name, GError **error);

/**
 * rap_cli_load_whole_event:
 * @store: a store
 * @name: what the user calls it
 * @error: return location for a #RapStoreError
 *
 * Loads an event; for a session, the whole event that it is a part of.
 *
 * Returns: (transfer full): the record, or %NULL on error
 */
RapRecord *rap_cli_load_whole_event (RapStore *store, const char *name, GError **error);

G_END_DECLS
