/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapRemarkKeeper: keeps what is being composed for an event in a file of the
 * user's state, so that neither a power cut nor leaving the page loses it.
 */

#pragma once

#include "event/remarks/rap-remark-draft.h"

G_BEGIN_DECLS

typedef struct _RapRemarkKeeper RapRemarkKeeper;

/**
 * RapRemarkKeeperGet:
 * @data: what was given to rap_remark_keeper_new()
 *
 * Returns: (transfer full) (nullable): what is being composed; %NULL for nothing
 */
typedef RapRemarkDraft *(*RapRemarkKeeperGet) (gpointer data);

/**
 * rap_remark_keeper_new:
 * @event: the event's uid
 * @get: gets what is to be kept
 * @data: for @get
 *
 * Returns: (transfer full): a keeper
 */
RapRemarkKeeper *rap_remark_keeper_new (const char *event, RapRemarkKeeperGet get, gpointer data);

/**
 * rap_remark_keeper_free:
 * @keeper: a keeper
 *
 * Keeps what was not kept yet, for which it calls the get function.
 */
void rap_remark_keeper_free (RapRemarkKeeper *keeper);

/**
 * rap_remark_keeper_restore:
 * @keeper: a keeper
 * @record: the event's record
 * @set_aside: (out) (transfer full) (nullable): the new remark that was set aside
 *
 * A remark that is no longer in @record becomes a new one.
 *
 * Returns: (transfer full) (nullable): what was being composed; %NULL for nothing
 */
RapRemarkDraft *rap_remark_keeper_restore (RapRemarkKeeper *keeper,
                                           RapRecord *record,
                                           RapRemarkDraft **set_aside);

/**
 * rap_remark_keeper_set_aside:
 * @keeper: (nullable): a keeper
 * @draft: (nullable): a new remark that waits while another is open
 *
 * Keeps it too from now on; %NULL: no longer.
 */
void rap_remark_keeper_set_aside (RapRemarkKeeper *keeper, const RapRemarkDraft *draft);

/**
 * rap_remark_keeper_touch:
 * @keeper: (nullable): a keeper
 *
 * To be called when something was typed or chosen: it is kept a second later.
 */
void rap_remark_keeper_touch (RapRemarkKeeper *keeper);

G_END_DECLS
