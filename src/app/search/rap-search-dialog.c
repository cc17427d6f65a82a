/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Searching everything, as it is typed. */

#include "search/rap-search-dialog.h"

#include <glib/gi18n.h>

#include "record/rap-keyboard.h"
#include "search/rap-search-row.h"

#define LEAST_LETTERS 2
#define MOST_HITS     50

struct _RapSearchDialog
{
  AdwDialog parent_instance;

  GtkEditable *entry;
  GtkStack *states;
  GtkListBox *hits;
  GtkLabel *sought_label;
  GtkWidget *more_label;

  RapDesk *desk;
  char *sought; /* what was typed, or the same keys in another layout */
  GStrv others; /* those keys in other layouts */
  guint n_tried;
  GCancellable *searching;
};

G_DEFINE_FINAL_TYPE (RapSearchDialog, rap_search_dialog, ADW_TYPE_DIALOG)

static void
show_hit (GtkWidget *window, const RapSearchHit *hit)
{
  switch (hit->kind)
    {
    case RAP_KIND_PERSON:
      gtk_widget_activate_action (window, "win.show-person", "x", hit->id);
      break;
    case RAP_KIND_ORGANIZATION:
      gtk_widget_activate_action (window, "win.show-organization", "x", hit->id);
      break;
    case RAP_KIND_REMARK:
      gtk_widget_activate_action (window, "win.show-event", "x", hit->event);
      gtk_widget_activate_action (window, "win.view", "s", "remarks");
      break;
    case RAP_KIND_EVENT:
    default:
      gtk_widget_activate_action (window, "win.show-event", "x", hit->id);
    }
}

/* Closed first, because closing gives the focus back to where it was. */
static void
on_row_activated (RapSearchDialog *self, GtkListBoxRow *row)
{
  g_autoptr (RapSearchHit) hit =
    rap_search_hit_copy (rap_search_row_get_hit (RAP_SEARCH_ROW (row)));
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  adw_dialog_close (ADW_DIALOG (self));
  show_hit (window, hit);
}

/* Whoever types and presses Enter wants the best hit. */
static void
on_activate (RapSearchDialog *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->hits, 0);

  if (first && g_str_equal (gtk_stack_get_visible_child_name (self->states), "hits"))
    on_row_activated (self, first);
}

static gboolean
on_key_pressed (RapSearchDialog *self, guint key)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->hits, 0);

  return key == GDK_KEY_Down && first && gtk_widget_get_mapped (GTK_WIDGET (first)) &&
         gtk_widget_grab_focus (GTK_WIDGET (first));
}

static gboolean
on_keynav_failed (RapSearchDialog *self, GtkDirectionType direction)
{
  return direction == GTK_DIR_UP && gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
on_stop (RapSearchDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
announce (RapSearchDialog *self, guint n)
{
  g_autofree char *message = n > 0 ? g_strdup_printf (ngettext ("%u found", "%u found", n), n)
                                   : g_strdup (_ ("Nothing found"));

  gtk_accessible_announce (GTK_ACCESSIBLE (self), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static void
show_sought (RapSearchDialog *self)
{
  gboolean retyped = !g_str_equal (self->sought, gtk_editable_get_text (self->entry));
  /* Translators: %s is what was typed, as another keyboard layout has it. */
  g_autofree char *message = g_strdup_printf (_ ("Found with another keyboard layout: “%s”"),
                                                self->sought);

  gtk_widget_set_visible (GTK_WIDGET (self->sought_label), retyped);
  gtk_label_set_label (self->sought_label, message);
}

static void
show_hits (RapSearchDialog *self, GPtrArray *found)
{
  gtk_list_box_remove_all (self->hits);
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->hits,
                         rap_search_row_new (g_ptr_array_index (found, i), self->sought));
  show_sought (self);
  gtk_widget_set_visible (self->more_label, found->len == MOST_HITS);
  gtk_stack_set_visible_child_name (self->states, found->len > 0 ? "hits" : "nothing-found");
  announce (self, found->len);
}

static void search (RapSearchDialog *self, const char *words);

/* What finds nothing may have been typed with the wrong layout on. */
static void
on_found (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapSearchDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = rap_store_search_finish (RAP_STORE (source), result, &error);

  if (self->desk == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error)
    rap_desk_report (self->desk, error);
  else if (found->len == 0 && self->others[self->n_tried])
    search (self, self->others[self->n_tried++]);
  else
    show_hits (self, found);
}

static void
stop_searching (RapSearchDialog *self)
{
  if (self->searching)
    g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
}

static void
search (RapSearchDialog *self, const char *words)
{
  stop_searching (self);
  g_set_str (&self->sought, words);
  self->searching = g_cancellable_new ();
  rap_store_search_async (rap_desk_get_store (self->desk), words,
                          rap_desk_get_language (self->desk), MOST_HITS, self->searching, on_found,
                          g_object_ref (self));
}

static void
on_search_changed (RapSearchDialog *self)
{
  const char *text = gtk_editable_get_text (self->entry);

  stop_searching (self);
  if (g_utf8_strlen (text, -1) < LEAST_LETTERS)
    {
      gtk_stack_set_visible_child_name (self->states, "start");
      return;
    }
  g_strfreev (self->others);
  self->others = rap_keyboard_other_layouts (text);
  self->n_tried = 0;
  search (self, text);
}

static void
rap_search_dialog_dispose (GObject *object)
{
  RapSearchDialog *self = RAP_SEARCH_DIALOG (object);

  stop_searching (self);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_SEARCH_DIALOG);

  G_OBJECT_CLASS (rap_search_dialog_parent_class)->dispose (object);
}

static void
rap_search_dialog_finalize (GObject *object)
{
  RapSearchDialog *self = RAP_SEARCH_DIALOG (object);

  g_free (self->sought);
  g_strfreev (self->others);

  G_OBJECT_CLASS (rap_search_dialog_parent_class)->finalize (object);
}

static void
rap_search_dialog_class_init (RapSearchDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_search_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_search_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "search/rap-search-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RapSearchDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, RapSearchDialog, states);
  gtk_widget_class_bind_template_child (widget_class, RapSearchDialog, hits);
  gtk_widget_class_bind_template_child (widget_class, RapSearchDialog, sought_label);
  gtk_widget_class_bind_template_child (widget_class, RapSearchDialog, more_label);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_keynav_failed);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_stop);
}

static void
rap_search_dialog_init (RapSearchDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->entry), GTK_WIDGET (self));
}

AdwDialog *
rap_search_dialog_new (RapDesk *desk)
{
  RapSearchDialog *self = g_object_new (RAP_TYPE_SEARCH_DIALOG, NULL);

  g_return_val_if_fail (RAP_IS_DESK (desk), ADW_DIALOG (self));

  self->desk = g_object_ref (desk);
  return ADW_DIALOG (self);
}
