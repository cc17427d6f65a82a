/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A place in a template: what errors, warnings and a sink's caller point at.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapTemplatePlace:
 * @template_name: the name of the template or partial, as given when it was
 *   compiled
 * @offset: bytes from the start of its text
 * @line: its line, from 1
 * @column: its column in characters (not bytes), from 1
 */
typedef struct
{
  const char *template_name;
  gsize offset;
  guint line;
  guint column;
} RapTemplatePlace;

G_END_DECLS
