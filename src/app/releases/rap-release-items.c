/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The releases as they are listed. */

#include "releases/rap-release-items.h"

#include <glib/gi18n.h>

#include "grouped/rap-grouped-item.h"
#include "model/rap-choice-labels.h"
#include "model/rap-event-text.h"
#include "model/rap-leaf.h"
#include "record/rap-date.h"
#include "record/rap-language.h"
#include "release/rap-release-template.h"
#include "store/rap-store-releases.h"

/* Years come after these, the latest first. */
enum
{
  RANK_DRAFTS,
  RANK_APPROVED,
  RANK_ISSUED_WITHOUT_YEAR,
  RANK_YEAR_0 = 10010,
};

/* A template's name by its id; the id itself where there is no such template any
 * more. Each is read once. */
static const char *
find_template_name (GHashTable *names, const char *id)
{
  const char *name = g_hash_table_lookup (names, id);
  g_autoptr (RapReleaseTemplate) template = NULL;

  if (name)
    return name;
  template = rap_release_template_load (id, NULL);
  name = template ? rap_release_template_get_name (template) : id;
  g_hash_table_insert (names, g_strdup (id), g_strdup (name));
  return g_hash_table_lookup (names, id);
}

static void
set_group (RapGroupedItem *item, const RapListedRelease *release)
{
  RapDate date;

  if (release->state == RAP_RELEASE_STATE_DRAFT)
    {
      item->rank = RANK_DRAFTS;
      item->group = g_strdup (_ ("Drafts"));
    }
  else if (release->state == RAP_RELEASE_STATE_APPROVED)
    {
      item->rank = RANK_APPROVED;
      item->group = g_strdup (_ ("Approved, not issued"));
    }
  else if (release->event_starts && rap_date_parse (release->event_starts, &date, NULL))
    {
      item->rank = RANK_YEAR_0 - date.year;
      item->group = g_strdup_printf ("%d", date.year);
    }
  else
    {
      item->rank = RANK_ISSUED_WITHOUT_YEAR;
      item->group = g_strdup (_ ("Without a date"));
    }
}

/* The year that no head tells, and the language unless it is the one worked in; may be
 * %NULL. */
static char *
describe (const RapGroupedItem *item, const RapListedRelease *release, const char *written_in)
{
  g_autofree char *year = NULL;

  if (item->rank > RANK_ISSUED_WITHOUT_YEAR || release->event_starts == NULL)
    return g_strdup (written_in);
  year = g_strndup (release->event_starts, strlen ("YYYY"));
  if (written_in == NULL)
    return g_steal_pointer (&year);
  /* Translators: the year of an event, and the language of its release: 2023 · English. */
  return g_strdup_printf (_ ("%s · %s"), year, written_in);
}

static char *
put_into_sentence (const RapGroupedItem *item,
                   const char *when,
                   const char *written_in,
                   const char *state)
{
  if (*when == '\0')
    /* Translators: headline, event, language and state of a release, as read aloud. */
    return g_strdup_printf (_ ("%s, %s, %s, %s"), item->title, item->about, written_in, state);
  /* Translators: headline, event, its date, language and state of a release, as read aloud. */
  return g_strdup_printf (_ ("%s, %s, %s, %s, %s"), item->title, item->about, when, written_in,
                            state);
}

static void
add_words (RapGroupedItem *item,
           const RapListedRelease *release,
           const char *template,
           const char *written_in)
{
  rap_grouped_item_add_words (item, release->headline);
  rap_grouped_item_add_words (item, template);
  rap_grouped_item_add_words (item, item->about);
  rap_grouped_item_add_words (item, written_in);
  rap_grouped_item_add_words (item, release->event_starts);
}

static RapGroupedItem *
create_item (const RapListedRelease *release, const char *language, GHashTable *names)
{
  RapGroupedItem *item = g_object_new (RAP_TYPE_GROUPED_ITEM, NULL);
  const char *template = find_template_name (names, release->template_id);
  const char *event = release->event_title ? release->event_title : _ ("Untitled event");
  const char *state = rap_choice_label (rap_release_state_get_type (), release->state);
  g_autofree char *written_in = rap_language_get_display_name (release->language, language);
  g_autofree char *when = rap_event_text_date (release->event_starts);
  gboolean is_own_language = g_strcmp0 (release->language, language) == 0;

  set_group (item, release);
  item->id = release->id;
  item->title = g_strdup (release->headline ? release->headline : template);
  item->about = g_strdup (event);
  item->subtitle = describe (item, release, is_own_language ? NULL : written_in);
  item->day = rap_leaf_dup_day (release->event_starts, NULL);
  item->month = rap_leaf_dup_month (release->event_starts, NULL);
  /* The heads of the others say it. */
  if (release->state == RAP_RELEASE_STATE_ISSUED)
    item->tag = state;
  item->name = put_into_sentence (item, when, written_in, state);
  add_words (item, release, template, written_in);
  return item;
}

static int
compare_ranks (gconstpointer a, gconstpointer b)
{
  const RapGroupedItem *x = *(const RapGroupedItem *const *) a;
  const RapGroupedItem *y = *(const RapGroupedItem *const *) b;

  return (x->rank > y->rank) - (x->rank < y->rank);
}

GPtrArray *
rap_release_items_load (RapStore *store,
                        const char *language,
                        GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (GPtrArray) releases = rap_store_list_releases_sync (store, language, cancellable,
                                                                 error);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GPtrArray *items;

  if (releases == NULL)
    return NULL;
  items = g_ptr_array_new_full (releases->len, g_object_unref);
  for (guint i = 0; i < releases->len; i++)
    g_ptr_array_add (items, create_item (g_ptr_array_index (releases, i), language, names));
  /* Stable: a group keeps the store's order. */
  g_ptr_array_sort (items, compare_ranks);
  return items;
}
