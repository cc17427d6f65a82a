/* SPDX-License-Identifier: GPL-3.0-or-later */

/* rapporteur-cli, the core without a window: finds the command and runs it. */

#include "config.h"

#include <fcntl.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <unistd.h>

#include "cli/rap-cli-commands.h"

static const RapCommand commands[] = {
  { "sample", "", N_ ("Add the sample, and print its event’s id"), rap_cli_sample },
  { "import", "FILE…", N_ ("Add records from JSON files, or merge them into those there are"),
    rap_cli_import },
  { "events", "", N_ ("List the events"), rap_cli_events },
  { "show", "EVENT --json", N_ ("Show an event with all that belongs to it"), rap_cli_show },
  { "templates", "", N_ ("List the templates of releases, and what they ask"), rap_cli_templates },
  { "release", "EVENT --template NAME", N_ ("Make a release of an event"), rap_cli_release },
  { "search", "WORD…", N_ ("Find persons, organizations, events and remarks"), rap_cli_search },
  { "history", "[EVENT]", N_ ("List what was changed, the latest first"), rap_cli_history },
  { "undo", "", N_ ("Undo the last change"), rap_cli_undo },
  { "redo", "", N_ ("Redo what was undone last"), rap_cli_redo },
  { "render", "TEMPLATE DATA.json", N_ ("Fill a Mustache template with the data of a JSON file"),
    rap_cli_render },
  { "backup", "FILE", N_ ("Write the whole database into one file"), rap_cli_backup },
  { "verify", "", N_ ("Check whether the database is whole"), rap_cli_verify },
};

static const RapCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      return &commands[i];
  return NULL;
}

static char *
list_commands (void)
{
  g_autoptr (GString) list = g_string_new (_("Commands:"));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (list, "\n  %-10s %s", commands[i].name, _(commands[i].summary));
  g_string_append (list, "\n\n");
  g_string_append (list, _("“rapporteur-cli COMMAND --help” tells how a command is used."));
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static RapCliStatus
misspelt_command (RapCli *cli, const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *shown = g_utf8_make_valid (name, -1);
  const char *nearest;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_strv_builder_add (builder, commands[i].name);
  names = g_strv_builder_end (builder);
  nearest = rap_cli_find_nearest (shown, (const char *const *) names);
  if (nearest)
    return rap_cli_misuse (cli, _("There is no command “%s”. Did you mean “%s”?"), shown, nearest);
  return rap_cli_misuse (cli, _("There is no command “%s”."), shown);
}

static RapCliStatus
run (char ***arguments)
{
  g_autofree char *database = NULL;
  gboolean help = FALSE;
  gboolean version = FALSE;
  const GOptionEntry options[] = {
    { "database", 0, 0, G_OPTION_ARG_FILENAME, &database,
      N_ ("The database; without it, the one of the user"), N_ ("FILE") },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_ ("Show this help"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &version, N_ ("Show the version"), NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (_("COMMAND [ARGUMENT…]"));
  g_autofree char *list = list_commands ();
  g_autoptr (GError) error = NULL;
  RapCli cli = { NULL, NULL };

  g_option_context_add_main_entries (context, options, GETTEXT_PACKAGE);
  g_option_context_set_help_enabled (context, FALSE);
  /* What follows the command is the command's. */
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_set_description (context, list);
  if (!g_option_context_parse_strv (context, arguments, &error))
    return rap_cli_misuse (&cli, "%s", error->message);

  if (version)
    rap_cli_print_line ("rapporteur-cli %s", VERSION);
  else if (help)
    {
      g_autofree char *text = g_option_context_get_help (context, TRUE, NULL);

      rap_cli_print (text);
    }
  else if ((*arguments)[1] == NULL)
    return rap_cli_misuse (&cli, _("Which command?"));
  else
    {
      g_auto (GStrv) own = g_strdupv (*arguments + 1);
      g_autofree char *name = g_strconcat ("rapporteur-cli ", own[0], NULL);

      cli.database = database;
      cli.command = find_command (own[0]);
      if (cli.command == NULL)
        return misspelt_command (&cli, own[0]);
      g_set_prgname (name); /* as help calls it */
      return cli.command->run (&cli, own);
    }
  return RAP_CLI_OK;
}

/* Where one of the standard files is closed, the next file that is opened would
 * take its place: the result would be written into the database. */
static void
reserve_standard_files (void)
{
  int fd;

  do
    fd = open ("/dev/null", O_RDONLY);
  while (fd >= 0 && fd <= STDERR_FILENO);
  if (fd >= 0)
    close (fd);
}

int
main (int argc, char **argv)
{
  g_auto (GStrv) arguments = NULL;
  RapCliStatus status;
  RapCliStatus written;

  reserve_standard_files ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  /* A reader that goes away is an error like any other, not a signal. */
  signal (SIGPIPE, SIG_IGN);
  g_set_prgname ("rapporteur-cli");

  arguments = g_strdupv (argv);
  status = run (&arguments);
  written = rap_cli_flush ();
  return status != RAP_CLI_OK ? status : written;
}
