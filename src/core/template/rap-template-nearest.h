/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The known name that a misspelt one most probably means.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RAP_TEMPLATE_NEAREST_MAX 48

/**
 * RapTemplateNearest:
 * @best: (nullable): the nearest name considered so far, none of which may be
 *   near enough
 *
 * A search for the nearest name. Needs no clearing; @best belongs to whoever
 * named it.
 */
typedef struct
{
  const char *best;

  /*< private >*/
  gunichar wanted[RAP_TEMPLATE_NEAREST_MAX];
  guint wanted_length;
  guint best_distance;
} RapTemplateNearest;

/**
 * rap_template_nearest_init:
 * @self: a search to set up
 * @wanted: the misspelt name, UTF-8
 */
void rap_template_nearest_init (RapTemplateNearest *self, const char *wanted);

/**
 * rap_template_nearest_consider:
 * @name: a known name, UTF-8
 * @nearest: (type RapTemplateNearest): the search
 *
 * Keeps @name when it is nearer than those before: fewer letters added, left
 * out, exchanged or swapped with their neighbour, and at most a third of them.
 * Of two equally near names the alphabetically first is kept, so that the
 * order of a hash table doesn't show.
 */
void rap_template_nearest_consider (const char *name, gpointer nearest);

G_END_DECLS
