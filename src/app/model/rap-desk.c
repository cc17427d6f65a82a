/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The open database as the windows see it. */

#include "config.h"

#include "model/rap-desk.h"

#include <glib/gi18n.h>

#include "rap-app-types.h"
#include "store/rap-store-apply.h"
#include "store/rap-store-history.h"

/* How often to look whether another process has saved something. */
#define POLL_MILLISECONDS 500

struct _RapDesk
{
  GObject parent_instance;

  RapStore *store;
  RapTemplateShelf *templates;
  RapDraftShelf *drafts;
  GSettings *settings;
  char *language;
  RapDeskState state;
  char *message;
  guint pending; /* savings under way */
  gboolean settling;
  gboolean closed;
  guint poll_source;
  gboolean polling;
};

enum
{
  PROP_LANGUAGE = 1,
  PROP_STATE,
  PROP_MESSAGE,
  N_PROPS,
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_NOTICE,
  SIGNAL_FLUSH,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RapDesk, rap_desk, G_TYPE_OBJECT)

static void
set_state (RapDesk *self, RapDeskState state, const char *message)
{
  if (g_set_str (&self->message, message))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MESSAGE]);
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
emit_changed (RapDesk *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
notice (RapDesk *self, const char *message, gboolean undoable)
{
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, message, undoable);
}

static void
on_polled (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapDesk) self = data;

  self->polling = FALSE;
  /* The store emits its own signal, which leads to emit_changed(). */
  rap_store_poll_changes_finish (RAP_STORE (source), result, NULL);
}

static gboolean
poll_changes (gpointer data)
{
  RapDesk *self = data;

  if (!self->polling)
    {
      self->polling = TRUE;
      rap_store_poll_changes_async (self->store, NULL, on_polled, g_object_ref (self));
    }
  return G_SOURCE_CONTINUE;
}

static void
rap_desk_dispose (GObject *object)
{
  RapDesk *self = RAP_DESK (object);

  g_clear_handle_id (&self->poll_source, g_source_remove);
  if (self->store)
    g_signal_handlers_disconnect_by_data (self->store, self);
  g_clear_object (&self->store);
  g_clear_object (&self->templates);
  g_clear_object (&self->drafts);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->message, g_free);

  G_OBJECT_CLASS (rap_desk_parent_class)->dispose (object);
}

