/* SPDX-License-Identifier: GPL-3.0-or-later */

/* backup: the whole database into one file. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "store/rap-store-care.h"

RapCliStatus
rap_cli_backup (RapCli *cli, char **arguments)
{
  g_auto (GStrv) paths = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = NULL;
  g_autoptr (GFile) target = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &paths, NULL, 1, 1, &status))
    return status;

  target = g_file_new_for_path (paths[0]);
  store = rap_cli_open_store (cli, RAP_CLI_READ, &error);
  if (store == NULL || !rap_store_backup_sync (store, target, NULL, &error))
    return rap_cli_fail (error);
  return RAP_CLI_OK;
}
