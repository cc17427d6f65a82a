/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The parts of one entity, as a GListModel. */

#include "model/rap-parts-model.h"

struct _RapPartsModel
{
  GObject parent_instance;

  RapKind kind;
  gint64 parent;
  GPtrArray *entities;
};

static GType
get_item_type (GListModel *model)
{
  return RAP_TYPE_ENTITY;
}

static guint
get_n_items (GListModel *model)
{
  return RAP_PARTS_MODEL (model)->entities->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GPtrArray *entities = RAP_PARTS_MODEL (model)->entities;

  return position < entities->len ? g_object_ref (g_ptr_array_index (entities, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RapPartsModel,
                               rap_parts_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
rap_parts_model_finalize (GObject *object)
{
  g_ptr_array_unref (RAP_PARTS_MODEL (object)->entities);

  G_OBJECT_CLASS (rap_parts_model_parent_class)->finalize (object);
}

static void
rap_parts_model_class_init (RapPartsModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_parts_model_finalize;
}

static void
rap_parts_model_init (RapPartsModel *self)
{
  self->entities = g_ptr_array_new_with_free_func (g_object_unref);
}

RapPartsModel *
rap_parts_model_new (RapKind kind, gint64 parent)
{
  RapPartsModel *self = g_object_new (RAP_TYPE_PARTS_MODEL, NULL);

  self->kind = kind;
  self->parent = parent;
  return self;
}

void
rap_parts_model_update (RapPartsModel *self, RapRecord *record)
{
  GPtrArray *now = rap_record_list_parts (record, self->kind, self->parent);
  GPtrArray *old = self->entities;
  guint shorter = MIN (old->len, now->len);
  guint same = 0, same_end = 0;

  g_return_if_fail (RAP_IS_PARTS_MODEL (self) && RAP_IS_RECORD (record));

  while (same < shorter && old->pdata[same] == now->pdata[same])
    same++;
  while (same_end < shorter - same &&
         old->pdata[old->len - 1 - same_end] == now->pdata[now->len - 1 - same_end])
    same_end++;
  if (same + same_end == old->len && old->len == now->len)
    return;

  self->entities = g_ptr_array_copy (now, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
  g_ptr_array_set_free_func (self->entities, g_object_unref);
  g_list_model_items_changed (G_LIST_MODEL (self), same, old->len - same - same_end,
                              now->len - same - same_end);
  g_ptr_array_unref (old);
}
