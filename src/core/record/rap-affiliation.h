/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Affiliations: who holds which position, where, from when to when. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_AFFILIATION (rap_affiliation_get_type ())
RAP_DECLARE_NOUN (Affiliation, affiliation, AFFILIATION)

/* A person holds a position at an organization, or at none, from a date to a date. */
struct _RapAffiliation
{
  RapEntity parent_instance;

  gint64 person_id;       /* a person */
  gint64 organization_id; /* none for an occupation such as political scientist; an organization */
  char *starts;           /* first day; unset: nobody knows, held since ever */
  char *ends;             /* last day; unset: still held */
  gint64 position;        /* order of importance among a person's positions, from 0 */
  RapTexts *full; /* the phrase with its organization: Ambassador of Kazakhstan to Azerbaijan */
  RapTexts *short_form; /* the short phrase: Ambassador */
  RapTexts *title;  /* the bare title for a list that has a column for the organization: Director */
  RapTexts *plural; /* for several people who share it: Vice Presidents */
  RapTexts *first_full;   /* the full phrase for a first reference where it holds an abbreviation to
                             be written out */
  RapTexts *later_full;   /* and the one for later references */
  RapTexts *genitive;     /* a case form, typed by a person; never computed */
  RapTexts *instrumental; /* a case form, typed by a person; never computed */
};

G_END_DECLS
