/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The strictest level of disclosure that holds for an event or a remark. */

#include "store/sqlite/rap-sqlite-level.h"

/* The strictest of the levels, as its place in this list. */
#define LEVELS            "'public background chatham-house off-the-record'"
#define STRICTEST(levels) "SELECT max (instr (" LEVELS ", disclosure)) FROM (" levels ")"

static const char event_level[] =
  "WITH RECURSIVE up (id) AS (VALUES (?1) UNION"
  " SELECT parent_id FROM event JOIN up USING (id)) " STRICTEST ("SELECT disclosure FROM event "
                                                                 "JOIN up USING (id)");

static const char remark_level[] =
  "WITH RECURSIVE up (id) AS (SELECT event_id FROM remark WHERE id = ?1 UNION"
  " SELECT session_id FROM remark WHERE id = ?1 UNION"
  " SELECT parent_id FROM event JOIN up USING (id)),"
  " speaker (id) AS (SELECT participant_id FROM remark_speaker WHERE remark_id = ?1),"
  " involved (id) AS (SELECT id FROM speaker UNION"
  " SELECT participant_id FROM group_member WHERE member_id IN speaker UNION"
  " SELECT member_id FROM group_member WHERE participant_id IN speaker) " STRICTEST (
    "SELECT disclosure FROM event JOIN up USING (id)"
    " UNION ALL SELECT disclosure FROM remark WHERE id = ?1"
    " UNION ALL SELECT disclosure FROM statement WHERE remark_id = ?1"
    " UNION ALL SELECT disclosure FROM participant JOIN involved USING (id)");

static gboolean
read_strictest (RapEngine *engine, const char *sql, gint64 id, RapDisclosure *level, GError **error)
{
  static const char *const places[] = { "public", "background", "chatham-house" };
  g_autoptr (RapQuery) query = rap_query_new (engine, sql, error);
  gint64 place;

  if (query == NULL)
    return FALSE;
  rap_query_bind_int (query, 1, id);
  if (rap_query_next (query, error) < 0)
    return FALSE;
  place = rap_query_get_int (query, 0);
  *level = RAP_DISCLOSURE_PUBLIC;
  for (guint i = 0, at = 1; i < G_N_ELEMENTS (places); i++)
    {
      if (place > at)
        *level = (RapDisclosure) (i + 1);
      at += strlen (places[i]) + 1;
    }
  return TRUE;
}

gboolean
rap_sqlite_read_level (RapEngine *engine,
                       RapKind kind,
                       gint64 id,
                       RapDisclosure *level,
                       GError **error)
{
  if (kind == RAP_KIND_EVENT)
    return read_strictest (engine, event_level, id, level, error);
  if (kind == RAP_KIND_REMARK)
    return read_strictest (engine, remark_level, id, level, error);
  *level = RAP_DISCLOSURE_PUBLIC;
  return TRUE;
}
