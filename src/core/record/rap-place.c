/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Places: the cities and venues where events are held and datelines are written. The fields are
 * explained in the header. */

#include "record/rap-place.h"

static const RapField place_fields[] = {
  RAP_CHOICE (RapPlace, "kind", kind, rap_place_kind_get_type),
  RAP_FIELD (RapPlace, "country", country, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapPlace, "city", city_id, RAP_KIND_PLACE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPlace, "name", name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPlace, "in", in, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Place, place, RAP_KIND_PLACE, "place", "places")
