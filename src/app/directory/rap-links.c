/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A group of rows that lead to other pages. */

#include "directory/rap-links.h"

#include <glib/gi18n.h>

#include "directory/rap-directory-text.h"
#include "model/rap-event-text.h"

/* How many rows are shown before one asks for all. */
#define FEW 8

struct _RapLinks
{
  AdwBin parent_instance;

  GtkLabel *count;
  GtkListBox *list;
  GtkWidget *empty_card;
  GtkLabel *empty_label;

  char *title;
  GPtrArray *rows;
  RapKind kind;
};

enum
{
  PROP_TITLE = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RapLinks, rap_links, ADW_TYPE_BIN)

static GtkWidget *
create_row (RapKind kind, const RapListRow *row)
{
  GtkWidget *widget = adw_action_row_new ();
  AdwActionRow *action_row = ADW_ACTION_ROW (widget);
  g_autofree char *when = row->date ? rap_event_text_date (row->date) : NULL;
  const char *subtitle = when ? when : row->subtitle;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (widget), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget),
                                 rap_directory_text_title (kind, row));
  if (subtitle)
    adw_action_row_set_subtitle (action_row, subtitle);
  adw_action_row_add_suffix (action_row, gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (widget), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (widget),
                                  kind != RAP_KIND_PERSON ? "win.show-event" : "win.show-person");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (widget), "x", row->id);
  return widget;
}

static void fill (RapLinks *self, guint limit);

static void
on_all (RapLinks *self)
{
  fill (self, G_MAXUINT);
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
append_all_row (RapLinks *self)
{
  GtkWidget *row = adw_button_row_new ();
  g_autofree char *title = NULL;

  /* Translators: %u is how many rows there are. */
  title = g_strdup_printf (ngettext ("Show all %u", "Show all %u", self->rows->len),
                           self->rows->len);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_signal_connect_swapped (row, "activated", G_CALLBACK (on_all), self);
  gtk_list_box_append (self->list, row);
}

static void
fill (RapLinks *self, guint limit)
{
  gtk_list_box_remove_all (self->list);
  for (guint i = 0; i < self->rows->len && i < limit; i++)
    gtk_list_box_append (self->list, create_row (self->kind, g_ptr_array_index (self->rows, i)));
  if (self->rows->len > limit)
    append_all_row (self);
}

void
rap_links_show (RapLinks *self, RapKind kind, GPtrArray *rows, const char *empty)
{
  g_autofree char *count = NULL;

  g_return_if_fail (RAP_IS_LINKS (self) && rows);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->rows = g_ptr_array_ref (rows);
  self->kind = kind;
  count = rows->len > 0 ? g_strdup_printf ("%u", rows->len) : g_strdup ("");
  gtk_label_set_label (self->count, count);
  gtk_label_set_label (self->empty_label, empty);
  gtk_widget_set_visible (self->empty_card, rows->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), rows->len > 0);
  fill (self, FEW + (rows->len == FEW + 1));
}

static void
rap_links_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RapLinks *self = RAP_LINKS (object);

  g_set_str (&self->title, g_value_get_string (value));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->title ? self->title : "", -1);
}

static void
rap_links_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, RAP_LINKS (object)->title);
}

static void
rap_links_dispose (GObject *object)
{
  RapLinks *self = RAP_LINKS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_LINKS);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (rap_links_parent_class)->dispose (object);
}

static void
rap_links_class_init (RapLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_links_dispose;
  G_OBJECT_CLASS (klass)->set_property = rap_links_set_property;
  G_OBJECT_CLASS (klass)->get_property = rap_links_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "directory/rap-links.ui");
  gtk_widget_class_bind_template_child (widget_class, RapLinks, count);
  gtk_widget_class_bind_template_child (widget_class, RapLinks, list);
  gtk_widget_class_bind_template_child (widget_class, RapLinks, empty_card);
  gtk_widget_class_bind_template_child (widget_class, RapLinks, empty_label);
}

static void
rap_links_init (RapLinks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
