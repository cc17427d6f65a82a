/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making a person of a name that was typed. */

#include "model/rap-new-person.h"

gint64
rap_new_person_make (RapRecord *record, const char *name, const char *language, RapChanges *changes)
{
  RapPerson *person = rap_record_add (record, rap_entity_new (RAP_KIND_PERSON));
  RapPersonName *person_name = rap_entity_new (RAP_KIND_PERSON_NAME);

  person_name->person_id = rap_entity_get_id (person);
  person_name->language = g_strdup (language);
  person_name->display = g_strdup (name);
  person_name->chosen = TRUE;
  rap_record_add (record, person_name);
  rap_changes_save (changes, person);
  rap_changes_save (changes, person_name);
  return rap_entity_get_id (person);
}
