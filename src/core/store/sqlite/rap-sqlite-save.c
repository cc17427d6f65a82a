/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving one entity: what is another is written, and nothing else. */

#include "store/sqlite/rap-sqlite-save.h"

#include <glib/gi18n-lib.h>

#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-explain.h"
#include "store/sqlite/rap-sqlite-noun.h"
#include "store/sqlite/rap-sqlite-texts.h"

static gboolean
set_gone (gpointer entity, GError **error)
{
  g_autofree char *title = rap_store_dup_title (entity);
  g_autofree char *name = rap_store_name_entity (rap_entity_get_kind (entity), title);

  /* Translators: The event “Round table”: it was deleted meanwhile. */
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND,
               _("%s: it was deleted meanwhile. Nothing was changed."), name);
  return FALSE;
}

static gboolean
set_stale (gpointer entity, GError **error)
{
  g_autofree char *title = rap_store_dup_title (entity);
  g_autofree char *name = rap_store_name_entity (rap_entity_get_kind (entity), title);

  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_CHANGED_SINCE,
               _("%s: it was changed elsewhere meanwhile. Nothing was changed here; look at it"
                 " again."),
                 name);
  return FALSE;
}

static gboolean
set_other_uid (gpointer entity, GError **error)
{
  g_autofree char *title = rap_store_dup_title (entity);
  g_autofree char *name = rap_store_name_entity (rap_entity_get_kind (entity), title);

  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
               _("%s: it has another uid in the record, which never changes. Nothing was changed."),
                 name);
  return FALSE;
}

static gboolean
says_the_same (gpointer a, gpointer b)
{
  const RapNoun *noun = rap_entity_get_noun (a);

  for (guint i = 0; i < noun->n_fields; i++)
    if (!rap_entity_field_equal (a, b, &noun->fields[i]))
      return FALSE;
  return TRUE;
}

/* A change of the words takes back their clearance, unless that is another too. */
static void
take_back_clearance (RapWording *wording, const RapWording *stored)
{
  if (g_strcmp0 (wording->words, stored->words) != 0 &&
      g_strcmp0 (wording->cleared_by, stored->cleared_by) == 0 &&
      g_strcmp0 (wording->cleared_at, stored->cleared_at) == 0)
    {
      g_clear_pointer (&wording->cleared_by, g_free);
      g_clear_pointer (&wording->cleared_at, g_free);
    }
}

/* The revision that @saved gets; it is never one that said something else. */
static void
set_revisions (RapChange *change, gpointer stored, gboolean same)
{
  gpointer saved = change->saved;
  gint64 next = rap_entity_get_revision (stored) + (same ? 0 : 1);

  if (change->type == RAP_CHANGE_IMPORT)
    {
      next = MAX (next, rap_entity_get_revision (saved));
      rap_entity_set_shared_revision (saved, next);
    }
  else
    rap_entity_set_shared_revision (saved, rap_entity_get_shared_revision (stored));
  rap_entity_set_revision (saved, next);
}

static gboolean
update (RapEngine *engine, RapChange *change, gpointer stored, GError **error)
{
  gpointer saved = change->saved;
  gboolean imported = change->type == RAP_CHANGE_IMPORT;
  gboolean same;

  if (strcmp (rap_entity_get_uid (saved), rap_entity_get_uid (stored)) != 0)
    return set_other_uid (saved, error);
  if (!imported && rap_entity_get_revision (saved) != rap_entity_get_revision (stored))
    return set_stale (saved, error);
  if (change->kind == RAP_KIND_WORDING)
    take_back_clearance (saved, stored);
  same = says_the_same (saved, stored);
  set_revisions (change, stored, same);
  if (same && rap_entity_get_revision (saved) == rap_entity_get_revision (stored) &&
      rap_entity_get_shared_revision (saved) == rap_entity_get_shared_revision (stored))
    return TRUE;

  /* What is no more goes first: a remark has a label or an organizer. */
  return (rap_sqlite_delete_texts (engine, saved, stored, error) &&
          rap_sqlite_update_noun (engine, saved, error) &&
          rap_sqlite_write_texts (engine, saved, stored, imported, error)) ||
         rap_sqlite_explain (engine, saved, error);
}

static gboolean
insert (RapEngine *engine, RapChange *change, GError **error)
{
  gpointer saved = change->saved;
  gboolean imported = change->type == RAP_CHANGE_IMPORT;
  gint64 revision = imported ? MAX (rap_entity_get_revision (saved), 1) : 1;

  rap_entity_set_revision (saved, revision);
  rap_entity_set_shared_revision (saved, imported ? revision : 0);
  return (rap_sqlite_insert_noun (engine, saved, error) &&
          rap_sqlite_write_texts (engine, saved, NULL, imported, error)) ||
         rap_sqlite_explain (engine, saved, error);
}

gboolean
rap_sqlite_save (RapEngine *engine, RapChange *change, gboolean is_new, GError **error)
{
  gpointer loaded = NULL;
  g_autoptr (GObject) stored = NULL;

  if (is_new)
    return insert (engine, change, error);
  if (!rap_sqlite_load_noun (engine, change->kind, rap_entity_get_id (change->saved), &loaded,
                             error))
    return FALSE;
  stored = loaded;
  if (stored == NULL)
    return set_gone (change->saved, error);
  return update (engine, change, stored, error);
}

gboolean
rap_sqlite_delete (RapEngine *engine, RapKind kind, gint64 id, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE id = ?", rap_noun_get (kind)->name);
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  if (!rap_query_run (query, error))
    return rap_sqlite_explain_deletion (engine, kind, id, error);
  if (sqlite3_changes (engine->db) > 0)
    return TRUE;
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND,
               _("%s: it was deleted meanwhile. Nothing was changed."), rap_store_name_noun (kind));
  return FALSE;
}
