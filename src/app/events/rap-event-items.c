/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The events as they are listed. */

#include "events/rap-event-items.h"

#include <glib/gi18n.h>

#include "grouped/rap-grouped-item.h"
#include "model/rap-choice-labels.h"
#include "model/rap-event-text.h"
#include "model/rap-leaf.h"
#include "record/rap-date.h"
#include "record/rap-language.h"
#include "store/rap-store-list.h"
#include "store/rap-store-load.h"
#include "store/rap-store-releases.h"

/* Years come after these, the latest first. */
enum
{
  RANK_UPCOMING,
  RANK_WITHOUT_DATE,
  RANK_YEAR_0 = 10010,
};

typedef struct
{
  RapRecord *record;
  const char *language;
  GDate today;
  GHashTable *states; /* of an event's id: how far its release has come, and 1 */
  GPtrArray *upcoming;
  GPtrArray *without_date;
  GPtrArray *past;
} Listing;

/* One that is not done yet counts before one that is. */
static GHashTable *
collect_states (GPtrArray *releases)
{
  GHashTable *states = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < releases->len; i++)
    {
      const RapListedRelease *release = g_ptr_array_index (releases, i);
      int known = GPOINTER_TO_INT (g_hash_table_lookup (states, &release->event_id));

      if (known == 0 || known > (int) release->state + 1)
        g_hash_table_insert (states, g_memdup2 (&release->event_id, sizeof release->event_id),
                             GINT_TO_POINTER (release->state + 1));
    }
  return states;
}

/* The parts that there are, with @separator between them. */
static char *
join (const char *separator, const char *const *all, guint n_parts)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < n_parts; i++)
    if (all[i] && *all[i])
      g_strv_builder_add (parts, all[i]);
  list = g_strv_builder_end (parts);
  return g_strjoinv (separator, list);
}

/* What neither the leaf nor the group's head tells of the date. */
static char *
dup_rest_of_date (const Listing *self, RapEvent *event, const RapGroupedItem *item)
{
  g_autofree char *this_year = g_strdup_printf ("%d", g_date_get_year (&self->today));

  if (item->rank == RANK_WITHOUT_DATE)
    return NULL;
  if (item->month == NULL)
    return rap_event_text_when (event);
  if (item->rank != RANK_UPCOMING || g_str_has_prefix (event->starts, this_year))
    return NULL;
  return g_strndup (event->starts, strlen ("YYYY"));
}

/* "Round table · Baku" */
static char *
describe (const Listing *self, RapEvent *event, const RapGroupedItem *item)
{
  const RapPlace *place = rap_record_get (self->record, RAP_KIND_PLACE, event->place_id);
  g_autofree char *date = dup_rest_of_date (self, event, item);
  const char *parts[] = { date, rap_event_text_kind (event->kind), NULL };

  if (place)
    parts[2] = rap_texts_resolve (place->name, self->language, rap_language_get_house_order (),
                                  NULL);
  else if (event->format == RAP_EVENT_FORMAT_ONLINE)
    parts[2] = rap_choice_label (rap_event_format_get_type (), event->format);
  /* Translators: between a kind of event and its city: Round table · Baku. */
  return join (_ (" · "), parts, G_N_ELEMENTS (parts));
}

static char *
put_into_sentence (RapGroupedItem *item, RapEvent *event)
{
  g_autofree char *when = rap_event_text_when (event);
  const char *const parts[] = { item->title, item->subtitle, when, item->tag, item->protected };

  /* Translators: between the parts of a row that is read aloud. */
  return join (_ (", "), parts, G_N_ELEMENTS (parts));
}

static void
add_texts (RapGroupedItem *item, const RapTexts *texts)
{
  for (guint i = 0; i < rap_texts_get_size (texts); i++)
    rap_grouped_item_add_words (item, rap_texts_get_nth (texts, i, NULL, NULL, NULL));
}

static void
add_words (const Listing *self, RapGroupedItem *item, RapEvent *event)
{
  const RapPlace *place = rap_record_get (self->record, RAP_KIND_PLACE, event->place_id);

  add_texts (item, event->title);
  add_texts (item, event->theme);
  add_texts (item, event->subject);
  if (place)
    add_texts (item, place->name);
  rap_grouped_item_add_words (item, rap_event_text_kind (event->kind));
  rap_grouped_item_add_words (item, event->starts);
}

