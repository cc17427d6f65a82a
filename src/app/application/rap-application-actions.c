/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The application's own actions, and the keys of all actions. */

#include "config.h"

#include "application/rap-application-actions.h"

#include <glib/gi18n.h>

#include "window/rap-window.h"

static void
activate_new_window (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  rap_application_open_window (application);
}

static void
activate_about (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  GtkWindow *window = gtk_application_get_active_window (application);
  AdwDialog *about = adw_about_dialog_new ();

  g_object_set (about, "application-name",
                _ ("Rapporteur"), "application-icon", APP_ID, "version", VERSION, "license-type",
                  GTK_LICENSE_GPL_3_0, "comments",
                  _ ("Records events, who took part and what they said, and writes the release."),
                    NULL);
  adw_dialog_present (about, GTK_WIDGET (window));
}

static void
activate_quit (GSimpleAction *action, GVariant *parameter, gpointer application)
{
  g_application_quit (application);
}

typedef struct
{
  const char *action;
  const char *keys[3];
} Keys;

static const Keys keys[] = {
  { "app.new-window", { "<Control><Shift>n" } },
  { "app.quit", { "<Control>q" } },
  { "win.new-event", { "<Control>n" } },
  { "win.import", { "<Control>i" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z" } },
  { "window.close", { "<Control>w" } },
  { "win.view('overview')", { "<Control>1" } },
  { "win.view('participants')", { "<Control>2" } },
  { "win.view('remarks')", { "<Control>3" } },
  { "win.view('releases')", { "<Control>4" } },
};

void
rap_application_add_actions (RapApplication *application)
{
  const GActionEntry entries[] = {
    { .name = "new-window", .activate = activate_new_window },
    { .name = "about", .activate = activate_about },
    { .name = "quit", .activate = activate_quit },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), keys[i].action,
                                           keys[i].keys);
}
