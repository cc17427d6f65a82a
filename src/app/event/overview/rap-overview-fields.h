/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fields of an event that are typed but are not any text. */

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

G_END_DECLS
