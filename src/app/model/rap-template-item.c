/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A template as lists show it. */

#include "model/rap-template-item.h"

#include "release/rap-template-files.h"

struct _RapTemplateItem
{
  GObject parent_instance;

  char *id;
  char *name;
  RapReleaseTemplate *template;
  char *mistake;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RapTemplateItem, rap_template_item, G_TYPE_OBJECT)

static void
rap_template_item_finalize (GObject *object)
{
  RapTemplateItem *self = RAP_TEMPLATE_ITEM (object);

  g_free (self->id);
  g_free (self->name);
  g_clear_pointer (&self->template, rap_release_template_unref);
  g_free (self->mistake);

  G_OBJECT_CLASS (rap_template_item_parent_class)->finalize (object);
}

static void
rap_template_item_class_init (RapTemplateItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rap_template_item_finalize;

  changed_signal = g_signal_new ("changed", RAP_TYPE_TEMPLATE_ITEM, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
rap_template_item_init (RapTemplateItem *self)
{
}

RapTemplateItem *
rap_template_item_load (const char *id)
{
  RapTemplateItem *self = g_object_new (RAP_TYPE_TEMPLATE_ITEM, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (id, self);

  self->id = g_strdup (id);
  text = rap_template_files_load (id, &error);
  if (text)
    {
      self->name = rap_template_files_find_name (text);
      self->template = rap_release_template_new (id, text, &error);
    }
  if (error)
    self->mistake = g_strdup (error->message);
  return self;
}

void
rap_template_item_update (RapTemplateItem *self, RapTemplateItem *newer)
{
  g_return_if_fail (RAP_IS_TEMPLATE_ITEM (self) && RAP_IS_TEMPLATE_ITEM (newer));

  g_clear_pointer (&self->template, rap_release_template_unref);
  if (newer->template)
    self->template = rap_release_template_ref (newer->template);
  g_set_str (&self->name, newer->name);
  g_set_str (&self->mistake, newer->mistake);
  g_signal_emit (self, changed_signal, 0);
}

const char *
rap_template_item_get_id (RapTemplateItem *self)
{
  g_return_val_if_fail (RAP_IS_TEMPLATE_ITEM (self), NULL);
  return self->id;
}

gboolean
rap_template_item_is_own (RapTemplateItem *self)
{
  g_return_val_if_fail (RAP_IS_TEMPLATE_ITEM (self), FALSE);
  return rap_template_files_is_own (self->id);
}

RapReleaseTemplate *
rap_template_item_get_template (RapTemplateItem *self)
{
  g_return_val_if_fail (RAP_IS_TEMPLATE_ITEM (self), NULL);
  return self->template;
}

const char *
rap_template_item_get_mistake (RapTemplateItem *self)
{
  g_return_val_if_fail (RAP_IS_TEMPLATE_ITEM (self), NULL);
  return self->mistake;
}

const char *
rap_template_item_get_name (RapTemplateItem *self)
{
  g_return_val_if_fail (RAP_IS_TEMPLATE_ITEM (self), NULL);
  if (self->template)
    return rap_release_template_get_name (self->template);
  return self->name ? self->name : self->id;
}
