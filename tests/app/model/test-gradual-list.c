/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A list that comes slice by slice: what it tells of adds up to a run of the whole
 * list at every moment, whatever changes meanwhile, and to all of it in the end. */

#include "model/rap-gradual-list.h"

#define N_CHANGES 300

/* A view, which knows only what it is told of. */
typedef struct
{
  GListStore *whole;
  RapGradualList *shown;
  GPtrArray *view;
  gboolean from_end;
} Stage;

static void
insert_numbers (GListStore *whole, guint position, guint n_removed, guint n_added)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_added; i++)
    g_ptr_array_add (added, g_object_new (G_TYPE_OBJECT, NULL));
  g_list_store_splice (whole, position, n_removed, added->pdata, n_added);
}

static void
on_items_changed (Stage *self, guint position, guint removed, guint added)
{
  g_assert_cmpuint (position + removed, <=, self->view->len);
  if (removed > 0)
    g_ptr_array_remove_range (self->view, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->view, (int) (position + i),
                        g_list_model_get_item (G_LIST_MODEL (self->shown), position + i));
}

/* That the view has the list's first items, or its last. */
static void
assert_run (Stage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->whole));
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->shown));

  g_assert_cmpuint (self->view->len, ==, n_shown);
  g_assert_cmpuint (n_shown, <=, n);
  for (guint i = 0; i < n_shown; i++)
    {
      guint position = self->from_end ? n - n_shown + i : i;
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->whole), position);

      g_assert_true (g_ptr_array_index (self->view, i) == item);
    }
}

static void
change (Stage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->whole));
  guint position = (guint) g_test_rand_int_range (0, (int) n + 1);
  guint removed = (guint) g_test_rand_int_range (0, (int) MIN (n - position, 40) + 1);

  insert_numbers (self->whole, position, removed, (guint) g_test_rand_int_range (0, 40));
}

static void
test_changes (gconstpointer from_end)
{
  Stage self = { .from_end = from_end != NULL };

  self.whole = g_list_store_new (G_TYPE_OBJECT);
  self.view = g_ptr_array_new_with_free_func (g_object_unref);
  insert_numbers (self.whole, 0, 0, 500);
  self.shown = rap_gradual_list_new (G_LIST_MODEL (self.whole), self.from_end);
  g_signal_connect_swapped (self.shown, "items-changed", G_CALLBACK (on_items_changed), &self);
  change (&self);
  assert_run (&self);
  g_assert_cmpuint (self.view->len, ==, 0);

  rap_gradual_list_start (self.shown);
  for (guint i = 0; i < N_CHANGES; i++)
    {
      assert_run (&self);
      change (&self);
      if (i == N_CHANGES / 2)
        {
          g_list_store_remove_all (self.whole);
          insert_numbers (self.whole, 0, 0, 20000);
        }
      assert_run (&self);
      g_main_context_iteration (NULL, FALSE);
    }
  while (g_main_context_iteration (NULL, FALSE))
    ;
  assert_run (&self);
  g_assert_cmpuint (self.view->len, ==, g_list_model_get_n_items (G_LIST_MODEL (self.whole)));

  g_object_unref (self.shown);
  g_object_unref (self.whole);
  g_ptr_array_unref (self.view);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/gradual-list/from-start", NULL, test_changes);
  g_test_add_data_func ("/gradual-list/from-end", GINT_TO_POINTER (1), test_changes);
  return g_test_run ();
}
