/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row that chooses one of a closed list. */

#include "widgets/rap-choice-row.h"

#include "model/rap-choice-labels.h"

struct _RapChoiceRow
{
  AdwComboRow parent_instance;

  RapEntity *entity;
  GBinding *binding;
  GType choices;
};

G_DEFINE_FINAL_TYPE (RapChoiceRow, rap_choice_row, ADW_TYPE_COMBO_ROW)

static void
offer (RapChoiceRow *self, GType choices)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (choices);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  if (self->choices == choices)
    return;
  self->choices = choices;
  for (guint i = 0; i < values->n_values; i++)
    gtk_string_list_append (labels, rap_choice_label (choices, values->values[i].value));
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (labels));
}

static gboolean
to_position (GBinding *binding, const GValue *from, GValue *to, gpointer data)
{
  g_value_set_uint (to, g_value_get_enum (from));
  return TRUE;
}

static gboolean
to_value (GBinding *binding, const GValue *from, GValue *to, gpointer data)
{
  if (g_value_get_uint (from) == GTK_INVALID_LIST_POSITION)
    return FALSE;
  g_value_set_enum (to, g_value_get_uint (from));
  return TRUE;
}

void
rap_choice_row_bind (RapChoiceRow *self, gpointer entity, const char *field)
{
  g_return_if_fail (RAP_IS_CHOICE_ROW (self) && field);

  g_clear_pointer (&self->binding, g_binding_unbind);
  g_set_object (&self->entity, entity);
  gtk_widget_set_sensitive (GTK_WIDGET (self), entity != NULL);
  if (entity == NULL)
    return;
  offer (self, rap_noun_find_field (rap_entity_get_noun (entity), field)->choice ());
  self->binding = g_object_bind_property_full (entity, field, self, "selected",
                                               G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL,
                                               to_position, to_value, NULL, NULL);
}

static void
rap_choice_row_dispose (GObject *object)
{
  RapChoiceRow *self = RAP_CHOICE_ROW (object);

  g_clear_pointer (&self->binding, g_binding_unbind);
  g_clear_object (&self->entity);

  G_OBJECT_CLASS (rap_choice_row_parent_class)->dispose (object);
}

static void
rap_choice_row_class_init (RapChoiceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_choice_row_dispose;
}

static void
rap_choice_row_init (RapChoiceRow *self)
{
}
