/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a template sees of the release itself: headline, dateline, embargo,
 * contact, and the paragraphs about the organizers. */

#include "release/rap-context-values.h"

#include <unicode/ustring.h>

#include "release/rap-date-format.h"
#include "release/rap-names.h"

/* An answer, or what the release says itself, or %NULL. */
static const char *
get_own (RapContext *self, const char *name, const char *release_text)
{
  const RapContextSource *source = rap_context_get_source (self);
  const char *answer = source->answers ? g_hash_table_lookup (source->answers, name) : NULL;

  if (answer != NULL && *answer != '\0')
    return answer;
  return release_text && *release_text ? release_text : NULL;
}

RapTemplateValue
rap_context_make_headline (RapContext *self, const RapTemplateValue *root)
{
  const RapContextSource *source = rap_context_get_source (self);
  RapTemplate *text = rap_style_get_text (source->style, "headline", "text", 0);
  const char *own = get_own (self, "headline", source->release ? source->release->headline : NULL);
  g_autofree char *made = NULL;

  if (own != NULL)
    return rap_context_fact (self, own,
                             source->release ? (gpointer) source->release : source->event);
  made = rap_context_render_plain (text, root);
  return rap_context_fact (self, made, source->event);
}

static char *
to_upper (const char *text, const char *language)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar from[256], to[512];
  char utf8[2048];
  int32_t length = 0;

  u_strFromUTF8 (from, G_N_ELEMENTS (from), &length, text, -1, &status);
  if (U_SUCCESS (status))
    length = u_strToUpper (to, G_N_ELEMENTS (to), from, length, language, &status);
  u_strToUTF8 (utf8, sizeof utf8, NULL, to, length, &status);
  return g_strdup (U_SUCCESS (status) && status != U_STRING_NOT_TERMINATED_WARNING ? utf8 : text);
}

/* The day of reporting: the release's own, or the event's last. */
static const char *
get_dateline_date (const RapContextSource *source)
{
  if (source->release && source->release->dateline_date)
    return source->release->dateline_date;
  return source->event->ends ? source->event->ends : source->event->starts;
}

RapTemplateValue
rap_context_make_dateline (RapContext *self)
{
  static const char *const names[] = { "city", "CITY", "date", "agency", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  const RapContextSource *source = rap_context_get_source (self);
  RapRelease *release = source->release;
  RapTemplate *text = rap_style_get_text (source->style, "dateline", "text", 0);
  gint64 id = release && release->dateline_place_id ? release->dateline_place_id
                                                    : source->event->place_id;
  RapPlace *place = rap_record_get (source->record, RAP_KIND_PLACE, id);
  const char *city = place ? rap_texts_get (place->name, rap_context_get_language (self)) : NULL;
  g_autofree char *upper = city ? to_upper (city, rap_context_get_language (self)) : NULL;
  g_autofree char *date = rap_date_format (source->style, "dateline", get_dateline_date (source),
                                           NULL);
  RapSpan origin = { .kind = RAP_SPAN_LEAD_IN,
                     .uid = (char *) rap_entity_get_uid (release ? (gpointer) release
                                                                 : source->event) };
  g_autofree char *dateline = NULL;
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);

  if (city == NULL || date == NULL)
    return rap_context_empty ();
  object->values[0] = rap_context_fact (self, city, place);
  object->values[1] = rap_context_fact (self, upper, place);
  object->values[2] = rap_context_text (self, date);
  object->values[3] = rap_context_text (self,
                                        get_own (self, "agency", release ? release->agency : NULL));
  dateline = rap_context_render_plain (text, &value);
  return rap_context_span (self, dateline, &origin);
}

static gboolean
is_past (const char *instant, GDateTime *now)
{
  g_autoptr (GDateTime) until = g_date_time_new_from_iso8601 (instant, NULL);

  return until != NULL && now != NULL && g_date_time_compare (now, until) >= 0;
}

