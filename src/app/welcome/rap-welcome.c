/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands beside the list before anything is chosen. */

#include "welcome/rap-welcome.h"

#include <glib/gi18n.h>

#include "welcome/rap-no-page.h"

struct _RapWelcome
{
  AdwNavigationPage parent_instance;

  AdwBin *bin;
  char *section;     /* whose list shows */
  GHashTable *empty; /* a section to whether its list is, once it is known */
  char *shown;       /* the name of what is in it */
};

G_DEFINE_FINAL_TYPE (RapWelcome, rap_welcome, ADW_TYPE_NAVIGATION_PAGE)

static void
rap_welcome_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_WELCOME);

  G_OBJECT_CLASS (rap_welcome_parent_class)->dispose (object);
}

static void
rap_welcome_finalize (GObject *object)
{
  RapWelcome *self = RAP_WELCOME (object);

  g_free (self->section);
  g_free (self->shown);
  g_hash_table_unref (self->empty);

  G_OBJECT_CLASS (rap_welcome_parent_class)->finalize (object);
}

static void
rap_welcome_class_init (RapWelcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_welcome_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_welcome_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "welcome/rap-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, RapWelcome, bin);
}

static void
rap_welcome_init (RapWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->empty = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
show_first_start (RapWelcome *self)
{
  g_autoptr (GtkBuilder) builder = NULL;

  builder = gtk_builder_new_from_resource ("/io/github/rapporteur/Rapporteur/"
                                           "welcome/rap-first-start.ui");
  adw_bin_set_child (self->bin, GTK_WIDGET (gtk_builder_get_object (builder, "welcome")));
}

/* Made when it is known whether there are events: the first frame does not wait for
 * it. What stands there already stays, with the focus in it. */
static void
show (RapWelcome *self)
{
  gboolean of_events = g_strcmp0 (self->section, "events") == 0;
  gpointer empty = NULL;
  gboolean known;
  g_autofree char *name = NULL;

  if (self->section == NULL)
    return;
  known = g_hash_table_lookup_extended (self->empty, self->section, NULL, &empty);
  if (of_events && !known)
    return;
  name = g_strconcat (self->section, empty ? ", empty" : "", NULL);
  if (!g_set_str (&self->shown, name))
    return;
  if (of_events && empty)
    show_first_start (self);
  else
    adw_bin_set_child (self->bin, rap_no_page_new (self->section, empty != NULL));
}

void
rap_welcome_set_section (RapWelcome *self, const char *section)
{
  g_return_if_fail (RAP_IS_WELCOME (self) && section);

  g_set_str (&self->section, section);
  show (self);
}

void
rap_welcome_set_empty (RapWelcome *self, const char *section, gboolean empty)
{
  g_return_if_fail (RAP_IS_WELCOME (self) && section);

  g_hash_table_insert (self->empty, g_strdup (section), GINT_TO_POINTER (empty));
  show (self);
}

void
rap_welcome_set_opening (RapWelcome *self)
{
  GtkWidget *opening, *cancel;
  g_autoptr (AdwSpinnerPaintable) spinner = NULL;

  g_return_if_fail (RAP_IS_WELCOME (self));

  g_set_str (&self->shown, "opening");
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

  g_set_str (&self->shown, "failure");
  failure = adw_status_page_new ();
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (failure), "dialog-warning-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (failure), _ ("The record can’t be opened"));
  adw_status_page_set_description (ADW_STATUS_PAGE (failure), message);
  adw_bin_set_child (self->bin, failure);
}
