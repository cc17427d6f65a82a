/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapProseRow: an entry row whose text wraps, where AdwEntryRow would scroll it
 * sideways. Enter moves on to the next field. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RAP_TYPE_PROSE_ROW (rap_prose_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (RapProseRow, rap_prose_row, RAP, PROSE_ROW, AdwPreferencesRow)

struct _RapProseRowClass
{
  AdwPreferencesRowClass parent_class;
};

/*
 * Properties: "text", never %NULL; "placeholder", what holds while there is no text, or %NULL;
 * "editable"; "captioned", whether the title stands above the text, %TRUE unless the place of the
 * row tells what it holds; "multi-line", whether the text may have line breaks; "input-purpose".
 *
 * RapProseRow::changed:
 * @row: a row
 *
 * The text was edited here; not told when the program sets it.
 */

/**
 * rap_prose_row_get_text:
 * @row: a row
 *
 * Returns: (transfer none): the text; empty if there is none
 */
const char *rap_prose_row_get_text (RapProseRow *row);

/**
 * rap_prose_row_set_text:
 * @row: a row
 * @text: (nullable): the text
 *
 * Shows a text. The cursor stays where it is, and at the end if it is there.
 */
void rap_prose_row_set_text (RapProseRow *row, const char *text);

/**
 * rap_prose_row_add_suffix:
 * @row: a row
 * @suffix: what stands at its end
 */
void rap_prose_row_add_suffix (RapProseRow *row, GtkWidget *suffix);

G_END_DECLS
