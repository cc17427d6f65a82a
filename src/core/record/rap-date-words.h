/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates as people write them: "3 Nov 2023", "3-4 noyabr 2023", "spring 2024". */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_date_words_parse:
 * @words: what was typed: a day, month, season or year, or two of them with a
 *   dash between; months and seasons in words of English, Azerbaijani, Russian,
 *   Kazakh or Turkish, whole or cut to three letters; months in the user's own
 *   language too; or the stored form
 * @language: the BCP 47 tag of the language that a word is sought in first: "yaz"
 *   is spring in "az", summer in "tr", and refused in others
 * @starts: (out) (nullable): the first date in the stored form; %NULL where
 *   @words is blank
 * @ends: (out) (nullable): the last one, %NULL where there is but one
 * @error: return location for a %RAP_RECORD_ERROR_INVALID_DATE, whose message
 *   says how it can be written
 *
 * What one side leaves out is the other's: in "3-4 November 2023" the month and
 * the year. A date in figures only is taken day first with dots (3.11.2023);
 * with slashes it could be two dates, and is refused, as is a word that could be
 * two months.
 *
 * Returns: whether it is understood; on failure both are untouched
 */
gboolean rap_date_words_parse (const char *words,
                               const char *language,
                               char **starts,
                               char **ends,
                               GError **error);

G_END_DECLS
