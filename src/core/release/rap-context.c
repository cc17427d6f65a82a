/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The context of a release: its memory, the root and its names. */

#include "config.h"

#include "release/rap-context-values.h"

#include <glib/gi18n-lib.h>

#include "release/rap-names.h"

enum
{
  ROOT_HEADLINE,
  ROOT_SUBHEAD,
  ROOT_DATELINE,
  ROOT_EMBARGO,
  ROOT_NOTICE,
  ROOT_CORRECTION,
  ROOT_SOURCE,
  ROOT_ISSUER,
  ROOT_BACKGROUND,
  ROOT_CONTACT,
  ROOT_END_MARK,
  ROOT_ABOUT,
  ROOT_EVENT,
  ROOT_DATE,
  ROOT_PLACE,
  ROOT_VENUE,
  ROOT_FORMAT,
  ROOT_ATTENDANCE,
  ROOT_TOPICS,
  ROOT_OUTCOMES,
  ROOT_ORGANIZERS,
  ROOT_PARTNERS,
  ROOT_GROUPS,
  ROOT_PARTICIPANTS,
  ROOT_SPEAKERS,
  ROOT_ALSO,
  ROOT_TURNS,
  N_ROOT,
};

static const char *const root_names[] = {
  "headline", "subhead",    "dateline",     "embargo",    "notice", "correction", "source",
  "issuer",   "background", "contact",      "end_mark",   "about",  "event",      "date",
  "place",    "venue",      "format",       "attendance", "topics", "outcomes",   "organizers",
  "partners", "groups",     "participants", "speakers",   "also",   "turns",      NULL
};

G_STATIC_ASSERT (G_N_ELEMENTS (root_names) == N_ROOT + 1);

struct _RapContext
{
  RapContextSource source;
  const char *language;
  GPtrArray *memory;
  GPtrArray *arrays;
  RapFence *fence; /* against what may stand nowhere */
  GPtrArray *withheld;
  GPtrArray *people; /* who may be named in words */
  RapTemplateValue root[N_ROOT];
  GHashTable *answers; /* name -> RapTemplateValue *, of the memory */
};

static gboolean
root_lookup (const RapTemplateValue *value, const char *name, RapTemplateValue *result)
{
  const RapContext *self = value->data;
  const RapTemplateValue *answer = g_hash_table_lookup (self->answers, name);

  if (answer != NULL)
    {
      *result = *answer;
      return TRUE;
    }
  for (guint i = 0; i < N_ROOT; i++)
    if (g_str_equal (root_names[i], name))
      {
        *result = self->root[i];
        return TRUE;
      }
  return FALSE;
}

static void
root_each_name (const RapTemplateValue *value, RapTemplateNameFunc func, gpointer user_data)
{
  const RapContext *self = value->data;
  GHashTableIter iter;
  gpointer name;

  for (guint i = 0; i < N_ROOT; i++)
    func (root_names[i], user_data);
  g_hash_table_iter_init (&iter, self->answers);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    func (name, user_data);
}

RapTemplateValue
rap_context_get_root (RapContext *self)
{
  static const RapTemplateValueVTable vtable = { .lookup = root_lookup,
                                                 .each_name = root_each_name };

  return (RapTemplateValue) { .vtable = &vtable, .data = self };
}

RapTemplateValue
rap_context_get_event (RapContext *self)
{
  return self->root[ROOT_EVENT];
}

const RapContextSource *
rap_context_get_source (RapContext *self)
{
  return &self->source;
}

const char *
rap_context_get_language (RapContext *self)
{
  return self->language;
}

GPtrArray *
rap_context_list_withheld (RapContext *self)
{
  return self->withheld;
}

GPtrArray *
rap_context_get_people (RapContext *self)
{
  if (self->people == NULL)
    self->people = rap_context_list_people (self);
  return self->people;
}

gpointer
rap_context_take (RapContext *self, gpointer memory)
{
  g_ptr_array_add (self->memory, memory);
  return memory;
}

void
rap_context_take_array (RapContext *self, GArray *array)
{
  g_ptr_array_add (self->arrays, array);
}

static void
take_note (RapContext *self, char *note)
{
  if (g_ptr_array_find_with_equal_func (self->withheld, note, g_str_equal, NULL))
    g_free (note);
  else
    g_ptr_array_add (self->withheld, note);
}

static void
add_note (RapContext *self, const char *format, gpointer entity)
{
  g_autoptr (GString) note = g_string_new (format);

  g_string_replace (note, "%s", rap_entity_get_noun (entity)->name, 1);
  take_note (self, g_string_free_and_steal (g_steal_pointer (&note)));
}

/* The note doesn't repeat the text: notes are shown and logged. */
static void
withhold (RapContext *self, gpointer entity)
{
  RapNames names;

  if (RAP_IS_PARTICIPANT (entity) &&
      rap_disclosure_may_name_participant (self->source.record, entity) &&
      rap_names_get (self->source.record, entity, NULL, self->language, &names))
    {
      take_note (self, rap_names_write_withheld (&names));
      return;
    }
  add_note (self, _ ("A text of the record (%s) holds something that may not be told, and is left "
               "out."),
                    entity);
}

void
rap_context_note_nameless (RapContext *self, gpointer entity)
{
  add_note (self, _ ("Someone in the record (%s) has no name in this language, and is left out."),
                    entity);
}

/* Whether any of the names that a reference may print is protected. */
static gboolean
is_protected_organization (RapContext *self, RapOrganization *organization)
{
  const RapTexts *const names[] = { organization->name, organization->in_text,
                                    organization->short_name, organization->abbreviation };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (rap_fence_find (self->fence, rap_texts_get (names[i], self->language)) != NULL)
      return TRUE;
  return FALSE;
}

