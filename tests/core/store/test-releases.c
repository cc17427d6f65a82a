/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of all releases. */

#include "store/rap-store-releases.h"

#include "scratch-store.h"

static gint64
add_event (ScratchStore *scratch, const char *title, const char *starts)
{
  g_autoptr (RapEvent) event = rap_entity_new (RAP_KIND_EVENT);

  g_object_set (event, "starts", starts, NULL);
  if (title)
    rap_entity_set_text (event, "title", "en", title);
  rap_entity_set_text (event, "theme", "kk", "Бейбітшілік");
  scratch_store_save (scratch, event);
  return rap_entity_get_id (event);
}

static gint64
add_release (ScratchStore *scratch, gint64 event, const char *headline)
{
  g_autoptr (RapRelease) release = rap_entity_new (RAP_KIND_RELEASE);

  release->event_id = event;
  g_object_set (release, "headline", headline, "template", "news-agency", "language", "ru", NULL);
  scratch_store_save (scratch, release);
  return rap_entity_get_id (release);
}

static GPtrArray *
list (ScratchStore *scratch)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *releases = rap_store_list_releases_sync (scratch->store, "en", NULL, &error);

  g_assert_no_error (error);
  return releases;
}

static void
test_order (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) releases = NULL;
  gint64 order[4];

  scratch_store_init (&scratch);
  none = list (&scratch);
  g_assert_cmpuint (none->len, ==, 0);
  order[3] = add_release (&scratch, add_event (&scratch, "Old", "2022-05"), NULL);
  order[2] = add_release (&scratch, add_event (&scratch, "New", "2023-11-03"), "First");
  order[1] = add_release (&scratch, 2, "Second");
  order[0] = add_release (&scratch, add_event (&scratch, "Planned", NULL), NULL);

  releases = list (&scratch);
  g_assert_cmpuint (releases->len, ==, G_N_ELEMENTS (order));
  for (guint i = 0; i < releases->len; i++)
    g_assert_cmpint (((RapListedRelease *) g_ptr_array_index (releases, i))->id, ==, order[i]);
}

static void
test_fields (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (GPtrArray) releases = NULL;
  const RapListedRelease *release;
  gint64 event;

  scratch_store_init (&scratch);
  event = add_event (&scratch, "Regional Cooperation", "2023-11-03");
  add_release (&scratch, event, "Ties grow");
  releases = list (&scratch);
  release = g_ptr_array_index (releases, 0);
  g_assert_cmpint (release->event_id, ==, event);
  g_assert_cmpstr (release->event_title, ==, "Regional Cooperation");
  g_assert_cmpstr (release->event_starts, ==, "2023-11-03");
  g_assert_cmpstr (release->headline, ==, "Ties grow");
  g_assert_cmpstr (release->template_id, ==, "news-agency");
  g_assert_cmpstr (release->language, ==, "ru");
  g_assert_cmpint (release->state, ==, RAP_RELEASE_STATE_DRAFT);
  g_assert_cmpint (release->version, ==, RAP_UNSET);
  g_assert_null (release->issued_at);
}

static void
test_issued (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (RapRelease) issued = rap_entity_new (RAP_KIND_RELEASE);
  g_autoptr (GPtrArray) releases = NULL;
  const RapListedRelease *release;

  scratch_store_init (&scratch);
  issued->event_id = add_event (&scratch, NULL, NULL);
  issued->state = RAP_RELEASE_STATE_ISSUED;
  issued->version = 1;
  g_object_set (issued, "template", "news-agency", "language", "en", "text", "All that was said",
                "issued-at", "2023-11-03T07:00:00Z", NULL);
  scratch_store_save (&scratch, issued);
  releases = list (&scratch);
  release = g_ptr_array_index (releases, 0);
  /* What stands for a title, in another language. */
  g_assert_cmpstr (release->event_title, ==, "Бейбітшілік");
  g_assert_cmpint (release->state, ==, RAP_RELEASE_STATE_ISSUED);
  g_assert_cmpint (release->version, ==, 1);
  g_assert_cmpstr (release->issued_at, ==, "2023-11-03T07:00:00Z");
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
test_async (void)
{
  g_auto (ScratchStore) scratch = { 0 };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GPtrArray) releases = NULL;
  g_autoptr (GError) error = NULL;

  scratch_store_init (&scratch);
  add_release (&scratch, add_event (&scratch, "New", NULL), NULL);
  rap_store_list_releases_async (scratch.store, "en", NULL, keep_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  releases = rap_store_list_releases_finish (scratch.store, result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (releases->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/releases/order", test_order);
  g_test_add_func ("/releases/fields", test_fields);
  g_test_add_func ("/releases/issued", test_issued);
  g_test_add_func ("/releases/async", test_async);
  return g_test_run ();
}
