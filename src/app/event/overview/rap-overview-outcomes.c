/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What came of an event. */

#include <glib/gi18n.h>

#include "event/overview/rap-outcome-row.h"
#include "event/overview/rap-overview-parts.h"

static const char *
get_name (gpointer part, const char *language)
{
  return rap_texts_get (((RapOutcome *) part)->text, language);
}

static GtkWidget *
create_row (RapRecordModel *model, gpointer part)
{
  return rap_outcome_row_new (part, rap_desk_get_language (rap_record_model_get_desk (model)));
}

static void
add (RapRecordModel *model, gint64 event, gint64 known, const char *name, gint64 position)
{
  g_autoptr (RapOutcome) outcome = rap_entity_new (RAP_KIND_OUTCOME);
  RapChanges *changes = rap_changes_new (_ ("Add outcome"));

  outcome->event_id = event;
  outcome->position = position;
  rap_entity_set_text (outcome, "text", rap_desk_get_language (rap_record_model_get_desk (model)),
                       name);
  rap_changes_save (changes, outcome);
  rap_record_model_apply (model, changes, NULL);
}

const RapParts rap_overview_outcomes = {
  .kind = RAP_KIND_OUTCOME,
  .create_row = create_row,
  .get_name = get_name,
  .add = add,
  .moved = N_ ("Move outcome"),
  .removed = N_ ("Outcome removed"),
};
