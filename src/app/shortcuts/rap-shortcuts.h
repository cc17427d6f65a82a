/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The keys of the window, in one table: what it installs is what the help
 * shows. A key that only a page understands stands there too, without an
 * action.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RAP_SHORTCUT_N_KEYS 3

/**
 * RapShortcut:
 * @group: what it belongs to, to be translated; those of one group follow one another
 * @title: what it does, to be translated
 * @action: (nullable): the detailed action that the keys activate; %NULL where
 *   a widget of a page listens to them by itself
 * @keys: accelerators as gtk_accelerator_parse() takes them, up to the first
 *   %NULL; "A...B" stands for A to B
 */
typedef struct
{
  const char *group;
  const char *title;
  const char *action;
  const char *keys[RAP_SHORTCUT_N_KEYS];
} RapShortcut;

/**
 * rap_shortcuts_list:
 * @n: (out): how many there are
 *
 * Returns: (transfer none) (array length=n): all shortcuts
 */
const RapShortcut *rap_shortcuts_list (guint *n);

/**
 * rap_shortcuts_install:
 * @application: the application, at its startup
 *
 * Gives the actions of @application and its windows their keys.
 */
void rap_shortcuts_install (GtkApplication *application);

G_END_DECLS
