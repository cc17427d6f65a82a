/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lists the keys of the window. A dialog of preferences shows groups of rows, and
 * searches them. */

#include "shortcuts/rap-shortcuts-dialog.h"

#include <glib/gi18n.h>

#include "shortcuts/rap-keycaps.h"
#include "shortcuts/rap-shortcuts.h"

struct _RapShortcutsDialog
{
  AdwPreferencesDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (RapShortcutsDialog, rap_shortcuts_dialog, ADW_TYPE_PREFERENCES_DIALOG)

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

static void
rap_shortcuts_dialog_class_init (RapShortcutsDialogClass *klass)
{
}

static void
rap_shortcuts_dialog_init (RapShortcutsDialog *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesGroup *group = NULL;
  guint n;
  const RapShortcut *all = rap_shortcuts_list (&n);

  for (guint i = 0; i < n; i++)
    {
      if (i == 0 || !g_str_equal (all[i].group, all[i - 1].group))
        {
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, _ (all[i].group));
          adw_preferences_page_add (page, group);
        }
      adw_preferences_group_add (group, create_row (&all[i]));
    }
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (self), page);
  adw_preferences_dialog_set_search_enabled (ADW_PREFERENCES_DIALOG (self), TRUE);
  adw_dialog_set_title (ADW_DIALOG (self), _ ("Keyboard shortcuts"));
  adw_dialog_set_content_width (ADW_DIALOG (self), 560);
}

AdwDialog *
rap_shortcuts_dialog_new (void)
{
  return g_object_new (RAP_TYPE_SHORTCUTS_DIALOG, NULL);
}
