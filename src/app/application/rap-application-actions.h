/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The application's own actions: new windows, the dialogs that concern all of them, Quit. */

#pragma once

#include "application/rap-application.h"

G_BEGIN_DECLS

/**
 * rap_application_add_actions:
 * @application: the application, at its startup
 */
void rap_application_add_actions (RapApplication *application);

G_END_DECLS
