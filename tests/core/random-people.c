/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random places, organizations and persons. */

#include "random-maker.h"

void
random_maker_add_places (RandomMaker *self)
{
  guint n = 1 + random_maker_up_to (self, 3);

  for (guint i = 0; i < n; i++)
    {
      RapPlace *place = random_maker_add (self, RAP_KIND_PLACE, NULL, 0);
      RapPlace *city = rap_record_get (self->record, RAP_KIND_PLACE, place->city_id);

      /* The first is a city: a venue needs one to be in. */
      if (i == 0)
        place->kind = RAP_PLACE_KIND_CITY;
      if (place->kind == RAP_PLACE_KIND_CITY || (city && city->kind == RAP_PLACE_KIND_VENUE))
        place->city_id = 0;
    }
}

void
random_maker_add_organizations (RandomMaker *self)
{
  guint n = 1 + random_maker_up_to (self, 3);

  for (guint i = 0; i < n; i++)
    random_maker_add (self, RAP_KIND_ORGANIZATION, NULL, 0);
}

void
random_maker_add_persons (RandomMaker *self)
{
  guint n = 1 + random_maker_up_to (self, 4);

  for (guint i = 0; i < n; i++)
    {
      RapPerson *person = random_maker_add (self, RAP_KIND_PERSON, NULL, 0);
      guint n_names = random_maker_up_to (self, RANDOM_FIELDS_N_LANGUAGES);
      guint n_affiliations = random_maker_up_to (self, 2);

      for (guint j = 0; j < n_names; j++)
        {
          RapPersonName *name = random_maker_add (self, RAP_KIND_PERSON_NAME, person, 0);

          g_set_str (&name->language, random_fields_language (j));
        }
      for (guint j = 0; j < n_affiliations; j++)
        {
          RapAffiliation *affiliation = random_maker_add (self, RAP_KIND_AFFILIATION, person, j);

          random_maker_sort_dates (&affiliation->starts, &affiliation->ends);
        }
    }
}
