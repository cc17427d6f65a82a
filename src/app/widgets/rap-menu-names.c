/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names the items of menus by what they show. */

#include "widgets/rap-menu-names.h"

/* The type of items is GTK's own; that they have a text is part of it. */
static gboolean
is_item (GtkWidget *widget)
{
  switch (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)))
    {
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX:
    case GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO:
      return g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "text") != NULL;
    default:
      return FALSE;
    }
}

static void
name_items (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (is_item (widget))
    {
      g_autofree char *text = NULL;

      g_object_get (widget, "text", &text, NULL);
      /* To a label that is presentation, and gives no name. */
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      text ? text : "", -1);
    }
  for (; child; child = gtk_widget_get_next_sibling (child))
    name_items (child);
}

void
rap_menu_names_give (GtkWidget *focused)
{
  GtkWidget *menu = focused ? gtk_widget_get_ancestor (focused, GTK_TYPE_POPOVER_MENU) : NULL;

  if (menu)
    name_items (menu);
}
