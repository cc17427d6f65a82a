/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the steps of the history are called. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

/**
 * rap_step_label_edit:
 * @kind: the noun that was edited
 *
 * Returns: (transfer none): the label, translated: "Edit event"
 */
const char *rap_step_label_edit (RapKind kind);

G_END_DECLS
