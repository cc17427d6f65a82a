/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plain words for nouns and fields. */

#include "store/rap-store-words.h"

#include <glib/gi18n-lib.h>

#include "record/rap-record-error.h"

static const char *const nouns[RAP_N_KINDS] = {
  [RAP_KIND_PLACE] = N_ ("The place"),
  [RAP_KIND_ORGANIZATION] = N_ ("The organization"),
  [RAP_KIND_PERSON] = N_ ("The person"),
  [RAP_KIND_PERSON_NAME] = N_ ("The name"),
  [RAP_KIND_AFFILIATION] = N_ ("The affiliation"),
  [RAP_KIND_SERIES] = N_ ("The series"),
  [RAP_KIND_EVENT] = N_ ("The event"),
  [RAP_KIND_ORGANIZER] = N_ ("The organizer"),
  [RAP_KIND_TOPIC] = N_ ("The topic"),
  [RAP_KIND_ATTENDANCE] = N_ ("The attendance"),
  [RAP_KIND_MENTION] = N_ ("The mentioned person"),
  [RAP_KIND_OUTCOME] = N_ ("The outcome"),
  [RAP_KIND_PARTICIPANT] = N_ ("The participant"),
  [RAP_KIND_PARTICIPANT_ROLE] = N_ ("The participant’s role"),
  [RAP_KIND_PARTICIPANT_POSITION] = N_ ("The participant’s position"),
  [RAP_KIND_GROUP_MEMBER] = N_ ("The member of a group"),
  [RAP_KIND_REMARK] = N_ ("The remark"),
  [RAP_KIND_REMARK_SPEAKER] = N_ ("The remark’s speaker"),
  [RAP_KIND_STATEMENT] = N_ ("The statement"),
  [RAP_KIND_WORDING] = N_ ("The wording"),
  [RAP_KIND_STATEMENT_TOPIC] = N_ ("The statement’s topic"),
  [RAP_KIND_RELEASE] = N_ ("The release"),
  [RAP_KIND_RELEASE_ANSWER] = N_ ("The release’s answer"),
  [RAP_KIND_RELEASE_STATEMENT] = N_ ("The release’s statement"),
  [RAP_KIND_RELEASE_BLOCK] = N_ ("The release’s block"),
};

/* Fields that are called otherwise than their names say. */
static const struct
{
  const char *name;
  const char *words;
} fields[] = {
  { "starts", N_ ("first day") },
  { "ends", N_ ("last day") },
  { "on", N_ ("date") },
  { "in", N_ ("phrase for where") },
  { "position", N_ ("place in the order") },
  { "list-released-by", N_ ("who released the list of participants") },
  { "list-released-on", N_ ("date the list of participants was released") },
  { "time-mark", N_ ("time") },
  { "represented-by", N_ ("representative") },
  { "on-behalf", N_ ("on whose behalf") },
  { "on-behalf-organization", N_ ("organization on whose behalf") },
  { "replies-to", N_ ("remark it replies to") },
  { "language-spoken", N_ ("language spoken") },
  { "split-at", N_ ("place where the quotation is split") },
  { "cleared-by", N_ ("who cleared the words") },
  { "cleared-at", N_ ("when the words were cleared") },
  { "supersedes", N_ ("version it supersedes") },
  { "embargo-until", N_ ("end of the embargo") },
  { "embargo-zone", N_ ("time zone of the embargo") },
  { "approved-by", N_ ("who approved it") },
  { "issued-at", N_ ("when it was issued") },
};

/* Fields that tell what an entity is called, the best first. */
static const char *const titles[] = { "title",   "display", "name", "label", "headline",
                                      "subject", "words",   "full", "text",  "theme" };

const char *
rap_store_name_noun (RapKind kind)
{
  g_return_val_if_fail (kind < RAP_N_KINDS, NULL);
  return _(nouns[kind]);
}

char *
rap_store_name_entity (RapKind kind, const char *title)
{
  if (title == NULL)
    return g_strdup (rap_store_name_noun (kind));
  /* Translators: a noun and what it is called: The event “Round table” */
  return g_strdup_printf (C_("noun and title", "%s “%s”"), rap_store_name_noun (kind), title);
}

char *
rap_store_name_field (const RapField *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (strcmp (field->name, fields[i].name) == 0)
      return g_strdup (_(fields[i].words));
  return g_strdelimit (g_strdup (field->name), "-", ' ');
}

char *
rap_store_dup_title (gconstpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      const RapField *field = rap_noun_find_field (noun, titles[i]);
      const char *title = NULL;
      gpointer at;

      if (field == NULL)
        continue;
      at = rap_entity_peek_field (entity, field);
      if (field->type == RAP_FIELD_TEXT)
        title = *(char **) at;
      else if (field->type == RAP_FIELD_TEXTS)
        title = rap_texts_get_for_user (*(RapTexts **) at);
      if (title && *title)
        return rap_record_error_excerpt (title);
    }
  return NULL;
}
