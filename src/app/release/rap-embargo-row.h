/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapEmbargoRow: an entry row for the moment before which a release may not be
 * published, in the event's own time. */

#pragma once

#include <adwaita.h>

#include "record/rap-event.h"
#include "record/rap-release.h"

G_BEGIN_DECLS

#define RAP_TYPE_EMBARGO_ROW (rap_embargo_row_get_type ())
G_DECLARE_FINAL_TYPE (RapEmbargoRow, rap_embargo_row, RAP, EMBARGO_ROW, AdwEntryRow)

/**
 * rap_embargo_row_bind:
 * @self: a row
 * @release: the release
 * @event: its event, whose time zone a new embargo is announced in
 * @language: the BCP 47 tag of the language whose words a date may be in
 *
 * Shows and edits the embargo.
 */
void rap_embargo_row_bind (RapEmbargoRow *self,
                           RapRelease *release,
                           RapEvent *event,
                           const char *language);

G_END_DECLS
