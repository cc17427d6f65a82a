/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Times things in turns.
 */
#include "bench.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Turns are short, so that on a busy machine many are not broken off; in
 * microseconds. */
#define TURNS       2000
#define MIN_TURNS   100
#define MAX_TIME    (5 * G_USEC_PER_SEC)
#define LONG_TURNS  5
#define SLOW_TURNS  41
#define TURN_LENGTH 200

static double
get_microseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);

  return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

/* Microseconds for one call, over a turn of @n_calls. */
static double
time_turn (BenchFunc func, gpointer data, guint n_calls)
{
  double start = get_microseconds ();

  for (guint i = 0; i < n_calls; i++)
    func (data);

  return (get_microseconds () - start) / n_calls;
}

/* A turn may only seem long, since something else ran in it, so it has to be
 * long several times. */
static guint
count_calls_in_turn (BenchFunc func, gpointer data)
{
  guint n_calls = 1;

  for (guint n_long = 0; n_long < LONG_TURNS;)
    if (time_turn (func, data, n_calls) * n_calls >= TURN_LENGTH)
      n_long++;
    else
      {
        n_calls *= 2;
        n_long = 0;
      }

  return n_calls;
}

void
bench_print_heading (void)
{
  printf ("%-36s %12s %12s %8s %8s\n", "", "yardstick", "ours", "ratio", "limit");
}

void
bench_print_row (const char *what, double yardstick, double ours, double limit)
{
  double ratio = ours / yardstick;

  printf ("%-36s %9.2f µs %9.2f µs %8.2f", what, yardstick, ours, ratio);
  if (limit < BENCH_NO_LIMIT)
    printf (" %8.2f  %s", limit, ratio <= limit ? "holds" : "EXCEEDED");
  printf ("\n");
}

void
bench_compare (const char *what, BenchFunc yardstick, BenchFunc ours, gpointer data, double limit)
{
  guint n_yardstick = count_calls_in_turn (yardstick, data);
  guint n_ours = count_calls_in_turn (ours, data);
  double best_yardstick = G_MAXDOUBLE, best_ours = G_MAXDOUBLE;
  double end = get_microseconds () + MAX_TIME;

  for (guint i = 0; i < TURNS && (i < MIN_TURNS || get_microseconds () < end); i++)
    {
      best_yardstick = MIN (best_yardstick, time_turn (yardstick, data, n_yardstick));
      best_ours = MIN (best_ours, time_turn (ours, data, n_ours));
    }
  bench_print_row (what, best_yardstick, best_ours, limit);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

static double
take_median (double times[SLOW_TURNS])
{
  qsort (times, SLOW_TURNS, sizeof *times, compare_times);
  return times[SLOW_TURNS / 2];
}

void
bench_compare_slow (const char *what,
                    BenchFunc yardstick,
                    BenchFunc ours,
                    gpointer data,
                    double limit)
{
  double of_yardstick[SLOW_TURNS], of_ours[SLOW_TURNS];

  for (guint i = 0; i < SLOW_TURNS; i++)
    {
      of_yardstick[i] = time_turn (yardstick, data, 1);
      of_ours[i] = time_turn (ours, data, 1);
    }
  bench_print_row (what, take_median (of_yardstick), take_median (of_ours), limit);
}

void
bench_remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      if (g_unlink (file) != 0)
        bench_remove_folder (file);
    }
  g_rmdir (path);
}
