/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The commands, each in a file of its own. */

#pragma once

#include "cli/rap-cli.h"

G_BEGIN_DECLS

RapCliStatus rap_cli_backup (RapCli *cli, char **arguments);
RapCliStatus rap_cli_events (RapCli *cli, char **arguments);
RapCliStatus rap_cli_history (RapCli *cli, char **arguments);
RapCliStatus rap_cli_import (RapCli *cli, char **arguments);
RapCliStatus rap_cli_redo (RapCli *cli, char **arguments);
RapCliStatus rap_cli_release (RapCli *cli, char **arguments);
RapCliStatus rap_cli_render (RapCli *cli, char **arguments);
RapCliStatus rap_cli_sample (RapCli *cli, char **arguments);
RapCliStatus rap_cli_search (RapCli *cli, char **arguments);
RapCliStatus rap_cli_show (RapCli *cli, char **arguments);
RapCliStatus rap_cli_templates (RapCli *cli, char **arguments);
RapCliStatus rap_cli_undo (RapCli *cli, char **arguments);
RapCliStatus rap_cli_verify (RapCli *cli, char **arguments);

G_END_DECLS
