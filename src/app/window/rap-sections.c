/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sidebar of sections. */

#include "window/rap-sections.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *name;
  const char *title;
  const char *icon;
} Section;

static const Section all[] = {
  { "events", N_ ("Events"), "x-office-calendar-symbolic" },
  { "people", N_ ("People"), "rapporteur-people-symbolic" },
  { "organizations", N_ ("Organizations"), "rapporteur-building-symbolic" },
  { "releases", N_ ("Releases"), "rapporteur-release-symbolic" },
  { "templates", N_ ("Templates"), "rapporteur-braces-symbolic" },
};

struct _RapSections
{
  AdwNavigationPage parent_instance;

  GtkListBox *list;
  GtkWidget *state_box;
  GtkImage *state_icon;
  GtkLabel *state_label;
  GtkMenuButton *menu_button;
  GMenuModel *main_menu;

  RapDesk *desk;
};

static guint activated_signal;

G_DEFINE_FINAL_TYPE (RapSections, rap_sections, ADW_TYPE_NAVIGATION_PAGE)

const char *
rap_sections_get_title (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (g_str_equal (all[i].name, name))
      return _ (all[i].title);
  g_return_val_if_reached ("");
}

static GtkWidget *
create_row (const Section *section)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = gtk_image_new_from_icon_name (section->icon);
  GtkWidget *label = gtk_label_new (_ (section->title));
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (section->title), -1);
  return row;
}

static void
on_row_activated (RapSections *self, GtkListBoxRow *row)
{
  g_signal_emit (self, activated_signal, 0, all[gtk_list_box_row_get_index (row)].name);
}

void
rap_sections_show_state (RapSections *self)
{
  g_autofree char *message = NULL;
  RapDeskState state;

  g_return_if_fail (RAP_IS_SECTIONS (self) && self->desk);

  g_object_get (self->desk, "state", &state, "message", &message, NULL);
  gtk_widget_set_visible (self->state_box, TRUE);
  switch (state)
    {
    case RAP_DESK_SAVING:
      gtk_image_set_from_icon_name (self->state_icon, "content-loading-symbolic");
      gtk_label_set_label (self->state_label, _ ("Saving…"));
      break;
    case RAP_DESK_FAILED:
      gtk_image_set_from_icon_name (self->state_icon, "dialog-warning-symbolic");
      gtk_label_set_label (self->state_label, message);
      break;
    case RAP_DESK_SAVED:
    default:
      gtk_image_set_from_icon_name (self->state_icon, "object-select-symbolic");
      gtk_label_set_label (self->state_label, _ ("All changes saved"));
    }
}

void
rap_sections_set_desk (RapSections *self, RapDesk *desk)
{
  g_return_if_fail (RAP_IS_SECTIONS (self) && RAP_IS_DESK (desk));

  g_set_object (&self->desk, desk);
  g_signal_connect_object (desk, "notify::state", G_CALLBACK (rap_sections_show_state), self,
                           G_CONNECT_SWAPPED);
}

void
rap_sections_select (RapSections *self, const char *name)
{
  g_return_if_fail (RAP_IS_SECTIONS (self));

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (g_str_equal (all[i].name, name))
      gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, i));
}

/* When it is first opened, for the first frame does not wait for it. */
static void
create_menu (GtkMenuButton *button, gpointer data)
{
  RapSections *self = data;

  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, self->main_menu);
}

static void
rap_sections_dispose (GObject *object)
{
  RapSections *self = RAP_SECTIONS (object);

  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_SECTIONS);

  G_OBJECT_CLASS (rap_sections_parent_class)->dispose (object);
}

static void
rap_sections_class_init (RapSectionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_sections_dispose;

  activated_signal = g_signal_new ("section-activated", RAP_TYPE_SECTIONS, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "window/rap-sections.ui");
  gtk_widget_class_bind_template_child (widget_class, RapSections, list);
  gtk_widget_class_bind_template_child (widget_class, RapSections, state_box);
  gtk_widget_class_bind_template_child (widget_class, RapSections, state_icon);
  gtk_widget_class_bind_template_child (widget_class, RapSections, state_label);
  gtk_widget_class_bind_template_child (widget_class, RapSections, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RapSections, main_menu);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
rap_sections_init (RapSections *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu, self, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    gtk_list_box_append (self->list, create_row (&all[i]));
}
