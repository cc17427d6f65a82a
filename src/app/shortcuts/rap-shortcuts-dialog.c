/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lists the keys of the window, and searches them. */

#include "shortcuts/rap-shortcuts-dialog.h"

#include <glib/gi18n.h>

#include "shortcuts/rap-keycaps.h"
#include "shortcuts/rap-shortcuts.h"

struct _RapShortcutsDialog
{
  AdwDialog parent_instance;

  GtkEditable *search;
  GtkStack *states;
  AdwPreferencesPage *page;

  GPtrArray *rows; /* AdwActionRow, borrowed */
};

G_DEFINE_FINAL_TYPE (RapShortcutsDialog, rap_shortcuts_dialog, ADW_TYPE_DIALOG)

static GtkWidget *
create_row (const RapShortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();
  g_autoptr (GString) name = g_string_new (_ (shortcut->title));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (shortcut->title));
  for (guint i = 0; i < RAP_SHORTCUT_N_KEYS && shortcut->keys[i]; i++)
    {
      g_autofree char *keys = rap_keycaps_get_name (shortcut->keys[i]);

      if (i > 0)
        adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_label_new (_ ("or")));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), rap_keycaps_new (shortcut->keys[i]));
      g_string_append_printf (name, ", %s", keys);
    }
  /* The row would be called by its title alone. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name->str,
                                  -1);
  return row;
}

static GtkWidget *
get_group (GtkWidget *row)
{
  return gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);
}

static void
on_search_changed (RapShortcutsDialog *self)
{
  const char *words = gtk_editable_get_text (self->search);
  gboolean is_found = FALSE;

  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_set_visible (get_group (g_ptr_array_index (self->rows, i)), FALSE);
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
      gboolean is_hit = g_str_match_string (words, title, TRUE);

      gtk_widget_set_visible (row, is_hit);
      if (is_hit)
        gtk_widget_set_visible (get_group (row), TRUE);
      is_found |= is_hit;
    }
  gtk_stack_set_visible_child_name (self->states, is_found ? "list" : "nothing-found");
}

static void
on_search_stop (RapShortcutsDialog *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    adw_dialog_close (ADW_DIALOG (self));
}

static void
rap_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_SHORTCUTS_DIALOG);

  G_OBJECT_CLASS (rap_shortcuts_dialog_parent_class)->dispose (object);
}

static void
rap_shortcuts_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (RAP_SHORTCUTS_DIALOG (object)->rows);

  G_OBJECT_CLASS (rap_shortcuts_dialog_parent_class)->finalize (object);
}

static void
rap_shortcuts_dialog_class_init (RapShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_shortcuts_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_shortcuts_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "shortcuts/rap-shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RapShortcutsDialog, search);
  gtk_widget_class_bind_template_child (widget_class, RapShortcutsDialog, states);
  gtk_widget_class_bind_template_child (widget_class, RapShortcutsDialog, page);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_stop);
}

static void
rap_shortcuts_dialog_init (RapShortcutsDialog *self)
{
  AdwPreferencesGroup *group = NULL;
  guint n;
  const RapShortcut *all = rap_shortcuts_list (&n);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_sized_new (n);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row = create_row (&all[i]);

      if (i == 0 || !g_str_equal (all[i].group, all[i - 1].group))
        {
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, _ (all[i].group));
          adw_preferences_page_add (self->page, group);
        }
      adw_preferences_group_add (group, row);
      g_ptr_array_add (self->rows, row);
    }
}

AdwDialog *
rap_shortcuts_dialog_new (void)
{
  return g_object_new (RAP_TYPE_SHORTCUTS_DIALOG, NULL);
}
