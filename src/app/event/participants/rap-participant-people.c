/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who is found: their ids first, then each with all names and positions, as the
 * spelling that was typed and the position then are among them. */

#include "event/participants/rap-participant-people.h"

#include <glib/gi18n.h>

#include "model/rap-person-text.h"
#include "model/rap-record-model.h"
#include "record/rap-fold.h"
#include "record/rap-snapshot.h"
#include "store/rap-store-list.h"
#include "store/rap-store-load.h"

#define MAX_HITS 6

typedef struct
{
  RapRecordModel *model;
  char *words;
  GArray *ids;
  guint next; /* of the ids, to be loaded */
  GPtrArray *hits;
} Search;

static void
search_free (Search *search)
{
  g_object_unref (search->model);
  g_free (search->words);
  g_clear_pointer (&search->ids, g_array_unref);
  g_ptr_array_unref (search->hits);
  g_free (search);
}

static const char *
get_language (Search *search)
{
  return rap_desk_get_language (rap_record_model_get_desk (search->model));
}

/* Whether a name has the letters themselves, in the script they were typed in. */
static gboolean
is_spelt (const char *name, const char *words)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autofree char *typed = g_utf8_casefold (words, -1);
  g_auto (GStrv) list = g_strsplit_set (typed, " \t", -1);

  for (guint i = 0; list[i]; i++)
    if (strstr (folded, list[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* The spelling that was meant, where that is not the name shown. */
static const char *
find_spelling (RapRecord *record, gint64 person, const char *shown, const char *words)
{
  GPtrArray *names = rap_record_list_parts (record, RAP_KIND_PERSON_NAME, person);
  g_auto (GStrv) folded = rap_fold_words (words);
  const char *found = NULL;

  if (is_spelt (shown, words))
    return NULL;
  for (guint i = 0; i < names->len; i++)
    {
      const RapPersonName *name = g_ptr_array_index (names, i);

      if (name->display == NULL || g_str_equal (name->display, shown))
        continue;
      if (is_spelt (name->display, words))
        return name->display;
      if (found == NULL && rap_fold_has_words (name->display, (const char *const *) folded) &&
          !rap_fold_has_words (shown, (const char *const *) folded))
        found = name->display;
    }
  return found;
}

/* "Ambassador; Member of the Board", as of the event. */
static char *
describe_positions (Search *search, RapRecord *record, gint64 person)
{
  RapEvent *event = rap_record_model_get_root (search->model);
  g_autoptr (GPtrArray) held = rap_snapshot_list_affiliations (record, person, event);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < held->len; i++)
    g_strv_builder_add (parts, rap_person_text_position (g_ptr_array_index (held, i),
                                                         get_language (search)));
  list = g_strv_builder_end (parts);
  return list[0] ? g_strjoinv ("; ", list) : NULL;
}

static void
add_hit (Search *search, RapRecord *record, gint64 person)
{
  RapListRow *hit = g_new0 (RapListRow, 1);

  hit->id = person;
  hit->title = g_strdup (rap_person_text_name (record, person, get_language (search)));
  hit->subtitle = describe_positions (search, record, person);
  hit->spelling = g_strdup (find_spelling (record, person, hit->title, search->words));
  g_ptr_array_add (search->hits, hit);
}

static void load_next (GTask *task);

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = rap_store_load_record_finish (RAP_STORE (source), result, &error);
  Search *search = g_task_get_task_data (task);

  if (record == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (rap_record_model_get_root (search->model))
    add_hit (search, record, g_array_index (search->ids, gint64, search->next));
  search->next++;
  load_next (g_steal_pointer (&task));
}

/* Takes the task. */
static void
load_next (GTask *task)
{
  Search *search = g_task_get_task_data (task);

  if (search->next == MIN (search->ids->len, MAX_HITS))
    {
      g_task_return_pointer (task, g_ptr_array_ref (search->hits),
                             (GDestroyNotify) g_ptr_array_unref);
      g_object_unref (task);
      return;
    }
  rap_store_load_record_async (rap_desk_get_store (rap_record_model_get_desk (search->model)),
                               RAP_KIND_PERSON, g_array_index (search->ids, gint64, search->next),
                               g_task_get_cancellable (task), on_loaded, task);
}

/* Whoever takes part already is the least likely to be meant. */
static void
put_participants_last (Search *search)
{
  GArray *sorted = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) participants = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < search->ids->len && sorted->len < MAX_HITS; i++)
    {
      gint64 person = g_array_index (search->ids, gint64, i);
      gboolean takes_part = rap_participant_people_find (search->model, person) != NULL;

      g_array_append_val (takes_part ? participants : sorted, person);
    }
  g_array_append_vals (sorted, participants->data, participants->len);
  g_array_unref (search->ids);
  search->ids = sorted;
}

static void
on_ids (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  Search *search = g_task_get_task_data (task);

  search->ids = rap_store_list_ids_finish (RAP_STORE (source), result, &error);
  if (search->ids)
    {
      put_participants_last (search);
      load_next (g_steal_pointer (&task));
    }
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
search_people (GTask *task, gpointer model, const char *words)
{
  Search *search = g_new0 (Search, 1);

  search->model = g_object_ref (model);
  search->words = g_strdup (words);
  search->hits = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_list_row_free);
  g_task_set_task_data (task, search, (GDestroyNotify) search_free);
  rap_store_list_ids_async (rap_desk_get_store (rap_record_model_get_desk (model)), RAP_KIND_PERSON,
                            words, g_task_get_cancellable (task), on_ids, task);
}

static char *
offer_new (const char *words)
{
  /* Translators: %s is what was typed. */
  return g_strdup_printf (_ ("Add “%s” as a new person"), words);
}

static const char *
mark_participant (gpointer model, gint64 person)
{
  return rap_participant_people_find (model, person) ? _ ("Already a participant") : NULL;
}

RapParticipant *
rap_participant_people_find (RapRecordModel *model, gint64 person)
{
  GPtrArray *all = rap_record_list_parts (rap_record_model_get_record (model), RAP_KIND_PARTICIPANT,
                                          rap_record_model_get_id (model));

  for (guint i = 0; i < all->len; i++)
    {
      RapParticipant *one = g_ptr_array_index (all, i);

      if (one->person_id == person)
        return one;
    }
  return NULL;
}

const RapCompletionSource rap_participant_people = {
  .found = N_ ("People found"),
  .search = search_people,
  .as_typed = offer_new,
  .get_mark = mark_participant,
  .people = TRUE,
};
