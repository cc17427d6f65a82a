/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who speaks in a turn, as a template sees them: participants, a labelled group,
 * an organization, a state, or the agreed descriptor. */

#include "release/rap-context-values.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>

static RapTemplateValue
make_state (RapContext *self, RapRemark *remark)
{
  g_autofree char *locale = g_strconcat ("und_", remark->state, NULL);
  UErrorCode status = U_ZERO_ERROR;
  UChar name[128];
  char utf8[512];
  int32_t length = uloc_getDisplayCountry (locale, rap_context_get_language (self), name,
                                           G_N_ELEMENTS (name), &status);

  u_strToUTF8 (utf8, sizeof utf8, NULL, name, length, &status);
  return rap_context_fact (self, U_SUCCESS (status) ? utf8 : remark->state, remark);
}

/* The participants who speak, each a reference. */
static void
add_participants (RapContext *self,
                  const RapTurn *turn,
                  RapReferenceForm form,
                  RapContextList *list,
                  RapGender *gender)
{
  RapRecord *record = rap_context_get_source (self)->record;
  GPtrArray *rows = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                           rap_entity_get_id (turn->remark));

  for (guint i = 0; i < rows->len; i++)
    {
      RapRemarkSpeaker *row = g_ptr_array_index (rows, i);
      RapParticipant *speaker = rap_record_get (record, RAP_KIND_PARTICIPANT, row->participant_id);
      gpointer position = rap_record_get (record, RAP_KIND_PARTICIPANT_POSITION,
                                          row->participant_position_id);

      if (speaker == NULL)
        continue;
      *gender = speaker->grammatical_gender;
      rap_context_list_append (list,
                               rap_context_reference (self, speaker, position,
                                                      rows->len > 1 ? RAP_REFERENCE_NAMED : form));
    }
  if (list->items->len > 1)
    *gender = RAP_GENDER_PLURAL;
}

static RapTemplateValue
make_named (RapContext *self, const RapTurn *turn, RapReferenceForm form, RapGender *gender)
{
  RapRecord *record = rap_context_get_source (self)->record;
  RapRemark *remark = turn->remark;
  RapOrganizer *organizer = rap_record_get (record, RAP_KIND_ORGANIZER, remark->organizer_id);
  const char *label = rap_texts_get (remark->label, rap_context_get_language (self));
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_LIST, &value);

  *gender = RAP_GENDER_UNSET;
  add_participants (self, turn, form, list, gender);
  if (list->items->len > 0)
    return value;
  if (label != NULL)
    {
      *gender = remark->label_gender;
      return rap_context_fact (self, label, remark);
    }
  if (organizer != NULL)
    {
      RapOrganization *organization = rap_record_get (record, RAP_KIND_ORGANIZATION,
                                                      organizer->organization_id);

      *gender = organization ? organization->grammatical_gender : RAP_GENDER_UNSET;
      return rap_context_reference (self, organizer, NULL, form);
    }
  return remark->state ? make_state (self, remark) : rap_context_empty ();
}

/* Several who were named together in the sentence before, as the style's
 * pronoun. */
static RapTemplateValue
make_they (RapContext *self, const RapTemplateValue *named)
{
  RapStyle *style = rap_context_get_source (self)->style;
  const char *they = rap_style_get_word (style, "pronouns", "plural");

  if (they == NULL || rap_style_get_number (style, "references", "pronouns") == 0)
    return *named;
  return rap_context_text (self, they);
}

RapTemplateValue
rap_context_make_speaker (RapContext *self,
                          const RapTurn *turn,
                          gboolean is_first,
                          RapGender *gender)
{
  static const char *const names[] = { "named", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  RapStyle *style = rap_context_get_source (self)->style;
  const char *later = rap_style_get_word (style, "references", "descriptor-later");
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);

  *gender = RAP_GENDER_UNSET;
  if (turn->attribution == RAP_ATTRIBUTION_NAMED)
    {
      object->print = make_named (self, turn, RAP_REFERENCE_SUBJECT, gender);
      object->values[0] = make_named (self, turn, RAP_REFERENCE_NAMED, gender);
      if (!is_first && *gender == RAP_GENDER_PLURAL)
        object->print = make_they (self, &object->print);
    }
  else if (turn->attribution == RAP_ATTRIBUTION_DESCRIPTOR)
    object->print = object->values[0] =
      rap_context_fact (self, is_first || later == NULL ? turn->descriptor : later, turn->remark);
  object->is_true = rap_template_value_is_true (&object->print);
  return value;
}
