/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A date, a title and what is said of it, as a row. */

#include "grouped/rap-grouped-row.h"

/* The title of an event is on its page, too; a headline is what releases are told apart by. */
#define TITLE_LINES    2
#define HEADLINE_LINES 3

struct _RapGroupedRow
{
  AdwBin parent_instance;

  GtkLabel *day;
  GtkLabel *month;
  GtkLabel *title;
  GtkLabel *about;
  GtkLabel *subtitle;
  GtkWidget *protected_sign;
  GtkLabel *tag;

  RapGroupedItem *item;
  GtkWidget *menu; /* %NULL until it is first opened */
};

G_DEFINE_FINAL_TYPE (RapGroupedRow, rap_grouped_row, ADW_TYPE_BIN)

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

void
rap_grouped_row_set_item (RapGroupedRow *self, RapGroupedItem *item)
{
  g_return_if_fail (RAP_IS_GROUPED_ROW (self));

  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  show_text (self->day, item->day);
  show_text (self->month, item->month);
  show_text (self->title, item->title);
  gtk_label_set_lines (self->title, item->about ? HEADLINE_LINES : TITLE_LINES);
  show_text (self->about, item->about);
  show_text (self->subtitle, item->subtitle);
  show_text (self->tag, item->tag);
  if (item->tag_is_open)
    gtk_widget_add_css_class (GTK_WIDGET (self->tag), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->tag), "accent");
  gtk_widget_set_visible (self->protected_sign, item->protected != NULL);
  gtk_widget_set_tooltip_text (self->protected_sign, item->protected);
}

RapGroupedItem *
rap_grouped_row_get_item (RapGroupedRow *self)
{
  g_return_val_if_fail (RAP_IS_GROUPED_ROW (self), NULL);
  return self->item;
}

void
rap_grouped_row_popup_menu (RapGroupedRow *self, GMenuModel *menu)
{
  g_return_if_fail (RAP_IS_GROUPED_ROW (self) && G_IS_MENU_MODEL (menu));

  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (menu);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
    }
  else
    gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), menu);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
rap_grouped_row_dispose (GObject *object)
{
  RapGroupedRow *self = RAP_GROUPED_ROW (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_GROUPED_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (rap_grouped_row_parent_class)->dispose (object);
}

static void
rap_grouped_row_class_init (RapGroupedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_grouped_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "grouped/rap-grouped-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapGroupedRow, day);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedRow, month);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedRow, title);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedRow, about);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedRow, protected_sign);
  gtk_widget_class_bind_template_child (widget_class, RapGroupedRow, tag);
}

static void
rap_grouped_row_init (RapGroupedRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_grouped_row_new (void)
{
  return g_object_new (RAP_TYPE_GROUPED_ROW, NULL);
}
