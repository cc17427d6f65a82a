/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Organizations: what issues, organizes, sends people and is spoken for. */

#pragma once

#include "record/rap-entity.h"

G_BEGIN_DECLS

#define RAP_TYPE_ORGANIZATION (rap_organization_get_type ())
RAP_DECLARE_NOUN (Organization, organization, ORGANIZATION)

/* An organization. */
struct _RapOrganization
{
  RapEntity parent_instance;

  RapOrganizationKind kind;     /* what it is */
  gint64 parent_id;             /* the organization it belongs to; an organization */
  char *country;                /* ISO 3166-1 alpha-2 code */
  RapGender grammatical_gender; /* for the agreement of verbs; never printed */
  RapTexts *name;               /* full name, as in a list */
  RapTexts *in_text;            /* full name as in running text, in English with its the */
  RapTexts *short_name;         /* short name, as in running text */
  RapTexts *abbreviation;       /* AIR Center */
  RapTexts *known_as;           /* the name it is generally known by */
  RapTexts *genitive;           /* a case form, typed by a person; never computed */
  RapTexts *instrumental;       /* a case form, typed by a person; never computed */
  RapTexts *about;              /* the paragraph about it at a release's end (CommonMark) */
  RapTexts *address;            /* postal address */
  RapTexts *contact_name;       /* whom the media may ask */
  char *email;
  char *phone;
  char *website;
};

G_END_DECLS
