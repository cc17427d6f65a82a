/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of months and seasons. */

#pragma once

#include "record/rap-date.h"

G_BEGIN_DECLS

/**
 * rap_date_name_find_month:
 * @word: a word, or the first three letters or more of one, in any case
 * @language: the BCP 47 tag of the language to look in first
 *
 * Looks in @language, then in all that the house knows and in the user's own.
 *
 * Returns: the month, from 1; 0 if it is none, or could be several
 */
int rap_date_name_find_month (const char *word, const char *language);

/**
 * rap_date_name_find_season:
 * @word: a whole word, in any case
 * @language: the BCP 47 tag of the language to look in first
 *
 * Returns: the season; %RAP_SEASON_NONE if it is none, or could be several
 */
RapSeason rap_date_name_find_season (const char *word, const char *language);

G_END_DECLS
