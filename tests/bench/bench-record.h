/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Large records, the same in every run.
 */
#pragma once

#include "store/rap-store.h"

G_BEGIN_DECLS

/* Both save in steps of 10,000; the numbers are multiples of that. */
void bench_record_add_people (RapStore *store, guint n_people);
void bench_record_add_events (RapStore *store, guint n_events);

G_END_DECLS