static void
rap_desk_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RapDesk *self = RAP_DESK (object);

  switch (id)
    {
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rap_desk_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_LANGUAGE)
    rap_desk_set_language (RAP_DESK (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
rap_desk_class_init (RapDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = rap_desk_dispose;
  object_class->get_property = rap_desk_get_property;
  object_class->set_property = rap_desk_set_property;

  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, "en",
                                                   flags | G_PARAM_READWRITE);
  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, RAP_TYPE_DESK_STATE,
                                              RAP_DESK_SAVED, flags | G_PARAM_READABLE);
  properties[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL,
                                                  flags | G_PARAM_READABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", RAP_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_NOTICE] = g_signal_new ("notice", RAP_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  signals[SIGNAL_FLUSH] = g_signal_new ("flush", RAP_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 0);
}

static void
rap_desk_init (RapDesk *self)
{
  self->settings = g_settings_new (APP_ID);
  self->templates = rap_template_shelf_new ();
  g_signal_connect_object (self->templates, "failed", G_CALLBACK (rap_desk_report), self,
                           G_CONNECT_SWAPPED);
  g_settings_bind (self->settings, "language", self, "language", G_SETTINGS_BIND_DEFAULT);
}

RapDesk *
rap_desk_new (RapStore *store)
{
  RapDesk *self = g_object_new (RAP_TYPE_DESK, NULL);

  self->store = g_object_ref (store);
  self->drafts = rap_draft_shelf_new ();
  g_signal_connect_object (self->drafts, "failed", G_CALLBACK (rap_desk_report), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (store, "changed", G_CALLBACK (emit_changed), self);
  self->poll_source = g_timeout_add (POLL_MILLISECONDS, poll_changes, self);
  return self;
}

RapStore *
rap_desk_get_store (RapDesk *self)
{
  g_return_val_if_fail (RAP_IS_DESK (self), NULL);
  return self->store;
}

RapTemplateShelf *
rap_desk_get_templates (RapDesk *self)
{
  g_return_val_if_fail (RAP_IS_DESK (self), NULL);
  return self->templates;
}

RapDraftShelf *
rap_desk_get_drafts (RapDesk *self)
{
  g_return_val_if_fail (RAP_IS_DESK (self), NULL);
  return self->drafts;
}

const char *
rap_desk_get_language (RapDesk *self)
{
  g_return_val_if_fail (RAP_IS_DESK (self), NULL);
  return self->language;
}

void
rap_desk_set_language (RapDesk *self, const char *language)
{
  g_return_if_fail (RAP_IS_DESK (self));

  if (language == NULL || *language == '\0')
    language = "en";
  if (g_set_str (&self->language, language))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

static void
on_applied (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  RapDesk *self = g_task_get_source_object (task);
  const char *message = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  gint64 step;

  self->settling = TRUE;
  step = rap_store_apply_finish (RAP_STORE (source), result, &error);
  self->settling = FALSE;
  self->pending--;
  /* What the record refuses isn't waiting to be saved. */
  if (error && !rap_store_error_is_refusal (error))
    set_state (self, RAP_DESK_FAILED, error->message);
  else if (self->pending == 0)
    set_state (self, RAP_DESK_SAVED, NULL);
  if (error)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (message && step > 0)
    notice (self, message, TRUE);
  g_task_return_boolean (task, TRUE);
}

void
rap_desk_apply_async (RapDesk *self,
                      RapChanges *changes,
                      const char *message,
                      GAsyncReadyCallback callback,
                      gpointer user_data)
{
  GTask *task;

  g_return_if_fail (RAP_IS_DESK (self) && changes != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, rap_desk_apply_async);
  g_task_set_task_data (task, g_strdup (message), g_free);
  self->pending++;
  set_state (self, RAP_DESK_SAVING, NULL);
  rap_store_apply_async (self->store, changes, NULL, on_applied, task);
}

gboolean
rap_desk_apply_finish (RapDesk *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
rap_desk_is_settling (RapDesk *self)
{
  g_return_val_if_fail (RAP_IS_DESK (self), FALSE);
  return self->settling;
}

static void
tell_step (RapDesk *self, const char *label, gboolean undone, const GError *error)
{
  g_autofree char *message = NULL;

  if (error)
    {
      rap_desk_report (self, error);
      return;
    }
  /* Translators: %s is the name of a step, such as "Add participant". */
  message = undone ? g_strdup_printf (_ ("Undone: %s"), label)
                   /* Translators: %s is the name of a step, such as "Add participant". */
                   : g_strdup_printf (_ ("Done again: %s"), label);
  notice (self, message, FALSE);
}

static void
on_undone (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapDesk) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rap_store_undo_finish (RAP_STORE (source), result, &error);

  tell_step (self, label, TRUE, error);
}

static void
on_redone (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapDesk) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rap_store_redo_finish (RAP_STORE (source), result, &error);

  tell_step (self, label, FALSE, error);
}

static void
on_step_undone (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapDesk) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rap_store_undo_step_finish (RAP_STORE (source), result, &error);

  tell_step (self, label, TRUE, error);
}

static void
on_step_redone (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapDesk) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rap_store_undo_step_finish (RAP_STORE (source), result, &error);

  tell_step (self, label, FALSE, error);
}

void
rap_desk_undo (RapDesk *self)
{
  g_return_if_fail (RAP_IS_DESK (self));

  /* Writes run one after another, so this undoes what the flush saves. */
  rap_desk_flush (self);
  rap_store_undo_async (self->store, NULL, on_undone, g_object_ref (self));
}

void
rap_desk_redo (RapDesk *self)
{
  g_return_if_fail (RAP_IS_DESK (self));

  rap_desk_flush (self);
  rap_store_redo_async (self->store, NULL, on_redone, g_object_ref (self));
}

void
rap_desk_undo_step (RapDesk *self, gint64 step)
{
  g_return_if_fail (RAP_IS_DESK (self) && step > 0);

  rap_desk_flush (self);
  rap_store_undo_step_async (self->store, step, NULL, on_step_undone, g_object_ref (self));
}

void
rap_desk_redo_step (RapDesk *self, gint64 undo)
{
  g_return_if_fail (RAP_IS_DESK (self) && undo > 0);

  rap_desk_flush (self);
  rap_store_undo_step_async (self->store, undo, NULL, on_step_redone, g_object_ref (self));
}

void
rap_desk_report (RapDesk *self, const GError *error)
{
  g_return_if_fail (RAP_IS_DESK (self) && error != NULL);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    notice (self, error->message, FALSE);
}

void
rap_desk_flush (RapDesk *self)
{
  g_return_if_fail (RAP_IS_DESK (self));
  g_signal_emit (self, signals[SIGNAL_FLUSH], 0);
}

void
rap_desk_close (RapDesk *self)
{
  g_return_if_fail (RAP_IS_DESK (self));

  rap_desk_flush (self);
  self->closed = TRUE;
  g_clear_handle_id (&self->poll_source, g_source_remove);
  g_signal_handlers_disconnect_by_data (self->store, self);
  rap_template_shelf_wait (self->templates);
  rap_draft_shelf_finish (self->drafts);
  rap_store_close (self->store);
}

gboolean
rap_desk_is_closed (RapDesk *self)
{
  g_return_val_if_fail (RAP_IS_DESK (self), TRUE);
  return self->closed;
}
