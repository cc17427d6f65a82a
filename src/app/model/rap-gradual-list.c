/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A list whose first items come slice by slice. */

#include "model/rap-gradual-list.h"

#include "model/rap-slices.h"

struct _RapGradualList
{
  GObject parent_instance;

  GListModel *model;
  gboolean from_end;
  guint n_hidden; /* of the model's items, at its other end */
  gboolean started;
  RapSlices *slices;
};

static GType
get_item_type (GListModel *list)
{
  return g_list_model_get_item_type (RAP_GRADUAL_LIST (list)->model);
}

static guint
get_n_items (GListModel *list)
{
  RapGradualList *self = RAP_GRADUAL_LIST (list);

  return g_list_model_get_n_items (self->model) - self->n_hidden;
}

static gpointer
get_item (GListModel *list, guint position)
{
  RapGradualList *self = RAP_GRADUAL_LIST (list);

  if (position >= get_n_items (list))
    return NULL;
  return g_list_model_get_item (self->model, position + (self->from_end ? self->n_hidden : 0));
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RapGradualList,
                               rap_gradual_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static gboolean
reveal_one (gpointer data)
{
  RapGradualList *self = data;

  if (self->n_hidden == 0)
    return FALSE;
  self->n_hidden--;
  g_list_model_items_changed (G_LIST_MODEL (self),
                              self->from_end ? 0 : get_n_items (G_LIST_MODEL (self)) - 1, 0, 1);
  return self->n_hidden > 0;
}

/* What is added among shown items is shown, so that these stay in one run. */
static void
on_items_changed (RapGradualList *self, guint position, guint removed, guint added)
{
  const guint n_old = g_list_model_get_n_items (self->model) - added + removed;
  const guint start = self->from_end ? self->n_hidden : 0;
  const guint end = self->from_end ? n_old : n_old - self->n_hidden;
  const guint first = CLAMP (position, start, end);
  const guint last = CLAMP (position + removed, start, end);
  const gboolean is_shown = self->n_hidden == 0 ||
                            (self->from_end ? position + removed > start : position < end);

  if (n_old == 0)
    {
      self->n_hidden = added;
      if (self->started)
        rap_slices_start (self->slices);
      return;
    }
  self->n_hidden -= removed - (last - first);
  if (is_shown)
    g_list_model_items_changed (G_LIST_MODEL (self), first - start, last - first, added);
  else
    self->n_hidden += added;
}

static void
rap_gradual_list_dispose (GObject *object)
{
  RapGradualList *self = RAP_GRADUAL_LIST (object);

  g_clear_pointer (&self->slices, rap_slices_free);

  G_OBJECT_CLASS (rap_gradual_list_parent_class)->dispose (object);
}

static void
rap_gradual_list_finalize (GObject *object)
{
  g_object_unref (RAP_GRADUAL_LIST (object)->model);

  G_OBJECT_CLASS (rap_gradual_list_parent_class)->finalize (object);
}

static void
rap_gradual_list_class_init (RapGradualListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_gradual_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_gradual_list_finalize;
}

static void
rap_gradual_list_init (RapGradualList *self)
{
  self->slices = rap_slices_new (reveal_one, self);
}

RapGradualList *
rap_gradual_list_new (GListModel *model, gboolean from_end)
{
  RapGradualList *self = g_object_new (RAP_TYPE_GRADUAL_LIST, NULL);

  g_return_val_if_fail (G_IS_LIST_MODEL (model), self);

  self->model = g_object_ref (model);
  self->from_end = from_end;
  self->n_hidden = g_list_model_get_n_items (model);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (on_items_changed), self,
                           G_CONNECT_SWAPPED);
  return self;
}

void
rap_gradual_list_start (RapGradualList *self)
{
  g_return_if_fail (RAP_IS_GRADUAL_LIST (self));

  if (self->started)
    return;
  self->started = TRUE;
  rap_slices_start (self->slices);
}
