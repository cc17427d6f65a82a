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
 */
typedef enum
{
  RAP_RELEASE_ERROR_INVALID_STYLE,
  RAP_RELEASE_ERROR_INVALID_TEMPLATE,
  RAP_RELEASE_ERROR_NOT_FOUND,
  RAP_RELEASE_ERROR_NO_EVENT,
  RAP_RELEASE_ERROR_UNKNOWN_ANSWER,
  RAP_RELEASE_ERROR_RESTRICTED,
} RapReleaseError;

#define RAP_RELEASE_ERROR (rap_release_error_quark ())
GQuark rap_release_error_quark (void);

G_END_DECLS
