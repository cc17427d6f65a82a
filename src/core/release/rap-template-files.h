/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Where the texts of templates are kept: those of this program in the program,
 * the user's own as files ID.mustache in $XDG_DATA_HOME/rapporteur/templates.
 *
 * An id is a file's name without its ending: no slash, and no dot first. An own
 * template can't take the place of one of the program's: a file of such a name
 * is not seen.
 *
 * The functions read and write files, and may be called in any thread.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_template_files_list:
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids of this program's
 *   templates and then of the user's own, each sorted
 */
char **rap_template_files_list (void);

/**
 * rap_template_files_is_own:
 * @id: any name
 *
 * Returns: whether @id can be that of a template of the user's own: a proper id,
 *   and none of the program's
 */
gboolean rap_template_files_is_own (const char *id);

/**
 * rap_template_files_load:
 * @id: a template
 * @error: return location for a %RAP_RELEASE_ERROR_NOT_FOUND, which lists the
 *   ids there are, a %RAP_RELEASE_ERROR_FILE, or a
 *   %RAP_RELEASE_ERROR_INVALID_TEMPLATE for what is no text
 *
 * Returns: (transfer full) (nullable): the file's text, UTF-8
 */
char *rap_template_files_load (const char *id, GError **error);

/**
 * rap_template_files_find_name:
 * @text: a template's text, valid or not
 *
 * Returns: (transfer full) (nullable): the name in its header, if one is found
 */
char *rap_template_files_find_name (const char *text);

/**
 * rap_template_files_save:
 * @id: an own template; it need not exist
 * @text: what shall stand in the file, valid or not
 * @error: return location for a %RAP_RELEASE_ERROR_FILE
 *
 * Writes the file, wholly or not at all.
 *
 * Returns: whether it is written
 */
gboolean rap_template_files_save (const char *id, const char *text, GError **error);

/**
 * rap_template_files_add_copy:
 * @id: the template that is copied
 * @text: its text
 * @error: return location for a %RAP_RELEASE_ERROR_FILE
 *
 * Writes @text as an own template under the next free id: press-release-2. The
 * name in its header gets the same number: "Press release 2".
 *
 * Returns: (transfer full) (nullable): the id
 */
char *rap_template_files_add_copy (const char *id, const char *text, GError **error);

/**
 * rap_template_files_delete:
 * @id: an own template
 * @error: return location for a %RAP_RELEASE_ERROR_FILE
 *
 * Returns: whether its file is gone
 */
gboolean rap_template_files_delete (const char *id, GError **error);

G_END_DECLS
