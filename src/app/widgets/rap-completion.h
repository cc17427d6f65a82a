/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapCompletion: what is found for what is typed in an entry row, in a popover
 * below it. The focus stays in the row: Down and Up choose, Enter takes what is
 * chosen, Escape closes.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define RAP_TYPE_COMPLETION (rap_completion_get_type ())
G_DECLARE_FINAL_TYPE (RapCompletion, rap_completion, RAP, COMPLETION, GtkPopover)

/**
 * RapCompletionSource:
 * @found: what is offered, as a screen reader is to call the list: "People found"
 * @search: finds what fits the words: returns @task (transfer full) with a
 *   GPtrArray of RapListRow, whose ids are 0 where the title is all there is to
 *   know; its task data is for @search to use
 * @as_typed: (nullable): how to offer, last of all, to take the words as they are
 *   (transfer full): “Add “X” as a new person”. The first offer is chosen then
 *   before a key is pressed, so that Enter takes it.
 * @get_mark: (nullable): what to say at the end of the offer of an id (transfer none),
 *   or %NULL: “Already a participant”
 * @people: whether the offers are people, with an avatar each
 *
 * Where a completion has its offers from.
 */
typedef struct
{
  const char *found;
  void (*search) (GTask *task, gpointer context, const char *words);
  char *(*as_typed) (const char *words);
  const char *(*get_mark) (gpointer context, gint64 id);
  gboolean people;
} RapCompletionSource;

/**
 * rap_completion_attach:
 * @row: the row to complete; it owns the completion
 * @source: where the offers are from; lives for ever
 * @context: an object for the source, which is kept
 *
 * What is chosen is put into the row as if it had been typed, with Enter.
 *
 * Returns: (transfer none): the completion
 */
RapCompletion *rap_completion_attach (AdwEntryRow *row,
                                      const RapCompletionSource *source,
                                      gpointer context);

/**
 * rap_completion_set:
 * @completion: a completion
 * @id: what the row names; 0: none
 * @name: (nullable): its name, which the row shows then
 */
void rap_completion_set (RapCompletion *completion, gint64 id, const char *name);

/**
 * rap_completion_get_id:
 * @completion: a completion
 *
 * Returns: the id of what was chosen, or is offered with the very name typed; 0 if
 *   what was typed is nothing known
 */
gint64 rap_completion_get_id (RapCompletion *completion);

/**
 * rap_completion_get_offered:
 * @completion: a completion
 *
 * Returns: the id of what is chosen among the offers; 0 if nothing is offered, or
 *   what was typed is chosen
 */
gint64 rap_completion_get_offered (RapCompletion *completion);

G_END_DECLS
