/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a field that is kept as text may say, by its type and, for codes, its
 * name: a date, a time zone, a country.
 */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

/**
 * rap_field_normalize_text:
 * @field: a field of the types text, date, time or instant
 * @text: what it should say; valid UTF-8
 * @error: return location for a #RapRecordError, whose message names @text and
 *   says what to write
 *
 * Returns: (transfer full): @text in the form to be stored, which only for
 *   languages may be another, or %NULL on error
 */
char *rap_field_normalize_text (const RapField *field, const char *text, GError **error);

G_END_DECLS
