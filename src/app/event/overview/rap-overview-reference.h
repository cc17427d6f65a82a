/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row that names what an event refers to: its city, its venue, its series. */

#pragma once

#include "model/rap-record-model.h"
#include "store/rap-store-list.h"
#include "widgets/rap-completion.h"

G_BEGIN_DECLS

/**
 * RapOverviewReference:
 * @field: the event's field, a reference
 * @relation: lists what it may refer to, by each of their names
 * @get_owner: (nullable): the id of what that relation is of; %NULL: of nothing
 * @prepare: (nullable): fills in a new one besides its name
 * @clear: (nullable): clears what of the event goes with it
 * @label: what setting it is called in the history
 * @known: offers known ones
 *
 * What a row names.
 */
typedef struct
{
  const char *field;
  RapRelation relation;
  gint64 (*get_owner) (RapEvent *event);
  void (*prepare) (gpointer entity, RapEvent *event);
  void (*clear) (RapEvent *event);
  const char *label;
  RapCompletionSource known;
} RapOverviewReference;

extern const RapOverviewReference rap_overview_city;
extern const RapOverviewReference rap_overview_venue;
extern const RapOverviewReference rap_overview_series;

/**
 * rap_overview_list_known:
 * @model: an event's model
 * @reference: what to list
 * @cancellable: (nullable): to break it off
 * @callback: takes the rows by rap_store_list_related_finish()
 * @data: for @callback
 *
 * Lists what the event may refer to, by each of their names.
 */
void rap_overview_list_known (RapRecordModel *model,
                              const RapOverviewReference *reference,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data);

/**
 * rap_overview_bind_reference:
 * @row: a row
 * @model: an event's model
 * @reference: what the row names; lives for ever
 *
 * Shows its name in the language one works in, and offers known ones. Another name
 * is another one, a known one where it is known.
 */
void rap_overview_bind_reference (AdwEntryRow *row,
                                  RapRecordModel *model,
                                  const RapOverviewReference *reference);

G_END_DECLS
