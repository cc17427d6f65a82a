/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapPartsGroup: the parts of one kind of something, such as the topics of an event,
 * with a line that adds another. */

#pragma once

#include "model/rap-record-model.h"
#include "widgets/rap-completion.h"

G_BEGIN_DECLS

#define RAP_TYPE_PARTS_GROUP (rap_parts_group_get_type ())
G_DECLARE_FINAL_TYPE (RapPartsGroup, rap_parts_group, RAP, PARTS_GROUP, AdwPreferencesGroup)

/**
 * RapParts:
 * @kind: which noun
 * @list: (nullable): lists the parts (transfer full), where they aren't simply those
 *   of the owner
 * @create_row: makes the row of one (transfer floating), in the language one works in
 * @get_name: (nullable): what one is called, for the buttons of its row
 * @add: adds one to the owner: a known thing by its id, or 0 and its name
 * @known: (nullable): offers known things for the line that adds
 * @moved: what moving one is called in the history
 * @removed: what to tell when one was removed
 *
 * What a group shows.
 */
typedef struct
{
  RapKind kind;
  GListModel *(*list) (RapRecordModel *model);
  GtkWidget *(*create_row) (RapRecordModel *model, gpointer part);
  const char *(*get_name) (gpointer part, const char *language);
  void (*add) (RapRecordModel *model,
               gint64 owner,
               gint64 known,
               const char *name,
               gint64 position);
  const RapCompletionSource *known;
  const char *moved;
  const char *removed;
} RapParts;

/*
 * Properties: "adder-title", what the line is called that adds one.
 *
 * Rows are moved by dragging, and with Alt+Up and Alt+Down.
 */

/**
 * rap_parts_group_set_model:
 * @group: a group
 * @model: an event's model
 * @owner: the id of what the parts are of, as of the event
 * @parts: what it shows; lives for ever
 *
 * To be called once.
 */
void rap_parts_group_set_model (RapPartsGroup *group,
                                RapRecordModel *model,
                                gint64 owner,
                                const RapParts *parts);

G_END_DECLS
