/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The options of a command, and names that were misspelt. */

#include <glib/gi18n.h>

#include "cli/rap-cli.h"
#include "template/rap-template-nearest.h"

static gboolean
finish (RapCliStatus *status, RapCliStatus value)
{
  *status = value;
  return FALSE;
}

static GOptionContext *
new_context (RapCli *cli, const GOptionEntry *options, gboolean *help)
{
  const GOptionEntry own[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, help, N_ ("Show this help"), NULL },
    { NULL },
  };
  GOptionContext *context = g_option_context_new (*cli->command->arguments ? cli->command->arguments
                                                                           : NULL);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _(cli->command->summary));
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, own, GETTEXT_PACKAGE);
  if (options)
    g_option_context_add_main_entries (context, options, GETTEXT_PACKAGE);
  return context;
}

static void
remove_first (char **arguments)
{
  g_free (arguments[0]);
  memmove (arguments, arguments + 1,
           g_strv_length (arguments + 1) * sizeof *arguments + sizeof *arguments);
}

gboolean
rap_cli_parse (RapCli *cli,
               char ***arguments,
               const GOptionEntry *options,
               guint least,
               guint most,
               RapCliStatus *status)
{
  gboolean help = FALSE;
  g_autoptr (GOptionContext) context = new_context (cli, options, &help);
  g_autoptr (GError) error = NULL;
  guint n;

  if (!g_option_context_parse_strv (context, arguments, &error))
    return finish (status, rap_cli_misuse (cli, "%s", error->message));
  if (help)
    {
      g_autofree char *text = g_option_context_get_help (context, TRUE, NULL);

      rap_cli_print (text);
      return finish (status, RAP_CLI_OK);
    }

  remove_first (*arguments);
  if (*arguments[0] && g_str_equal (*arguments[0], "--"))
    remove_first (*arguments);
  n = g_strv_length (*arguments);
  if (n < least)
    return finish (status, rap_cli_misuse (cli, _("What is needed: %s."), cli->command->arguments));
  if (n > most)
    {
      g_autofree char *shown = g_utf8_make_valid ((*arguments)[most], -1);

      return finish (status, rap_cli_misuse (cli, _("The argument “%s” is one too many."), shown));
    }
  return TRUE;
}

const char *
rap_cli_find_nearest (const char *name, const char *const *names)
{
  RapTemplateNearest nearest;

  rap_template_nearest_init (&nearest, name);
  for (; *names; names++)
    rap_template_nearest_consider (*names, &nearest);
  return nearest.best;
}
