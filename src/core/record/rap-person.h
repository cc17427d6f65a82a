/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Persons, and their names in each language and script. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_PERSON (rap_person_get_type ())
RAP_DECLARE_NOUN (Person, person, PERSON)

/* A person, apart from what they do: that is an affiliation. */
struct _RapPerson
{
  RapEntity parent_instance;

  RapGender grammatical_gender; /* for the agreement of verbs; never printed, may stay unset */
  char *country;                /* ISO 3166-1 alpha-2 code */
  RapTexts *honorific;          /* H.E., Dr. */
  RapTexts *rank;               /* a rank apart from posts: Ambassador, Colonel */
  RapTexts *degree;             /* what follows the name: PhD */
  char *email;
  char *phone;
  char *note; /* for the office; enters no release */
};

#define RAP_TYPE_PERSON_NAME (rap_person_name_get_type ())
RAP_DECLARE_NOUN (PersonName, person_name, PERSON_NAME)

/* A person's name in one language and script, in its parts, which are never derived by splitting.
 */
struct _RapPersonName
{
  RapEntity parent_instance;

  gint64 person_id; /* a person */
  char *language;   /* BCP 47 language tag */
  char *script;     /* ISO 15924 code where the language has several, such as Cyrl */
  char *given;
  char *patronymic; /* oğlu and qızı, -ович, ұлы and қызы included */
  char *particle;   /* von, al- */
  char *family;     /* unset for people with a single name */
  char *display;    /* the name as printed */
  char *initials;   /* the form with initials: A. Bayel */
  gboolean chosen;  /* the spelling the person chose */
  RapOrigin origin; /* typed, or a computed guess, which is never printed by itself */
};

G_END_DECLS
