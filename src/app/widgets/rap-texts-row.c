/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry row for a multilingual field. */

#include "widgets/rap-texts-row.h"

struct _RapTextsRow
{
  RapProseRow parent_instance;

  RapEntity *entity;
  char *field;
  char *language;
};

G_DEFINE_FINAL_TYPE (RapTextsRow, rap_texts_row, RAP_TYPE_PROSE_ROW)

static void
show_text (RapTextsRow *self)
{
  g_autoptr (RapTexts) texts = NULL;

  g_object_get (self->entity, self->field, &texts, NULL);
  rap_prose_row_set_text (RAP_PROSE_ROW (self), rap_texts_get (texts, self->language));
}

static void
on_changed (RapTextsRow *self)
{
  if (self->entity)
    rap_entity_set_text (self->entity, self->field, self->language,
                         rap_prose_row_get_text (RAP_PROSE_ROW (self)));
}

static void
unbind (RapTextsRow *self)
{
  if (self->entity)
    g_signal_handlers_disconnect_by_func (self->entity, show_text, self);
  g_clear_object (&self->entity);
}

void
rap_texts_row_bind (RapTextsRow *self, gpointer entity, const char *field, const char *language)
{
  g_autofree char *signal = g_strconcat ("notify::", field, NULL);

  g_return_if_fail (RAP_IS_TEXTS_ROW (self) && field && language);

  unbind (self);
  g_set_str (&self->field, field);
  g_set_str (&self->language, language);
  /* It can have the focus before there is something to edit. */
  g_object_set (self, "editable", entity != NULL, NULL);
  if (entity == NULL)
    return;
  self->entity = g_object_ref (entity);
  g_signal_connect_object (entity, signal, G_CALLBACK (show_text), self, G_CONNECT_SWAPPED);
  show_text (self);
}

static void
rap_texts_row_dispose (GObject *object)
{
  unbind (RAP_TEXTS_ROW (object));

  G_OBJECT_CLASS (rap_texts_row_parent_class)->dispose (object);
}

static void
rap_texts_row_finalize (GObject *object)
{
  RapTextsRow *self = RAP_TEXTS_ROW (object);

  g_free (self->field);
  g_free (self->language);

  G_OBJECT_CLASS (rap_texts_row_parent_class)->finalize (object);
}

static void
rap_texts_row_class_init (RapTextsRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_texts_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_texts_row_finalize;
}

static void
rap_texts_row_init (RapTextsRow *self)
{
  g_signal_connect (self, "changed", G_CALLBACK (on_changed), NULL);
}
