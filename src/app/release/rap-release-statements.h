/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapReleaseStatements: which statements a release tells, and in what order. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_RELEASE_STATEMENTS (rap_release_statements_get_type ())
G_DECLARE_FINAL_TYPE (RapReleaseStatements, rap_release_statements, RAP, RELEASE_STATEMENTS, AdwBin)

/**
 * rap_release_statements_bind:
 * @self: a list without a release
 * @model: the model of the release's event
 * @release: the release's id
 *
 * Shows and edits the choice of statements.
 */
void rap_release_statements_bind (RapReleaseStatements *self,
                                  RapRecordModel *model,
                                  gint64 release);

G_END_DECLS
