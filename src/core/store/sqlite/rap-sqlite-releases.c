/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of releases. */

#include "store/rap-store-releases.h"

#include "store/sqlite/rap-sqlite-list.h"
#include "store/sqlite/rap-sqlite-query.h"

/* ?1 is not used; the texts' language is ?2 in all lists. */
static const char all_releases[] = "SELECT r.id, e.id, " RAP_SQL_TEXT_OF (
  "event",
  "e.id",
  "'title subject theme'") ", e.starts,"
                           " r.headline, r.template, r.language, r.state, r.version, r.issued_at"
                           " FROM release AS r JOIN event AS e ON e.id = r.event_id"
                           " ORDER BY e.starts IS NOT NULL, e.starts DESC, e.id DESC, r.id DESC";

static RapReleaseState
read_state (const char *nick)
{
  g_autoptr (GEnumClass) states = g_type_class_ref (rap_release_state_get_type ());

  return g_enum_get_value_by_nick (states, nick)->value;
}

static RapListedRelease *
read_release (RapQuery *query)
{
  RapListedRelease *release = g_new0 (RapListedRelease, 1);

  release->id = rap_query_get_int (query, 0);
  release->event_id = rap_query_get_int (query, 1);
  release->event_title = rap_query_dup_text (query, 2);
  release->event_starts = rap_query_dup_text (query, 3);
  release->headline = rap_query_dup_text (query, 4);
  release->template_id = rap_query_dup_text (query, 5);
  release->language = rap_query_dup_text (query, 6);
  release->state = read_state (rap_query_get_text (query, 7));
  release->version = rap_query_is_null (query, 8) ? RAP_UNSET : rap_query_get_int (query, 8);
  release->issued_at = rap_query_dup_text (query, 9);
  return release;
}

GPtrArray *
rap_engine_list_releases (RapEngine *engine, const char *language, GError **error)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, all_releases, error);
  g_autoptr (GPtrArray) releases =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rap_listed_release_free);
  int more;

  if (query == NULL)
    return NULL;
  rap_query_bind_text (query, 2, language);
  while ((more = rap_query_next (query, error)) > 0)
    g_ptr_array_add (releases, read_release (query));
  return more == 0 ? g_steal_pointer (&releases) : NULL;
}
