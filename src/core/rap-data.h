/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The data built into the program: the schema, templates, styles and samples
 * of data/, so that no installed path has to be found.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * rap_data_load:
 * @path: a path below data/, such as "schema/1.sql", listed in
 *   data/rapporteur.gresource.xml
 *
 * Returns: (transfer full) (nullable): the file's bytes, followed by a NUL that
 *   is not counted; %NULL if there is no such file
 */
GBytes *rap_data_load (const char *path);

/**
 * rap_data_list:
 * @folder: a folder below data/, such as "templates"
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of the files in
 *   it, sorted; empty if there is none
 */
char **rap_data_list (const char *folder);

G_END_DECLS
