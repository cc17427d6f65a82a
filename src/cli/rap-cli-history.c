/* SPDX-License-Identifier: GPL-3.0-or-later */

/* history: the steps in which the record was changed, the latest first. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "store/rap-store-history.h"

static void
print_step (const RapStep *step)
{
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, "%" G_GINT64_FORMAT "\t%s\t%s\t%s", step->id, step->at, step->who,
                          step->label);
  if (step->undoes > 0)
    g_string_append_printf (line, _("\t[undoes %lld]"), (long long) step->undoes);
  if (step->undone_by > 0)
    g_string_append_printf (line, _("\t[undone by %lld]"), (long long) step->undone_by);
  rap_cli_print_line ("%s", line->str);
}

static GPtrArray *
list_steps (RapCli *cli, const char *event, GError **error)
{
  g_autoptr (RapStore) store = rap_cli_open_store (cli, RAP_CLI_READ, error);
  gint64 id = 0;

  if (store == NULL)
    return NULL;
  if (event)
    id = rap_cli_find_event (store, event, error);
  return id < 0 ? NULL : rap_store_list_steps_sync (store, id, G_MAXUINT, NULL, error);
}

RapCliStatus
rap_cli_history (RapCli *cli, char **arguments)
{
  g_auto (GStrv) names = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) steps = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &names, NULL, 0, 1, &status))
    return status;

  steps = list_steps (cli, names[0], &error);
  if (steps == NULL)
    return rap_cli_fail (error);
  for (guint i = 0; i < steps->len; i++)
    print_step (g_ptr_array_index (steps, i));
  return RAP_CLI_OK;
}
