/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The application's own actions. */

#include "config.h"

#include "application/rap-application-actions.h"

#include <glib/gi18n.h>

#include "preferences/rap-preferences.h"
#include "shortcuts/rap-shortcuts-dialog.h"
#include "shortcuts/rap-shortcuts.h"
#include "window/rap-window.h"

static void
present (AdwDialog *dialog, gpointer application)
{
  adw_dialog_present (dialog, GTK_WIDGET (gtk_application_get_active_window (application)));
}

static void
activate_new_window (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  rap_application_open_window (application);
}

static void
activate_preferences (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  GtkWindow *window = gtk_application_get_active_window (application);

  present (rap_preferences_new (rap_window_get_desk (RAP_WINDOW (window))), application);
}

static void
activate_shortcuts (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  present (rap_shortcuts_dialog_new (), application);
}

/* It says what software centers say. */
static void
activate_about (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  AdwDialog *about = adw_about_dialog_new_from_appdata (
    "/io/github/rapporteur/Rapporteur/io.github.rapporteur.Rapporteur.metainfo.xml", NULL);

  adw_about_dialog_set_version (ADW_ABOUT_DIALOG (about), VERSION);
  adw_about_dialog_set_comments (ADW_ABOUT_DIALOG (about),
                                 _ ("Records events, who took part and what they said, and writes the release."));
  present (about, application);
}

/* As a person closes them: they keep their size, and their pages what was typed last. The program
 * ends with its last window, and what that has begun. */
static void
activate_quit (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (application));

  for (GList *l = windows; l; l = l->next)
    gtk_window_close (l->data);
}

void
rap_application_add_actions (RapApplication *application)
{
  const GActionEntry entries[] = {
    { .name = "new-window", .activate = activate_new_window },
    { .name = "preferences", .activate = activate_preferences },
    { .name = "shortcuts", .activate = activate_shortcuts },
    { .name = "about", .activate = activate_about },
    { .name = "quit", .activate = activate_quit },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  rap_shortcuts_install (GTK_APPLICATION (application));
}
