/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Entities of a record, as a GListModel. */

#include "model/rap-entity-list.h"

struct _RapEntityList
{
  GObject parent_instance;

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
  return RAP_ENTITY_LIST (model)->entities->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GPtrArray *entities = RAP_ENTITY_LIST (model)->entities;

  return position < entities->len ? g_object_ref (g_ptr_array_index (entities, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RapEntityList,
                               rap_entity_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
rap_entity_list_finalize (GObject *object)
{
  g_ptr_array_unref (RAP_ENTITY_LIST (object)->entities);

  G_OBJECT_CLASS (rap_entity_list_parent_class)->finalize (object);
}

static void
rap_entity_list_class_init (RapEntityListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_entity_list_finalize;
}

static void
rap_entity_list_init (RapEntityList *self)
{
  self->entities = g_ptr_array_new_with_free_func (g_object_unref);
}

RapEntityList *
rap_entity_list_new (void)
{
  return g_object_new (RAP_TYPE_ENTITY_LIST, NULL);
}

void
rap_entity_list_set (RapEntityList *self, GPtrArray *now)
{
  GPtrArray *old;
  guint shorter, same = 0, same_end = 0;

  g_return_if_fail (RAP_IS_ENTITY_LIST (self) && now != NULL);

  old = self->entities;
  shorter = MIN (old->len, now->len);
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
