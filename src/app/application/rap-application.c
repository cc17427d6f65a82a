/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens the database, and the windows on it. */

#include "config.h"

#include "application/rap-application.h"

#include <glib/gi18n.h>

#include "application/rap-application-actions.h"
#include "application/rap-other-database.h"
#include "preferences/rap-color-scheme.h"
#include "window/rap-window.h"

#define PATIENCE 500 /* milliseconds */

struct _RapApplication
{
  AdwApplication parent_instance;

  GFile *database;
  gboolean opening; /* soon, or open, or failed to */
  guint frame_wait; /* the source that ends the wait for the first frame */
  guint patience;   /* the source that ends the silent wait for the database */
  GCancellable *cancellable;
  RapDesk *desk;        /* %NULL until the database is open */
  GPtrArray *to_import; /* files to import once it is */
};

G_DEFINE_FINAL_TYPE (RapApplication, rap_application, ADW_TYPE_APPLICATION)

static GFile *
default_database (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "rapporteur", NULL);
  g_autofree char *path = g_build_filename (folder, "rapporteur.db", NULL);

  g_mkdir_with_parents (folder, 0700);
  return g_file_new_for_path (path);
}

void
rap_application_open_window (RapApplication *self)
{
  RapWindow *window = rap_window_new (ADW_APPLICATION (self));

  g_return_if_fail (RAP_IS_APPLICATION (self));

  if (self->desk)
    rap_window_set_desk (window, self->desk);
  gtk_window_present (GTK_WINDOW (window));
}

static void
for_each_window (RapApplication *self,
                 void (*func) (RapWindow *window, gpointer data),
                 gpointer data)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
    if (RAP_IS_WINDOW (l->data))
      func (l->data, data);
}

static void
show_desk (RapWindow *window, gpointer desk)
{
  rap_window_set_desk (window, desk);
}

static void
show_failure (RapWindow *window, gpointer error)
{
  rap_window_set_failure (window, error);
}

static RapWindow *
find_window (RapApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
    if (RAP_IS_WINDOW (l->data))
      return l->data;
  return NULL;
}

/* The window that was used last; where none is left, they wait for the next. */
static void
import_waiting (RapApplication *self)
{
  RapWindow *window = find_window (self);

  if (window == NULL)
    return;
  for (guint i = 0; i < self->to_import->len; i++)
    rap_window_import (window, g_ptr_array_index (self->to_import, i));
  g_ptr_array_set_size (self->to_import, 0);
}

static void open_database_after_frame (RapApplication *self);

/* Somebody may have come back before it was given up. */
static void
on_cancelled (RapApplication *self)
{
  self->opening = FALSE;
  g_cancellable_reset (self->cancellable);
  if (find_window (self))
    open_database_after_frame (self);
}

static void
show_opening (RapWindow *window, gpointer data)
{
  rap_window_set_opening (window);
}

static void
tell_of_opening (gpointer data)
{
  RapApplication *self = data;

  self->patience = 0;
  for_each_window (self, show_opening, NULL);
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapApplication) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_finish (result, &error);

  g_clear_handle_id (&self->patience, g_source_remove);
  g_application_release (G_APPLICATION (self));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      on_cancelled (self);
      return;
    }
  if (store == NULL)
    {
      for_each_window (self, show_failure, error);
      return;
    }
  self->desk = rap_desk_new (store);
  for_each_window (self, show_desk, self->desk);
  import_waiting (self);
}

static void
open_database (RapApplication *self)
{
  if (self->frame_wait == 0)
    return;
  g_clear_handle_id (&self->frame_wait, g_source_remove);
  self->patience = g_timeout_add_once (PATIENCE, tell_of_opening, self);
  g_application_hold (G_APPLICATION (self));
  rap_store_open_async (self->database, RAP_STORE_CREATE, self->cancellable, on_opened,
                        g_object_ref (self));
}

static void
on_painted (GdkFrameClock *clock, gpointer self)
{
  g_signal_handlers_disconnect_by_func (clock, on_painted, self);
  open_database (self);
}

