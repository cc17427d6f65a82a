/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapEventRow: an event in the list. */

#pragma once

#include <adwaita.h>

#include "record/rap-record.h"

G_BEGIN_DECLS

#define RAP_TYPE_EVENT_ROW (rap_event_row_get_type ())
G_DECLARE_FINAL_TYPE (RapEventRow, rap_event_row, RAP, EVENT_ROW, AdwBin)

/**
 * rap_event_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *rap_event_row_new (void);

/**
 * rap_event_row_show:
 * @row: a row
 * @record: the record with the event's place
 * @event: the event
 * @language: the language one works in
 */
void rap_event_row_show (RapEventRow *row,
                         RapRecord *record,
                         RapEvent *event,
                         const char *language);

/**
 * rap_event_row_get_name:
 * @row: a row
 *
 * Returns: (transfer none): what a screen reader says: "Regional Cooperation,
 *   Round table, 3 November 2023 · Baku"
 */
const char *rap_event_row_get_name (RapEventRow *row);

G_END_DECLS
