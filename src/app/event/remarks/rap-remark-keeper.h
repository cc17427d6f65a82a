/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapRemarkKeeper: keeps what is being composed for an event, so that neither a
 * power cut nor leaving the page loses it. What another window composes for the
 * same event is kept beside it; whoever opens the event next has all of it.
 */

#pragma once

#include "event/remarks/rap-remark-draft.h"
#include "model/rap-record-model.h"

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
 * RapRemarkKeeperRestored:
 * @draft: (transfer full): what was being composed when the event was left
 * @data: what was given to rap_remark_keeper_new()
 *
 * Called once, soon, if there is something. More is set aside.
 */
typedef void (*RapRemarkKeeperRestored) (RapRemarkDraft *draft, gpointer data);

/**
 * RapRemarkKeeperFails:
 * @reason: (nullable): why it can't be kept, though it was tried again; %NULL: it
 *   is kept now
 * @data: what was given to rap_remark_keeper_new()
 *
 * Called once each time.
 */
typedef void (*RapRemarkKeeperFails) (const char *reason, gpointer data);

/**
 * rap_remark_keeper_new:
 * @model: an event's model, loaded
 * @get: gets what is to be kept
 * @restored: called with what was kept. A remark that is no longer in the record
 *   has become a new one.
 * @fails: called when what is composed can't be kept. It is tried until it can.
 * @data: for all of them
 *
 * Returns: (transfer full): a keeper
 */
RapRemarkKeeper *rap_remark_keeper_new (RapRecordModel *model,
                                        RapRemarkKeeperGet get,
                                        RapRemarkKeeperRestored restored,
                                        RapRemarkKeeperFails fails,
                                        gpointer data);

/**
 * rap_remark_keeper_free:
 * @keeper: a keeper
 *
 * Keeps what was not kept yet, for which it calls the get function. If that fails,
 * the shelf tells.
 */
void rap_remark_keeper_free (RapRemarkKeeper *keeper);

/**
 * rap_remark_keeper_set_aside:
 * @keeper: a keeper
 * @draft: (transfer full): a remark that waits while another is open
 *
 * Keeps it too from now on.
 */
void rap_remark_keeper_set_aside (RapRemarkKeeper *keeper, RapRemarkDraft *draft);

/**
 * rap_remark_keeper_take_back:
 * @keeper: (nullable): a keeper
 *
 * Returns: (transfer full) (nullable): what was set aside last, which is kept no
 *   longer; %NULL for nothing
 */
RapRemarkDraft *rap_remark_keeper_take_back (RapRemarkKeeper *keeper);

/**
 * rap_remark_keeper_touch:
 * @keeper: (nullable): a keeper
 *
 * To be called when something was typed or chosen: it is kept a second later.
 */
void rap_remark_keeper_touch (RapRemarkKeeper *keeper);

G_END_DECLS
