/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A place in a list. */

#include "grouped/rap-grouped-slot.h"

struct _RapGroupedSlot
{
  GObject parent_instance;

  RapGroupedItem *item;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RapGroupedSlot, rap_grouped_slot, G_TYPE_OBJECT)

static void
rap_grouped_slot_finalize (GObject *object)
{
  g_clear_object (&RAP_GROUPED_SLOT (object)->item);

  G_OBJECT_CLASS (rap_grouped_slot_parent_class)->finalize (object);
}

static void
rap_grouped_slot_class_init (RapGroupedSlotClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_grouped_slot_finalize;

  changed_signal = g_signal_new ("changed", RAP_TYPE_GROUPED_SLOT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
rap_grouped_slot_init (RapGroupedSlot *self)
{
}

RapGroupedSlot *
rap_grouped_slot_new (RapGroupedItem *item)
{
  RapGroupedSlot *self = g_object_new (RAP_TYPE_GROUPED_SLOT, NULL);

  g_set_object (&self->item, item);
  return self;
}

RapGroupedItem *
rap_grouped_slot_get_item (RapGroupedSlot *self)
{
  g_return_val_if_fail (RAP_IS_GROUPED_SLOT (self), NULL);
  return self->item;
}

void
rap_grouped_slot_set_item (RapGroupedSlot *self, RapGroupedItem *item)
{
  g_return_if_fail (RAP_IS_GROUPED_SLOT (self));

  if (g_set_object (&self->item, item))
    g_signal_emit (self, changed_signal, 0);
}