RapTemplateValue
rap_context_fact (RapContext *self, const char *text, gpointer entity)
{
  RapSpan origin = { .kind = RAP_SPAN_FACT,
                     .uid = (char *) rap_entity_get_uid (entity),
                     .revision = rap_entity_get_revision (entity) };

  if (rap_fence_find (self->fence, text) == NULL)
    return rap_context_span (self, text, &origin);
  withhold (self, entity);
  return rap_context_empty ();
}

/* What the editor answered, for each question of the template, and empty where
 * nothing was answered; also for names of the context, which an answer
 * overrides. Only the contact has parts, of which the answer is one. */
static void
make_answers (RapContext *self)
{
  GPtrArray *asks = rap_release_template_list_asks (self->source.template);
  RapSpan origin = { .kind = RAP_SPAN_ANSWER };

  for (guint i = 0; i < asks->len; i++)
    {
      const RapAsk *ask = g_ptr_array_index (asks, i);
      const char *text = g_hash_table_lookup (self->source.answers, ask->name);
      RapTemplateValue *value;

      if (g_str_equal (ask->name, root_names[ROOT_CONTACT]) ||
          (text == NULL && g_strv_contains (root_names, ask->name)))
        continue;
      value = rap_context_take (self, g_new (RapTemplateValue, 1));
      *value = rap_context_span (self, text, &origin);
      g_hash_table_insert (self->answers, ask->name, value);
    }
}

/* An organization that the release itself names. It may be where a protected
 * participant belongs, and then it is not named unless it is an organizer. */
static RapTemplateValue
make_organization (RapContext *self, gint64 id)
{
  gpointer organization = rap_record_get (self->source.record, RAP_KIND_ORGANIZATION, id);

  if (organization == NULL)
    return rap_context_empty ();
  if (is_protected_organization (self, organization))
    {
      withhold (self, organization);
      return rap_context_empty ();
    }
  return rap_context_reference (self, organization, NULL, RAP_REFERENCE_NAMED);
}

static void
make_release (RapContext *self)
{
  RapRelease *release = self->source.release;
  RapTemplateValue root = rap_context_get_root (self);

  self->root[ROOT_DATELINE] = rap_context_make_dateline (self);
  self->root[ROOT_EMBARGO] = rap_context_make_embargo (self);
  self->root[ROOT_NOTICE] = rap_context_make_notice (self, &self->root[ROOT_EMBARGO]);
  self->root[ROOT_CONTACT] = rap_context_make_contact (self);
  self->root[ROOT_ABOUT] = rap_context_make_about (self);
  self->root[ROOT_END_MARK] =
    rap_context_text (self, rap_style_get_word (self->source.style, "release", "end-mark"));
  self->root[ROOT_BACKGROUND] = rap_context_texts (self, self->source.event->background,
                                                   self->source.event);
  if (release != NULL)
    {
      self->root[ROOT_SUBHEAD] = rap_context_fact (self, release->subhead, release);
      self->root[ROOT_CORRECTION] = rap_context_fact (self, release->advisory, release);
      self->root[ROOT_SOURCE] = make_organization (self, release->source_id);
      self->root[ROOT_ISSUER] = make_organization (self, release->issuer_id);
    }
  /* Last, since the style's own headline names others. */
  self->root[ROOT_HEADLINE] = rap_context_make_headline (self, &root);
}

static void
make_event (RapContext *self)
{
  RapEvent *event = self->source.event;
  const char *format = rap_choice_get_nick (RAP_TYPE_EVENT_FORMAT, event->format);

  self->root[ROOT_EVENT] = rap_context_make_event (self);
  self->root[ROOT_DATE] = rap_context_make_date (self, event);
  self->root[ROOT_PLACE] = rap_context_make_place (self, event->place_id);
  self->root[ROOT_VENUE] = rap_context_make_place (self, event->venue_id);
  self->root[ROOT_FORMAT] =
    rap_context_fact (self, rap_style_get_word (self->source.style, "formats", format), event);
  self->root[ROOT_ATTENDANCE] = rap_context_make_attendance (self);
  self->root[ROOT_TOPICS] = rap_context_make_topics (self);
  self->root[ROOT_OUTCOMES] = rap_context_make_outcomes (self);
  self->root[ROOT_ORGANIZERS] = rap_context_make_organizers (self, FALSE);
  self->root[ROOT_PARTNERS] = rap_context_make_organizers (self, TRUE);
}

RapContext *
rap_context_new (const RapContextSource *source, GPtrArray *turns)
{
  RapContext *self = g_new0 (RapContext, 1);

  self->source = *source;
  self->language = rap_style_get_language (source->style);
  self->memory = g_ptr_array_new_with_free_func (g_free);
  self->arrays = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->fence = rap_fence_new (source->record, RAP_PLACE_ANYWHERE);
  self->withheld = g_ptr_array_new_with_free_func (g_free);
  self->answers = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < N_ROOT; i++)
    self->root[i] = rap_context_empty ();

  make_event (self);
  self->root[ROOT_GROUPS] = rap_context_make_groups (self);
  self->root[ROOT_PARTICIPANTS] = rap_context_make_participants (self);
  self->root[ROOT_SPEAKERS] = rap_context_make_speakers (self);
  self->root[ROOT_ALSO] = rap_context_make_also (self, turns);
  self->root[ROOT_TURNS] = rap_context_make_turns (self, turns);
  make_answers (self);
  make_release (self);
  return self;
}

void
rap_context_free (RapContext *self)
{
  g_hash_table_unref (self->answers);
  g_ptr_array_unref (self->withheld);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  rap_fence_free (self->fence);
  g_ptr_array_unref (self->arrays);
  g_ptr_array_unref (self->memory);
  g_free (self);
}
