/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Affiliations: who holds which position, where, from when to when. The fields are explained in the
 * header. */

#include "record/rap-affiliation.h"

static const RapField affiliation_fields[] = {
  RAP_REFERENCE (RapAffiliation,
                 "person",
                 person_id,
                 RAP_KIND_PERSON,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapAffiliation,
                 "organization",
                 organization_id,
                 RAP_KIND_ORGANIZATION,
                 RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "starts", starts, RAP_FIELD_DATE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "ends", ends, RAP_FIELD_DATE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "full", full, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "short", short_form, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "title", title, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "plural", plural, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "first-full", first_full, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "later-full", later_full, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "genitive", genitive, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapAffiliation, "instrumental", instrumental, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Affiliation, affiliation, RAP_KIND_AFFILIATION, "affiliation", "affiliations")
