/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text on one line, of characters that every format can hold. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_plain_line_append:
 * @out: where it is appended
 * @text: valid UTF-8
 *
 * Appends @text: tabs and line ends become spaces; control characters, and what else XML 1.0 has no
 * character for (section 2.2), are left out.
 */
void rap_plain_line_append (GString *out, const char *text);

G_END_DECLS
