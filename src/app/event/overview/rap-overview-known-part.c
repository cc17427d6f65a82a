/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adding a part that stands for somebody in the record. The snapshot is taken on a
 * record of its own, so that nothing is shown before it is saved. */

#include "event/overview/rap-overview-known-part.h"

#include <glib/gi18n.h>

#include "store/rap-store-load.h"

typedef struct
{
  const RapKnownPart *how;
  RapRecordModel *model;
  gpointer part;
  gint64 known;
} Request;

static void
request_free (Request *request)
{
  g_object_unref (request->part);
  g_object_unref (request->model);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

/* @record is the scratch one, with whom the part stands for. */
static void
add (Request *request, RapRecord *record, RapChanges *changes)
{
  RapRecordModel *model = request->model;

  if (rap_record_get (record, RAP_KIND_EVENT, rap_record_model_get_id (model)) == NULL)
    rap_record_add (record, rap_entity_copy (rap_record_model_get_root (model)));
  g_object_set (request->part, request->how->field, request->known, NULL);
  rap_record_add (record, g_object_ref (request->part));
  request->how->fill (record, request->part);
  rap_changes_save (changes, request->part);
  rap_record_model_apply (model, rap_changes_ref (changes), _ (request->how->notice));
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = rap_store_load_record_finish (RAP_STORE (source), result, &error);
  g_autoptr (RapChanges) changes = rap_changes_new (_ (request->how->label));

  if (record == NULL)
    rap_desk_report (rap_record_model_get_desk (request->model), error);
  else if (rap_record_model_get_root (request->model))
    add (request, record, changes);
}

void
rap_known_part_add (const RapKnownPart *how,
                    RapRecordModel *model,
                    gpointer part,
                    gint64 known,
                    const char *name)
{
  g_autoptr (Request) request = g_new (Request, 1);
  RapDesk *desk = rap_record_model_get_desk (model);

  request->how = how;
  request->model = g_object_ref (model);
  request->part = part;
  request->known = known;
  if (known > 0)
    rap_store_load_record_async (rap_desk_get_store (desk), how->target, known, NULL, on_loaded,
                                 g_steal_pointer (&request));
  else
    {
      g_autoptr (RapRecord) record = rap_record_new ();
      g_autoptr (RapChanges) changes = rap_changes_new (_ (how->label));

      request->known = how->make (record, name, rap_desk_get_language (desk), changes);
      add (request, record, changes);
    }
}
