/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry row for the answer to a question of a template. An answer is there only
 * while it says something, so that typing can make one and take it away. */

#include "release/rap-answer-row.h"

#include <glib/gi18n.h>

/* As long as a changed field stays unsaved. */
#define SAVE_MILLISECONDS 1500

struct _RapAnswerRow
{
  RapProseRow parent_instance;

  RapRecordModel *model;
  RapReleaseRenderer *renderer;
  gint64 release;
  char *name;
  guint save_source; /* an answer is to be made or taken away */
  gboolean waiting;  /* for the record to have done so */
};

G_DEFINE_FINAL_TYPE (RapAnswerRow, rap_answer_row, RAP_TYPE_PROSE_ROW)

RapReleaseAnswer *
rap_answer_find (RapRecord *record, gint64 release, const char *name)
{
  GPtrArray *answers = rap_record_list_parts (record, RAP_KIND_RELEASE_ANSWER, release);

  for (guint i = 0; i < answers->len; i++)
    {
      RapReleaseAnswer *answer = g_ptr_array_index (answers, i);

      if (g_strcmp0 (answer->name, name) == 0)
        return answer;
    }
  return NULL;
}

static RapReleaseAnswer *
find (RapAnswerRow *self)
{
  return rap_answer_find (rap_record_model_get_record (self->model), self->release, self->name);
}

static const char *
get_text (RapAnswerRow *self)
{
  return rap_prose_row_get_text (RAP_PROSE_ROW (self));
}

static void
add_answer (RapAnswerRow *self)
{
  g_autoptr (RapReleaseAnswer) answer = rap_entity_new (RAP_KIND_RELEASE_ANSWER);
  RapChanges *changes = rap_changes_new (_ ("Add answer"));

  answer->release_id = self->release;
  answer->name = g_strdup (self->name);
  answer->answer = g_strdup (get_text (self));
  rap_changes_save (changes, answer);
  self->waiting = TRUE;
  rap_record_model_apply (self->model, changes, NULL);
}

static void
delete_answer (RapAnswerRow *self, RapReleaseAnswer *answer)
{
  RapChanges *changes = rap_changes_new (_ ("Remove answer"));

  rap_changes_delete (changes, RAP_KIND_RELEASE_ANSWER, rap_entity_get_id (answer));
  self->waiting = TRUE;
  rap_record_model_apply (self->model, changes, NULL);
}

static void
save (RapAnswerRow *self)
{
  RapReleaseAnswer *answer;
  gboolean is_empty = *get_text (self) == '\0';

  if (self->save_source == 0)
    return;
  g_clear_handle_id (&self->save_source, g_source_remove);
  answer = find (self);
  if (answer && is_empty)
    delete_answer (self, answer);
  else if (answer)
    g_object_set (answer, "answer", get_text (self), NULL);
  else if (!is_empty)
    add_answer (self);
}

static gboolean
on_save_timeout (gpointer data)
{
  save (data);
  return G_SOURCE_REMOVE;
}

static void
on_changed (RapAnswerRow *self)
{
  RapReleaseAnswer *answer;

  if (self->model == NULL)
    return;
  rap_release_renderer_set_answer (self->renderer, self->name, get_text (self));
  if (self->waiting)
    return;
  answer = find (self);
  if (answer && *get_text (self) != '\0' && self->save_source == 0)
    g_object_set (answer, "answer", get_text (self), NULL);
  else if (self->save_source == 0)
    self->save_source = g_timeout_add (SAVE_MILLISECONDS, on_save_timeout, self);
}

static void
on_refreshed (RapAnswerRow *self)
{
  RapReleaseAnswer *answer = find (self);
  const char *text = answer && answer->answer ? answer->answer : "";

  if (self->save_source || g_str_equal (text, get_text (self)))
    {
      self->waiting = FALSE;
      return;
    }
  /* Typed on while the answer was being made or taken away. */
  if (self->waiting)
    {
      self->waiting = FALSE;
      on_changed (self);
      return;
    }
  rap_prose_row_set_text (RAP_PROSE_ROW (self), text);
  rap_release_renderer_set_answer (self->renderer, self->name, text);
}

static void
rap_answer_row_dispose (GObject *object)
{
  RapAnswerRow *self = RAP_ANSWER_ROW (object);

  if (self->model)
    {
      save (self);
      g_signal_handlers_disconnect_by_data (self->model, self);
      g_signal_handlers_disconnect_by_data (rap_record_model_get_desk (self->model), self);
    }
  g_clear_object (&self->model);
  g_clear_object (&self->renderer);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (rap_answer_row_parent_class)->dispose (object);
}

static void
rap_answer_row_class_init (RapAnswerRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_answer_row_dispose;
}

static void
rap_answer_row_init (RapAnswerRow *self)
{
  g_signal_connect (self, "changed", G_CALLBACK (on_changed), NULL);
}

GtkWidget *
rap_answer_row_new (RapRecordModel *model,
                    RapReleaseRenderer *renderer,
                    gint64 release,
                    const RapAsk *ask)
{
  RapAnswerRow *self = g_object_new (RAP_TYPE_ANSWER_ROW, "title", ask->label, NULL);

  self->model = g_object_ref (model);
  self->renderer = g_object_ref (renderer);
  self->release = release;
  self->name = g_strdup (ask->name);
  g_signal_connect_swapped (model, "refreshed", G_CALLBACK (on_refreshed), self);
  g_signal_connect_swapped (rap_record_model_get_desk (model), "flush", G_CALLBACK (save), self);
  on_refreshed (self);
  return GTK_WIDGET (self);
}

const char *
rap_answer_row_get_name (RapAnswerRow *self)
{
  g_return_val_if_fail (RAP_IS_ANSWER_ROW (self), NULL);
  return self->name;
}
