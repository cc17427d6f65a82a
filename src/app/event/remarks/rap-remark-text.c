/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a remark says on the screen. */

#include "event/remarks/rap-remark-text.h"
#include "record/rap-language.h"

#include <glib/gi18n.h>

const char *
rap_remark_text_resolve (const RapTexts *texts, const char *language)
{
  const char *text = rap_texts_resolve (texts, language, rap_language_get_house_order (), NULL);

  return text ? text : "";
}

static const char *
get_organizer_name (RapRecord *record, gint64 id, const char *language)
{
  RapOrganizer *organizer = rap_record_get (record, RAP_KIND_ORGANIZER, id);

  return organizer ? rap_remark_text_resolve (organizer->name, language) : "";
}

char *
rap_remark_text_speakers (RapRecord *record, RapRemark *remark, const char *language)
{
  GPtrArray *speakers = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                               rap_entity_get_id (remark));
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const char *label = rap_remark_text_resolve (remark->label, language);
  const char *organizer = get_organizer_name (record, remark->organizer_id, language);

  for (guint i = 0; i < speakers->len; i++)
    {
      RapRemarkSpeaker *speaker = g_ptr_array_index (speakers, i);
      RapParticipant *participant = rap_record_get (record, RAP_KIND_PARTICIPANT,
                                                    speaker->participant_id);

      if (participant)
        g_ptr_array_add (names, (char *) rap_remark_text_resolve (participant->name, language));
    }
  if (*label)
    g_ptr_array_add (names, (char *) label);
  if (*organizer)
    g_ptr_array_add (names, (char *) organizer);
  if (remark->state)
    g_ptr_array_add (names, remark->state);
  if (names->len == 0)
    return g_strdup (_ ("No speaker"));
  g_ptr_array_add (names, NULL);
  /* Translators: stands between the names of those who speak together. */
  return g_strjoinv (_ (", "), (char **) names->pdata);
}

const char *
rap_remark_text_position (RapRecord *record, RapRemark *remark, const char *language)
{
  GPtrArray *speakers = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                               rap_entity_get_id (remark));
  RapRemarkSpeaker *speaker;
  RapParticipantPosition *position;
  const char *text;

  if (speakers->len != 1)
    return "";
  speaker = g_ptr_array_index (speakers, 0);
  text = rap_remark_text_resolve (speaker->capacity, language);
  if (*text)
    return text;
  position = rap_record_get (record, RAP_KIND_PARTICIPANT_POSITION,
                             speaker->participant_position_id);
  if (position == NULL)
    {
      GPtrArray *positions = rap_record_list_parts (record, RAP_KIND_PARTICIPANT_POSITION,
                                                    speaker->participant_id);

      position = positions->len > 0 ? g_ptr_array_index (positions, 0) : NULL;
    }
  return position ? rap_remark_text_resolve (position->full, language) : "";
}

RapParticipant *
rap_remark_text_get_speaker (RapRecord *record, RapRemark *remark)
{
  GPtrArray *speakers = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                               rap_entity_get_id (remark));
  RapRemarkSpeaker *first = speakers->len > 0 ? g_ptr_array_index (speakers, 0) : NULL;

  return first ? rap_record_get (record, RAP_KIND_PARTICIPANT, first->participant_id) : NULL;
}

const char *
rap_remark_text_initials (RapParticipant *participant, const char *language)
{
  const char *initials = rap_texts_get (participant->initials, language);

  return initials ? initials : rap_remark_text_resolve (participant->name, language);
}

RapWording *
rap_remark_text_wording (RapRecord *record, gint64 statement, const char *language)
{
  GPtrArray *wordings = rap_record_list_parts (record, RAP_KIND_WORDING, statement);
  RapWording *best = NULL;

  for (guint i = 0; i < wordings->len; i++)
    {
      RapWording *wording = g_ptr_array_index (wordings, i);

      if (g_strcmp0 (wording->language, language) == 0)
        return wording;
      if (best == NULL || g_strcmp0 (wording->language, rap_language_get_house_order ()[0]) == 0)
        best = wording;
    }
  return best;
}

const char *
rap_remark_text_disclosure_rule (RapDisclosure disclosure)
{
  static const char *const rules[] = {
    [RAP_DISCLOSURE_PUBLIC] = N_ ("Words and name may be used."),
    [RAP_DISCLOSURE_BACKGROUND] = N_ ("A descriptor stands in place of the name."),
    [RAP_DISCLOSURE_CHATHAM_HOUSE] =
      N_ ("The words may be used. Nobody who was there may be named."),
    [RAP_DISCLOSURE_OFF_THE_RECORD] =
      N_ ("Enters no release, no copy and no file made for others."),
  };

  g_return_val_if_fail (disclosure < G_N_ELEMENTS (rules), "");
  return _ (rules[disclosure]);
}

const char *
rap_remark_text_disclosure_icon (RapDisclosure disclosure)
{
  static const char *const icons[] = {
    [RAP_DISCLOSURE_PUBLIC] = "view-reveal-symbolic",
    [RAP_DISCLOSURE_BACKGROUND] = "avatar-default-symbolic",
    [RAP_DISCLOSURE_CHATHAM_HOUSE] = "view-conceal-symbolic",
    [RAP_DISCLOSURE_OFF_THE_RECORD] = "microphone-disabled-symbolic",
  };

  g_return_val_if_fail (disclosure < G_N_ELEMENTS (icons), NULL);
  return icons[disclosure];
}

const char *
rap_remark_text_presence_icon (RapPresence presence)
{
  static const char *const icons[] = {
    [RAP_PRESENCE_IN_PERSON] = NULL,
    [RAP_PRESENCE_VIDEO_LINK] = "camera-video-symbolic",
    [RAP_PRESENCE_VIDEO_MESSAGE] = "camera-video-symbolic",
    [RAP_PRESENCE_WRITTEN_MESSAGE] = "mail-unread-symbolic",
    [RAP_PRESENCE_REPRESENTED_BY] = "system-users-symbolic",
    [RAP_PRESENCE_ON_BEHALF_OF] = "system-users-symbolic",
  };

  g_return_val_if_fail (presence < G_N_ELEMENTS (icons), NULL);
  return icons[presence];
}