/* The frame of the window comes first: a database that is opened at the same time
 * holds it up, and so does the list that follows. A window that nobody sees may
 * never be painted, so the wait has an end. */
static void
open_database_after_frame (RapApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (self->opening)
    return;
  self->opening = TRUE;
  self->frame_wait = g_timeout_add_once (PATIENCE, (GSourceOnceFunc) open_database, self);
  g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                           G_CALLBACK (on_painted), self, 0);
}

static void
rap_application_activate (GApplication *application)
{
  RapApplication *self = RAP_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window)
    gtk_window_present (window);
  else
    rap_application_open_window (self);
  open_database_after_frame (self);
  if (self->desk)
    import_waiting (self);
}

static void
on_looked (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapApplication) self = data;
  GFile *file = G_FILE (source);

  if (rap_other_database_look_finish (file, result))
    rap_other_database_open (file);
  else
    {
      g_ptr_array_add (self->to_import, g_object_ref (file));
      rap_application_activate (G_APPLICATION (self));
    }
  g_application_release (G_APPLICATION (self));
}

/* Another database has a window elsewhere: this program has none before it is known what a file is,
 * and ends without one if there are no others. */
static void
rap_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  RapApplication *self = RAP_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    if (g_file_equal (files[i], self->database))
      rap_application_activate (application);
    else
      {
        g_application_hold (application);
        rap_other_database_look_async (files[i], on_looked, g_object_ref (self));
      }
}

/* Nobody waits for the database any more. */
static void
rap_application_window_removed (GtkApplication *application, GtkWindow *window)
{
  RapApplication *self = RAP_APPLICATION (application);

  GTK_APPLICATION_CLASS (rap_application_parent_class)->window_removed (application, window);

  if (self->desk == NULL && find_window (self) == NULL)
    g_cancellable_cancel (self->cancellable);
}

static int
rap_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  RapApplication *self = RAP_APPLICATION (application);
  g_autofree char *path = NULL;

  if (g_variant_dict_lookup (options, "database", "^ay", &path))
    {
      self->database = g_file_new_for_commandline_arg (path);
      /* Another database is another program to the desktop. */
      g_application_set_flags (application,
                               g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
    }
  return -1;
}

static void
rap_application_startup (GApplication *application)
{
  RapApplication *self = RAP_APPLICATION (application);

  G_APPLICATION_CLASS (rap_application_parent_class)->startup (application);

  rap_application_add_actions (self);
  rap_color_scheme_follow_setting ();
  if (self->database == NULL)
    self->database = default_database ();
}

static void
rap_application_shutdown (GApplication *application)
{
  RapApplication *self = RAP_APPLICATION (application);

  g_clear_handle_id (&self->frame_wait, g_source_remove);
  g_clear_handle_id (&self->patience, g_source_remove);
  if (self->desk)
    rap_desk_close (self->desk);
  g_clear_object (&self->desk);

  G_APPLICATION_CLASS (rap_application_parent_class)->shutdown (application);
}

static void
rap_application_finalize (GObject *object)
{
  RapApplication *self = RAP_APPLICATION (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->database);
  g_ptr_array_unref (self->to_import);

  G_OBJECT_CLASS (rap_application_parent_class)->finalize (object);
}

static void
rap_application_class_init (RapApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rap_application_finalize;
  GTK_APPLICATION_CLASS (klass)->window_removed = rap_application_window_removed;
  application_class->activate = rap_application_activate;
  application_class->open = rap_application_open;
  application_class->handle_local_options = rap_application_handle_local_options;
  application_class->startup = rap_application_startup;
  application_class->shutdown = rap_application_shutdown;
}

static void
rap_application_init (RapApplication *self)
{
  const GOptionEntry options[] = {
    { "database", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL,
      N_ ("Open this database instead of your own"), N_ ("FILE") },
    { NULL },
  };

  self->cancellable = g_cancellable_new ();
  self->to_import = g_ptr_array_new_with_free_func (g_object_unref);
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

RapApplication *
rap_application_new (void)
{
  return g_object_new (RAP_TYPE_APPLICATION, "application-id", APP_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path",
                       "/io/github/rapporteur/Rapporteur", NULL);
}
