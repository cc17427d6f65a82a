/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row that takes an organization by completion. The focus stays in it. */

#include "directory/rap-organization-row.h"

#include <glib/gi18n.h>

#include "directory/rap-directory-text.h"

#define MAX_HITS 6

struct _RapOrganizationRow
{
  AdwEntryRow parent_instance;

  GtkWidget *popover;
  GtkListBox *hits;

  RapDesk *desk;
  gint64 id;
  gboolean setting; /* the text is being set by the program */
  GCancellable *searching;
};

G_DEFINE_FINAL_TYPE (RapOrganizationRow, rap_organization_row, ADW_TYPE_ENTRY_ROW)

static void
stop_searching (RapOrganizationRow *self)
{
  if (self->searching)
    g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
}

static void
show_hits (RapOrganizationRow *self, GPtrArray *rows)
{
  gtk_list_box_remove_all (self->hits);
  for (guint i = 0; i < rows->len; i++)
    {
      const RapListRow *row = g_ptr_array_index (rows, i);
      GtkWidget *label = gtk_label_new (rap_directory_text_title (RAP_KIND_ORGANIZATION, row));
      GtkWidget *widget = gtk_list_box_row_new ();

      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (widget), label);
      g_object_set_data_full (G_OBJECT (widget), "row", rap_list_row_copy (row),
                              (GDestroyNotify) rap_list_row_free);
      gtk_list_box_append (self->hits, widget);
    }
  if (rows->len > 0)
    gtk_popover_popup (GTK_POPOVER (self->popover));
  else
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
on_rows (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapOrganizationRow) self = data;
  g_autoptr (GPtrArray) rows = rap_store_list_rows_finish (RAP_STORE (source), result, NULL);

  if (rows && self->popover)
    show_hits (self, rows);
}

static void
on_ids (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapOrganizationRow) self = data;
  g_autoptr (GArray) ids = rap_store_list_ids_finish (RAP_STORE (source), result, NULL);

  if (ids == NULL || self->searching == NULL)
    return;
  if (ids->len > MAX_HITS)
    g_array_set_size (ids, MAX_HITS);
  rap_store_list_rows_async (RAP_STORE (source), RAP_KIND_ORGANIZATION, ids,
                             rap_desk_get_language (self->desk), self->searching, on_rows,
                             g_object_ref (self));
}

static void
on_changed (RapOrganizationRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));

  if (self->setting || self->desk == NULL)
    return;
  self->id = 0;
  stop_searching (self);
  if (g_utf8_strlen (text, -1) < 2)
    {
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      return;
    }
  self->searching = g_cancellable_new ();
  rap_store_list_ids_async (rap_desk_get_store (self->desk), RAP_KIND_ORGANIZATION, text,
                            self->searching, on_ids, g_object_ref (self));
}

static void
take (RapOrganizationRow *self, GtkListBoxRow *widget)
{
  const RapListRow *row = g_object_get_data (G_OBJECT (widget), "row");

  stop_searching (self);
  rap_organization_row_set (self, row->id, rap_directory_text_title (RAP_KIND_ORGANIZATION, row));
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
choose (RapOrganizationRow *self, int by)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->hits);
  int index = row ? gtk_list_box_row_get_index (row) + by : 0;

  row = index >= 0 ? gtk_list_box_get_row_at_index (self->hits, index) : NULL;
  if (row)
    gtk_list_box_select_row (self->hits, row);
}

static gboolean
on_key_pressed (RapOrganizationRow *self, guint key)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->hits);

  if (!gtk_widget_get_visible (self->popover))
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Down || key == GDK_KEY_Up)
    choose (self, key == GDK_KEY_Down ? 1 : -1);
  else if (key == GDK_KEY_Escape)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  else if (key == GDK_KEY_Return && row)
    take (self, row);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
on_focus_left (RapOrganizationRow *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
rap_organization_row_dispose (GObject *object)
{
  RapOrganizationRow *self = RAP_ORGANIZATION_ROW (object);

  stop_searching (self);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (rap_organization_row_parent_class)->dispose (object);
}

static void
rap_organization_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RapOrganizationRow *self = RAP_ORGANIZATION_ROW (widget);

  GTK_WIDGET_CLASS (rap_organization_row_parent_class)
    ->size_allocate (widget, width, height, baseline);
  gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
rap_organization_row_class_init (RapOrganizationRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_organization_row_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = rap_organization_row_size_allocate;
}

static void
rap_organization_row_init (RapOrganizationRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->hits = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->hits, GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->hits), "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hits), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Organizations found"), -1);
  g_signal_connect_swapped (self->hits, "row-activated", G_CALLBACK (take), self);

  self->popover = gtk_popover_new ();
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_popover_set_child (GTK_POPOVER (self->popover), GTK_WIDGET (self->hits));
  gtk_widget_add_css_class (self->popover, "menu");
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_focus_left), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect (self, "changed", G_CALLBACK (on_changed), NULL);
}

void
rap_organization_row_set_desk (RapOrganizationRow *self, RapDesk *desk)
{
  g_return_if_fail (RAP_IS_ORGANIZATION_ROW (self) && RAP_IS_DESK (desk));

  g_set_object (&self->desk, desk);
}

void
rap_organization_row_set (RapOrganizationRow *self, gint64 id, const char *name)
{
  g_return_if_fail (RAP_IS_ORGANIZATION_ROW (self));

  self->setting = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), name ? name : "");
  gtk_editable_set_position (GTK_EDITABLE (self), -1);
  self->setting = FALSE;
  self->id = id;
}

gint64
rap_organization_row_get_id (RapOrganizationRow *self)
{
  g_return_val_if_fail (RAP_IS_ORGANIZATION_ROW (self), 0);
  return self->id;
}
