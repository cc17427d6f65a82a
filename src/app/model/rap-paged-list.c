/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All persons or all organizations as a GListModel in which the one that is open is selected. */

#include "model/rap-paged-list.h"

struct _RapPagedList
{
  GObject parent_instance;

  RapDesk *desk;
  RapKind kind;
  char *words;
  gint64 open; /* the id that is selected */

  GArray *ids;
  GHashTable *items;  /* id to the living RapPagedItem, which is not held */
  GHashTable *wanted; /* ids of living items to be loaded */
  guint load_source;

  GCancellable *listing; /* set while ids are being listed */
  GCancellable *cancellable;
};

static guint loaded_signal;

static void want (RapPagedList *self, gint64 id);

static void
on_item_gone (gpointer data, GObject *item)
{
  RapPagedList *self = data;
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    if (value == item)
      {
        g_hash_table_iter_remove (&iter);
        return;
      }
}

static GType
get_item_type (GListModel *model)
{
  return RAP_TYPE_PAGED_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return RAP_PAGED_LIST (model)->ids->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  RapPagedList *self = RAP_PAGED_LIST (model);
  RapPagedItem *item;
  gint64 id;

  if (position >= self->ids->len)
    return NULL;
  id = g_array_index (self->ids, gint64, position);
  item = g_hash_table_lookup (self->items, &id);
  if (item)
    return g_object_ref (item);
  item = rap_paged_item_new (id);
  g_hash_table_insert (self->items, g_memdup2 (&id, sizeof id), item);
  g_object_weak_ref (G_OBJECT (item), on_item_gone, self);
  want (self, id);
  return item;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static gboolean
is_selected (GtkSelectionModel *model, guint position)
{
  RapPagedList *self = RAP_PAGED_LIST (model);

  return position < self->ids->len && g_array_index (self->ids, gint64, position) == self->open;
}

static void
selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = is_selected;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RapPagedList,
                               rap_paged_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL,
                                                        selection_model_init))

/* Rows */

static void
on_rows_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapPagedList) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rap_store_list_rows_finish (RAP_STORE (source), result, &error);

  if (self->desk == NULL)
    return;

  if (error)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        rap_desk_report (self->desk, error);
      return;
    }
  for (guint i = 0; i < rows->len; i++)
    {
      const RapListRow *row = g_ptr_array_index (rows, i);
      RapPagedItem *item = g_hash_table_lookup (self->items, &row->id);

      if (item)
        rap_paged_item_take_row (item, rap_list_row_copy (row));
    }
}

static gboolean
load_wanted (gpointer data)
{
  RapPagedList *self = data;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GHashTableIter iter;
  gint64 *id;

  self->load_source = 0;
  g_hash_table_iter_init (&iter, self->wanted);
  while (g_hash_table_iter_next (&iter, (gpointer *) &id, NULL))
    if (g_hash_table_contains (self->items, id))
      g_array_append_val (ids, *id);
  g_hash_table_remove_all (self->wanted);
  if (ids->len > 0)
    rap_store_list_rows_async (rap_desk_get_store (self->desk), self->kind, ids,
                               rap_desk_get_language (self->desk), self->cancellable,
                               on_rows_loaded, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* All that a view asks for in one go is one page, loaded before it is drawn. */
static void
want (RapPagedList *self, gint64 id)
{
  g_hash_table_add (self->wanted, g_memdup2 (&id, sizeof id));
  if (self->load_source == 0)
    self->load_source = g_idle_add_full (G_PRIORITY_HIGH, load_wanted, self, NULL);
}

static void
load_living (RapPagedList *self)
{
  GHashTableIter iter;
  gint64 *id;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, (gpointer *) &id, NULL))
    want (self, *id);
}

/* Ids */

/* Tells of the smallest run that differs, so that a view keeps its place. */
static void
take_ids (RapPagedList *self, GArray *ids)
{
  g_autoptr (GArray) old = self->ids;
  guint shorter = MIN (old->len, ids->len);
  guint same = 0, same_end = 0;

  while (same < shorter && g_array_index (old, gint64, same) == g_array_index (ids, gint64, same))
    same++;
  while (same_end < shorter - same && g_array_index (old, gint64, old->len - 1 - same_end) ==
                                        g_array_index (ids, gint64, ids->len - 1 - same_end))
    same_end++;
  self->ids = g_array_ref (ids);
  if (same + same_end < old->len || old->len < ids->len)
    g_list_model_items_changed (G_LIST_MODEL (self), same, old->len - same - same_end,
                                ids->len - same - same_end);
}

static void
on_ids_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapPagedList) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = rap_store_list_ids_finish (RAP_STORE (source), result, &error);

  /* What was listed in the moment of its cancelling is as good as cancelled. */
  if (self->desk == NULL || g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  g_clear_object (&self->listing);
  if (error)
    {
      rap_desk_report (self->desk, error);
      return;
    }
  take_ids (self, ids);
  load_living (self);
  g_signal_emit (self, loaded_signal, 0);
}

static void
stop_listing (RapPagedList *self)
{
  if (self->listing)
    g_cancellable_cancel (self->listing);
  g_clear_object (&self->listing);
}

static void
list_ids (RapPagedList *self)
{
  stop_listing (self);
  self->listing = g_cancellable_new ();
  rap_store_list_ids_async (rap_desk_get_store (self->desk), self->kind, self->words, self->listing,
                            on_ids_listed, g_object_ref (self));
}

static void
rap_paged_list_dispose (GObject *object)
{
  RapPagedList *self = RAP_PAGED_LIST (object);

  g_clear_handle_id (&self->load_source, g_source_remove);
  stop_listing (self);
  g_cancellable_cancel (self->cancellable);
  if (self->desk)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (rap_paged_list_parent_class)->dispose (object);
}

static void
rap_paged_list_finalize (GObject *object)
{
  RapPagedList *self = RAP_PAGED_LIST (object);
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    g_object_weak_unref (item, on_item_gone, self);
  g_hash_table_unref (self->items);
  g_hash_table_unref (self->wanted);
  g_array_unref (self->ids);
  g_object_unref (self->cancellable);
  g_free (self->words);

  G_OBJECT_CLASS (rap_paged_list_parent_class)->finalize (object);
}

static void
rap_paged_list_class_init (RapPagedListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_paged_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_paged_list_finalize;

  loaded_signal = g_signal_new ("loaded", RAP_TYPE_PAGED_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
rap_paged_list_init (RapPagedList *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->items = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->wanted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->cancellable = g_cancellable_new ();
}

RapPagedList *
rap_paged_list_new (RapDesk *desk, RapKind kind)
{
  RapPagedList *self;

  g_return_val_if_fail (RAP_IS_DESK (desk), NULL);

  self = g_object_new (RAP_TYPE_PAGED_LIST, NULL);
  self->desk = g_object_ref (desk);
  self->kind = kind;
  g_signal_connect_swapped (desk, "changed", G_CALLBACK (list_ids), self);
  g_signal_connect_swapped (desk, "notify::language", G_CALLBACK (load_living), self);
  list_ids (self);
  return self;
}

void
rap_paged_list_set_words (RapPagedList *self, const char *words)
{
  g_return_if_fail (RAP_IS_PAGED_LIST (self));

  if (g_set_str (&self->words, words))
    list_ids (self);
}

void
rap_paged_list_set_open (RapPagedList *self, gint64 id)
{
  g_return_if_fail (RAP_IS_PAGED_LIST (self));

  if (self->open == id)
    return;
  self->open = id;
  if (self->ids->len > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, self->ids->len);
}
