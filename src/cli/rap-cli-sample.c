/* SPDX-License-Identifier: GPL-3.0-or-later */

/* sample: adds the records that come with the program. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "exchange/rap-record-import.h"
#include "exchange/rap-record-json-reader.h"
#include "rap-data.h"

static RapImport *
import_sample (RapStore *store, const char *name, GError **error)
{
  g_autofree char *path = g_strconcat ("samples/", name, NULL);
  g_autoptr (GBytes) bytes = rap_data_load (path);
  g_autoptr (RapRecordFile) file = rap_record_json_read (bytes, name, error);

  return file ? rap_record_import_sync (store, file, _("Add the sample"), NULL, error) : NULL;
}

RapCliStatus
rap_cli_sample (RapCli *cli, char **arguments)
{
  g_auto (GStrv) none = g_strdupv (arguments);
  g_auto (GStrv) names = rap_data_list ("samples");
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &none, NULL, 0, 0, &status))
    return status;

  store = rap_cli_open_store (cli, RAP_CLI_CREATE, &error);
  if (store == NULL)
    return rap_cli_fail (error);

  for (char **name = names; *name; name++)
    {
      g_autoptr (RapImport) done = NULL;

      if (!g_str_has_suffix (*name, ".json"))
        continue;
      done = import_sample (store, *name, &error);
      if (done == NULL)
        return rap_cli_fail (error);
      rap_cli_print_line ("%" G_GINT64_FORMAT, done->event);
    }
  return RAP_CLI_OK;
}
