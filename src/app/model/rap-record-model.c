/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A part of the record open for editing: loads, saves by itself, and takes over what
 * others changed. */

#include "model/rap-record-model.h"

#include "model/rap-entity-list.h"
#include "model/rap-record-refresh.h"
#include "model/rap-step-labels.h"
#include "store/rap-store-load.h"

/* The longest that typing stays unsaved, and how long to wait where it could not be. */
#define SAVE_MILLISECONDS  1500
#define RETRY_MILLISECONDS 3000

struct _RapRecordModel
{
  GObject parent_instance;

  RapDesk *desk;
  RapKind kind;
  gint64 id;
  RapRecord *record;
  GObject *root;
  GPtrArray *parts;  /* Parts, each of them handed out */
  GHashTable *dirty; /* entities with typing that is not saved */
  GCancellable *cancellable;
  guint save_source;
  guint saving;          /* own savings under way */
  gboolean failing;      /* what was typed can't be saved, which was told */
  gboolean reload_again; /* asked for while loading or saving */
  gboolean loading;
  gboolean refreshing;
  gboolean missing;
};

/* The parts of one entity, as a list that others hold. */
typedef struct
{
  RapKind kind;
  gint64 parent;
  RapEntityList *list;
} Parts;

enum
{
  PROP_DESK = 1,
  PROP_ROOT,
  PROP_LANGUAGE,
  PROP_MISSING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];
static guint refreshed_signal;

G_DEFINE_FINAL_TYPE (RapRecordModel, rap_record_model, G_TYPE_OBJECT)

static void reload (RapRecordModel *self);

static void keep_dirty (RapRecordModel *self, gpointer entity, guint milliseconds);

/* What is being saved, for as long as it takes. */
typedef struct
{
  RapRecordModel *model;
  RapDesk *desk;
  RapChanges *changes;
  char *notice;
  gpointer typed; /* the entity that was typed into; %NULL for another change */
} Saving;

static void begin (gpointer data);

static void
saving_free (Saving *saving)
{
  g_clear_object (&saving->typed);
  g_free (saving->notice);
  rap_changes_unref (saving->changes);
  g_object_unref (saving->desk);
  g_object_unref (saving->model);
  g_free (saving);
}

/* A disk that is full or a database that is held is told of once. What was typed
 * stays and is tried again, with what is typed until then; any other change, and
 * what nobody looks at any more, as it is. What the record refuses, and what somebody
 * else changed meanwhile, is as the record has it. */
static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  Saving *saving = data;
  RapRecordModel *self = saving->model;
  g_autoptr (GError) error = NULL;
  gboolean again;

  rap_desk_apply_finish (saving->desk, result, &error);
  again = error && !rap_store_error_is_refusal (error) && !rap_desk_is_closed (saving->desk);
  if (error && !(again && self->failing))
    rap_desk_report (saving->desk, error);
  self->failing = again;
  if (again && saving->typed && self->desk)
    keep_dirty (self, saving->typed, RETRY_MILLISECONDS);
  else if (again)
    {
      g_timeout_add_once (RETRY_MILLISECONDS, begin, saving);
      return;
    }
  self->saving--;
  /* What was typed last is saved even when nobody looks at it any more. */
  if (self->desk)
    reload (self);
  saving_free (saving);
}

static void
begin (gpointer data)
{
  Saving *saving = data;

  rap_desk_apply_async (saving->desk, saving->changes, saving->notice, on_saved, saving);
}

static void
apply (RapRecordModel *self, RapChanges *changes, const char *notice, gpointer typed)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->model = g_object_ref (self);
  saving->desk = g_object_ref (self->desk);
  saving->changes = rap_changes_ref (changes);
  saving->notice = g_strdup (notice);
  saving->typed = typed ? g_object_ref (typed) : NULL;
  self->saving++;
  begin (saving);
}

/* One step for each entity: the history says what was edited. */
static void
save_dirty (RapRecordModel *self)
{
  GHashTableIter iter;
  gpointer entity;

  g_clear_handle_id (&self->save_source, g_source_remove);
  g_hash_table_iter_init (&iter, self->dirty);
  while (g_hash_table_iter_next (&iter, &entity, NULL))
    {
      g_autoptr (RapChanges) changes =
        rap_changes_new (rap_step_label_edit (rap_entity_get_kind (entity)));

      rap_changes_save (changes, entity);
      apply (self, changes, NULL, entity);
    }
  g_hash_table_remove_all (self->dirty);
}

static gboolean
on_save_timeout (gpointer data)
{
  RapRecordModel *self = data;

  self->save_source = 0;
  save_dirty (self);
  return G_SOURCE_REMOVE;
}

static void
keep_dirty (RapRecordModel *self, gpointer entity, guint milliseconds)
{
  g_hash_table_add (self->dirty, g_object_ref (entity));
  if (self->save_source == 0)
    self->save_source = g_timeout_add (milliseconds, on_save_timeout, self);
}

static void
on_entity_notify (RapEntity *entity, GParamSpec *pspec, RapRecordModel *self)
{
  if (self->refreshing || rap_desk_is_settling (self->desk) || rap_entity_get_id (entity) <= 0)
    return;
  keep_dirty (self, entity, SAVE_MILLISECONDS);
}

static void
watch (gpointer entity, gpointer data)
{
  RapRecordModel *self = data;

  g_signal_handlers_disconnect_by_func (entity, on_entity_notify, self);
  g_signal_connect_object (entity, "notify", G_CALLBACK (on_entity_notify), self, 0);
}

static void
parts_free (gpointer data)
{
  Parts *parts = data;

  g_object_unref (parts->list);
  g_free (parts);
}

