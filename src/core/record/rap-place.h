/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Places: the cities and venues where events are held and datelines are written. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_PLACE (rap_place_get_type ())
RAP_DECLARE_NOUN (Place, place, PLACE)

/* A city, or a venue in a city. */
struct _RapPlace
{
  RapEntity parent_instance;

  RapPlaceKind kind; /* city or venue */
  char *country;     /* ISO 3166-1 alpha-2 code, such as AZ */
  gint64 city_id;    /* for a venue, the city it is in; a place */
  RapTexts *name;    /* Baku */
  RapTexts *in;      /* the ready phrase for where: in Baku, Bakıda */
};

G_END_DECLS
