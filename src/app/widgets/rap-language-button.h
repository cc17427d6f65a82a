/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapLanguageButton: shows and changes the language one works in. Where there is no
 * room for it, the menu of its page has the languages. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_LANGUAGE_BUTTON (rap_language_button_get_type ())
G_DECLARE_FINAL_TYPE (RapLanguageButton, rap_language_button, RAP, LANGUAGE_BUTTON, AdwBin)

/* Property: "page-menu", the #GMenu of the page, which has the languages while the
 * button is not visible. The window must have the action "win.language". */

/**
 * rap_language_button_set_desk:
 * @button: a button
 * @desk: the desk whose language it is
 */
void rap_language_button_set_desk (RapLanguageButton *button, RapDesk *desk);

G_END_DECLS
