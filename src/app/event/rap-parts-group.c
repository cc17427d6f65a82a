/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The parts of one kind of something, in their order. */

#include "event/rap-parts-group.h"

#include <glib/gi18n.h>

#include "event/rap-part-row.h"
#include "model/rap-parts-order.h"
#include "widgets/rap-row-drag.h"

struct _RapPartsGroup
{
  AdwPreferencesGroup parent_instance;

  GtkListBox *list;
  GtkWidget *adder_list;
  AdwEntryRow *adder;
  RapCompletion *completion; /* the adder owns it */

  char *adder_title;
  RapRecordModel *model;
  gint64 owner;
  const RapParts *parts;
  GListModel *items;
  gpointer moved; /* its row gets the focus back */
};

enum
{
  PROP_ADDER_TITLE = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (RapPartsGroup, rap_parts_group, ADW_TYPE_PREFERENCES_GROUP)

static const char *
get_language (RapPartsGroup *self)
{
  return rap_desk_get_language (rap_record_model_get_desk (self->model));
}

/* Of a row that leads somewhere. */
static GtkWidget *
create_arrow (void)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_property (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_PROPERTY_LABEL, "", -1);
  return arrow;
}

static GtkWidget *
create_row (gpointer part, gpointer data)
{
  RapPartsGroup *self = data;
  GtkWidget *row = self->parts->create_row (self->model, part);
  const char *name = self->parts->get_name (part, get_language (self));

  rap_part_row_add_suffix (row, rap_part_row_create_remover (self->model, part, name,
                                                             _ (self->parts->removed)));
  if (GTK_IS_ACTIONABLE (row) && gtk_actionable_get_action_name (GTK_ACTIONABLE (row)))
    rap_part_row_add_suffix (row, create_arrow ());
  g_object_set_data (G_OBJECT (row), "rap-part", part);
  rap_row_drag_enable (GTK_LIST_BOX_ROW (row), "parts.move", rap_entity_get_id (part));
  return row;
}

static void
fill (RapPartsGroup *self)
{
  gtk_list_box_bind_model (self->list, self->items, create_row, self, NULL);
}

static void
on_items_changed (RapPartsGroup *self)
{
  GtkListBoxRow *row;

  gtk_widget_set_visible (GTK_WIDGET (self->list), g_list_model_get_n_items (self->items) > 0);
  for (int i = 0; self->moved && (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (g_object_get_data (G_OBJECT (row), "rap-part") == self->moved)
      {
        gtk_widget_grab_focus (GTK_WIDGET (row));
        g_clear_object (&self->moved);
      }
}

static void
on_activated (RapPartsGroup *self)
{
  g_autofree char *name =
    g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->adder))));
  gint64 known = self->completion ? rap_completion_get_id (self->completion) : 0;

  if (*name == '\0' || rap_record_model_get_root (self->model) == NULL)
    return;
  self->parts->add (self->model, self->owner, known, name, rap_parts_order_get_end (self->items));
  if (self->completion)
    rap_completion_set (self->completion, 0, NULL);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->adder), "");
}

static void
activate_move (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapPartsGroup *self = RAP_PARTS_GROUP (widget);
  gpointer part;
  gint64 id;
  int by;

  g_variant_get (parameter, "(xi)", &id, &by);
  part = rap_record_get (rap_record_model_get_record (self->model), self->parts->kind, id);
  if (part && rap_parts_order_move (self->model, self->items, part, by, _ (self->parts->moved)))
    g_set_object ((GObject **) &self->moved, part);
}

static gboolean
rap_parts_group_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_PARTS_GROUP (widget)->adder));
}

static void
rap_parts_group_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_ADDER_TITLE)
    g_value_set_string (value, RAP_PARTS_GROUP (object)->adder_title);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
rap_parts_group_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_ADDER_TITLE)
    g_set_str (&RAP_PARTS_GROUP (object)->adder_title, g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
rap_parts_group_dispose (GObject *object)
{
  RapPartsGroup *self = RAP_PARTS_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PARTS_GROUP);
  g_clear_object (&self->items);
  g_clear_object (&self->moved);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_parts_group_parent_class)->dispose (object);
}

static void
rap_parts_group_finalize (GObject *object)
{
  g_free (RAP_PARTS_GROUP (object)->adder_title);

  G_OBJECT_CLASS (rap_parts_group_parent_class)->finalize (object);
}

static void
rap_parts_group_class_init (RapPartsGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rap_parts_group_get_property;
  object_class->set_property = rap_parts_group_set_property;
  object_class->dispose = rap_parts_group_dispose;
  object_class->finalize = rap_parts_group_finalize;
  widget_class->grab_focus = rap_parts_group_grab_focus;

  properties[PROP_ADDER_TITLE] = g_param_spec_string ("adder-title", NULL, NULL, NULL,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/rap-parts-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RapPartsGroup, list);
  gtk_widget_class_bind_template_child (widget_class, RapPartsGroup, adder_list);
  gtk_widget_class_bind_template_child (widget_class, RapPartsGroup, adder);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
  gtk_widget_class_install_action (widget_class, "parts.move", "(xi)", activate_move);
}

static void
rap_parts_group_init (RapPartsGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
name_list (GtkWidget *list, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
rap_parts_group_set_model (RapPartsGroup *self,
                           RapRecordModel *model,
                           gint64 owner,
                           const RapParts *parts)
{
  g_return_if_fail (RAP_IS_PARTS_GROUP (self) && RAP_IS_RECORD_MODEL (model) && parts);

  self->model = g_object_ref (model);
  self->owner = owner;
  self->parts = parts;
  self->items = parts->list ? parts->list (model)
                            : rap_record_model_list_parts (model, parts->kind, owner);
  if (parts->known)
    self->completion = rap_completion_attach (self->adder, parts->known,
                                              rap_record_model_get_desk (model));
  name_list (GTK_WIDGET (self->list),
             adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (self)));
  name_list (self->adder_list, self->adder_title);
  fill (self);
  /* After the list has its rows. */
  g_signal_connect_object (self->items, "items-changed", G_CALLBACK (on_items_changed), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  on_items_changed (self);
}
