/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The groups and keys that a house style may have; data/styles/en.style explains
 * them by example. */

#include "release/rap-style.h"

static const char *const style_keys[] = { "name", "language", "base", NULL };
static const char *const text_keys[] = { "text", NULL };
static const char *const date_keys[] = { "day",    "same-month", "same-year",     "range", "month",
                                         "season", "year",       "approximately", NULL };
static const char *const season_keys[] = { "spring", "summer", "autumn", "winter", NULL };
static const char *const time_keys[] = { "clock", "range", "embargo", "utc", NULL };
static const char *const list_keys[] = {
  "two", "middle", "last", "long-middle", "long-last", NULL
};
static const char *const join_keys[] = { "clause-two", "clause-middle", "clause-last",
                                         "other-two",  "other-middle",  "other-last",
                                         NULL };
static const char *const quote_keys[] = {
  "open", "close", "inner-open", "inner-close", "comma-inside", "comma-outside", "stop-inside", NULL
};
static const char *const reference_keys[] = {
  "before-name-up-to",  "before",           "after",  "plain",    "later",
  "later-equal",        "inline",           "titles", "pronouns", "organization-first",
  "organization-later", "descriptor-later", NULL
};
static const char *const pronoun_keys[] = { "masculine", "feminine", "neuter", "plural", NULL };
static const char *const event_keys[] = { "kind", "a-kind", "held", NULL };
static const char *const release_keys[] = { "immediate", "embargo", "end-mark", NULL };

const RapKeysGroup rap_style_groups[] = {
  { "style", FALSE, style_keys },
  { "date", TRUE, date_keys },
  { "seasons", FALSE, season_keys },
  { "time", FALSE, time_keys },
  { "lists", FALSE, list_keys },
  { "joins", FALSE, join_keys },
  { "quotes", FALSE, quote_keys },
  { "references", FALSE, reference_keys },
  { "pronouns", FALSE, pronoun_keys },
  { "event", TRUE, event_keys },
  { "formats", FALSE, NULL },
  { "roles", FALSE, NULL },
  { "role-headings", FALSE, NULL },
  { "organizer-roles", FALSE, NULL },
  { "presences", FALSE, NULL },
  { "openings", FALSE, NULL },
  { "headline", FALSE, text_keys },
  { "dateline", FALSE, text_keys },
  { "release", FALSE, release_keys },
  { "that", FALSE, text_keys },
  { "verb", TRUE, rap_verb_keys },
  { "shape", TRUE, rap_shape_keys },
  { NULL },
};
