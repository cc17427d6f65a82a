/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bringing a record in memory up to what was loaded anew, in place. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_record_refresh:
 * @record: the record that is shown
 * @loaded: what the store says now; its new entities move to @record
 * @keep: (element-type RapEntity): entities with typing that is not saved, which
 *   are left as they are
 * @added: called with each entity that is new in @record
 * @user_data: for @added
 *
 * Entities that are in both stay the same objects and take the new values, with
 * notification of what is another; what @loaded has not is removed.
 */
void rap_record_refresh (RapRecord *record,
                         RapRecord *loaded,
                         GHashTable *keep,
                         GFunc added,
                         gpointer user_data);

G_END_DECLS