/* Whether its last day is today or later. Returns the list that it belongs to. */
static GPtrArray *
find_group (Listing *self, const RapEvent *event, RapGroupedItem *item)
{
  const char *ends = event->ends ? event->ends : event->starts;
  RapDate first, last;
  GDate day;

  if (event->starts == NULL || !rap_date_parse (event->starts, &first, NULL))
    {
      item->rank = RANK_WITHOUT_DATE;
      item->group = g_strdup (_ ("Without a date"));
      return self->without_date;
    }
  if (!rap_date_parse (ends, &last, NULL))
    last = first;
  rap_date_get_last_day (&last, &day);
  if (g_date_compare (&day, &self->today) >= 0)
    {
      item->rank = RANK_UPCOMING;
      item->group = g_strdup (_ ("Upcoming"));
      return self->upcoming;
    }
  item->rank = RANK_YEAR_0 - first.year;
  item->group = g_strdup_printf ("%d", first.year);
  return self->past;
}

static void
add_event (Listing *self, RapEvent *event)
{
  RapGroupedItem *item = g_object_new (RAP_TYPE_GROUPED_ITEM, NULL);
  GPtrArray *group = find_group (self, event, item);
  gint64 id = rap_entity_get_id (event);
  int state = GPOINTER_TO_INT (g_hash_table_lookup (self->states, &id)) - 1;

  item->id = id;
  item->title = rap_event_text_title (event, self->language);
  item->day = rap_leaf_dup_day (event->starts, event->ends);
  item->month = rap_leaf_dup_month (event->starts, event->ends);
  item->subtitle = describe (self, event, item);
  if (state >= 0)
    item->tag = rap_choice_label (rap_release_state_get_type (), state);
  item->tag_is_open = state >= 0 && state != RAP_RELEASE_STATE_ISSUED;
  if (event->disclosure != RAP_DISCLOSURE_PUBLIC)
    item->protected = rap_choice_label (rap_disclosure_get_type (), event->disclosure);
  item->name = put_into_sentence (item, event);
  add_words (self, item, event);
  g_ptr_array_add (group, item);
}

/* The store has those without a date first, then the latest. */
static GPtrArray *
list (Listing *self)
{
  GPtrArray *events = rap_record_list (self->record, RAP_KIND_EVENT);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  self->upcoming = g_ptr_array_new ();
  self->without_date = g_ptr_array_new ();
  self->past = g_ptr_array_new ();
  for (guint i = 0; i < events->len; i++)
    add_event (self, g_ptr_array_index (events, i));
  for (guint i = self->upcoming->len; i > 0; i--)
    g_ptr_array_add (items, self->upcoming->pdata[i - 1]);
  g_ptr_array_extend (items, self->without_date, NULL, NULL);
  g_ptr_array_extend (items, self->past, NULL, NULL);
  g_ptr_array_unref (self->upcoming);
  g_ptr_array_unref (self->without_date);
  g_ptr_array_unref (self->past);
  return items;
}

/* What belongs to an event leads to it. */
static gboolean
add_words_around (RapStore *store,
                  const char *language,
                  GPtrArray *items,
                  GCancellable *cancellable,
                  GError **error)
{
  g_autoptr (GPtrArray) rows = rap_store_list_related_sync (store, RAP_RELATION_WORDS_OF_EVENTS, 0,
                                                            language, cancellable, error);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_int64_hash, g_int64_equal);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < items->len; i++)
    g_hash_table_insert (by_id, &((RapGroupedItem *) items->pdata[i])->id, items->pdata[i]);
  for (guint i = 0; i < rows->len; i++)
    {
      const RapListRow *row = rows->pdata[i];
      RapGroupedItem *item = g_hash_table_lookup (by_id, &row->id);

      if (item)
        rap_grouped_item_add_words (item, row->title);
    }
  return TRUE;
}

GPtrArray *
rap_event_items_load (RapStore *store,
                      const char *language,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (RapRecord) record = rap_store_list_events_sync (store, cancellable, error);
  g_autoptr (GPtrArray) releases =
    record ? rap_store_list_releases_sync (store, language, cancellable, error) : NULL;
  g_autoptr (GHashTable) states = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GPtrArray) items = NULL;
  Listing listing = { .record = record, .language = language };

  if (releases == NULL)
    return NULL;
  listing.states = states = collect_states (releases);
  g_date_clear (&listing.today, 1);
  g_date_set_dmy (&listing.today, g_date_time_get_day_of_month (now), g_date_time_get_month (now),
                  g_date_time_get_year (now));
  items = list (&listing);
  if (!add_words_around (store, language, items, cancellable, error))
    return NULL;
  return g_steal_pointer (&items);
}
