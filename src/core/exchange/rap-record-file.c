/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A record that was read, and what was said in it. Each entity has a bit for
 * each of its fields; only languages that were cleared need a set. */

#include "exchange/rap-record-file.h"

struct _RapRecordFile
{
  RapRecord *record;
  GHashTable *said;    /* entity -> guint64 */
  GHashTable *cleared; /* "UID FIELD LANGUAGE" */
};

RapRecordFile *
rap_record_file_new (void)
{
  RapRecordFile *self = g_new0 (RapRecordFile, 1);

  self->record = rap_record_new ();
  self->said = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->cleared = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
rap_record_file_free (RapRecordFile *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->said);
  g_hash_table_unref (self->cleared);
  g_object_unref (self->record);
  g_free (self);
}

RapRecord *
rap_record_file_get_record (RapRecordFile *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->record;
}

static guint64
bit_of (gpointer entity, const RapField *field)
{
  gsize index = field - rap_entity_get_noun (entity)->fields;

  g_assert (index < 64);
  return G_GUINT64_CONSTANT (1) << index;
}

static char *
key_of (gpointer entity, const RapField *field, const char *language)
{
  return g_strdup_printf ("%s %s %s", rap_entity_get_uid (entity), field->name, language);
}

static const RapTexts *
peek_texts (gpointer entity, const RapField *field)
{
  return *(RapTexts **) rap_entity_peek_field (entity, field);
}

void
rap_record_file_add (RapRecordFile *self,
                     gpointer entity,
                     const RapField *field,
                     const char *language)
{
  guint64 *said;

  g_return_if_fail (self != NULL && entity != NULL && field != NULL);

  if (language)
    {
      if (rap_texts_get (peek_texts (entity, field), language) == NULL)
        g_hash_table_add (self->cleared, key_of (entity, field, language));
      return;
    }

  said = g_hash_table_lookup (self->said, entity);
  if (said == NULL)
    {
      said = g_new0 (guint64, 1);
      g_hash_table_insert (self->said, entity, said);
    }
  *said |= bit_of (entity, field);
}

gboolean
rap_record_file_says (RapRecordFile *self,
                      gpointer entity,
                      const RapField *field,
                      const char *language)
{
  g_autofree char *key = NULL;
  const guint64 *said;

  g_return_val_if_fail (self != NULL && entity != NULL && field != NULL, FALSE);

  said = g_hash_table_lookup (self->said, entity);
  if (said && (*said & bit_of (entity, field)))
    return TRUE;
  if (language == NULL)
    return FALSE;
  if (rap_texts_get (peek_texts (entity, field), language))
    return TRUE;
  key = key_of (entity, field, language);
  return g_hash_table_contains (self->cleared, key);
}
