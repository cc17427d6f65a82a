/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adding a part that stands for somebody in the record, with the names they have
 * as of the event. */

#pragma once

#include "model/rap-record-model.h"

G_BEGIN_DECLS

/**
 * RapKnownPart:
 * @target: whom the part stands for: a person or an organization
 * @field: the part's reference to them
 * @make: makes a new one with a name, into a record and the changes, and returns
 *   its id
 * @fill: fills in the part from the record
 * @label: what adding is called in the history
 * @notice: what to tell once it is added
 *
 * What is added.
 */
typedef struct
{
  RapKind target;
  const char *field;
  gint64 (*make) (RapRecord *record, const char *name, const char *language, RapChanges *changes);
  void (*fill) (RapRecord *record, gpointer part);
  const char *label;
  const char *notice;
} RapKnownPart;

/**
 * rap_known_part_add:
 * @how: what is added; lives for ever
 * @model: an event's model
 * @part: (transfer full): the part, with all but what it refers to
 * @known: the id of whom it stands for; 0: they are new
 * @name: the name of a new one, in the language one works in
 *
 * Adds the part, and whom it stands for where they are new, as one step.
 */
void rap_known_part_add (const RapKnownPart *how,
                         RapRecordModel *model,
                         gpointer part,
                         gint64 known,
                         const char *name);

G_END_DECLS
