/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A display of a benchmark's own, and programs that run on it.
 */
#include "bench-screen.h"

#include <X11/Xutil.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#define SIDE      300 /* a window is at least so wide and high, in pixels */
#define POLL_TIME 200 /* microseconds */

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

void
bench_screen_set_variable (BenchScreen *self, const char *name, const char *value)
{
  self->environment = g_environ_setenv (self->environment, name, value, TRUE);
}

void
bench_screen_open (BenchScreen *self)
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
  bench_screen_set_variable (self, "DISPLAY", number);
  bench_screen_set_variable (self, "GDK_BACKEND", "x11");
  bench_screen_set_variable (self, "GSK_RENDERER", "cairo");
  bench_screen_set_variable (self, "GTK_A11Y", "none");
  bench_screen_set_variable (self, "GSETTINGS_BACKEND", "memory");
  bench_screen_set_variable (self, "DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

void
bench_screen_close (BenchScreen *self)
{
  XCloseDisplay (self->display);
  end (self->server);
  g_strfreev (self->environment);
}

/* A program that cannot start, such as one without its settings' schema, would be
 * waited for without end. */
static void
wait_for_event (Display *display, GPid pid, XEvent *event)
{
  while (XPending (display) == 0)
    {
      g_assert_cmpint (waitpid (pid, NULL, WNOHANG), ==, 0);
      g_usleep (POLL_TIME);
    }
  XNextEvent (display, event);
}

/* Tooltips and the like are smaller. */
static Window
wait_for_window (Display *display, GPid pid)
{
  for (;;)
    {
      XWindowAttributes attributes;
      XEvent event;

      wait_for_event (display, pid, &event);
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

Window
bench_screen_start (BenchScreen *self, const char *const *argv, GPid *pid)
{
  Window window;

  *pid = spawn (argv, self->environment, NULL);
  window = wait_for_window (self->display, *pid);
  while (!is_drawn (self->display, window))
    g_usleep (POLL_TIME);
  return window;
}

void
bench_screen_press (BenchScreen *self, const char *keys)
{
  g_autofree char *command = g_strdup_printf ("xdotool %s", keys);
  g_auto (GStrv) argv = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_assert_true (g_shell_parse_argv (command, NULL, &argv, NULL));
  g_spawn_sync (NULL, argv, self->environment, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
}

void
bench_screen_end (BenchScreen *self, GPid pid)
{
  end (pid);
  XSync (self->display, True);
}
