/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the parts of the maker of random records share; for random-record.c. */

#pragma once

#include "random-fields.h"
#include "record/rap-record.h"

G_BEGIN_DECLS

typedef struct
{
  RandomFields fields; /* what fills one field */
  RapRecord *record;
} RandomMaker;

guint random_maker_up_to (RandomMaker *self, guint most);
gboolean random_maker_chance (RandomMaker *self, double probability);

/* The id of one of a kind; of the same event, where the kind is a part of one. */
gint64 random_maker_pick (RandomMaker *self, RapKind kind, gpointer for_entity);

/* Adds one with all its fields filled by their type; @position is its place
 * among its siblings. */
gpointer random_maker_add (RandomMaker *self, RapKind kind, gpointer parent, gint64 position);

/* Brings two dates into their order. */
void random_maker_sort_dates (char **first, char **last);

void random_maker_add_places (RandomMaker *self);
void random_maker_add_organizations (RandomMaker *self);
void random_maker_add_persons (RandomMaker *self);
void random_maker_add_event_parts (RandomMaker *self, RapEvent *event);

G_END_DECLS
