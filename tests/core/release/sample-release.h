/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Releases of the sample record, for tests. */

#pragma once

#include "release/rap-release-maker.h"

G_BEGIN_DECLS

/**
 * sample_record_new:
 *
 * Returns: (transfer full): the record of data/samples/baku-round-table.json
 */
RapRecord *sample_record_new (void);

/**
 * sample_release_make:
 * @record: a record
 * @template: the name of a template
 *
 * Returns: (transfer full): a release, made without answers
 */
RapReleaseDraft *sample_release_make (RapRecord *record, const char *template);

/**
 * sample_release_to_text:
 * @release: a release that may leave
 * @record: its record
 *
 * Returns: (transfer full): its plain text, unwrapped
 */
char *sample_release_to_text (RapReleaseDraft *release, RapRecord *record);

G_END_DECLS
