/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Times two ways of doing the same thing and prints them as a table's row.
 *
 * Only the ratio means anything on another machine: both are timed in turns in
 * one run, and the fastest turn of each counts, since noise only ever adds.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BenchFunc:
 * @data: what to do it with
 *
 * Does the thing once.
 */
typedef void (*BenchFunc) (gpointer data);

/**
 * bench_print_heading:
 *
 * Prints the heading of the table, before its first row.
 */
void bench_print_heading (void);

/**
 * BENCH_NO_LIMIT:
 *
 * For a row that only tells.
 */
#define BENCH_NO_LIMIT G_MAXDOUBLE

/**
 * bench_compare:
 * @what: what is done
 * @yardstick: the way it is measured against
 * @ours: our way
 * @data: passed to both
 * @limit: how many times as long as @yardstick ours may take, or
 *   %BENCH_NO_LIMIT
 *
 * Prints a row: what, yardstick, ours, ratio, limit, and whether it holds.
 */
void bench_compare (const char *what,
                    BenchFunc yardstick,
                    BenchFunc ours,
                    gpointer data,
                    double limit);

/**
 * bench_compare_slow:
 *
 * The same for things that take a tenth of a second or more: few turns, of one
 * call each, whose median counts. What other processes have a part in is by chance
 * fast as well as slow.
 */
void bench_compare_slow (const char *what,
                         BenchFunc yardstick,
                         BenchFunc ours,
                         gpointer data,
                         double limit);

/**
 * bench_print_row:
 * @what: what is done
 * @yardstick: the time it is measured against, in microseconds
 * @ours: what ours takes, in microseconds
 * @limit: as in bench_compare()
 *
 * Prints a row of what was timed elsewhere.
 */
void bench_print_row (const char *what, double yardstick, double ours, double limit);

/**
 * bench_remove_folder:
 * @path: a folder, which goes with all that is in it
 */
void bench_remove_folder (const char *path);

G_END_DECLS
