/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Items in groups, as a GListModel. */

#include "grouped/rap-grouped-model.h"

#include "record/rap-fold.h"

struct _RapGroupedModel
{
  GObject parent_instance;

  GPtrArray *all;
  GPtrArray *shown;
  char *words; /* folded */
  gint64 open; /* the id of the item that is selected */
};

static GType
get_item_type (GListModel *model)
{
  return RAP_TYPE_GROUPED_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return RAP_GROUPED_MODEL (model)->shown->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GPtrArray *shown = RAP_GROUPED_MODEL (model)->shown;

  return position < shown->len ? g_object_ref (shown->pdata[position]) : NULL;
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

static void
get_section (GtkSectionModel *model, guint position, guint *start, guint *end)
{
  GPtrArray *shown = RAP_GROUPED_MODEL (model)->shown;
  int rank;

  if (position >= shown->len)
    {
      *start = shown->len;
      *end = G_MAXUINT;
      return;
    }
  rank = ((RapGroupedItem *) shown->pdata[position])->rank;
  *start = find_rank (shown, rank);
  *end = find_rank (shown, rank + 1);
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

  return position < self->shown->len &&
         ((RapGroupedItem *) self->shown->pdata[position])->id == self->open;
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
rap_grouped_model_finalize (GObject *object)
{
  RapGroupedModel *self = RAP_GROUPED_MODEL (object);

  g_ptr_array_unref (self->all);
  g_ptr_array_unref (self->shown);
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

  if (self->shown->len == 0)
    return;
  get_section (GTK_SECTION_MODEL (self), position > 0 ? position - 1 : 0, &start, &ignored);
  get_section (GTK_SECTION_MODEL (self), MIN (position + n_items, self->shown->len - 1), &ignored,
               &end);
  gtk_section_model_sections_changed (GTK_SECTION_MODEL (self), start, end - start);
}

static void
update (RapGroupedModel *self)
{
  GPtrArray *now = find_sought (self);
  g_autoptr (GPtrArray) before = self->shown;
  guint shorter = MIN (before->len, now->len);
  guint same = 0, same_end = 0;

  while (same < shorter && keep (&now->pdata[same], before->pdata[same]))
    same++;
  while (same_end < shorter - same &&
         keep (&now->pdata[now->len - 1 - same_end], before->pdata[before->len - 1 - same_end]))
    same_end++;
  self->shown = now;
  if (same + same_end == MAX (before->len, now->len))
    return;
  g_list_model_items_changed (G_LIST_MODEL (self), same, before->len - same - same_end,
                              now->len - same - same_end);
  tell_groups_around (self, same, now->len - same - same_end);
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
  if (self->shown->len > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, self->shown->len);
}
