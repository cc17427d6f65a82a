/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The keys of the window. */

#include "shortcuts/rap-shortcuts.h"

#include <glib/gi18n.h>

#define GENERAL      N_ ("General")
#define EVENT        N_ ("Views of an event")
#define PARTICIPANTS N_ ("Participants")
#define REMARKS      N_ ("Remarks, in the meeting")
#define RELEASE      N_ ("Release")

static const RapShortcut all[] = {
  { GENERAL, N_ ("New event"), "win.new-event", { "<Control>n" } },
  { GENERAL, N_ ("Import"), "win.import", { "<Control>i" } },
  { GENERAL, N_ ("Search the list"), "win.search-list", { "<Control>f" } },
  { GENERAL, N_ ("Search everything"), "win.search", { "<Control><Shift>f" } },
  { GENERAL, N_ ("Undo"), "win.undo", { "<Control>z" } },
  { GENERAL, N_ ("Redo"), "win.redo", { "<Control><Shift>z" } },
  { GENERAL, N_ ("History"), "win.history", { "<Control>h" } },
  { GENERAL, N_ ("Next pane"), "win.next-pane", { "F6" } },
  { GENERAL, N_ ("Hide or show the lists"), "win.hide-lists", { "F9" } },
  { GENERAL, N_ ("Fullscreen"), "window.fullscreen", { "F11" } },
  { GENERAL, N_ ("Main menu"), NULL, { "F10" } },
  { GENERAL, N_ ("Preferences"), "app.preferences", { "<Control>comma" } },
  { GENERAL, N_ ("Keyboard shortcuts"), "app.shortcuts", { "<Control>question" } },
  { GENERAL, N_ ("New window"), "app.new-window", { "<Control><Shift>n" } },
  { GENERAL, N_ ("Close window"), "window.close", { "<Control>w" } },
  { GENERAL, N_ ("Quit"), "app.quit", { "<Control>q" } },

  { EVENT, N_ ("Overview"), "win.view('overview')", { "<Control>1" } },
  { EVENT, N_ ("Participants"), "win.view('participants')", { "<Control>2" } },
  { EVENT, N_ ("Remarks"), "win.view('remarks')", { "<Control>3" } },
  { EVENT, N_ ("Releases"), "win.view('releases')", { "<Control>4" } },

  { PARTICIPANTS, N_ ("Choose among the people found"), NULL, { "Down", "Up" } },
  { PARTICIPANTS, N_ ("Add the person chosen"), NULL, { "Return" } },
  { PARTICIPANTS, N_ ("Open the person chosen, or added last"), NULL, { "<Control>Return" } },
  { PARTICIPANTS, N_ ("Move up"), NULL, { "<Alt>Up" } },
  { PARTICIPANTS, N_ ("Move down"), NULL, { "<Alt>Down" } },
  { PARTICIPANTS, N_ ("Edit a participant"), NULL, { "Return", "F2" } },
  { PARTICIPANTS, N_ ("Remove"), NULL, { "Delete" } },
  { PARTICIPANTS, N_ ("Menu of a participant"), NULL, { "<Shift>F10", "Menu" } },

  { REMARKS, N_ ("Choose a speaker"), NULL, { "<Alt>1...<Alt>9" } },
  { REMARKS, N_ ("Nobody speaks"), NULL, { "<Alt>0" } },
  { REMARKS, N_ ("Next statement"), NULL, { "Return" } },
  { REMARKS, N_ ("Add the remark"), NULL, { "<Control>Return" } },
  { REMARKS, N_ ("Edit the last remark, from an empty field"), NULL, { "Up" } },
  { REMARKS, N_ ("Kind"), NULL, { "<Alt>k" } },
  { REMARKS, N_ ("Verb"), NULL, { "<Alt>v" } },
  { REMARKS, N_ ("Disclosure"), NULL, { "<Control>d" } },
  { REMARKS, N_ ("Quotation"), NULL, { "<Control>quotedbl" } },
  { REMARKS, N_ ("Edit a remark"), NULL, { "F2" } },
  { REMARKS, N_ ("Move up"), NULL, { "<Alt>Up" } },
  { REMARKS, N_ ("Move down"), NULL, { "<Alt>Down" } },
  { REMARKS, N_ ("Delete a remark"), NULL, { "Delete" } },
  { REMARKS, N_ ("Menu of a remark"), NULL, { "<Shift>F10", "Menu" } },

  { RELEASE, N_ ("Export"), NULL, { "<Control>e" } },
  { RELEASE, N_ ("Print"), NULL, { "<Control>p" } },
  { RELEASE, N_ ("Choose or leave out a statement"), NULL, { "space" } },
  { RELEASE, N_ ("Move a statement up"), NULL, { "<Alt>Up" } },
  { RELEASE, N_ ("Move a statement down"), NULL, { "<Alt>Down" } },
};

const RapShortcut *
rap_shortcuts_list (guint *n)
{
  *n = G_N_ELEMENTS (all);
  return all;
}

void
rap_shortcuts_install (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].action)
      {
        const char *keys[RAP_SHORTCUT_N_KEYS + 1] = { NULL };

        memcpy (keys, all[i].keys, sizeof all[i].keys);
        gtk_application_set_accels_for_action (application, all[i].action, keys);
      }
}
