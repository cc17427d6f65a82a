/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapPassing: which entities of a record may be passed on to others, each for
 * itself.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

typedef struct _RapPassing RapPassing;

/**
 * rap_passing_new:
 * @record: a whole record, which must outlive what is returned
 *
 * Returns: (transfer full): the answers to what may be passed on of @record
 */
RapPassing *rap_passing_new (RapRecord *record);

/**
 * rap_passing_find_protected:
 * @self: the answers
 * @statement: (nullable): the statement of the record that the text belongs to
 * @text: (nullable): a text of the record
 *
 * Free texts can hold anything: a speaker may name another one.
 *
 * Returns: (transfer none) (nullable): something in @text that may not leave
 */
const char *rap_passing_find_protected (RapPassing *self,
                                        RapStatement *statement,
                                        const char *text);

/**
 * rap_passing_free:
 * @self: (transfer full): the answers
 */
void rap_passing_free (RapPassing *self);

/**
 * rap_passing_allows:
 * @self: the answers
 * @entity: an entity of the record
 *
 * Whether what @entity is a part of, or needs, may be passed on as well is
 * another question.
 *
 * Returns: whether @entity may be passed on
 */
gboolean rap_passing_allows (RapPassing *self, gpointer entity);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapPassing, rap_passing_free)

G_END_DECLS
