/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an event may refer to: the cities, venues and series that are known, and
 * how they are found by words of their names. */

#include <glib/gi18n.h>

#include "event/overview/rap-overview-reference.h"
#include "record/rap-fold.h"

void
rap_overview_list_known (RapRecordModel *model,
                         const RapOverviewReference *reference,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer data)
{
  RapDesk *desk = rap_record_model_get_desk (model);
  RapEvent *event = rap_record_model_get_root (model);
  gint64 owner = event && reference->get_owner ? reference->get_owner (event) : 0;

  rap_store_list_related_async (rap_desk_get_store (desk), reference->relation, owner,
                                rap_desk_get_language (desk), cancellable, callback, data);
}

/* Each thing once, by the first of its names that fits. */
static void
on_offered (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) known = rap_store_list_related_finish (RAP_STORE (source), result, &error);
  g_auto (GStrv) folded = rap_fold_words (g_task_get_task_data (task));
  const char *const *words = (const char *const *) folded;

  if (known == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  for (guint i = known->len; i > 0; i--)
    {
      const RapListRow *row = g_ptr_array_index (known, i - 1);
      const RapListRow *before = i > 1 ? g_ptr_array_index (known, i - 2) : NULL;

      /* The names of one follow one another. */
      if (!rap_fold_has_words (row->title, words) ||
          (before && before->id == row->id && rap_fold_has_words (before->title, words)))
        g_ptr_array_remove_index (known, i - 1);
    }
  g_task_return_pointer (task, g_steal_pointer (&known), (GDestroyNotify) g_ptr_array_unref);
}

static void
search (GTask *task,
        RapRecordModel *model,
        const RapOverviewReference *reference,
        const char *words)
{
  g_task_set_task_data (task, g_strdup (words), g_free);
  rap_overview_list_known (model, reference, g_task_get_cancellable (task), on_offered, task);
}

static void
search_cities (GTask *task, gpointer model, const char *words)
{
  search (task, model, &rap_overview_city, words);
}

static void
search_venues (GTask *task, gpointer model, const char *words)
{
  search (task, model, &rap_overview_venue, words);
}

static void
search_series (GTask *task, gpointer model, const char *words)
{
  search (task, model, &rap_overview_series, words);
}

/* City */

const RapOverviewReference rap_overview_city = {
  .field = "place",
  .relation = RAP_RELATION_CITIES,
  .label = N_ ("Change place"),
  .known = { N_ ("Cities found"), search_cities },
};

/* Venue */

static gint64
get_city (RapEvent *event)
{
  return event->place_id;
}

static void
prepare_venue (gpointer entity, RapEvent *event)
{
  RapPlace *venue = entity;

  venue->kind = RAP_PLACE_KIND_VENUE;
  venue->city_id = event->place_id;
}

const RapOverviewReference rap_overview_venue = {
  .field = "venue",
  .relation = RAP_RELATION_VENUES,
  .get_owner = get_city,
  .prepare = prepare_venue,
  .label = N_ ("Change venue"),
  .known = { N_ ("Venues found"), search_venues },
};

/* Series */

/* An edition is one of a series. */
static void
clear_edition (RapEvent *event)
{
  g_object_set (event, "edition", RAP_UNSET, NULL);
}

const RapOverviewReference rap_overview_series = {
  .field = "series",
  .relation = RAP_RELATION_SERIES,
  .clear = clear_edition,
  .label = N_ ("Change series"),
  .known = { N_ ("Series found"), search_series },
};
