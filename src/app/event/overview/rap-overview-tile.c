/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A button that tells how many there are of something. */

#include "event/overview/rap-overview-tile.h"

struct _RapOverviewTile
{
  GtkButton parent_instance;

  GtkOrientable *content;
  GtkLabel *number_label;
  GtkLabel *heading_label;
  GtkLabel *line_label;

  gboolean stacked;
};

enum
{
  PROP_STACKED = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (RapOverviewTile, rap_overview_tile, GTK_TYPE_BUTTON)

static void
stack (RapOverviewTile *self, gboolean stacked)
{
  self->stacked = stacked;
  gtk_orientable_set_orientation (self->content,
                                  stacked ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self->content), stacked ? 0 : 12);
  gtk_widget_set_valign (GTK_WIDGET (self->content), stacked ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  gtk_label_set_xalign (self->number_label, stacked ? 0 : 0.5);
  if (stacked)
    gtk_widget_add_css_class (GTK_WIDGET (self), "stacked");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "stacked");
}

static void
rap_overview_tile_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_STACKED)
    g_value_set_boolean (value, RAP_OVERVIEW_TILE (object)->stacked);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
rap_overview_tile_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_STACKED)
    stack (RAP_OVERVIEW_TILE (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
rap_overview_tile_dispose (GObject *object)
{
  /* The button is not told when the template takes its child away. */
  gtk_button_set_child (GTK_BUTTON (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_OVERVIEW_TILE);

  G_OBJECT_CLASS (rap_overview_tile_parent_class)->dispose (object);
}

static void
rap_overview_tile_class_init (RapOverviewTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rap_overview_tile_dispose;
  object_class->get_property = rap_overview_tile_get_property;
  object_class->set_property = rap_overview_tile_set_property;

  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/overview/rap-overview-tile.ui");
  gtk_widget_class_bind_template_child (widget_class, RapOverviewTile, content);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewTile, number_label);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewTile, heading_label);
  gtk_widget_class_bind_template_child (widget_class, RapOverviewTile, line_label);
}

static void
rap_overview_tile_init (RapOverviewTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rap_overview_tile_show (RapOverviewTile *self, guint number, const char *heading, const char *line)
{
  g_autofree char *digits = NULL;

  g_return_if_fail (RAP_IS_OVERVIEW_TILE (self) && heading && line);

  digits = g_strdup_printf ("%u", number);
  gtk_label_set_label (self->number_label, digits);
  gtk_label_set_label (self->heading_label, heading);
  gtk_label_set_label (self->line_label, line);
}
