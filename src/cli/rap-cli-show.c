/* SPDX-License-Identifier: GPL-3.0-or-later */

/* show: an event with all that belongs to it, as record JSON. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "exchange/rap-record-for-others.h"
#include "exchange/rap-record-json-writer.h"

static RapRecord *
load (RapCli *cli, const char *name, GError **error)
{
  g_autoptr (RapStore) store = rap_cli_open_store (cli, RAP_CLI_READ, error);

  return store ? rap_cli_load_whole_event (store, name, error) : NULL;
}

RapCliStatus
rap_cli_show (RapCli *cli, char **arguments)
{
  gboolean json = FALSE;
  gboolean for_others = FALSE;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("As record JSON, which can be imported"), NULL },
    { "for-others", 0, 0, G_OPTION_ARG_NONE, &for_others,
      N_ ("Without what disclosure forbids to pass on"), NULL },
    { NULL },
  };
  g_auto (GStrv) names = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = NULL;
  g_autoptr (RapRecord) copy = NULL;
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &names, options, 1, 1, &status))
    return status;
  if (!json)
    return rap_cli_misuse (cli, _("Say --json: there is no other form yet."));

  record = load (cli, names[0], &error);
  if (record == NULL)
    return rap_cli_fail (error);
  copy = for_others ? rap_record_for_others (record, notes, &error) : g_object_ref (record);
  if (copy == NULL)
    return rap_cli_fail (error);
  for (guint i = 0; i < notes->len; i++)
    rap_cli_say ("%s", (const char *) g_ptr_array_index (notes, i));
  text = rap_record_json_write (copy,
                                for_others ? RAP_RECORD_COPY_FOR_OTHERS : RAP_RECORD_COPY_COMPLETE);
  rap_cli_print (text);
  return RAP_CLI_OK;
}
