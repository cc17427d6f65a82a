/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A person or an organization in a long list. */

#include "directory/rap-directory-row.h"

#include "directory/rap-directory-text.h"

struct _RapDirectoryRow
{
  AdwBin parent_instance;

  AdwAvatar *avatar;
  GtkLabel *title;
  GtkLabel *subtitle;

  RapKind kind;
  GtkListItem *list_item; /* the parent, which outlives it */
  RapPagedItem *item;
};

G_DEFINE_FINAL_TYPE (RapDirectoryRow, rap_directory_row, ADW_TYPE_BIN)

static void
show_row (RapDirectoryRow *self)
{
  const RapListRow *row = rap_paged_item_get_row (self->item);
  const char *title = row ? rap_directory_text_title (self->kind, row) : "";
  const char *subtitle = row && row->subtitle ? row->subtitle : "";
  g_autofree char *name = row ? rap_directory_text_name (self->kind, row) : NULL;

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->subtitle, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), *subtitle != '\0');
  adw_avatar_set_text (self->avatar, title);
  gtk_list_item_set_accessible_label (self->list_item, name ? name : "");
}

void
rap_directory_row_set_item (RapDirectoryRow *self, RapPagedItem *item)
{
  g_return_if_fail (RAP_IS_DIRECTORY_ROW (self));

  if (self->item)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  g_signal_connect_swapped (item, "changed", G_CALLBACK (show_row), self);
  show_row (self);
}

static void
rap_directory_row_dispose (GObject *object)
{
  rap_directory_row_set_item (RAP_DIRECTORY_ROW (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_DIRECTORY_ROW);

  G_OBJECT_CLASS (rap_directory_row_parent_class)->dispose (object);
}

static void
rap_directory_row_class_init (RapDirectoryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_directory_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "directory/rap-directory-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapDirectoryRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, RapDirectoryRow, title);
  gtk_widget_class_bind_template_child (widget_class, RapDirectoryRow, subtitle);
}

static void
rap_directory_row_init (RapDirectoryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_directory_row_new (RapKind kind, GtkListItem *list_item)
{
  RapDirectoryRow *self = g_object_new (RAP_TYPE_DIRECTORY_ROW, NULL);

  self->kind = kind;
  self->list_item = list_item;
  adw_avatar_set_show_initials (self->avatar, kind == RAP_KIND_PERSON);
  if (kind == RAP_KIND_ORGANIZATION)
    adw_avatar_set_icon_name (self->avatar, "rapporteur-building-symbolic");
  return GTK_WIDGET (self);
}
