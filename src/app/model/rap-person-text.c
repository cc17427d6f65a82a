/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How persons and their positions are called on the screen. */

#include "model/rap-person-text.h"

#include <glib/gi18n.h>

#include "model/rap-event-text.h"
#include "record/rap-date.h"
#include "record/rap-language.h"

/* The chosen spelling in a language, else the first. */
static const char *
find_name (GPtrArray *names, const char *language)
{
  const char *found = NULL;

  for (guint i = 0; i < names->len; i++)
    {
      const RapPersonName *name = g_ptr_array_index (names, i);

      if (language && g_strcmp0 (name->language, language) != 0)
        continue;
      if (name->chosen)
        return name->display;
      if (found == NULL)
        found = name->display;
    }
  return found;
}

const char *
rap_person_text_name (RapRecord *record, gint64 person, const char *language)
{
  GPtrArray *names = rap_record_list_parts (record, RAP_KIND_PERSON_NAME, person);
  const char *const *house = rap_language_get_house_order ();
  const char *found = find_name (names, language);

  for (; found == NULL && *house; house++)
    found = find_name (names, *house);
  if (found == NULL)
    found = find_name (names, NULL);
  return found ? found : _ ("Unnamed person");
}

const char *
rap_person_text_position (RapAffiliation *affiliation, const char *language)
{
  const RapTexts *choices[] = { affiliation->full, affiliation->title, affiliation->short_form };

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      const char *text = rap_texts_resolve (choices[i], language, rap_language_get_house_order (),
                                            NULL);

      if (text)
        return text;
    }
  return _ ("Unnamed position");
}

const char *
rap_person_text_organization (RapRecord *record, RapAffiliation *affiliation, const char *language)
{
  RapOrganization *organization = rap_record_get (record, RAP_KIND_ORGANIZATION,
                                                  affiliation->organization_id);

  return organization
           ? rap_texts_resolve (organization->name, language, rap_language_get_house_order (), NULL)
           : NULL;
}

char *
rap_person_text_period (RapAffiliation *affiliation)
{
  g_autofree char *starts = rap_event_text_date (affiliation->starts);
  g_autofree char *ends = rap_event_text_date (affiliation->ends);

  if (*starts && *ends)
    /* Translators: from a date to a date. The marks around keep them in this order. */
    return g_strdup_printf (_ ("\u2068%s – %s\u2069"), starts, ends);
  if (*starts)
    /* Translators: a position held since a date. */
    return g_strdup_printf (_ ("Since %s"), starts);
  if (*ends)
    /* Translators: a position held until a date. */
    return g_strdup_printf (_ ("Until %s"), ends);
  return g_steal_pointer (&starts);
}

char *
rap_person_text_dup_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

gboolean
rap_person_text_is_held (RapAffiliation *affiliation)
{
  g_autofree char *now = rap_person_text_dup_today ();
  RapDate today, starts, ends;
  gboolean starts_known = affiliation->starts &&
                          rap_date_parse (affiliation->starts, &starts, NULL);
  gboolean ends_known = affiliation->ends && rap_date_parse (affiliation->ends, &ends, NULL);

  /* What ends today is over: it was just ended. */
  return rap_date_parse (now, &today, NULL) && g_strcmp0 (affiliation->ends, now) != 0 &&
         rap_date_is_within (&today, starts_known ? &starts : NULL, ends_known ? &ends : NULL);
}
