/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making something new, and opening its page. */

#include "widgets/rap-new-entity.h"

typedef struct
{
  GtkWidget *widget;
  RapEntity *entity;
} NewEntity;

static const char *
get_action (RapKind kind)
{
  switch (kind)
    {
    case RAP_KIND_EVENT:
      return "win.show-event";
    case RAP_KIND_PERSON:
      return "win.show-person";
    case RAP_KIND_ORGANIZATION:
      return "win.show-organization";
    case RAP_KIND_RELEASE:
      return "win.edit-release";
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
on_made (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree NewEntity *made = data;
  g_autoptr (GtkWidget) widget = made->widget;
  g_autoptr (RapEntity) entity = made->entity;
  g_autoptr (GError) error = NULL;

  if (!rap_desk_apply_finish (RAP_DESK (source), result, &error))
    {
      rap_desk_report (RAP_DESK (source), error);
      return;
    }
  gtk_widget_activate_action (widget, get_action (rap_entity_get_kind (entity)), "x",
                              rap_entity_get_id (entity));
  if (RAP_IS_EVENT (entity))
    gtk_widget_activate_action (widget, "win.view", "s", "overview");
}

void
rap_new_entity_open (GtkWidget *widget,
                     RapDesk *desk,
                     gpointer entity,
                     const char *label,
                     const char *notice)
{
  g_autoptr (RapChanges) changes = NULL;
  NewEntity *made;

  g_return_if_fail (GTK_IS_WIDGET (widget) && RAP_IS_DESK (desk) && RAP_IS_ENTITY (entity));

  changes = rap_changes_new (label);
  rap_changes_save (changes, entity);
  made = g_new (NewEntity, 1);
  made->widget = g_object_ref (widget);
  made->entity = g_object_ref (entity);
  rap_desk_flush (desk);
  rap_desk_apply_async (desk, changes, notice, on_made, made);
}
