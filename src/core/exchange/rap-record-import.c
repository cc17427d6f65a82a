/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Importing. Two databases number an entity's revisions each for itself, so the
 * common ancestor has to be chosen with care. */

#include "exchange/rap-record-import.h"

#include "exchange/rap-import-match.h"
#include "exchange/rap-record-merge.h"
#include "store/rap-store-apply.h"
#include "store/rap-store-load.h"

typedef struct
{
  RapStore *store;
  RapImportMatch *match;
  RapMerge merge;
  RapChanges *changes;
  RapImport *result;
  GObject *new_event; /* the file's event, if it is not here yet */
  GCancellable *cancellable;
  GError **error;
} Import;

void
rap_import_free (RapImport *self)
{
  g_clear_pointer (&self->conflicts, g_ptr_array_unref);
  g_free (self);
}

static gint64
find_id (gpointer theirs, gpointer user_data)
{
  Import *self = user_data;
  gpointer ours = rap_import_match_find (self->match, theirs);

  /* The ids of a file's entities are negative, as those to be made have them. */
  return rap_entity_get_id (ours ? ours : theirs);
}

static gboolean
load_image (Import *self, gpointer ours, gint64 revision, gpointer *image)
{
  g_autoptr (GError) wrong = NULL;

  *image = rap_store_load_at_revision_sync (self->store, rap_entity_get_kind (ours),
                                            rap_entity_get_id (ours), revision, self->cancellable,
                                            &wrong);
  if (wrong == NULL)
    return TRUE;
  g_propagate_error (self->error, g_steal_pointer (&wrong));
  return FALSE;
}

/* Finds what both versions come from, or nothing. Where the file tells as what
 * it was last shared, that is it. It doesn't tell if it still is that, so that
 * it was the same here once; or if it never was shared, so that it is from
 * where it was made: then it is what was last shared here, or, where it was
 * made here and somebody changed a copy, what it was when the copy was made. */
static gboolean
find_base (Import *self, gpointer ours, gpointer theirs, gpointer *base)
{
  gint64 shared = rap_entity_get_shared_revision (theirs);
  gint64 our_shared = rap_entity_get_shared_revision (ours);

  *base = NULL;
  /* Matched by what they are, the two have no history in common; and what was
   * issued is not to be changed by anything. */
  if (!g_str_equal (rap_entity_get_uid (ours), rap_entity_get_uid (theirs)) ||
      (RAP_IS_RELEASE (ours) && ((RapRelease *) ours)->state == RAP_RELEASE_STATE_ISSUED))
    return TRUE;

  if (!load_image (self, ours, shared > 0 ? shared : rap_entity_get_revision (theirs), base))
    return FALSE;
  if (*base &&
      (shared > 0 || our_shared == 0 || rap_merge_says_the_same (&self->merge, theirs, *base)))
    return TRUE;
  g_clear_object (base);
  return our_shared == 0 || load_image (self, ours, our_shared, base);
}

/* The shared revision moves on only to what is the same in content and number
 * on both sides: otherwise the next merge would take for the common ancestor
 * what the other side never had, and undo our changes. */
static void
save (Import *self, gpointer merged, gpointer theirs)
{
  gint64 their_revision = rap_entity_get_revision (theirs);

  if (their_revision > rap_entity_get_revision (merged) &&
      rap_merge_says_the_same (&self->merge, theirs, merged))
    {
      rap_entity_set_revision (merged, their_revision);
      rap_changes_import (self->changes, merged);
    }
  else
    rap_changes_save (self->changes, merged);
}

static gboolean
update (Import *self, gpointer ours, gpointer theirs)
{
  const RapImportSide side = { rap_import_match_get_record (self->match), ours };
  g_autoptr (GObject) base = NULL;
  g_autoptr (GObject) merged = NULL;
  gpointer found = NULL;

  if (rap_merge_says_the_same (&self->merge, theirs, ours))
    {
      self->result->n_unchanged++;
      return TRUE;
    }
  if (!find_base (self, ours, theirs, &found))
    return FALSE;

  base = found;
  merged = rap_entity_copy (ours);
  if (rap_merge_entity (&self->merge, base, &side, theirs, merged))
    {
      save (self, merged, theirs);
      self->result->n_updated++;
    }
  else
    self->result->n_unchanged++;
  return TRUE;
}

static void
add (Import *self, gpointer theirs)
{
  g_autoptr (GObject) copy = rap_merge_copy_theirs (&self->merge, theirs);

  rap_changes_import (self->changes, copy);
  self->result->n_added++;
  if (theirs == (gpointer) rap_record_get_event (rap_record_file_get_record (self->merge.file)))
    self->new_event = g_steal_pointer (&copy);
}

static gboolean
collect (Import *self)
{
  RapRecord *record = rap_record_file_get_record (self->merge.file);

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *entities = rap_record_list (record, kind);

      for (guint i = 0; i < entities->len; i++)
        {
          gpointer theirs = g_ptr_array_index (entities, i);
          gpointer ours = rap_import_match_find (self->match, theirs);

          if (ours == NULL)
            add (self, theirs);
          else if (!update (self, ours, theirs))
            return FALSE;
        }
    }
  return TRUE;
}

static gboolean
apply (Import *self)
{
  RapEvent *event = rap_record_get_event (rap_record_file_get_record (self->merge.file));

  if (!rap_changes_is_empty (self->changes))
    self->result->step = rap_store_apply_sync (self->store, self->changes, self->cancellable,
                                               self->error);
  if (self->result->step < 0)
    return FALSE;
  self->result->event = rap_entity_get_id (self->new_event
                                             ? (gpointer) self->new_event
                                             : rap_import_match_find (self->match, event));
  return TRUE;
}

RapImport *
rap_record_import_sync (RapStore *store,
                        RapRecordFile *file,
                        const char *label,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (RapImport) result = g_new0 (RapImport, 1);
  g_autoptr (RapImportMatch) match = NULL;
  g_autoptr (RapChanges) changes = NULL;
  g_autoptr (GObject) new_event = NULL;
  gboolean done;
  Import self = { store, NULL, { 0 }, NULL, result, NULL, cancellable, error };

  g_return_val_if_fail (RAP_IS_STORE (store) && file != NULL && label != NULL, NULL);

  result->conflicts = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_import_conflict_free);
  match = rap_import_match_new (store, rap_record_file_get_record (file), cancellable, error);
  if (match == NULL)
    return NULL;

  changes = rap_changes_new (label);
  self.match = match;
  self.changes = changes;
  self.merge = (RapMerge) { file, find_id, &self, result->conflicts };
  done = collect (&self) && apply (&self);
  new_event = self.new_event;
  return done ? g_steal_pointer (&result) : NULL;
}
