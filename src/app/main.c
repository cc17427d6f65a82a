/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window's entry point. */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "application/rap-application.h"

int
main (int argc, char **argv)
{
  g_autoptr (RapApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = rap_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
