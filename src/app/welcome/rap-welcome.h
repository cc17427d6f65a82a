/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapWelcome: what stands beside the list before anything is chosen - on an
 * empty record, the way in. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RAP_TYPE_WELCOME (rap_welcome_get_type ())
G_DECLARE_FINAL_TYPE (RapWelcome, rap_welcome, RAP, WELCOME, AdwNavigationPage)

/**
 * rap_welcome_set_section:
 * @welcome: the page
 * @section: the section whose list shows, as in rap-sections.h
 */
void rap_welcome_set_section (RapWelcome *welcome, const char *section);

/**
 * rap_welcome_set_empty:
 * @welcome: the page
 * @section: a section
 * @empty: whether its list is empty; where there are no events, the way in is shown
 */
void rap_welcome_set_empty (RapWelcome *welcome, const char *section, gboolean empty);

/**
 * rap_welcome_set_opening:
 * @welcome: the page
 *
 * Tells that the database is being opened, which can be cancelled.
 */
void rap_welcome_set_opening (RapWelcome *welcome);

/**
 * rap_welcome_set_failure:
 * @welcome: the page
 * @message: why the database can't be opened, shown in place of all else
 */
void rap_welcome_set_failure (RapWelcome *welcome, const char *message);

G_END_DECLS
