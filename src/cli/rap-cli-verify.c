/* SPDX-License-Identifier: GPL-3.0-or-later */

/* verify: whether the database is whole. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "store/rap-store-care.h"

RapCliStatus
rap_cli_verify (RapCli *cli, char **arguments)
{
  g_auto (GStrv) none = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = NULL;
  g_auto (GStrv) problems = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &none, NULL, 0, 0, &status))
    return status;

  store = rap_cli_open_store (cli, RAP_CLI_READ, &error);
  problems = store ? rap_store_verify_sync (store, NULL, &error) : NULL;
  if (problems == NULL)
    return rap_cli_fail (error);

  if (*problems == NULL)
    {
      rap_cli_print_line (_("The database is whole."));
      return RAP_CLI_OK;
    }
  for (char **problem = problems; *problem; problem++)
    rap_cli_say ("%s", *problem);
  return RAP_CLI_FAILED;
}
