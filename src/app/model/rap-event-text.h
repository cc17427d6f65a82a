/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How an event is called on the screen. */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_event_text_title:
 * @event: an event
 * @language: the language one works in
 *
 * Returns: (transfer full): its title, or what stands for it: the subject, the
 *   theme, in @language or else in another; "Untitled event" if there is none
 */
char *rap_event_text_title (RapEvent *event, const char *language);

/**
 * rap_event_text_date:
 * @edtf: (nullable): a date in the stored form
 *
 * Returns: (transfer full): the date in the user's own way, as its precision
 *   allows: "3 November 2023", "2019", "about 1998"; empty if it is none
 */
char *rap_event_text_date (const char *edtf);

/**
 * rap_event_text_when:
 * @event: an event
 *
 * Returns: (transfer full): its date in the user's own way, in isolates so that
 *   it reads right among text of either direction: "3 November 2023"; empty if
 *   it has none
 */
char *rap_event_text_when (RapEvent *event);

/**
 * rap_event_text_when_and_where:
 * @record: the record with its place
 * @event: an event
 * @language: the language one works in
 *
 * Returns: (transfer full): "3 November 2023 · Baku"; what is unset is left out
 */
char *rap_event_text_when_and_where (RapRecord *record, RapEvent *event, const char *language);

/**
 * rap_event_text_kind:
 * @kind: a kind of event
 *
 * Returns: (transfer none): its name, translated: "Round table"
 */
const char *rap_event_text_kind (RapEventKind kind);

G_END_DECLS
