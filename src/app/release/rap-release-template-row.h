/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseTemplateRow: which template a release is made by; pressed, it lets another
 * be chosen. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"
#include "release/rap-release-template.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_TEMPLATE_ROW (rap_release_template_row_get_type ())
G_DECLARE_FINAL_TYPE (RapReleaseTemplateRow,
                      rap_release_template_row,
                      RAP,
                      RELEASE_TEMPLATE_ROW,
                      AdwActionRow)

/**
 * rap_release_template_row_bind:
 * @self: a row without a release
 * @model: the model of the release's event
 * @release: the release's id
 *
 * Lets the release's template be chosen.
 */
void rap_release_template_row_bind (RapReleaseTemplateRow *self,
                                    RapRecordModel *model,
                                    gint64 release);

/**
 * rap_release_template_row_show:
 * @self: a row
 * @template: (nullable): the release's template; %NULL if there is none of its name
 */
void rap_release_template_row_show (RapReleaseTemplateRow *self, RapReleaseTemplate *template);

G_END_DECLS
