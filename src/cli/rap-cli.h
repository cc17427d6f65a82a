/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What the commands of rapporteur-cli share: their options, where results and
 * messages go, and what the program exits with.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RapCliStatus:
 * @RAP_CLI_OK: done
 * @RAP_CLI_FAILED: not done; a message says why
 * @RAP_CLI_MISUSE: the command line was wrong; a message says where
 *
 * What the program exits with.
 */
typedef enum
{
  RAP_CLI_OK = 0,
  RAP_CLI_FAILED = 1,
  RAP_CLI_MISUSE = 2,
} RapCliStatus;

typedef struct _RapCli RapCli;

/**
 * RapCommand:
 * @name: the word for it
 * @arguments: what follows it, for the line of usage
 * @summary: what it does, for the list of commands, to be translated
 * @run: does it. @arguments are those after the command, with the command's
 *   name first
 *
 * A command.
 */
typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  RapCliStatus (*run) (RapCli *cli, char **arguments);
} RapCommand;

/**
 * RapCli:
 * @command: the command that runs
 * @database: (nullable): the database named on the command line
 *
 * One run of the program.
 */
struct _RapCli
{
  const RapCommand *command;
  const char *database;
};

/**
 * rap_cli_parse:
 * @cli: the run
 * @arguments: (inout): the command's arguments; what is left of them, without
 *   the command's name
 * @options: (nullable): the command's options
 * @least: how many arguments must be left
 * @most: how many may be left
 * @status: (out): what to exit with if %FALSE is returned
 *
 * Reads the command's options. It also answers --help, and refuses what the
 * command doesn't know.
 *
 * Returns: whether to go on
 */
gboolean rap_cli_parse (RapCli *cli,
                        char ***arguments,
                        const GOptionEntry *options,
                        guint least,
                        guint most,
                        RapCliStatus *status);

/**
 * rap_cli_print:
 * @text: a part of the result
 *
 * Writes to the standard output, byte for byte.
 */
void rap_cli_print (const char *text);
void rap_cli_print_bytes (gconstpointer data, gsize size);
void rap_cli_print_line (const char *format, ...) G_GNUC_PRINTF (1, 2);

/**
 * rap_cli_say:
 * @format: a sentence for the user, as in printf()
 * @...: what to insert
 *
 * Writes a message, with a line end, to the standard error output.
 */
void rap_cli_say (const char *format, ...) G_GNUC_PRINTF (1, 2);

/**
 * rap_cli_fail:
 * @error: why
 *
 * Says why the command failed.
 *
 * Returns: %RAP_CLI_FAILED
 */
RapCliStatus rap_cli_fail (const GError *error);

/**
 * rap_cli_misuse:
 * @cli: the run
 * @format: what is wrong with the command line, a whole sentence
 * @...: what to insert
 *
 * Says what is wrong and where help is.
 *
 * Returns: %RAP_CLI_MISUSE
 */
RapCliStatus rap_cli_misuse (RapCli *cli, const char *format, ...) G_GNUC_PRINTF (2, 3);

/**
 * rap_cli_flush:
 *
 * Sees to it that the result was written.
 *
 * Returns: %RAP_CLI_OK, or %RAP_CLI_FAILED after a message. Where the reader
 *   has gone away there is none: it knows
 */
RapCliStatus rap_cli_flush (void);

/**
 * rap_cli_find_nearest:
 * @name: a name that isn't known
 * @names: (array zero-terminated=1): those that are
 *
 * Returns: (transfer none) (nullable): the one that was probably meant
 */
const char *rap_cli_find_nearest (const char *name, const char *const *names);

G_END_DECLS
