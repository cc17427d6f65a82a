/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Completing names: first the ids of who is found, then what is shown of the first of them. */

#include "directory/rap-directory-completion.h"

#include <glib/gi18n.h>

#include "model/rap-desk.h"
#include "store/rap-store-list.h"

#define MAX_HITS 6

typedef struct
{
  RapKind kind;
  RapDesk *desk;
} Search;

static void
search_free (Search *search)
{
  g_object_unref (search->desk);
  g_free (search);
}

static void
on_rows (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  GPtrArray *rows = rap_store_list_rows_finish (RAP_STORE (source), result, &error);

  if (rows)
    g_task_return_pointer (task, rows, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
on_ids (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = rap_store_list_ids_finish (RAP_STORE (source), result, &error);
  Search *search = g_task_get_task_data (task);

  if (ids == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (ids->len > MAX_HITS)
    g_array_set_size (ids, MAX_HITS);
  rap_store_list_rows_async (RAP_STORE (source), search->kind, ids,
                             rap_desk_get_language (search->desk), g_task_get_cancellable (task),
                             on_rows, g_object_ref (task));
}

static void
search (GTask *task, RapDesk *desk, RapKind kind, const char *words)
{
  Search *data = g_new (Search, 1);

  data->kind = kind;
  data->desk = g_object_ref (desk);
  g_task_set_task_data (task, data, (GDestroyNotify) search_free);
  rap_store_list_ids_async (rap_desk_get_store (desk), kind, words, g_task_get_cancellable (task),
                            on_ids, task);
}

static void
search_people (GTask *task, gpointer desk, const char *words)
{
  search (task, desk, RAP_KIND_PERSON, words);
}

static void
search_organizations (GTask *task, gpointer desk, const char *words)
{
  search (task, desk, RAP_KIND_ORGANIZATION, words);
}

const RapCompletionSource rap_directory_people = { N_ ("People found"), search_people };
const RapCompletionSource rap_directory_organizations = { N_ ("Organizations found"),
                                                          search_organizations };
