/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the closed lists of the record are called on the screen. */

#pragma once

#include "record/rap-choice-types.h"

G_BEGIN_DECLS

/**
 * rap_choice_label:
 * @type: an enumeration of rap-choices.h
 * @value: one of its values
 *
 * Returns: (transfer none): its name, translated: "Video link"
 */
const char *rap_choice_label (GType type, int value);

G_END_DECLS
