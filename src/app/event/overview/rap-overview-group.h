/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapOverviewGroup: the parts of one kind of an event, such as its topics, with a
 * line that adds another. */

#pragma once

#include "model/rap-record-model.h"
#include "widgets/rap-completion.h"

G_BEGIN_DECLS

#define RAP_TYPE_OVERVIEW_GROUP (rap_overview_group_get_type ())
G_DECLARE_FINAL_TYPE (RapOverviewGroup,
                      rap_overview_group,
                      RAP,
                      OVERVIEW_GROUP,
                      AdwPreferencesGroup)

/**
 * RapOverviewParts:
 * @kind: which noun
 * @list: (nullable): lists the parts (transfer full), where they aren't simply those
 *   of the root
 * @create_row: makes the row of one (transfer floating), in the language one works in
 * @get_name: (nullable): what one is called, for the buttons of its row
 * @add: adds one: a known thing by its id, or 0 and its name
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
  void (*add) (RapRecordModel *model, gint64 known, const char *name, guint position);
  const RapCompletionSource *known;
  const char *moved;
  const char *removed;
} RapOverviewParts;

/*
 * Properties: "adder-title", what the line is called that adds one.
 *
 * Alt+Up and Alt+Down move the row that has the focus.
 */

/**
 * rap_overview_group_set_model:
 * @group: a group
 * @model: an event's model
 * @parts: what it shows; lives for ever
 *
 * To be called once.
 */
void rap_overview_group_set_model (RapOverviewGroup *group,
                                   RapRecordModel *model,
                                   const RapOverviewParts *parts);

G_END_DECLS
