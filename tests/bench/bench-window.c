/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the start of the program to its first frame, on a record of 100,000
 * people and 10,000 events, against a program with an empty window.
 *
 * Both run on a display of their own. The first frame is seen from outside: the
 * window is there, and its middle is no longer black.
 */
#include "bench-record.h"
#include "bench.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/rap-store-apply.h"

#define SIDE      300 /* a window is at least so wide and high, in pixels */
#define POLL_TIME 200 /* microseconds */

typedef struct
{
  GPid server;
  Display *display;
  char **environment;
  char *database;
} Stage;

static GPid
spawn (const char *const *argv, char **environment, int *stdout_fd)
{
  g_autoptr (GError) error = NULL;
  GPid pid;

  g_spawn_async_with_pipes (NULL, (char **) argv, environment,
                            G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD |
                              G_SPAWN_STDERR_TO_DEV_NULL |
                              (stdout_fd ? 0 : G_SPAWN_STDOUT_TO_DEV_NULL),
                            NULL, NULL, &pid, NULL, stdout_fd, NULL, &error);
  g_assert_no_error (error);
  return pid;
}

static void
end (GPid pid)
{
  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
}

static void
open_screen (Stage *self)
{
  /* Of our own choice: in a container the server takes the lock of a display
   * outside for a dead one's, and would take that display's place. */
  g_autofree char *number = g_strdup_printf (":%d", g_random_int_range (1000, 60000));
  const char *argv[] = { "Xvfb",    number, "-displayfd",  "1", "-noreset",
                         "-screen", "0",    "1280x900x24", NULL };
  char line[16];
  int output;
  FILE *ready;

  /* To the end of the line: the server is ended by a pipe that nobody reads. */
  self->server = spawn (argv, NULL, &output);
  ready = fdopen (output, "r");
  g_assert_nonnull (fgets (line, sizeof line, ready));
  fclose (ready);

  self->display = XOpenDisplay (number);
  g_assert_nonnull (self->display);
  XSelectInput (self->display, DefaultRootWindow (self->display), SubstructureNotifyMask);
  self->environment = g_get_environ ();
  self->environment = g_environ_setenv (self->environment, "DISPLAY", number, TRUE);
  self->environment = g_environ_setenv (self->environment, "GDK_BACKEND", "x11", TRUE);
  self->environment = g_environ_setenv (self->environment, "GSK_RENDERER", "cairo", TRUE);
  self->environment = g_environ_setenv (self->environment, "GTK_A11Y", "none", TRUE);
  self->environment = g_environ_setenv (self->environment, "GSETTINGS_BACKEND", "memory", TRUE);
  self->environment = g_environ_setenv (self->environment, "DBUS_SESSION_BUS_ADDRESS",
                                        "disabled:", TRUE);
}

static void
close_screen (Stage *self)
{
  XCloseDisplay (self->display);
  end (self->server);
  g_strfreev (self->environment);
}

/* Tooltips and the like are smaller. */
static Window
wait_for_window (Display *display)
{
  for (;;)
    {
      XWindowAttributes attributes;
      XEvent event;

      XNextEvent (display, &event);
      if (event.type == MapNotify &&
          XGetWindowAttributes (display, event.xmap.window, &attributes) &&
          attributes.width >= SIDE && attributes.height >= SIDE)
        return event.xmap.window;
    }
}

static gboolean
is_drawn (Display *display, Window window)
{
  XImage *image = XGetImage (display, window, SIDE / 2, SIDE / 2, 1, 1, AllPlanes, ZPixmap);
  gboolean drawn = (XGetPixel (image, 0, 0) & 0xffffff) != 0;

  XDestroyImage (image);
  return drawn;
}

static void
wait_for_frame (Stage *self, const char *const *argv)
{
  GPid pid = spawn (argv, self->environment, NULL);
  Window window = wait_for_window (self->display);

  while (!is_drawn (self->display, window))
    g_usleep (POLL_TIME);
  end (pid);
  XSync (self->display, True);
}

static void
start_empty (gpointer data)
{
  const char *argv[] = { EMPTY_WINDOW, NULL };

  wait_for_frame (data, argv);
}

static void
start_ours (gpointer data)
{
  Stage *self = data;
  const char *argv[] = { RAPPORTEUR, "--database", self->database, NULL };

  wait_for_frame (self, argv);
}

static void
make_record (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = rap_store_open_sync (file, RAP_STORE_CREATE, NULL, &error);

  g_assert_no_error (error);
  bench_record_add_people (store, 100000);
  bench_record_add_events (store, 10000);
}

int
main (void)
{
  char folder[] = "bench-window-XXXXXX";
  g_autofree char *path = NULL;
  Stage self = { 0 };

  g_assert_nonnull (g_mkdtemp (folder));
  path = g_build_filename (folder, "large.db", NULL);
  make_record (path);
  self.database = path;
  open_screen (&self);

  bench_print_heading ();
  bench_compare_slow ("start to the first frame", start_empty, start_ours, &self, 1.25);

  close_screen (&self);
  bench_remove_folder (folder);
  return 0;
}
