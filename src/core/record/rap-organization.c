/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Organizations: what issues, organizes, sends people and is spoken for. The fields are explained
 * in the header. */

#include "record/rap-organization.h"

static const RapField organization_fields[] = {
  RAP_CHOICE (RapOrganization, "kind", kind, rap_organization_kind_get_type),
  RAP_REFERENCE (RapOrganization, "parent", parent_id, RAP_KIND_ORGANIZATION, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "country", country, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapOrganization, "grammatical-gender", grammatical_gender, rap_gender_get_type),
  RAP_FIELD (RapOrganization, "name", name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "in-text", in_text, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "short-name", short_name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "abbreviation", abbreviation, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "known-as", known_as, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "genitive", genitive, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "instrumental", instrumental, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "about", about, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "address", address, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "contact-name", contact_name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "email", email, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "phone", phone, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapOrganization, "website", website, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Organization, organization, RAP_KIND_ORGANIZATION, "organization", "organizations")
