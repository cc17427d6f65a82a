/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapRemarkComposer: where a remark is entered, and where one is mended. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"
#include "release/rap-style.h"

G_BEGIN_DECLS

#define RAP_TYPE_REMARK_COMPOSER (rap_remark_composer_get_type ())
G_DECLARE_FINAL_TYPE (RapRemarkComposer, rap_remark_composer, RAP, REMARK_COMPOSER, AdwBin)

/*
 * RapRemarkComposer::added:
 * @composer: the composer
 *
 * A new remark was added at the end.
 */

/**
 * rap_remark_composer_set_model:
 * @composer: a composer
 * @model: an event's model
 * @style: (nullable): the house style that has the verbs
 */
void rap_remark_composer_set_model (RapRemarkComposer *composer,
                                    RapRecordModel *model,
                                    RapStyle *style);

/**
 * rap_remark_composer_set_narrow:
 * @composer: a composer
 * @narrow: whether the page is as narrow as a phone
 */
void rap_remark_composer_set_narrow (RapRemarkComposer *composer, gboolean narrow);

/**
 * rap_remark_composer_edit:
 * @composer: a composer
 * @remark: a remark
 *
 * Opens a remark. What was being composed is set aside, and comes back when the
 * remark is saved or left.
 */
void rap_remark_composer_edit (RapRemarkComposer *composer, RapRemark *remark);

/**
 * rap_remark_composer_choose_speaker:
 * @composer: a composer
 * @number: the number on a chip; 0: nobody
 *
 * Returns: whether there is such a speaker
 */
gboolean rap_remark_composer_choose_speaker (RapRemarkComposer *composer, guint number);

/* The keys of the view: what they do to what is being composed. */
void rap_remark_composer_next_disclosure (RapRemarkComposer *composer);
void rap_remark_composer_toggle_quote (RapRemarkComposer *composer);
void rap_remark_composer_choose_kind (RapRemarkComposer *composer);
void rap_remark_composer_choose_verb (RapRemarkComposer *composer);

G_END_DECLS
