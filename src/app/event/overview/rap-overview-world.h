/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Time zones and countries, as they are typed. */

#pragma once

#include "widgets/rap-checked-row.h"
#include "widgets/rap-completion.h"

G_BEGIN_DECLS

/* The time zone of an event: its name, or words that only one zone's name has. */
extern const RapCheckedField rap_overview_zone;
extern const RapCompletionSource rap_overview_zones;

/* The country of a place: its name in any language of the house, or its code. */
extern const RapCheckedField rap_overview_country;
extern const RapCompletionSource rap_overview_countries;

G_END_DECLS
