/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The database that a command works on, and the event that it names. */

#include "cli/rap-cli-store.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "store/rap-store-load.h"

/* The user's own database; its folder is made where it may be needed. */
static GFile *
find_default_file (RapCliAccess access, GError **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "rapporteur", NULL);

  if (access == RAP_CLI_CREATE && g_mkdir_with_parents (folder, 0700) != 0)
    {
      int reason = errno;

      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (reason),
                   _("The folder “%s” can’t be made: %s."), folder, g_strerror (reason));
      return NULL;
    }
  return g_file_new_build_filename (folder, "rapporteur.db", NULL);
}

RapStore *
rap_cli_open_store (RapCli *cli, RapCliAccess access, GError **error)
{
  static const RapStoreFlags flags[] = {
    [RAP_CLI_READ] = RAP_STORE_READ_ONLY,
    [RAP_CLI_CHANGE] = RAP_STORE_OPEN,
    [RAP_CLI_CREATE] = RAP_STORE_CREATE,
  };
  g_autoptr (GFile) file = cli->database ? g_file_new_for_path (cli->database)
                                         : find_default_file (access, error);

  return file ? rap_store_open_sync (file, flags[access], NULL, error) : NULL;
}

static void
set_unknown_event (RapStore *store, const char *name, GError **error)
{
  g_autoptr (RapRecord) record = rap_store_list_events_sync (store, NULL, NULL);
  GPtrArray *events = record ? rap_record_list (record, RAP_KIND_EVENT) : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *shown = g_utf8_make_valid (name, -1);
  g_auto (GStrv) uids = NULL;
  const char *nearest;

  for (guint i = 0; events && i < events->len; i++)
    g_strv_builder_add (builder, rap_entity_get_uid (g_ptr_array_index (events, i)));
  uids = g_strv_builder_end (builder);
  nearest = rap_cli_find_nearest (shown, (const char *const *) uids);
  if (nearest)
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND,
                 _("There is no event “%s”. Did you mean “%s”?"), shown, nearest);
  else
    g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND,
                 _("There is no event “%s”. “rapporteur-cli events” lists the events there are."),
                   shown);
}

static gboolean
has_event (RapStore *store, gint64 id, gboolean *found, GError **error)
{
  g_autoptr (GPtrArray) loaded = rap_store_load_entities_sync (store, RAP_KIND_EVENT, &id, 1, NULL,
                                                               error);

  *found = loaded && loaded->len > 0;
  return loaded != NULL;
}

gint64
rap_cli_find_event (RapStore *store, const char *name, GError **error)
{
  g_autofree char *uid = g_ascii_strdown (name, -1);
  gint64 id = 0;
  gboolean found = FALSE;

  if (g_uuid_string_is_valid (uid))
    {
      id = rap_store_find_uid_sync (store, RAP_KIND_EVENT, uid, NULL, error);
      if (id < 0)
        return -1;
      found = id > 0;
    }
  else if (g_ascii_string_to_signed (name, 10, 1, G_MAXINT64, &id, NULL) &&
           !has_event (store, id, &found, error))
    return -1;

  if (found)
    return id;
  set_unknown_event (store, name, error);
  return -1;
}

RapRecord *
rap_cli_load_event (RapStore *store, const char *name, GError **error)
{
  gint64 id = rap_cli_find_event (store, name, error);
  g_autoptr (RapRecord) record =
    id > 0 ? rap_store_load_record_sync (store, RAP_KIND_EVENT, id, NULL, error) : NULL;
  RapEvent *event = record ? rap_record_get_event (record) : NULL;
  gint64 parent = event ? event->parent_id : 0;

  while (parent > 0)
    {
      g_autoptr (GPtrArray) loaded = rap_store_load_entities_sync (store, RAP_KIND_EVENT, &parent,
                                                                   1, NULL, error);
      RapEvent *above = loaded && loaded->len > 0 ? g_ptr_array_index (loaded, 0) : NULL;

      if (loaded == NULL)
        return NULL;
      parent = above ? above->parent_id : 0;
      if (above)
        event->disclosure = MAX (event->disclosure, above->disclosure);
    }
  return g_steal_pointer (&record);
}

RapRecord *
rap_cli_load_whole_event (RapStore *store, const char *name, GError **error)
{
  gint64 id = rap_cli_find_event (store, name, error);
  g_autoptr (RapRecord) record = NULL;

  while (id > 0)
    {
      g_clear_object (&record);
      record = rap_store_load_record_sync (store, RAP_KIND_EVENT, id, NULL, error);
      id = record ? rap_record_get_event (record)->parent_id : 0;
    }
  return g_steal_pointer (&record);
}
