/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Choosing verb and shape, sentence by sentence. */

#pragma once

#include "release/rap-sentence.h"

G_BEGIN_DECLS

typedef struct _RapShapeChooser RapShapeChooser;

/**
 * rap_shape_chooser_new:
 * @style: the house style, which must outlive the chooser
 * @notes: (element-type utf8): gets sentences for the editor
 *
 * Returns: (transfer full): a chooser that has chosen nothing yet
 */
RapShapeChooser *rap_shape_chooser_new (RapStyle *style, GPtrArray *notes);

void rap_shape_chooser_free (RapShapeChooser *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapShapeChooser, rap_shape_chooser_free)

/**
 * rap_shape_chooser_choose:
 * @self: a chooser
 * @sentence: the next sentence of the release
 * @is_first_turn: whether it is of the first turn
 *
 * Sets verb and shape of @sentence: not those of the sentence before, and
 * rather those that were not used for long. The editor's own choice of a shape
 * comes first, a statement's own verb second.
 */
void rap_shape_chooser_choose (RapShapeChooser *self,
                               RapSentence *sentence,
                               gboolean is_first_turn);

G_END_DECLS
