/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One offer of a completion, as a row. */

#pragma once

#include <gtk/gtk.h>

#include "store/rap-store-list.h"

G_BEGIN_DECLS

/**
 * rap_completion_hit_new:
 * @hit: what is offered
 * @typed: what was typed
 * @person: whether it is a person, with an avatar
 * @mark: (nullable): what is said of it at its end
 *
 * Returns: (transfer floating): a row, with the letters in bold by which @hit was
 *   found
 */
GtkWidget *rap_completion_hit_new (const RapListRow *hit,
                                   const char *typed,
                                   gboolean person,
                                   const char *mark);

/**
 * rap_completion_hit_new_as_typed:
 * @typed: what was typed
 * @label: how to offer to take it as it is
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *rap_completion_hit_new_as_typed (const char *typed, const char *label);

/**
 * rap_completion_hit_get:
 * @row: a row
 *
 * Returns: (transfer none): what it offers
 */
const RapListRow *rap_completion_hit_get (GtkListBoxRow *row);

/**
 * rap_completion_hit_is_as_typed:
 * @row: a row
 *
 * Returns: whether it offers what was typed, as it is
 */
gboolean rap_completion_hit_is_as_typed (GtkListBoxRow *row);

/**
 * rap_completion_hit_is_named:
 * @row: a row
 * @name: a name
 *
 * Returns: whether the very name is that of what it offers
 */
gboolean rap_completion_hit_is_named (GtkListBoxRow *row, const char *name);

G_END_DECLS
