/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A store for tests. */

#include "scratch-store.h"

#include <glib/gstdio.h>

static void
open_store (ScratchStore *self)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  g_autoptr (GError) error = NULL;

  self->store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, &error);
  g_assert_no_error (error);
}

/* In memory where that can be, as no test of behaviour has to wait for a disk. */
static char *
make_folder (void)
{
  g_autofree char *folder = g_strdup ("/dev/shm/rapporteur-XXXXXX");

  if (g_mkdtemp (folder))
    return g_steal_pointer (&folder);
  return g_dir_make_tmp ("rapporteur-XXXXXX", NULL);
}

void
scratch_store_init (ScratchStore *self)
{
  self->folder = make_folder ();
  g_assert_nonnull (self->folder);
  self->path = g_build_filename (self->folder, "record.db", NULL);
  open_store (self);
}

void
scratch_store_reopen (ScratchStore *self)
{
  g_assert_finalize_object (self->store);
  open_store (self);
}

void
scratch_store_clear (ScratchStore *self)
{
  g_autoptr (GDir) folder = g_dir_open (self->folder, 0, NULL);
  const char *name;

  g_clear_object (&self->store);
  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static gint64
apply (ScratchStore *self, RapChanges *changes)
{
  g_autoptr (GError) error = NULL;
  gint64 step = rap_store_apply_sync (self->store, changes, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (step, >=, 0);
  return step;
}

static void
refuse (ScratchStore *self, RapChanges *changes, int code, const char *words)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (rap_store_apply_sync (self->store, changes, NULL, &error), ==, -1);
  g_assert_error (error, RAP_STORE_ERROR, code);
  if (strstr (error->message, words) == NULL)
    g_error ("“%s” is not in “%s”", words, error->message);
}

void
scratch_store_save (ScratchStore *self, gpointer entity)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Save");

  rap_changes_save (changes, entity);
  apply (self, changes);
}

void
scratch_store_refuse (ScratchStore *self, gpointer entity, RapStoreError code, const char *words)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Save");

  rap_changes_save (changes, entity);
  refuse (self, changes, (int) code, words);
}

void
scratch_store_delete (ScratchStore *self, gpointer entity)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Delete");

  rap_changes_delete (changes, rap_entity_get_kind (entity), rap_entity_get_id (entity));
  apply (self, changes);
}

void
scratch_store_refuse_deletion (ScratchStore *self, gpointer entity, const char *words)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Delete");

  rap_changes_delete (changes, rap_entity_get_kind (entity), rap_entity_get_id (entity));
  refuse (self, changes, RAP_STORE_ERROR_IN_USE, words);
}

gint64
scratch_store_save_record (ScratchStore *self, RapRecord *record)
{
  g_autoptr (RapChanges) changes = rap_changes_new ("Save the record");
  gint64 step;

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    for (guint i = 0; i < rap_record_list (record, kind)->len; i++)
      rap_changes_save (changes, g_ptr_array_index (rap_record_list (record, kind), i));
  step = apply (self, changes);
  rap_record_invalidate (record);
  return step;
}

gpointer
scratch_store_load (ScratchStore *self, gpointer entity)
{
  gint64 id = rap_entity_get_id (entity);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found =
    rap_store_load_entities_sync (self->store, rap_entity_get_kind (entity), &id, 1, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, 1);
  return g_object_ref (g_ptr_array_index (found, 0));
}
