/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The commands, each in a file of its own. */

#pragma once

#include "cli/rap-cli.h"

G_BEGIN_DECLS

RapCliStatus rap_cli_render (RapCli *cli, char **arguments);

G_END_DECLS
