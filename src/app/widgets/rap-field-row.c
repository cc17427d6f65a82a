/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry row for a field that holds one text. */

#include "widgets/rap-field-row.h"

struct _RapFieldRow
{
  RapProseRow parent_instance;

  RapEntity *entity; /* kept, as the binding goes with it */
  GBinding *binding;
};

G_DEFINE_FINAL_TYPE (RapFieldRow, rap_field_row, RAP_TYPE_PROSE_ROW)

static gboolean
to_text (GBinding *binding, const GValue *from, GValue *to, gpointer data)
{
  const char *text = g_value_get_string (from);

  g_value_set_string (to, text ? text : "");
  return TRUE;
}

static gboolean
to_field (GBinding *binding, const GValue *from, GValue *to, gpointer data)
{
  const char *text = g_value_get_string (from);

  g_value_set_string (to, text && *text ? text : NULL);
  return TRUE;
}

void
rap_field_row_bind (RapFieldRow *self, gpointer entity, const char *field)
{
  g_return_if_fail (RAP_IS_FIELD_ROW (self) && field);

  g_clear_pointer (&self->binding, g_binding_unbind);
  g_set_object (&self->entity, entity);
  gtk_widget_set_sensitive (GTK_WIDGET (self), entity != NULL);
  if (entity)
    self->binding = g_object_bind_property_full (entity, field, self, "text",
                                                 G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL,
                                                 to_text, to_field, NULL, NULL);
}

static void
rap_field_row_dispose (GObject *object)
{
  RapFieldRow *self = RAP_FIELD_ROW (object);

  g_clear_pointer (&self->binding, g_binding_unbind);
  g_clear_object (&self->entity);

  G_OBJECT_CLASS (rap_field_row_parent_class)->dispose (object);
}

static void
rap_field_row_class_init (RapFieldRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_field_row_dispose;
}

static void
rap_field_row_init (RapFieldRow *self)
{
}
