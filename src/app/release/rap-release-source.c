/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a thread needs to make a release. */

#include "release/rap-release-source.h"

struct _RapReleaseSource
{
  RapRecord *record;
  RapRelease *release; /* in record; %NULL for a preview */
  GHashTable *answers;
  char *template_id; /* of a preview */
  char *template_text;
};

static RapRecord *
copy_record (RapRecord *record)
{
  RapRecord *copy = rap_record_new ();

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      GPtrArray *list = rap_record_list (record, kind);

      for (guint i = 0; i < list->len; i++)
        rap_record_add (copy, rap_entity_copy (g_ptr_array_index (list, i)));
    }
  return copy;
}

static GHashTable *
copy_answers (GHashTable *answers)
{
  GHashTable *copy = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GHashTableIter iter;
  gpointer name, answer;

  if (answers == NULL)
    return copy;
  g_hash_table_iter_init (&iter, answers);
  while (g_hash_table_iter_next (&iter, &name, &answer))
    g_hash_table_insert (copy, g_strdup (name), g_strdup (answer));
  return copy;
}

RapReleaseSource *
rap_release_source_new (RapRecord *record, gint64 release, GHashTable *answers)
{
  RapReleaseSource *self;

  g_return_val_if_fail (RAP_IS_RECORD (record), NULL);
  g_return_val_if_fail (rap_record_get (record, RAP_KIND_RELEASE, release), NULL);

  self = g_new0 (RapReleaseSource, 1);
  self->record = copy_record (record);
  self->release = rap_record_get (self->record, RAP_KIND_RELEASE, release);
  self->answers = copy_answers (answers);
  return self;
}

RapReleaseSource *
rap_release_source_new_preview (RapRecord *record, const char *template_id, const char *text)
{
  RapReleaseSource *self;

  g_return_val_if_fail (RAP_IS_RECORD (record) && template_id && text, NULL);

  self = g_new0 (RapReleaseSource, 1);
  self->record = copy_record (record);
  self->answers = copy_answers (NULL);
  self->template_id = g_strdup (template_id);
  self->template_text = g_strdup (text);
  return self;
}

void
rap_release_source_free (RapReleaseSource *self)
{
  g_object_unref (self->record);
  g_hash_table_unref (self->answers);
  g_free (self->template_id);
  g_free (self->template_text);
  g_free (self);
}

RapReleaseTemplate *
rap_release_source_load_template (RapReleaseSource *self, GError **error)
{
  g_return_val_if_fail (self, NULL);

  if (self->template_text)
    return rap_release_template_new (self->template_id, self->template_text, error);
  return rap_release_template_load (self->release->template, error);
}

RapReleaseDraft *
rap_release_source_make (RapReleaseSource *self, RapReleaseTemplate *template, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  RapReleaseOptions options = { .answers = self->answers, .now = now };

  g_return_val_if_fail (self && template, NULL);

  options.release = self->release;
  return rap_release_make (self->record, template, &options, error);
}

RapDocument *
rap_release_source_export (RapReleaseSource *self, RapReleaseDraft *draft, GError **error)
{
  g_return_val_if_fail (self && draft, NULL);

  return rap_release_export (draft, self->record, error);
}
