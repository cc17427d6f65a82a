/* SPDX-License-Identifier: GPL-3.0-or-later */

/* undo and redo: the last step of the history, there and back. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "store/rap-store-history.h"

typedef char *(*GoFunc) (RapStore *store, GCancellable *cancellable, GError **error);

/* Returns the label of the step, or %NULL with @status set. */
static char *
go (RapCli *cli, char **arguments, GoFunc func, RapCliStatus *status)
{
  g_auto (GStrv) none = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = NULL;
  char *label;

  if (!rap_cli_parse (cli, &none, NULL, 0, 0, status))
    return NULL;

  store = rap_cli_open_store (cli, RAP_CLI_CHANGE, &error);
  label = store ? func (store, NULL, &error) : NULL;
  *status = label ? RAP_CLI_OK : rap_cli_fail (error);
  return label;
}

RapCliStatus
rap_cli_undo (RapCli *cli, char **arguments)
{
  RapCliStatus status;
  g_autofree char *label = go (cli, arguments, rap_store_undo_sync, &status);

  if (label)
    rap_cli_print_line (_("Undone: %s"), label);
  return status;
}

RapCliStatus
rap_cli_redo (RapCli *cli, char **arguments)
{
  RapCliStatus status;
  g_autofree char *label = go (cli, arguments, rap_store_redo_sync, &status);

  if (label)
    rap_cli_print_line (_("Redone: %s"), label);
  return status;
}
