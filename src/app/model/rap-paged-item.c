/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row of a long list. */

#include "model/rap-paged-item.h"

struct _RapPagedItem
{
  GObject parent_instance;

  gint64 id;
  RapListRow *row;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RapPagedItem, rap_paged_item, G_TYPE_OBJECT)

static void
rap_paged_item_finalize (GObject *object)
{
  g_clear_pointer (&RAP_PAGED_ITEM (object)->row, rap_list_row_free);

  G_OBJECT_CLASS (rap_paged_item_parent_class)->finalize (object);
}

static void
rap_paged_item_class_init (RapPagedItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_paged_item_finalize;

  changed_signal = g_signal_new ("changed", RAP_TYPE_PAGED_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
rap_paged_item_init (RapPagedItem *self)
{
}

RapPagedItem *
rap_paged_item_new (gint64 id)
{
  RapPagedItem *self = g_object_new (RAP_TYPE_PAGED_ITEM, NULL);

  self->id = id;
  return self;
}

gint64
rap_paged_item_get_id (RapPagedItem *self)
{
  g_return_val_if_fail (RAP_IS_PAGED_ITEM (self), 0);
  return self->id;
}

const RapListRow *
rap_paged_item_get_row (RapPagedItem *self)
{
  g_return_val_if_fail (RAP_IS_PAGED_ITEM (self), NULL);
  return self->row;
}

void
rap_paged_item_take_row (RapPagedItem *self, RapListRow *row)
{
  g_autoptr (RapListRow) old = NULL;

  g_return_if_fail (RAP_IS_PAGED_ITEM (self) && row != NULL);

  old = self->row;
  self->row = row;
  if (old == NULL || g_strcmp0 (old->title, row->title) != 0 ||
      g_strcmp0 (old->subtitle, row->subtitle) != 0)
    g_signal_emit (self, changed_signal, 0);
}
