/* SPDX-License-Identifier: GPL-3.0-or-later */

/* import: record JSON into the database. All files are read before the first
 * one is imported, so that a mistake in the last is found before. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "exchange/rap-file.h"
#include "exchange/rap-json.h"
#include "exchange/rap-record-import.h"
#include "exchange/rap-record-json-reader.h"

static GPtrArray *
read_files (char **paths, GError **error)
{
  g_autoptr (GPtrArray) files =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rap_record_file_free);

  for (; *paths; paths++)
    {
      g_autofree char *name = g_filename_display_name (*paths);
      g_autoptr (GBytes) bytes = rap_file_read (*paths, RAP_JSON_MAX_SIZE, error);
      RapRecordFile *file = bytes ? rap_record_json_read (bytes, name, error) : NULL;

      if (file == NULL)
        return NULL;
      g_ptr_array_add (files, file);
    }
  return g_steal_pointer (&files);
}

static void
report (const char *name, RapImport *done)
{
  if (done->step == 0)
    rap_cli_print_line (_("%s: event %lld: nothing new."), name, (long long) done->event);
  else
    rap_cli_print_line (_("%s: event %lld: %u added, %u updated, %u unchanged."), name,
                          (long long) done->event, done->n_added, done->n_updated,
                          done->n_unchanged);
  if (done->conflicts->len == 0)
    return;

  rap_cli_say (ngettext ("%s: %u field was changed here and in the file. It stays as it is here:",
                         "%s: %u fields were changed here and in the file. They stay as they are "
                         "here:",
                         done->conflicts->len),
               name, done->conflicts->len);
  for (guint i = 0; i < done->conflicts->len; i++)
    {
      g_autofree char *line = rap_import_conflict_describe (g_ptr_array_index (done->conflicts, i));

      g_printerr ("  %s\n", line);
    }
}

RapCliStatus
rap_cli_import (RapCli *cli, char **arguments)
{
  g_auto (GStrv) paths = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (RapStore) store = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &paths, NULL, 1, G_MAXUINT, &status))
    return status;

  files = read_files (paths, &error);
  store = files ? rap_cli_open_store (cli, RAP_CLI_CREATE, &error) : NULL;
  if (store == NULL)
    return rap_cli_fail (error);

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *name = g_filename_display_name (paths[i]);
      g_autofree char *base_name = g_filename_display_basename (paths[i]);
      g_autofree char *label = g_strdup_printf (_("Import “%s”"), base_name);
      g_autoptr (RapImport) done = rap_record_import_sync (store, g_ptr_array_index (files, i),
                                                           label, NULL, &error);

      if (done == NULL)
        {
          g_prefix_error (&error, "%s: ", name);
          return rap_cli_fail (error);
        }
      report (name, done);
    }
  return RAP_CLI_OK;
}
