/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where results and messages go. Results are written byte for byte; messages
 * are put into the terminal's encoding. */

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>

#include "cli/rap-cli.h"

void
rap_cli_print_bytes (gconstpointer data, gsize size)
{
  fwrite (data, 1, size, stdout);
}

void
rap_cli_print (const char *text)
{
  rap_cli_print_bytes (text, strlen (text));
}

void
rap_cli_print_line (const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  rap_cli_print (text);
  rap_cli_print ("\n");
}

void
rap_cli_say (const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_printerr ("rapporteur-cli: %s\n", text);
}

RapCliStatus
rap_cli_fail (const GError *error)
{
  rap_cli_say ("%s", error->message);
  return RAP_CLI_FAILED;
}

RapCliStatus
rap_cli_misuse (RapCli *cli, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  rap_cli_say ("%s", text);
  if (cli->command)
    g_printerr (_("“rapporteur-cli %s --help” tells how it is used."), cli->command->name);
  else
    g_printerr (_("“rapporteur-cli --help” lists the commands."));
  g_printerr ("\n");
  return RAP_CLI_MISUSE;
}

RapCliStatus
rap_cli_flush (void)
{
  int reason;

  if (fflush (stdout) == 0 && !ferror (stdout))
    return RAP_CLI_OK;
  reason = errno;
  if (reason != EPIPE)
    rap_cli_say (_("The result could not be written: %s."), g_strerror (reason));
  return RAP_CLI_FAILED;
}
