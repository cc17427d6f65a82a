/* SPDX-License-Identifier: GPL-3.0-or-later */

/* templates: the templates of releases, with what they ask. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "release/rap-release-template.h"
#include "release/rap-template-files.h"

RapCliStatus
rap_cli_templates (RapCli *cli, char **arguments)
{
  g_auto (GStrv) none = g_strdupv (arguments);
  g_auto (GStrv) ids = rap_template_files_list ();
  RapCliStatus status;

  if (!rap_cli_parse (cli, &none, NULL, 0, 0, &status))
    return status;

  for (char **id = ids; *id; id++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RapReleaseTemplate) template = rap_release_template_load (*id, &error);
      GPtrArray *asks;

      if (template == NULL)
        {
          rap_cli_say ("%s", error->message);
          continue;
        }
      rap_cli_print_line ("%s\t%s\t%s", *id, rap_release_template_get_language (template),
                          rap_release_template_get_name (template));
      asks = rap_release_template_list_asks (template);
      for (guint i = 0; i < asks->len; i++)
        {
          const RapAsk *ask = g_ptr_array_index (asks, i);

          rap_cli_print_line ("\t--ask %s=\t%s", ask->name, ask->label);
        }
    }
  return RAP_CLI_OK;
}
