/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapApplication: opens the database, and the windows on it. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_APPLICATION (rap_application_get_type ())
G_DECLARE_FINAL_TYPE (RapApplication, rap_application, RAP, APPLICATION, AdwApplication)

/**
 * rap_application_new:
 *
 * Returns: (transfer full): the application. It opens the database named by
 *   `--database FILE`, or else the user's own.
 */
RapApplication *rap_application_new (void);

/**
 * rap_application_open_window:
 * @application: the application
 *
 * Opens one more window on the same database.
 */
void rap_application_open_window (RapApplication *application);

G_END_DECLS
