/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was written by hand into a release, to be saved. */

#include "release/rap-late-edits.h"

#include <glib/gi18n.h>

#include "release/rap-hand-edits.h"

/* The longest to wait for a model that may never have it, as its event was deleted. */
#define PATIENCE_SECONDS 5

typedef struct
{
  RapRecordModel *model;
  gint64 release;
  RapDraft *draft;
  GPtrArray *texts;
  gulong handler;
  guint patience;
} Late;

RapChanges *
rap_late_edits_collect (RapRecordModel *model, gint64 release, RapDraft *draft, GPtrArray *texts)
{
  RapChanges *changes = rap_changes_new (_ ("Edit text of release"));
  RapRecord *record;
  RapRelease *edited;

  g_return_val_if_fail (RAP_IS_RECORD_MODEL (model) && draft && texts, changes);

  record = rap_record_model_get_record (model);
  edited = rap_record_get (record, RAP_KIND_RELEASE, release);
  for (guint i = 0; edited && i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);
      g_autoptr (GPtrArray) rows = text ? rap_hand_edits_collect (draft, record, edited, i, text)
                                        : NULL;

      for (guint j = 0; rows && j < rows->len; j++)
        rap_changes_save (changes, g_ptr_array_index (rows, j));
    }
  return changes;
}

static void
late_free (Late *late)
{
  g_source_remove (late->patience);
  g_signal_handler_disconnect (late->model, late->handler);
  g_object_unref (late->model);
  rap_draft_unref (late->draft);
  g_ptr_array_unref (late->texts);
  g_free (late);
  g_application_release (g_application_get_default ());
}

static void
on_refreshed (Late *late)
{
  g_autoptr (RapChanges) changes = rap_late_edits_collect (late->model, late->release, late->draft,
                                                           late->texts);

  if (!rap_changes_is_empty (changes))
    rap_record_model_apply (late->model, g_steal_pointer (&changes), NULL);
  late_free (late);
}

static gboolean
on_patience_lost (gpointer late)
{
  late_free (late);
  return G_SOURCE_CONTINUE;
}

void
rap_late_edits_save (RapRecordModel *model, gint64 release, RapDraft *draft, GPtrArray *texts)
{
  Late *late;

  g_return_if_fail (RAP_IS_RECORD_MODEL (model) && draft && texts);

  late = g_new (Late, 1);
  late->model = g_object_ref (model);
  late->release = release;
  late->draft = rap_draft_ref (draft);
  late->texts = g_ptr_array_ref (texts);
  late->handler = g_signal_connect_swapped (model, "refreshed", G_CALLBACK (on_refreshed), late);
  late->patience = g_timeout_add_seconds (PATIENCE_SECONDS, on_patience_lost, late);
  g_application_hold (g_application_get_default ());
}
