/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Countries, as ISO 3166-1 alpha-2 codes: "AZ". ICU knows their names. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_country_list_codes:
 *
 * Returns: (transfer none) (array zero-terminated=1): the codes of all countries
 */
const char *const *rap_country_list_codes (void);

/**
 * rap_country_get_name:
 * @code: a country's code
 * @language: the tag of the language to name it in
 *
 * Returns: (transfer full): the country's name: "Азербайджан" for "AZ" in "ru";
 *   @code if it has none
 */
char *rap_country_get_name (const char *code, const char *language);

/**
 * rap_country_find:
 * @name: a country's code, or its name in @language or a language of the house,
 *   without regard to case, diacritics and script
 * @language: a language tag
 *
 * Returns: (transfer none) (nullable): the country's code; %NULL if there is none
 */
const char *rap_country_find (const char *name, const char *language);

G_END_DECLS
