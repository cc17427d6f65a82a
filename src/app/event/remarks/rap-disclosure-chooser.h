/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapDisclosureChooser: a level of disclosure, as toggles, or as a menu where it is
 * narrow. */

#pragma once

#include <adwaita.h>

#include "record/rap-choice-types.h"

G_BEGIN_DECLS

#define RAP_TYPE_DISCLOSURE_CHOOSER (rap_disclosure_chooser_get_type ())
G_DECLARE_FINAL_TYPE (RapDisclosureChooser, rap_disclosure_chooser, RAP, DISCLOSURE_CHOOSER, AdwBin)

/* Properties: "level", a #RapDisclosure; "narrow", whether it is a menu. */

RapDisclosure rap_disclosure_chooser_get_level (RapDisclosureChooser *chooser);
void rap_disclosure_chooser_set_level (RapDisclosureChooser *chooser, RapDisclosure level);

/**
 * rap_disclosure_chooser_next:
 * @chooser: a chooser
 *
 * Goes on to the next stricter level, and from the strictest to the first.
 */
void rap_disclosure_chooser_next (RapDisclosureChooser *chooser);

G_END_DECLS
