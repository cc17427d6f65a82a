/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rendering a release while it is edited. */

#include "release/rap-release-renderer.h"

/* How far the page may stay behind the fields before it is rendered. */
#define DELAY_MILLISECONDS 150

struct _RapReleaseRenderer
{
  GObject parent_instance;

  RapRecordModel *model;
  gint64 release;      /* 0 for a preview of a template */
  RapRelease *watched; /* the entity whose fields are edited */
  char *template_id;   /* of a preview */
  char *template_text;
  GHashTable *answers;
  RapReleaseRendering *rendering;
  guint delay_source;
  gboolean running;
  gboolean again; /* something changed while running */
};

static guint rendered_signal;

G_DEFINE_FINAL_TYPE (RapReleaseRenderer, rap_release_renderer, G_TYPE_OBJECT)

static void start (RapReleaseRenderer *self);

static void
render_in_thread (GTask *task, gpointer object, gpointer source, GCancellable *cancellable)
{
  g_task_return_pointer (task, rap_release_rendering_make (source),
                         (GDestroyNotify) rap_release_rendering_free);
}

static void
on_rendered (GObject *object, GAsyncResult *result, gpointer data)
{
  RapReleaseRenderer *self = RAP_RELEASE_RENDERER (object);
  RapReleaseRendering *rendering = g_task_propagate_pointer (G_TASK (result), NULL);

  self->running = FALSE;
  if (self->model == NULL)
    {
      rap_release_rendering_free (rendering);
      return;
    }
  g_clear_pointer (&self->rendering, rap_release_rendering_free);
  self->rendering = rendering;
  g_signal_emit (self, rendered_signal, 0);
  if (self->again && self->model)
    start (self);
}

static void
start (RapReleaseRenderer *self)
{
  RapReleaseSource *source = rap_release_renderer_copy_source (self);
  g_autoptr (GTask) task = NULL;

  self->again = FALSE;
  if (source == NULL)
    return;
  self->running = TRUE;
  task = g_task_new (self, NULL, on_rendered, NULL);
  g_task_set_task_data (task, source, (GDestroyNotify) rap_release_source_free);
  g_task_run_in_thread (task, render_in_thread);
}

static gboolean
on_delay_over (gpointer data)
{
  RapReleaseRenderer *self = data;

  self->delay_source = 0;
  if (self->running)
    self->again = TRUE;
  else
    start (self);
  return G_SOURCE_REMOVE;
}

static void
queue (RapReleaseRenderer *self)
{
  if (self->delay_source == 0)
    self->delay_source = g_timeout_add (DELAY_MILLISECONDS, on_delay_over, self);
}

static void
on_refreshed (RapReleaseRenderer *self)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  RapRelease *release = self->template_id
                          ? NULL
                          : rap_record_get (record, RAP_KIND_RELEASE, self->release);

  if (release != self->watched)
    {
      if (self->watched)
        g_signal_handlers_disconnect_by_func (self->watched, queue, self);
      g_set_object (&self->watched, release);
      if (release)
        g_signal_connect_object (release, "notify", G_CALLBACK (queue), self, G_CONNECT_SWAPPED);
    }
  queue (self);
}

static void
rap_release_renderer_dispose (GObject *object)
{
  RapReleaseRenderer *self = RAP_RELEASE_RENDERER (object);

  g_clear_handle_id (&self->delay_source, g_source_remove);
  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->watched);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_release_renderer_parent_class)->dispose (object);
}

static void
rap_release_renderer_finalize (GObject *object)
{
  RapReleaseRenderer *self = RAP_RELEASE_RENDERER (object);

  g_hash_table_unref (self->answers);
  g_clear_pointer (&self->rendering, rap_release_rendering_free);
  g_free (self->template_id);
  g_free (self->template_text);

  G_OBJECT_CLASS (rap_release_renderer_parent_class)->finalize (object);
}

static void
rap_release_renderer_class_init (RapReleaseRendererClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_release_renderer_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_release_renderer_finalize;

  rendered_signal = g_signal_new ("rendered", RAP_TYPE_RELEASE_RENDERER, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
rap_release_renderer_init (RapReleaseRenderer *self)
{
  self->answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

RapReleaseRenderer *
rap_release_renderer_new (RapRecordModel *model, gint64 release)
{
  RapReleaseRenderer *self = g_object_new (RAP_TYPE_RELEASE_RENDERER, NULL);

  g_return_val_if_fail (RAP_IS_RECORD_MODEL (model), self);

  self->model = g_object_ref (model);
  self->release = release;
  g_signal_connect_swapped (model, "refreshed", G_CALLBACK (on_refreshed), self);
  return self;
}

RapReleaseRenderer *
rap_release_renderer_new_preview (RapRecordModel *model, const char *template_id)
{
  RapReleaseRenderer *self = rap_release_renderer_new (model, 0);

  self->template_id = g_strdup (template_id);
  return self;
}

void
rap_release_renderer_set_template_text (RapReleaseRenderer *self, const char *text)
{
  g_return_if_fail (RAP_IS_RELEASE_RENDERER (self) && self->template_id && text);

  if (g_set_str (&self->template_text, text))
    queue (self);
}

const RapReleaseRendering *
rap_release_renderer_get_rendering (RapReleaseRenderer *self)
{
  g_return_val_if_fail (RAP_IS_RELEASE_RENDERER (self), NULL);
  return self->rendering;
}

void
rap_release_renderer_set_answer (RapReleaseRenderer *self, const char *name, const char *answer)
{
  g_return_if_fail (RAP_IS_RELEASE_RENDERER (self) && name && answer);

  if (g_strcmp0 (g_hash_table_lookup (self->answers, name), answer) == 0)
    return;
  g_hash_table_insert (self->answers, g_strdup (name), g_strdup (answer));
  queue (self);
}

RapReleaseSource *
rap_release_renderer_copy_source (RapReleaseRenderer *self)
{
  RapRecord *record;

  g_return_val_if_fail (RAP_IS_RELEASE_RENDERER (self), NULL);

  record = rap_record_model_get_record (self->model);
  if (self->template_text)
    return rap_release_source_new_preview (record, self->template_id, self->template_text);
  if (self->template_id || rap_record_get (record, RAP_KIND_RELEASE, self->release) == NULL)
    return NULL;
  return rap_release_source_new (record, self->release, self->answers);
}