static void
list_now (RapRecordModel *self, const Parts *parts)
{
  rap_entity_list_set (parts->list,
                       rap_record_list_parts (self->record, parts->kind, parts->parent));
}

static void
take_over (RapRecordModel *self, RapRecord *loaded)
{
  self->refreshing = TRUE;
  rap_record_refresh (self->record, loaded, self->dirty, watch, self);
  self->refreshing = FALSE;

  for (guint i = 0; i < self->parts->len; i++)
    list_now (self, g_ptr_array_index (self->parts, i));
  if (g_set_object (&self->root, rap_record_get (self->record, self->kind, self->id)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROOT]);
  g_signal_emit (self, refreshed_signal, 0);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapRecordModel) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) loaded = rap_store_load_record_finish (RAP_STORE (source), result, &error);

  self->loading = FALSE;
  if (g_error_matches (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND))
    {
      self->missing = TRUE;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MISSING]);
      return;
    }
  if (error)
    {
      rap_desk_report (self->desk, error);
      return;
    }
  /* What was loaded before a later saving would take back what was typed. */
  if (self->saving == 0)
    take_over (self, loaded);
  if (self->reload_again)
    reload (self);
}

static void
reload (RapRecordModel *self)
{
  self->reload_again = self->loading || self->saving > 0;
  if (self->reload_again || self->missing || rap_desk_is_closed (self->desk))
    return;
  self->loading = TRUE;
  rap_store_load_record_async (rap_desk_get_store (self->desk), self->kind, self->id,
                               self->cancellable, on_loaded, g_object_ref (self));
}

static void
on_language_changed (RapRecordModel *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

static void
rap_record_model_dispose (GObject *object)
{
  RapRecordModel *self = RAP_RECORD_MODEL (object);

  if (self->desk)
    {
      if (self->save_source)
        save_dirty (self);
      g_signal_handlers_disconnect_by_data (self->desk, self);
    }
  if (self->cancellable)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->root);
  g_clear_object (&self->record);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->dirty, g_hash_table_unref);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (rap_record_model_parent_class)->dispose (object);
}

static void
rap_record_model_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RapRecordModel *self = RAP_RECORD_MODEL (object);

  switch (id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;
    case PROP_ROOT:
      g_value_set_object (value, self->root);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, rap_desk_get_language (self->desk));
      break;
    case PROP_MISSING:
      g_value_set_boolean (value, self->missing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rap_record_model_class_init (RapRecordModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = rap_record_model_dispose;
  object_class->get_property = rap_record_model_get_property;

  properties[PROP_DESK] = g_param_spec_object ("desk", NULL, NULL, RAP_TYPE_DESK, flags);
  properties[PROP_ROOT] = g_param_spec_object ("root", NULL, NULL, RAP_TYPE_ENTITY, flags);
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);
  properties[PROP_MISSING] = g_param_spec_boolean ("missing", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  refreshed_signal = g_signal_new ("refreshed", RAP_TYPE_RECORD_MODEL, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
rap_record_model_init (RapRecordModel *self)
{
  self->record = rap_record_new ();
  self->parts = g_ptr_array_new_with_free_func (parts_free);
  self->dirty = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->cancellable = g_cancellable_new ();
}

RapRecordModel *
rap_record_model_new (RapDesk *desk, RapKind kind, gint64 id)
{
  RapRecordModel *self = g_object_new (RAP_TYPE_RECORD_MODEL, NULL);

  g_return_val_if_fail (RAP_IS_DESK (desk), self);

  self->desk = g_object_ref (desk);
  self->kind = kind;
  self->id = id;
  g_signal_connect_swapped (desk, "changed", G_CALLBACK (reload), self);
  g_signal_connect_swapped (desk, "flush", G_CALLBACK (save_dirty), self);
  g_signal_connect_swapped (desk, "notify::language", G_CALLBACK (on_language_changed), self);
  reload (self);
  return self;
}

RapDesk *
rap_record_model_get_desk (RapRecordModel *self)
{
  g_return_val_if_fail (RAP_IS_RECORD_MODEL (self), NULL);
  return self->desk;
}

gint64
rap_record_model_get_id (RapRecordModel *self)
{
  g_return_val_if_fail (RAP_IS_RECORD_MODEL (self), 0);
  return self->id;
}

gpointer
rap_record_model_get_root (RapRecordModel *self)
{
  g_return_val_if_fail (RAP_IS_RECORD_MODEL (self), NULL);
  return self->root;
}

RapRecord *
rap_record_model_get_record (RapRecordModel *self)
{
  g_return_val_if_fail (RAP_IS_RECORD_MODEL (self), NULL);
  return self->record;
}

GListModel *
rap_record_model_list_parts (RapRecordModel *self, RapKind kind, gint64 parent)
{
  Parts *parts;

  g_return_val_if_fail (RAP_IS_RECORD_MODEL (self), NULL);

  parts = g_new (Parts, 1);
  parts->kind = kind;
  parts->parent = parent;
  parts->list = rap_entity_list_new ();
  list_now (self, parts);
  g_ptr_array_add (self->parts, parts);
  return G_LIST_MODEL (g_object_ref (parts->list));
}

static gboolean
is_saved (gpointer entity, gpointer same, gpointer changes)
{
  return rap_changes_saves (changes, entity);
}

void
rap_record_model_apply (RapRecordModel *self, RapChanges *changes, const char *notice)
{
  g_autoptr (RapChanges) owned = changes;

  g_return_if_fail (RAP_IS_RECORD_MODEL (self));

  /* In the order in which the user acted. What is changed is saved with what was typed into it, as
   * one step. */
  g_hash_table_foreach_remove (self->dirty, is_saved, owned);
  save_dirty (self);
  apply (self, owned, notice, NULL);
}
