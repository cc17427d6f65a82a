/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of time zones. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_zones_find:
 * @words: words or beginnings of words of a zone's name: "baku", "asia ba"
 *
 * Returns: (transfer full) (array zero-terminated=1): the zones of the IANA
 *   database with such names that this computer knows, in alphabetical order
 */
char **rap_zones_find (const char *words);

/**
 * rap_zones_get_local:
 *
 * Returns: (transfer full) (nullable): the time zone that this computer is in;
 *   %NULL if it is none of a place, such as UTC
 */
char *rap_zones_get_local (void);

G_END_DECLS