/* Until when the release must not be published; empty if it may be. */
RapTemplateValue
rap_context_make_embargo (RapContext *self)
{
  static const char *const names[] = { "utc", "local", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  const RapContextSource *source = rap_context_get_source (self);
  RapRelease *release = source->release;
  RapTemplate *text = rap_style_get_text (source->style, "release", "embargo", 0);
  const char *until = release ? release->embargo_until : NULL;
  g_autofree char *utc = NULL;
  g_autofree char *local = NULL;
  g_autofree char *line = NULL;
  RapTemplateValue value;
  RapContextObject *object;

  if (until == NULL || is_past (until, source->now))
    return rap_context_empty ();
  utc = rap_date_format_instant (source->style, "utc", until, "UTC");
  if (release->embargo_zone != NULL)
    local = rap_date_format_instant (source->style, "embargo", until, release->embargo_zone);
  object = rap_context_add_object (self, &vtable, &value);
  object->values[0] = rap_context_text (self, utc);
  object->values[1] = rap_context_text (self, local);
  line = rap_context_render_plain (text, &value);
  return rap_context_fact (self, line, release);
}

/* The line about when it may be published: the embargo, or at once. */
RapTemplateValue
rap_context_make_notice (RapContext *self, const RapTemplateValue *embargo)
{
  RapTemplate *text = rap_style_get_text (rap_context_get_source (self)->style, "release",
                                          "immediate", 0);
  g_autofree char *line = NULL;

  if (rap_template_value_is_true (embargo))
    return *embargo;
  line = rap_context_render_plain (text, embargo);
  return rap_context_text (self, line);
}

/* Whom to ask: the release's own contact, or the issuer's. */
RapTemplateValue
rap_context_make_contact (RapContext *self)
{
  static const char *const names[] = { "text",    "name", "organization", "email", "phone",
                                       "website", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  const RapContextSource *source = rap_context_get_source (self);
  RapRelease *release = source->release;
  const char *own = get_own (self, "contact", release ? release->contact : NULL);
  RapOrganization *issuer =
    release ? rap_record_get (source->record, RAP_KIND_ORGANIZATION, release->issuer_id) : NULL;
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);

  object->is_true = FALSE;
  if (own != NULL)
    object->values[0] = rap_context_fact (self, own, release ? (gpointer) release : source->event);
  else if (issuer != NULL)
    {
      object->values[1] = rap_context_texts (self, issuer->contact_name, issuer);
      object->values[2] = rap_context_texts (self, issuer->name, issuer);
      object->values[3] = rap_context_fact (self, issuer->email, issuer);
      object->values[4] = rap_context_fact (self, issuer->phone, issuer);
      object->values[5] = rap_context_fact (self, issuer->website, issuer);
    }
  object->print = object->values[own ? 0 : 1];
  for (guint i = 0; names[i] != NULL; i++)
    object->is_true = object->is_true ||
                      (i != 2 && rap_template_value_is_true (&object->values[i]));
  return value;
}

/* A paragraph about each organizer that has one. */
RapTemplateValue
rap_context_make_about (RapContext *self)
{
  static const char *const names[] = { "name", "text", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  const RapContextSource *source = rap_context_get_source (self);
  GPtrArray *organizers = rap_record_list_parts (source->record, RAP_KIND_ORGANIZER,
                                                 rap_entity_get_id (source->event));
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_SPACE, &value);

  for (guint i = 0; i < organizers->len; i++)
    {
      RapOrganizer *organizer = g_ptr_array_index (organizers, i);
      RapTemplateValue item;
      RapContextObject *object = rap_context_add_object (self, &vtable, &item);
      const char *name = rap_texts_get (organizer->in_text, rap_context_get_language (self));

      object->values[0] = name ? rap_context_fact (self, name, organizer)
                               : rap_context_texts (self, organizer->name, organizer);
      object->values[1] = rap_context_texts (self, organizer->about, organizer);
      object->print = object->values[1];
      object->is_true = rap_template_value_is_true (&object->print);
      rap_context_list_append (list, item);
    }
  return value;
}
