/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The schema's constraints have names; here are the sentences for them. */

#include "store/sqlite/rap-sqlite-explain.h"

#include <glib/gi18n-lib.h>

#include "record/rap-record-error.h"
#include "store/rap-store-words.h"
#include "store/sqlite/rap-sqlite-noun.h"
#include "store/sqlite/rap-sqlite-title.h"

#define RELEASE_IS_ISSUED "release_is_issued"

static const struct
{
  const char *name;
  const char *sentence;
} rules[] = {
  { "ends_after_starts", N_ ("It ends before it starts.") },
  { "city_of_venue", N_ ("Only a venue is in a city.") },
  { "city_is_venue", N_ ("A venue is in a city, not in another venue.") },
  { "circle", N_ ("It would follow itself in a circle.") },
  { "relation_needs_parent", N_ ("A session or a side event needs the event it is a part of.") },
  { "edition_needs_series", N_ ("An edition needs the series it is of.") },
  { "list_released_by_whom", N_ ("It is not said who released the list of participants.") },
  { "person_of_kind", N_ ("Only a participant who is a person has one.") },
  { "organization_of_kind", N_ ("Only a participant that is an organization has one.") },
  { "represented_by_another", N_ ("Nobody represents themselves.") },
  { "member_is_another", N_ ("No group is its own member.") },
  { "member_of_other_event", N_ ("The members of a group take part in the same event.") },
  { "topic_of_other_event", N_ ("A statement is about topics of its own event.") },
  { "one_speaker",
    N_ ("Either an organization speaks, or a state, or a group with a label, not several.") },
  { "stance_needs_reply", N_ ("To agree or disagree, it has to reply to a remark.") },
  { "split_within_quote", N_ ("Only a quotation can be split, and only within its words.") },
  { "translator_of_translation", N_ ("Only a translation has a translator.") },
  { "cleared_by_whom", N_ ("It is not said who cleared the words.") },
  { "words_not_cleared", N_ ("Other words than these were cleared.") },
  { "version_supersedes",
    N_ ("The first version supersedes none, and every later one the one before.") },
  { "embargo_needs_zone", N_ ("An embargo needs a time zone.") },
  { "issued_is_whole", N_ ("It is issued, but its text, version or time of issue is missing.") },
  { "revision_of_statement", N_ ("It has a statement’s revision but no statement.") },
  { RELEASE_IS_ISSUED, N_ ("It is issued, and stays as it is. Make a new version of it.") },
  { "wording.statement_id, wording.language",
    N_ ("There is a wording of the statement in this language already.") },
  { "participant.event_id, participant.person_id", N_ ("This person takes part already.") },
  { "participant_role.participant_id, participant_role.role",
    N_ ("The participant has this role already.") },
  { "group_member.participant_id, group_member.member_id",
    N_ ("The group has this member already.") },
  { "remark_speaker.remark_id, remark_speaker.participant_id",
    N_ ("The participant speaks in this remark already.") },
  { "organizer.event_id, organizer.organization_id, organizer.role",
    N_ ("The organization has this role at the event already.") },
  { "statement_topic.statement_id, statement_topic.topic_id",
    N_ ("The statement has this topic already.") },
  { "release_answer.release_id, release_answer.name",
    N_ ("The release has an answer to this question already.") },
  { "release_statement.release_id, release_statement.statement_id",
    N_ ("The release has this statement already.") },
};

static gboolean
is_constraint (RapEngine *engine)
{
  return (sqlite3_errcode (engine->db) & 0xff) == SQLITE_CONSTRAINT;
}

/* "CHECK constraint failed: starts" names the constraint after the colon; what
 * a trigger raises is the name alone. */
static char *
dup_constraint (RapEngine *engine)
{
  const char *message = sqlite3_errmsg (engine->db);
  const char *colon = strstr (message, ": ");

  return g_strdup (colon ? colon + 2 : message);
}

static const char *
find_sentence (const char *constraint)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (strcmp (constraint, rules[i].name) == 0)
      return _(rules[i].sentence);
  if (g_str_has_suffix (constraint, ".uid"))
    return _("Another has the same uid.");
  return NULL;
}

static const RapField *
find_field (const RapNoun *noun, const char *column)
{
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type != RAP_FIELD_TEXTS)
      {
        g_autofree char *name = rap_sqlite_column (&noun->fields[i]);

        if (strcmp (name, column) == 0)
          return &noun->fields[i];
      }
  return NULL;
}

static void
replace_error (GError **error, RapStoreError code, const char *subject, const char *sentence)
{
  g_clear_error (error);
  /* Translators: The event “Round table”: It ends before it starts. Nothing was changed. */
  g_set_error (error, RAP_STORE_ERROR, code, _("%s: %s Nothing was changed."), subject, sentence);
}

static RapStoreError
code_of (const char *constraint)
{
  return strcmp (constraint, RELEASE_IS_ISSUED) == 0 ? RAP_STORE_ERROR_IN_USE
                                                     : RAP_STORE_ERROR_INVALID;
}

gboolean
rap_sqlite_explain_rule (RapEngine *engine, const char *subject, GError **error)
{
  g_autofree char *constraint = NULL;
  const char *sentence;

  if (!is_constraint (engine))
    return FALSE;
  constraint = dup_constraint (engine);
  sentence = find_sentence (constraint);
  if (sentence)
    replace_error (error, code_of (constraint), subject, sentence);
  return FALSE;
}

/* A constraint that is named after its column. */
static void
explain_field (gpointer entity, const RapField *field, const char *subject, GError **error)
{
  g_autofree char *name = rap_store_name_field (field);
  g_autofree char *excerpt = NULL;

  g_clear_error (error);
  if (rap_field_is_string (field))
    excerpt = rap_record_error_excerpt (*(char **) rap_entity_peek_field (entity, field));
  else if (field->type == RAP_FIELD_INTEGER)
    excerpt = g_strdup_printf ("%" G_GINT64_FORMAT,
                               *(gint64 *) rap_entity_peek_field (entity, field));
  g_set_error (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID,
               _("%s, %s: “%s” can’t be saved. Nothing was changed."), subject, name,
                 excerpt ? excerpt : "");
}

gboolean
rap_sqlite_explain (RapEngine *engine, gpointer entity, GError **error)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  g_autofree char *title = rap_store_dup_title (entity);
  g_autofree char *subject = rap_store_name_entity (noun->kind, title);
  g_autofree char *constraint = NULL;
  const RapField *field;

  if (!is_constraint (engine))
    return FALSE;
  constraint = dup_constraint (engine);
  field = find_field (noun, constraint);
  if (field && find_sentence (constraint) == NULL)
    {
      explain_field (entity, field, subject, error);
      return FALSE;
    }
  return rap_sqlite_explain_rule (engine, subject, error);
}

gboolean
rap_sqlite_explain_deletion (RapEngine *engine, RapKind kind, gint64 id, GError **error)
{
  g_autofree char *name = NULL;

  if (!is_constraint (engine) || strcmp (sqlite3_errmsg (engine->db), RELEASE_IS_ISSUED) != 0)
    return FALSE;
  name = rap_sqlite_name_row (engine, kind, id);
  replace_error (error, RAP_STORE_ERROR_IN_USE, name,
                 kind == RAP_KIND_RELEASE ? find_sentence (RELEASE_IS_ISSUED)
                                          : _("It has an issued release, which stays."));
  return FALSE;
}
