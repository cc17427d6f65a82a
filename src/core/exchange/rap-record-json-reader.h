/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Record JSON in: bytes to a record, with what the file said and what it left
 * out.
 */

#pragma once

#include "exchange/rap-exchange-error.h"
#include "exchange/rap-record-file.h"

G_BEGIN_DECLS

/**
 * rap_record_json_read:
 * @bytes: what should be record JSON
 * @name: the file's name, for messages
 * @error: return location for a #RapExchangeError
 *
 * Reads and checks a file by itself, without a store. A message names the
 * place: `sample.json: events[0].participants[3].presence: “by pigeon” is none
 * of: in-person, video-link, ...`. The event that the file is of is the first
 * in the record.
 *
 * Returns: (transfer full): what was read, or %NULL on error
 */
RapRecordFile *rap_record_json_read (GBytes *bytes, const char *name, GError **error);

G_END_DECLS
