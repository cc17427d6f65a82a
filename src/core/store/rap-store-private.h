/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapStore as the rest of the store sees it. */

#pragma once

#include "store/rap-worker.h"

G_BEGIN_DECLS

/* Whether it was not closed yet. */
gboolean rap_store_is_open (RapStore *store);

/* Hands a job to a thread that does such work. */
void rap_store_push (RapStore *store, RapJob *job);

/* Does a job at once in the caller's thread, where that can be; returns whether. */
gboolean rap_store_do_here (RapStore *store, RapJob *job);

/* Has RapStore::changed be emitted where the store was opened. From any thread. */
void rap_store_announce_change (RapStore *store);

G_END_DECLS
