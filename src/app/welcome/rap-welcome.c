/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands beside the list before anything is chosen. */

#include "welcome/rap-welcome.h"

#include <glib/gi18n.h>

struct _RapWelcome
{
  AdwNavigationPage parent_instance;

  AdwBin *bin;
  const char *shown; /* the name of what is in it */
};

G_DEFINE_FINAL_TYPE (RapWelcome, rap_welcome, ADW_TYPE_NAVIGATION_PAGE)

static void
rap_welcome_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_WELCOME);

  G_OBJECT_CLASS (rap_welcome_parent_class)->dispose (object);
}

static void
rap_welcome_class_init (RapWelcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_welcome_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "welcome/rap-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, RapWelcome, bin);
}

static void
rap_welcome_init (RapWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Made when it is known which: the first frame does not wait for it. What stands
 * there already stays, with the focus in it. */
static void
show (RapWelcome *self, const char *file, const char *name)
{
  g_autofree char *path = NULL;
  g_autoptr (GtkBuilder) builder = NULL;

  if (g_strcmp0 (self->shown, name) == 0)
    return;
  self->shown = name;
  path = g_strdup_printf ("/io/github/rapporteur/Rapporteur/welcome/%s.ui", file);
  builder = gtk_builder_new_from_resource (path);
  adw_bin_set_child (self->bin, GTK_WIDGET (gtk_builder_get_object (builder, name)));
}

void
rap_welcome_set_empty (RapWelcome *self, gboolean empty)
{
  g_return_if_fail (RAP_IS_WELCOME (self));

  if (empty)
    show (self, "rap-first-start", "welcome");
  else
    show (self, "rap-no-page", "no_page");
}

void
rap_welcome_set_opening (RapWelcome *self)
{
  GtkWidget *opening, *cancel;
  g_autoptr (AdwSpinnerPaintable) spinner = NULL;

  g_return_if_fail (RAP_IS_WELCOME (self));

  self->shown = "opening";
  opening = adw_status_page_new ();
  spinner = adw_spinner_paintable_new (opening);
  adw_status_page_set_paintable (ADW_STATUS_PAGE (opening), GDK_PAINTABLE (spinner));
  adw_status_page_set_title (ADW_STATUS_PAGE (opening), _ ("Opening the record…"));
  adw_status_page_set_description (ADW_STATUS_PAGE (opening),
                                   _ ("A large record takes a moment, as does the first start after an update."));
  cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "app.quit");
  gtk_widget_set_halign (cancel, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (cancel, "pill");
  adw_status_page_set_child (ADW_STATUS_PAGE (opening), cancel);
  adw_bin_set_child (self->bin, opening);
}

void
rap_welcome_set_failure (RapWelcome *self, const char *message)
{
  GtkWidget *failure;

  g_return_if_fail (RAP_IS_WELCOME (self));

  self->shown = "failure";
  failure = adw_status_page_new ();
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (failure), "dialog-warning-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (failure), _ ("The record can’t be opened"));
  adw_status_page_set_description (ADW_STATUS_PAGE (failure), message);
  adw_bin_set_child (self->bin, failure);
}
