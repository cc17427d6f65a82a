/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Items in groups, as a GListModel. */

#include "grouped/rap-grouped-model.h"

#include "grouped/rap-grouped-slot.h"
#include "record/rap-fold.h"

/* A view has rows for some two hundred places around what is in sight. Each that comes or goes
 * takes a fraction of a millisecond: so many a frame leave room in it. */
#define STEP               25
#define FEW                50
#define WITH_ROW           256
#define FRAME_MILLISECONDS 16

struct _RapGroupedModel
{
  GObject parent_instance;

  GPtrArray *all;
  GPtrArray *shown; /* what was found */
  GPtrArray *slots; /* the places there are, as many as that after a few steps; %NULL where nobody
                       has looked */
  guint step_source;
  char *words; /* folded */
  gint64 open; /* the id of the item that is selected */
};

static GType
get_item_type (GListModel *model)
{
  return RAP_TYPE_GROUPED_SLOT;
}

static guint
get_n_items (GListModel *model)
{
  return RAP_GROUPED_MODEL (model)->slots->len;
}

static RapGroupedItem *
get_shown (RapGroupedModel *self, guint position)
{
  return position < self->shown->len ? g_ptr_array_index (self->shown, position) : NULL;
}

static gpointer
get_item (GListModel *model, guint position)
{
  RapGroupedModel *self = RAP_GROUPED_MODEL (model);
  gpointer *slot;

  if (position >= self->slots->len)
    return NULL;
  slot = &g_ptr_array_index (self->slots, position);
  if (*slot == NULL)
    *slot = rap_grouped_slot_new (get_shown (self, position));
  return g_object_ref (*slot);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* The first item of a rank of at least @rank. */
static guint
find_rank (GPtrArray *items, int rank)
{
  guint from = 0;
  guint to = items->len;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (((RapGroupedItem *) items->pdata[middle])->rank < rank)
        from = middle + 1;
      else
        to = middle;
    }
  return from;
}

/* The places that are about to go are a group of their own. */
static void
get_section (GtkSectionModel *model, guint position, guint *start, guint *end)
{
  RapGroupedModel *self = RAP_GROUPED_MODEL (model);
  guint n_slots = self->slots->len;
  const RapGroupedItem *item = get_shown (self, position);

  if (position >= n_slots)
    {
      *start = n_slots;
      *end = G_MAXUINT;
      return;
    }
  *start = item ? find_rank (self->shown, item->rank) : self->shown->len;
  *end = item ? MIN (find_rank (self->shown, item->rank + 1), n_slots) : n_slots;
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = get_section;
}

static gboolean
is_selected (GtkSelectionModel *model, guint position)
{
  RapGroupedModel *self = RAP_GROUPED_MODEL (model);
  const RapGroupedItem *item = get_shown (self, position);

  return item && item->id == self->open;
}

static void
selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = is_selected;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RapGroupedModel,
                               rap_grouped_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init)
                                   G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL,
                                                          selection_model_init))

static void
free_slot (gpointer slot)
{
  if (slot)
    g_object_unref (slot);
}

static void
rap_grouped_model_finalize (GObject *object)
{
  RapGroupedModel *self = RAP_GROUPED_MODEL (object);

  g_ptr_array_unref (self->all);
  g_ptr_array_unref (self->shown);
  g_ptr_array_unref (self->slots);
  g_clear_handle_id (&self->step_source, g_source_remove);
  g_free (self->words);

  G_OBJECT_CLASS (rap_grouped_model_parent_class)->finalize (object);
}

static void
rap_grouped_model_class_init (RapGroupedModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_grouped_model_finalize;
}

static void
rap_grouped_model_init (RapGroupedModel *self)
{
  self->all = g_ptr_array_new ();
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  self->slots = g_ptr_array_new_with_free_func (free_slot);
}

RapGroupedModel *
rap_grouped_model_new (void)
{
  return g_object_new (RAP_TYPE_GROUPED_MODEL, NULL);
}

static GPtrArray *
find_sought (RapGroupedModel *self)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->all->len; i++)
    if (rap_grouped_item_has_words (self->all->pdata[i], self->words))
      g_ptr_array_add (found, g_object_ref (self->all->pdata[i]));
  return found;
}

/* One that stays has to be the object that a view knows. */
static gboolean
keep (gpointer *now, gpointer before)
{
  if (!rap_grouped_item_equal (*now, before))
    return FALSE;
  if (*now != before)
    {
      g_object_unref (*now);
      *now = g_object_ref (before);
    }
  return TRUE;
}

/* Also in what stays of the groups around a change there are more or fewer now. */
static void
tell_groups_around (RapGroupedModel *self, guint position, guint n_items)
{
  guint start, end, ignored;

  if (self->slots->len == 0)
    return;
  get_section (GTK_SECTION_MODEL (self), position > 0 ? position - 1 : 0, &start, &ignored);
  get_section (GTK_SECTION_MODEL (self), MIN (position + n_items, self->slots->len - 1), &ignored,
               &end);
  gtk_section_model_sections_changed (GTK_SECTION_MODEL (self), start, end - start);
}

