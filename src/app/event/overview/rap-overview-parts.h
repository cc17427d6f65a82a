/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the groups of an event's overview show: a file for each. */

#pragma once

#include "event/rap-parts-group.h"

G_BEGIN_DECLS

/* The organizations that hold it, each with its role. */
extern const RapParts rap_overview_organizers;
/* The topics discussed. */
extern const RapParts rap_overview_topics;
/* How many attended of what category. */
extern const RapParts rap_overview_categories;
/* Its sessions and side events, which are events. */
extern const RapParts rap_overview_sessions;
/* Persons who were named but not present. */
extern const RapParts rap_overview_mentions;
/* What came of it. */
extern const RapParts rap_overview_outcomes;

G_END_DECLS
