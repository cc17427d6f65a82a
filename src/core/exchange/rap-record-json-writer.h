/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Record JSON out: a whole event with everything it refers to, as described
 * by data/record.schema.json.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

#define RAP_RECORD_JSON_FORMAT  "rapporteur-record"
#define RAP_RECORD_JSON_VERSION 1

/**
 * RapRecordCopy:
 * @RAP_RECORD_COPY_COMPLETE: the office's own copy, with what is off the record
 * @RAP_RECORD_COPY_FOR_OTHERS: without what disclosure forbids
 *
 * Whom a copy of a record is for. The file says so in a sentence.
 */
typedef enum
{
  RAP_RECORD_COPY_COMPLETE,
  RAP_RECORD_COPY_FOR_OTHERS,
} RapRecordCopy;

/**
 * rap_record_json_write:
 * @record: a record that has an event
 * @copy: whom it is for. This takes nothing out: @record must be one that
 *   rap_record_for_others() made to be a copy for others
 *
 * The same record gives the same bytes: members stand in the order of their
 * noun's table, entities by their position and then their uid.
 *
 * Returns: (transfer full): JSON in UTF-8, with a line end at its end
 */
char *rap_record_json_write (RapRecord *record, RapRecordCopy copy);

G_END_DECLS
