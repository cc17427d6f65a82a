/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A copy of a record for others: without what disclosure forbids and without
 * what is the office's own.
 */

#pragma once

#include "exchange/rap-exchange-error.h"
#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_record_for_others:
 * @record: a whole record, as loaded from the store
 * @notes: (nullable) (element-type utf8): where to add sentences for the office
 *   about free texts that were left out for what they hold
 * @error: return location for a %RAP_EXCHANGE_ERROR_OFF_THE_RECORD
 *
 * Makes a copy that may be passed on, as rap-disclosure.h decides:
 *
 * - What is off the record is gone, with all that refers to it.
 * - Participants who may not be named are gone, with their persons and
 *   organizations where nothing else refers to these. Those who may be named
 *   have no descriptor, which would tell which words are theirs.
 * - Words that may be used without a name are there with the agreed descriptor
 *   or with nobody's, and with nothing that points at who spoke: no kind of
 *   remark, time, session, reply, manner or language spoken, and in no order.
 *   Where a remark has words of several levels, those of each level form a
 *   remark.
 * - A topic that was only discussed off the record is gone, and so are the
 *   categories of those who attended unless the event is public.
 * - Free texts that hold something of all this - words in which a speaker names
 *   another one, a paragraph of background - are gone in that language.
 * - Notes, agreements, clearances, e-mail addresses and telephone numbers are
 *   the office's own, and so are releases: what is issued is sent as a
 *   document.
 *
 * Positions are counted anew, so that no gap tells what is missing. The levels
 * of disclosure go along, as they bind whoever gets the copy.
 *
 * Returns: (transfer full): the copy, or %NULL if the event itself is off the
 *   record
 */
RapRecord *rap_record_for_others (RapRecord *record, GPtrArray *notes, GError **error);

G_END_DECLS
