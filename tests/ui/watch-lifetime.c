/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Preloaded into the program, tells on the standard error when a window, page, dialog or
 * a part of them is shown, and when it is finalized. */

#include <adwaita.h>
#include <dlfcn.h>

#define KEY "watch-lifetime"

static void
on_finalized (gpointer name)
{
  g_printerr ("finalized: %s\n", (const char *) name);
  g_free (name);
}

/* What is set on an object is freed when it is finalized, not when it is disposed of. */
static void
watch (gpointer object)
{
  if (g_object_get_data (object, KEY))
    return;
  g_printerr ("shown: %s\n", G_OBJECT_TYPE_NAME (object));
  g_object_set_data_full (object, KEY, g_strdup (G_OBJECT_TYPE_NAME (object)), on_finalized);
}

void
adw_navigation_split_view_set_content (AdwNavigationSplitView *self, AdwNavigationPage *page)
{
  void (*next) (AdwNavigationSplitView *, AdwNavigationPage *) = dlsym (RTLD_NEXT, __func__);

  watch (page);
  next (self, page);
}

void
adw_navigation_view_push (AdwNavigationView *self, AdwNavigationPage *page)
{
  void (*next) (AdwNavigationView *, AdwNavigationPage *) = dlsym (RTLD_NEXT, __func__);

  watch (page);
  next (self, page);
}

void
adw_dialog_present (AdwDialog *self, GtkWidget *parent)
{
  void (*next) (AdwDialog *, GtkWidget *) = dlsym (RTLD_NEXT, __func__);

  watch (self);
  next (self, parent);
}

void
gtk_window_present (GtkWindow *self)
{
  void (*next) (GtkWindow *) = dlsym (RTLD_NEXT, __func__);

  watch (self);
  next (self);
}

/* All that has a template: pages, and what they are made of. */
void
gtk_widget_init_template (GtkWidget *self)
{
  void (*next) (GtkWidget *) = dlsym (RTLD_NEXT, __func__);

  if (g_str_has_prefix (G_OBJECT_TYPE_NAME (self), "Rap"))
    watch (self);
  next (self);
}
