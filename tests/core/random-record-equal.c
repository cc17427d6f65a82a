/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What tests ask of random records: whether two are the same, and which word
 * belongs to one text alone. */

#include "random-record.h"

char *
random_record_word (const char *text)
{
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (GRegex) word = g_regex_new ("q[b-df-hj-np-tv-z]{6}q", 0, 0, NULL);

  if (text == NULL || !g_regex_match (word, text, 0, &match))
    return NULL;
  return g_match_info_fetch (match, 0);
}

static const char *
uid_of_reference (RapRecord *record, gpointer entity, const RapField *field)
{
  gpointer target = rap_record_get (record, field->target,
                                    rap_entity_get_reference (entity, field));

  return target ? rap_entity_get_uid (target) : NULL;
}

static gint64
revision_of (const RapTexts *texts, guint index)
{
  gint64 revision;

  rap_texts_get_nth (texts, index, NULL, NULL, &revision);
  return revision;
}

static void
assert_field_equal (RapRecord *a, RapRecord *b, gpointer x, gpointer y, const RapField *field)
{
  if (field->type == RAP_FIELD_REFERENCE)
    {
      g_assert_cmpstr (uid_of_reference (a, x, field), ==, uid_of_reference (b, y, field));
      return;
    }
  if (!rap_entity_field_equal (x, y, field))
    g_error ("%s %s differs in “%s”", rap_entity_get_noun (x)->name, rap_entity_get_uid (x),
             field->name);
  if (field->type == RAP_FIELD_TEXTS)
    {
      const RapTexts *first = *(RapTexts **) rap_entity_peek_field (x, field);
      const RapTexts *second = *(RapTexts **) rap_entity_peek_field (y, field);

      for (guint i = 0; i < rap_texts_get_size (first); i++)
        g_assert_cmpint (revision_of (first, i), ==, revision_of (second, i));
    }
}

void
random_record_assert_equal (RapRecord *a, RapRecord *b)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *noun = rap_noun_get (kind);
      GPtrArray *entities = rap_record_list (a, kind);

      g_assert_cmpuint (entities->len, ==, rap_record_list (b, kind)->len);
      for (guint i = 0; i < entities->len; i++)
        {
          gpointer x = g_ptr_array_index (entities, i);
          gpointer y = rap_record_find (b, rap_entity_get_uid (x));

          g_assert_nonnull (y);
          g_assert_cmpint (rap_entity_get_kind (y), ==, kind);
          for (guint j = 0; j < noun->n_fields; j++)
            assert_field_equal (a, b, x, y, &noun->fields[j]);
        }
    }
}
