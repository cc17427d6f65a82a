/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Topics of a statement as they are written in its words. */

#include "event/remarks/rap-statement-topics.h"

#include "event/remarks/rap-remark-text.h"

char *
rap_statement_topics_split (const char *text, GPtrArray **tags)
{
  g_auto (GStrv) tokens = g_strsplit (text, " ", -1);
  g_autoptr (GString) words = g_string_new (NULL);

  *tags = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; tokens[i]; i++)
    {
      if (tokens[i][0] == '#' && g_unichar_isalpha (g_utf8_get_char (tokens[i] + 1)))
        g_ptr_array_add (*tags, g_strdup (tokens[i] + 1));
      else
        g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", tokens[i]);
    }
  return g_strstrip (g_string_free (g_steal_pointer (&words), FALSE));
}

/* Spaces would end a topic, so that lines stand for them. */
static char *
write_name (RapTopic *topic, const char *language)
{
  return g_strdelimit (g_strdup (rap_remark_text_resolve (topic->name, language)), " ", '-');
}

char *
rap_statement_topics_write (RapRecord *record, gint64 statement, const char *language)
{
  GPtrArray *parts = rap_record_list_parts (record, RAP_KIND_STATEMENT_TOPIC, statement);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++)
    {
      RapStatementTopic *part = g_ptr_array_index (parts, i);
      RapTopic *topic = rap_record_get (record, RAP_KIND_TOPIC, part->topic_id);
      g_autofree char *name = topic ? write_name (topic, language) : NULL;

      if (name && *name)
        g_string_append_printf (text, " #%s", name);
    }
  return g_string_free (text, FALSE);
}

static gint64
find_topic (RapRecord *record, const char *tag, const char *language)
{
  GPtrArray *topics = rap_record_list (record, RAP_KIND_TOPIC);
  g_autofree char *folded = g_utf8_casefold (tag, -1);

  for (guint i = 0; i < topics->len; i++)
    {
      RapTopic *topic = g_ptr_array_index (topics, i);
      g_autofree char *name = write_name (topic, language);
      g_autofree char *other = g_utf8_casefold (name, -1);

      if (g_str_equal (folded, other))
        return rap_entity_get_id (topic);
    }
  return 0;
}

static gint64
make_topic (RapRecord *record,
            RapRecord *scratch,
            RapChanges *changes,
            const char *tag,
            const char *language)
{
  RapTopic *topic = rap_entity_new (RAP_KIND_TOPIC);
  g_autofree char *name = g_strdelimit (g_strdup (tag), "-", ' ');

  topic->event_id = rap_entity_get_id (rap_record_get_event (record));
  topic->position = rap_record_list (record, RAP_KIND_TOPIC)->len +
                    rap_record_list (scratch, RAP_KIND_TOPIC)->len;
  rap_entity_set_text (topic, "name", language, name);
  rap_record_add (scratch, topic);
  rap_changes_save (changes, topic);
  return rap_entity_get_id (topic);
}

static void
add_topic (RapRecord *scratch, RapChanges *changes, gint64 statement, gint64 topic)
{
  RapStatementTopic *part = rap_entity_new (RAP_KIND_STATEMENT_TOPIC);

  part->statement_id = statement;
  part->topic_id = topic;
  rap_record_add (scratch, part);
  rap_changes_save (changes, part);
}

/* Takes @topic from those the statement has: what is left was taken away. */
static gboolean
keep_topic (GPtrArray *left, gint64 topic)
{
  for (guint i = 0; i < left->len; i++)
    if (((RapStatementTopic *) g_ptr_array_index (left, i))->topic_id == topic)
      {
        g_ptr_array_remove_index (left, i);
        return TRUE;
      }
  return FALSE;
}

void
rap_statement_topics_save (RapRecord *record,
                           RapRecord *scratch,
                           RapChanges *changes,
                           gint64 statement,
                           GPtrArray *tags,
                           const char *language)
{
  GPtrArray *parts = rap_record_list_parts (record, RAP_KIND_STATEMENT_TOPIC, statement);
  g_autoptr (GPtrArray) left = g_ptr_array_copy (parts, NULL, NULL);
  g_autoptr (GHashTable) done = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < tags->len; i++)
    {
      const char *tag = g_ptr_array_index (tags, i);
      gint64 topic = find_topic (record, tag, language);

      if (topic == 0)
        topic = find_topic (scratch, tag, language);
      if (topic == 0)
        topic = make_topic (record, scratch, changes, tag, language);
      if (g_hash_table_contains (done, &topic))
        continue;
      if (!keep_topic (left, topic))
        add_topic (scratch, changes, statement, topic);
      g_hash_table_add (done, g_memdup2 (&topic, sizeof topic));
    }
  for (guint i = 0; i < left->len; i++)
    rap_changes_delete (changes, RAP_KIND_STATEMENT_TOPIC,
                        rap_entity_get_id (g_ptr_array_index (left, i)));
}
