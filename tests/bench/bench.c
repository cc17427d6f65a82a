/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Times things in turns.
 */
#include "bench.h"

#include <stdio.h>

#define TURNS       400
#define TURN_LENGTH G_TIME_SPAN_MILLISECOND

/* Microseconds for one call, over a turn of @n_calls. */
static double
time_turn (BenchFunc func, gpointer data, guint n_calls)
{
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < n_calls; i++)
    func (data);

  return (double) (g_get_monotonic_time () - start) / n_calls;
}

static guint
count_calls_in_turn (BenchFunc func, gpointer data)
{
  guint n_calls = 1;

  while (time_turn (func, data, n_calls) * n_calls < TURN_LENGTH)
    n_calls *= 2;

  return n_calls;
}

void
bench_compare (const char *what, BenchFunc yardstick, BenchFunc ours, gpointer data, double limit)
{
  guint n_yardstick = count_calls_in_turn (yardstick, data);
  guint n_ours = count_calls_in_turn (ours, data);
  double best_yardstick = G_MAXDOUBLE;
  double best_ours = G_MAXDOUBLE;
  double ratio;

  for (guint i = 0; i < TURNS; i++)
    {
      best_yardstick = MIN (best_yardstick, time_turn (yardstick, data, n_yardstick));
      best_ours = MIN (best_ours, time_turn (ours, data, n_ours));
    }

  ratio = best_ours / best_yardstick;
  printf ("%-36s %12s %12s %8s %8s\n", "", "yardstick", "ours", "ratio", "limit");
  printf ("%-36s %9.2f µs %9.2f µs %8.2f %8.2f  %s\n", what, best_yardstick, best_ours, ratio,
          limit, ratio <= limit ? "holds" : "EXCEEDED");
}
