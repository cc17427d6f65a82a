/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The errors of making and exporting releases. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapReleaseError:
 * @RAP_RELEASE_ERROR_INVALID_STYLE: a file is no house style
 * @RAP_RELEASE_ERROR_INVALID_TEMPLATE: a file is no release template
 * @RAP_RELEASE_ERROR_NOT_FOUND: no template or style has that name
 * @RAP_RELEASE_ERROR_NO_EVENT: the record holds no event to make a release of
 * @RAP_RELEASE_ERROR_UNKNOWN_ANSWER: an answer to a question the template does
 *   not ask
 * @RAP_RELEASE_ERROR_RESTRICTED: disclosure forbids it
 * @RAP_RELEASE_ERROR_FILE: a template's file can't be read or written
 */
typedef enum
{
  RAP_RELEASE_ERROR_INVALID_STYLE,
  RAP_RELEASE_ERROR_INVALID_TEMPLATE,
  RAP_RELEASE_ERROR_NOT_FOUND,
  RAP_RELEASE_ERROR_NO_EVENT,
  RAP_RELEASE_ERROR_UNKNOWN_ANSWER,
  RAP_RELEASE_ERROR_RESTRICTED,
  RAP_RELEASE_ERROR_FILE,
} RapReleaseError;

#define RAP_RELEASE_ERROR (rap_release_error_quark ())
GQuark rap_release_error_quark (void);

/**
 * rap_release_set_error_at:
 * @error: (nullable): return location for the error
 * @code: its code
 * @file: the file's name
 * @line: the line in it, from 1
 * @sentence: what is wrong there
 *
 * Sets an error whose message begins with file and line.
 */
void rap_release_set_error_at (GError **error,
                               RapReleaseError code,
                               const char *file,
                               guint line,
                               const char *sentence);

/**
 * rap_release_error_get_line:
 * @error: (nullable): an error of a template or a style
 *
 * Tells where in the file a #RapReleaseError or #RapTemplateError happened, for
 * an editor that marks the place. The message names it too.
 *
 * Returns: the line, from 1; 0 if @error has none
 */
guint rap_release_error_get_line (const GError *error);

G_END_DECLS
