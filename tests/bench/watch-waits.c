/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Preloaded into a program, writes to the file that WATCH_WAITS names how long its
 * main thread was kept from what comes next, in microseconds of the processor's
 * time, a line for each time that passes 5 ms.
 */
#include <dlfcn.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define MIN_TIME 5000 /* microseconds */

static double
get_time_used (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

/* Others wait for the display's answers. */
static int
is_main_loop (const void *caller)
{
  Dl_info info;

  return gettid () == getpid () && dladdr (caller, &info) && info.dli_fname &&
         strstr (info.dli_fname, "libglib");
}

static void
tell (double time)
{
  static FILE *file;

  if (file == NULL)
    file = fopen (getenv ("WATCH_WAITS"), "a");
  if (file == NULL)
    abort ();
  fprintf (file, "%.0f\n", time);
  fflush (file);
}

static double since; /* the last look at what comes in */

static void
before_poll (void)
{
  double time = get_time_used () - since;

  if (since > 0 && time >= MIN_TIME)
    tell (time);
}

int
poll (struct pollfd *fds, nfds_t n_fds, int timeout)
{
  int (*next) (struct pollfd *, nfds_t, int) = dlsym (RTLD_NEXT, __func__);
  int is_watched = is_main_loop (__builtin_return_address (0));
  int n_ready;

  if (is_watched)
    before_poll ();
  n_ready = next (fds, n_fds, timeout);
  if (is_watched)
    since = get_time_used ();
  return n_ready;
}

/* GLib calls the one or the other. */
int
ppoll (struct pollfd *fds, nfds_t n_fds, const struct timespec *timeout, const sigset_t *mask)
{
  int (*next) (struct pollfd *, nfds_t, const struct timespec *,
               const sigset_t *) = dlsym (RTLD_NEXT, __func__);
  int is_watched = is_main_loop (__builtin_return_address (0));
  int n_ready;

  if (is_watched)
    before_poll ();
  n_ready = next (fds, n_fds, timeout, mask);
  if (is_watched)
    since = get_time_used ();
  return n_ready;
}
