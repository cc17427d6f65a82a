/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapSections: the sidebar of sections, with the state of saving at its foot. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_SECTIONS (rap_sections_get_type ())
G_DECLARE_FINAL_TYPE (RapSections, rap_sections, RAP, SECTIONS, AdwNavigationPage)

/*
 * RapSections::section-activated:
 * @sections: the sidebar
 * @name: the section's name, "events"
 */

/**
 * rap_sections_select:
 * @sections: the sidebar
 * @name: a section's name
 *
 * Marks the section as the one shown, without activating it.
 */
void rap_sections_select (RapSections *sections, const char *name);

/**
 * rap_sections_set_desk:
 * @sections: the sidebar
 * @desk: the desk whose state stands at the foot
 */
void rap_sections_set_desk (RapSections *sections, RapDesk *desk);

/**
 * rap_sections_show_state:
 * @sections: the sidebar, with a desk
 *
 * Shows at the foot whether all is saved, as of any change on; an empty record has
 * nothing to say of it.
 */
void rap_sections_show_state (RapSections *sections);

/**
 * rap_sections_get_title:
 * @name: a section's name
 *
 * Returns: (transfer none): its title, translated
 */
const char *rap_sections_get_title (const char *name);

G_END_DECLS
