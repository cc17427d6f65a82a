/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Persons, and their names in each language and script. The fields are explained in the header. */

#include "record/rap-person.h"

static const RapField person_fields[] = {
  RAP_CHOICE (RapPerson, "grammatical-gender", grammatical_gender, rap_gender_get_type),
  RAP_FIELD (RapPerson, "country", country, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPerson, "honorific", honorific, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPerson, "rank", rank, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPerson, "degree", degree, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPerson, "email", email, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPerson, "phone", phone, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPerson, "note", note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Person, person, RAP_KIND_PERSON, "person", "persons")

static const RapField person_name_fields[] = {
  RAP_REFERENCE (RapPersonName,
                 "person",
                 person_id,
                 RAP_KIND_PERSON,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_FIELD (RapPersonName, "language", language, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapPersonName, "script", script, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPersonName, "given", given, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPersonName, "patronymic", patronymic, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPersonName, "particle", particle, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPersonName, "family", family, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPersonName, "display", display, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapPersonName, "initials", initials, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapPersonName, "chosen", chosen, RAP_FIELD_BOOLEAN, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapPersonName, "origin", origin, rap_origin_get_type),
};

RAP_DEFINE_NOUN (PersonName, person_name, RAP_KIND_PERSON_NAME, "person_name", "names")
