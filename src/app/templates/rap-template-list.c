/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of templates. */

#include "templates/rap-template-list.h"

#include <glib/gi18n.h>

#include "templates/rap-template-row.h"

struct _RapTemplateList
{
  AdwBin parent_instance;

  GtkListBox *list;

  RapDesk *desk;
};

G_DEFINE_FINAL_TYPE (RapTemplateList, rap_template_list, ADW_TYPE_BIN)

static void
on_row_activated (RapTemplateList *self, GtkListBoxRow *row)
{
  RapTemplateItem *item = rap_template_row_get_item (RAP_TEMPLATE_ROW (row));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-template", "s",
                              rap_template_item_get_id (item));
}

static gboolean
is_own (GtkListBoxRow *row)
{
  return row && rap_template_item_is_own (rap_template_row_get_item (RAP_TEMPLATE_ROW (row)));
}

static void
head (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  GtkWidget *label;

  if (before && is_own (row) == is_own (before))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (is_own (row) ? _ ("Your own") : _ ("Built in"));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_top (label, before ? 18 : 6);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_list_box_row_set_header (row, label);
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  RapTemplateList *self = data;

  return rap_template_row_new (item, rap_desk_get_language (self->desk));
}

/* The files may have been edited elsewhere while the list did not show. */
static void
rap_template_list_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rap_template_list_parent_class)->map (widget);
  rap_template_shelf_get_items (rap_desk_get_templates (RAP_TEMPLATE_LIST (widget)->desk));
}

static void
rap_template_list_dispose (GObject *object)
{
  RapTemplateList *self = RAP_TEMPLATE_LIST (object);

  if (self->list)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_TEMPLATE_LIST);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (rap_template_list_parent_class)->dispose (object);
}

static void
rap_template_list_class_init (RapTemplateListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_template_list_dispose;
  widget_class->map = rap_template_list_map;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "templates/rap-template-list.ui");
  gtk_widget_class_bind_template_child (widget_class, RapTemplateList, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
rap_template_list_init (RapTemplateList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, head, NULL, NULL);
}

GtkWidget *
rap_template_list_new (RapDesk *desk)
{
  RapTemplateList *self = g_object_new (RAP_TYPE_TEMPLATE_LIST, NULL);
  GListModel *items;

  g_return_val_if_fail (RAP_IS_DESK (desk), GTK_WIDGET (self));

  self->desk = g_object_ref (desk);
  items = rap_template_shelf_get_items (rap_desk_get_templates (desk));
  gtk_list_box_bind_model (self->list, items, create_row, self, NULL);
  return GTK_WIDGET (self);
}
