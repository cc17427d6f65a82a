/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A display of a benchmark's own, and programs that run on it.
 */
#pragma once

#include <X11/Xlib.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  GPid server;
  Display *display;
  char **environment; /* what the programs run with */
} BenchScreen;

/**
 * bench_screen_open:
 * @self: (out caller-allocates): the screen
 *
 * Starts a server, and prepares an environment without a session: settings are
 * the defaults, there is no bus, and Cairo draws.
 */
void bench_screen_open (BenchScreen *self);

/**
 * bench_screen_close:
 * @self: the screen
 *
 * Ends the server.
 */
void bench_screen_close (BenchScreen *self);

/**
 * bench_screen_set_variable:
 * @self: the screen
 * @name: a variable of the environment
 * @value: its value
 */
void bench_screen_set_variable (BenchScreen *self, const char *name, const char *value);

/**
 * bench_screen_start:
 * @self: the screen
 * @argv: a program and its arguments
 * @pid: (out): the program
 *
 * Starts a program and waits for the first frame of its window. It is seen from
 * outside: the window is there, and it is no longer black. Aborts where the
 * program ends before.
 *
 * Returns: the window
 */
Window bench_screen_start (BenchScreen *self, const char *const *argv, GPid *pid);

/**
 * bench_screen_press:
 * @self: the screen
 * @keys: what xdotool is to do, such as "key ctrl+f"
 *
 * Does what a person does.
 */
void bench_screen_press (BenchScreen *self, const char *keys);

/**
 * bench_screen_end:
 * @self: the screen
 * @pid: a program started here
 *
 * Kills a program.
 */
void bench_screen_end (BenchScreen *self, GPid pid);

G_END_DECLS
