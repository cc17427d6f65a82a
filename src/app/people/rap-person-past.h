/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapPersonPast: the events a person took part in, and what they said there on
 * the record. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_PERSON_PAST (rap_person_past_get_type ())
G_DECLARE_FINAL_TYPE (RapPersonPast, rap_person_past, RAP, PERSON_PAST, AdwBin)

/**
 * rap_person_past_set_model:
 * @past: the groups
 * @model: the person's model
 */
void rap_person_past_set_model (RapPersonPast *past, RapRecordModel *model);

G_END_DECLS
