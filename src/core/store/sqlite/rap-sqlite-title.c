/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Titles: of the row itself, or, where it has none, of what it is about. */

#include "store/sqlite/rap-sqlite-title.h"

#include "record/rap-record-error.h"
#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-noun.h"

static const struct
{
  RapKind kind;
  const char *sql;
} elsewhere[] = {
  { RAP_KIND_PERSON, "SELECT display FROM person_name WHERE person_id = ?"
                     " ORDER BY chosen DESC, origin = 'typed' DESC, id LIMIT 1" },
  { RAP_KIND_AFFILIATION, "SELECT display FROM person_name JOIN affiliation USING (person_id)"
                          " WHERE affiliation.id = ? LIMIT 1" },
  { RAP_KIND_PARTICIPANT, "SELECT display FROM person_name JOIN participant USING (person_id)"
                          " WHERE participant.id = ? LIMIT 1" },
  { RAP_KIND_REMARK, "SELECT words FROM statement JOIN wording ON statement_id = statement.id"
                     " WHERE remark_id = ? ORDER BY position, language = 'en' DESC, wording.id"
                     " LIMIT 1" },
  { RAP_KIND_STATEMENT, "SELECT words FROM wording WHERE statement_id = ?"
                        " ORDER BY language = 'en' DESC, id LIMIT 1" },
  { RAP_KIND_REMARK_SPEAKER, "SELECT text FROM participant_text"
                             " JOIN remark_speaker USING (participant_id)"
                             " WHERE remark_speaker.id = ? AND field = 'name' LIMIT 1" },
};

static char *
look_elsewhere (RapEngine *engine, const char *sql, gint64 id)
{
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, NULL);

  if (query == NULL)
    return NULL;
  rap_query_bind_int (query, 1, id);
  if (rap_query_next (query, NULL) <= 0)
    return NULL;
  return rap_record_error_excerpt (rap_query_get_text (query, 0));
}

char *
rap_sqlite_dup_title (RapEngine *engine, RapKind kind, gint64 id)
{
  gpointer loaded = NULL;
  g_autoptr (GObject) entity = NULL;
  char *title = NULL;

  if (!rap_sqlite_load_noun (engine, kind, id, &loaded, NULL))
    return NULL;
  entity = loaded;
  if (entity)
    title = rap_store_dup_title (entity);
  for (guint i = 0; title == NULL && i < G_N_ELEMENTS (elsewhere); i++)
    if (elsewhere[i].kind == kind)
      title = look_elsewhere (engine, elsewhere[i].sql, id);
  return title;
}

char *
rap_sqlite_name_row (RapEngine *engine, RapKind kind, gint64 id)
{
  g_autofree char *title = rap_sqlite_dup_title (engine, kind, id);

  return rap_store_name_entity (kind, title);
}

RapKind
rap_sqlite_find_kind (const char *table)
{
  gsize length = strlen (table);

  if (g_str_has_suffix (table, "_text"))
    length -= strlen ("_text");
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const char *name = rap_noun_get (kind)->name;

      if (strlen (name) == length && strncmp (name, table, length) == 0)
        return kind;
    }
  return RAP_N_KINDS;
}