/* Nobody has looked at a place that is new. */
static void
change_places (RapGroupedModel *self, guint position, guint removed, guint added)
{
  if (removed > 0)
    g_ptr_array_remove_range (self->slots, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->slots, (int) position, NULL);
  if (removed + added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

static void
fill_places (RapGroupedModel *self, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (g_ptr_array_index (self->slots, i))
      rap_grouped_slot_set_item (g_ptr_array_index (self->slots, i), get_shown (self, i));
}

/* As many places at the end as can come or go within a frame; those without a row take no time. */
static void
take_step (RapGroupedModel *self)
{
  guint has = self->slots->len, wants = self->shown->len;

  if (has > wants)
    {
      guint rest = MAX (wants, has > WITH_ROW ? WITH_ROW : has - MIN (has, STEP));

      change_places (self, rest, has - rest, 0);
    }
  else
    change_places (self, has, 0, has < WITH_ROW ? MIN (wants - has, STEP) : wants - has);
  tell_groups_around (self, MIN (has, wants), self->slots->len);
}

static gboolean
on_frame (gpointer data)
{
  RapGroupedModel *self = data;

  take_step (self);
  if (self->slots->len != self->shown->len)
    return G_SOURCE_CONTINUE;
  self->step_source = 0;
  return G_SOURCE_REMOVE;
}

/* The same rows show something else. */
static void
change_many (RapGroupedModel *self, guint same)
{
  guint n_slots = self->slots->len;

  fill_places (self, same, n_slots);
  if (n_slots > 0)
    {
      gtk_section_model_sections_changed (GTK_SECTION_MODEL (self), 0, n_slots);
      gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, n_slots);
    }
  if (self->shown->len != n_slots)
    take_step (self);
  if (self->shown->len != self->slots->len && self->step_source == 0)
    self->step_source = g_timeout_add (FRAME_MILLISECONDS, on_frame, self);
}

/* What stays stays where it is seen. */
static void
change_few (RapGroupedModel *self, guint same, guint removed, guint added)
{
  guint filled = MIN (removed, added);

  fill_places (self, same, same + filled);
  if (filled > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), same, filled);
  change_places (self, same + filled, removed - filled, added - filled);
  tell_groups_around (self, same, added);
}

static void
update (RapGroupedModel *self)
{
  GPtrArray *now = find_sought (self);
  g_autoptr (GPtrArray) before = self->shown;
  guint shorter = MIN (before->len, now->len);
  guint same = 0, same_end = 0, removed, added;

  while (same < shorter && keep (&now->pdata[same], before->pdata[same]))
    same++;
  while (same_end < shorter - same &&
         keep (&now->pdata[now->len - 1 - same_end], before->pdata[before->len - 1 - same_end]))
    same_end++;
  removed = before->len - same - same_end;
  added = now->len - same - same_end;
  self->shown = now;
  if (removed + added == 0)
    return;
  if (self->step_source == 0 && removed + added <= FEW)
    change_few (self, same, removed, added);
  else
    change_many (self, same);
}

void
rap_grouped_model_set_items (RapGroupedModel *self, GPtrArray *items)
{
  g_return_if_fail (RAP_IS_GROUPED_MODEL (self) && items != NULL);

  g_ptr_array_unref (self->all);
  self->all = g_ptr_array_ref (items);
  update (self);
}

guint
rap_grouped_model_get_n_found (RapGroupedModel *self)
{
  g_return_val_if_fail (RAP_IS_GROUPED_MODEL (self), 0);
  return self->shown->len;
}

RapGroupedItem *
rap_grouped_model_get_found (RapGroupedModel *self, guint position)
{
  g_return_val_if_fail (RAP_IS_GROUPED_MODEL (self), NULL);
  return get_shown (self, position);
}

guint
rap_grouped_model_count_group (RapGroupedModel *self, RapGroupedItem *item)
{
  g_return_val_if_fail (RAP_IS_GROUPED_MODEL (self) && RAP_IS_GROUPED_ITEM (item), 0);

  return find_rank (self->shown, item->rank + 1) - find_rank (self->shown, item->rank);
}

guint
rap_grouped_model_get_size (RapGroupedModel *self)
{
  g_return_val_if_fail (RAP_IS_GROUPED_MODEL (self), 0);
  return self->all->len;
}

void
rap_grouped_model_set_words (RapGroupedModel *self, const char *words)
{
  g_return_if_fail (RAP_IS_GROUPED_MODEL (self));

  g_free (self->words);
  self->words = rap_fold_key (words);
  update (self);
}

void
rap_grouped_model_set_open (RapGroupedModel *self, gint64 id)
{
  g_return_if_fail (RAP_IS_GROUPED_MODEL (self));

  if (self->open == id)
    return;
  self->open = id;
  if (self->slots->len > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, self->slots->len);
}
