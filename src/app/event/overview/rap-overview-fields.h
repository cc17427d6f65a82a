/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fields of an event and of its parts that are typed but are not any text. */

#pragma once

#include "widgets/rap-checked-row.h"

G_BEGIN_DECLS

/* The first and the last day, as people write them. */
extern const RapCheckedField rap_overview_date;
/* Local times. */
extern const RapCheckedField rap_overview_start_time;
extern const RapCheckedField rap_overview_end_time;
/* How many attended. */
extern const RapCheckedField rap_overview_attendance;
/* Its number in the series. */
extern const RapCheckedField rap_overview_edition;
/* Who decided that the list of participants may be published, and when. */
extern const RapCheckedField rap_overview_released_by;
extern const RapCheckedField rap_overview_released_on;
/* Of an outcome: when it happened, or will. */
extern const RapCheckedField rap_overview_outcome_date;

G_END_DECLS
