/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapMentionRow: a person who was named but not present; unfolded, how they are
 * printed for this event. */

#pragma once

#include <adwaita.h>

#include "record/rap-event-parts.h"

G_BEGIN_DECLS

#define RAP_TYPE_MENTION_ROW (rap_mention_row_get_type ())
G_DECLARE_FINAL_TYPE (RapMentionRow, rap_mention_row, RAP, MENTION_ROW, AdwExpanderRow)

/**
 * rap_mention_row_new:
 * @mention: the person mentioned
 * @language: the language one works in
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *rap_mention_row_new (RapMention *mention, const char *language);

G_END_DECLS
