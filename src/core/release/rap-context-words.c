/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of statements: people who are named in them become references,
 * quotes get their marks. */

#include "release/rap-context-values.h"

#include <string.h>

#include "release/rap-names.h"

/* A way of naming someone that is looked for in words. */
typedef struct
{
  char *pattern;
  gpointer entity; /* a mention or a participant */
} Known;

static void
known_free (gpointer data)
{
  Known *known = data;

  g_free (known->pattern);
  g_free (known);
}

static void
add_known (GPtrArray *list, gpointer entity, const char *before, const char *name)
{
  Known *known;

  if (name == NULL)
    return;
  known = g_new (Known, 1);
  known->pattern = before ? g_strconcat (before, " ", name, NULL) : g_strdup (name);
  known->entity = entity;
  g_ptr_array_add (list, known);
}

static void
add_person (RapContext *self, GPtrArray *list, gpointer entity)
{
  RapNames names;

  if (!rap_names_get (rap_context_get_source (self)->record, entity, NULL,
                      rap_context_get_language (self), &names) ||
      !names.is_person)
    return;
  add_known (list, entity, names.title, names.name);
  add_known (list, entity, names.position, names.name);
  add_known (list, entity, NULL, names.name);
  if (names.family != NULL && names.title != NULL)
    add_known (list, entity, names.title, names.family);
}

static int
compare_lengths (gconstpointer a, gconstpointer b)
{
  gsize x = strlen ((*(Known *const *) a)->pattern);
  gsize y = strlen ((*(Known *const *) b)->pattern);

  return x > y ? -1 : x < y;
}

GPtrArray *
rap_context_list_people (RapContext *self)
{
  RapRecord *record = rap_context_get_source (self)->record;
  GPtrArray *mentions = rap_record_list (record, RAP_KIND_MENTION);
  GPtrArray *participants = rap_record_list (record, RAP_KIND_PARTICIPANT);
  GPtrArray *list = g_ptr_array_new_with_free_func (known_free);

  for (guint i = 0; i < mentions->len; i++)
    if (rap_disclosure_may_name_mention (record, g_ptr_array_index (mentions, i)))
      add_person (self, list, g_ptr_array_index (mentions, i));
  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);

      if (rap_disclosure_of_participant (record, participant) == RAP_DISCLOSURE_PUBLIC &&
          rap_disclosure_may_name_participant (record, participant))
        add_person (self, list, participant);
    }
  g_ptr_array_sort (list, compare_lengths);
  return list;
}

static gboolean
is_letter (const char *p)
{
  return *p != '\0' && g_unichar_isalnum (g_utf8_get_char (p));
}

/* Who is named at @p, by the longest way of naming. */
static const Known *
match (GPtrArray *known, const char *p)
{
  for (guint i = 0; i < known->len; i++)
    {
      const Known *candidate = g_ptr_array_index (known, i);

      if (g_str_has_prefix (p, candidate->pattern) && !is_letter (p + strlen (candidate->pattern)))
        return candidate;
    }
  return NULL;
}

static void
append_text (RapContext *self, RapContextList *list, const char *start, const char *end)
{
  g_autofree char *text = g_strndup (start, end - start);

  rap_context_list_append (list, rap_context_text (self, text));
}

static void
append_with_references (RapContext *self, RapContextList *list, const char *words)
{
  GPtrArray *known = rap_context_get_people (self);
  const char *start = words;

  for (const char *p = words; *p != '\0';)
    {
      gboolean is_start = p == words || !is_letter (g_utf8_prev_char (p));
      const Known *found = is_start ? match (known, p) : NULL;

      if (found == NULL)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      append_text (self, list, start, p);
      rap_context_list_append (list, rap_context_reference (self, found->entity, NULL,
                                                            RAP_REFERENCE_INLINE));
      start = p += strlen (found->pattern);
    }
  append_text (self, list, start, start + strlen (start));
}

/* An object without names, that prints a list and has an origin. */
static RapContextList *
add_piece (RapContext *self, const RapSpan *origin, RapTemplateValue *value)
{
  static const char *const names[] = { NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  RapContextObject *object = rap_context_add_object (self, &vtable, value);

  object->origin = *origin;
  return rap_context_add_list (self, RAP_JOIN_NONE, &object->print);
}

static RapSpan
make_origin (const RapSaid *said, RapAttribution attribution)
{
  return (RapSpan) { .kind = RAP_SPAN_WORDS,
                     .uid = (char *) rap_entity_get_uid (said->statement),
                     .revision = rap_entity_get_revision (said->statement),
                     .attribution = attribution };
}

RapTemplateValue
rap_context_make_words (RapContext *self,
                        const RapSaid *said,
                        RapAttribution attribution,
                        const char *words)
{
  RapSpan origin = make_origin (said, attribution);
  RapTemplateValue value;
  RapContextList *list = add_piece (self, &origin, &value);
  RapForm form = said->wording->form;

  if (form == RAP_FORM_QUOTE || form == RAP_FORM_PARTIAL_QUOTE)
    rap_context_list_append (list, rap_context_text (self, words));
  else
    append_with_references (self, list, words);
  return value;
}

enum
{
  QUOTE_OPEN,
  QUOTE_FIRST,
  QUOTE_PAUSE,
  QUOTE_REST,
  QUOTE_PART,
};

static const char *const quote_names[] = { "open", "first", "pause", "rest", "part", NULL };

static const char *
get_mark (RapContext *self, const char *key)
{
  const char *mark = rap_style_get_word (rap_context_get_source (self)->style, "quotes", key);

  return mark ? mark : "";
}

/* Quotes inside a quote have the inner marks. */
static char *
nest_marks (RapContext *self, const char *words)
{
  g_autoptr (GString) nested = g_string_new (words);

  if (*get_mark (self, "inner-open") != '\0')
    {
      g_string_replace (nested, get_mark (self, "open"), get_mark (self, "inner-open"), 0);
      g_string_replace (nested, get_mark (self, "close"), get_mark (self, "inner-close"), 0);
    }
  return g_string_free_and_steal (g_steal_pointer (&nested));
}

static char *
strip_end (const char *words, gsize length, const char *marks)
{
  g_autofree char *text = g_strndup (words, length);

  g_strstrip (text);
  for (gsize n = strlen (text); n > 0 && strchr (marks, text[n - 1]) != NULL; n--)
    text[n - 1] = '\0';
  return g_steal_pointer (&text);
}

static gboolean
ends_by_itself (const char *words)
{
  return g_str_has_suffix (words, "?") || g_str_has_suffix (words, "!") ||
         g_str_has_suffix (words, "…");
}

/* @words in the style's marks, with @inside before the closing one. */
static RapTemplateValue
make_marked (RapContext *self,
             const RapSaid *said,
             RapAttribution attribution,
             const char *words,
             const char *inside,
             const char *outside)
{
  RapTemplateValue value;
  RapContextList *list = add_piece (self, &(RapSpan) { .kind = RAP_SPAN_NONE }, &value);
  g_autofree char *nested = nest_marks (self, words);
  g_autofree char *end = g_strconcat (ends_by_itself (words) ? "" : inside,
                                      get_mark (self, "close"), outside, NULL);

  rap_context_list_append (list, rap_context_text (self, get_mark (self, "open")));
  rap_context_list_append (list, rap_context_make_words (self, said, attribution, nested));
  rap_context_list_append (list, rap_context_text (self, end));
  return value;
}

static RapTemplateValue
make_ended (RapContext *self, const RapSaid *said, RapAttribution attribution, const char *words)
{
  gboolean inside = g_str_equal (get_mark (self, "stop-inside"), "true");
  const char *outside = inside || ends_by_itself (words) ? "" : ".";

  return make_marked (self, said, attribution, words, inside ? "." : "", outside);
}

/* Whether a quote is split between two of its sentences, or within one. */
static gboolean
ends_sentence (const char *words, gsize split)
{
  while (split > 0 && g_ascii_isspace (words[split - 1]))
    split--;
  return split > 0 && strchr (".?!", words[split - 1]) != NULL;
}

RapTemplateValue
rap_context_make_quote (RapContext *self, const RapSaid *said, RapAttribution attribution)
{
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (quote_names);
  const char *words = said->wording->words;
  gsize split = rap_wording_get_split (said->wording);
  g_autofree char *whole = strip_end (words, strlen (words), ".,");
  g_autofree char *first = strip_end (words, split ? split : strlen (words), ".,;");
  g_autofree char *rest = strip_end (words + split, strlen (words + split), ".,");
  const char *inside = get_mark (self, "comma-inside");
  const char *outside = get_mark (self, "comma-outside");
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);

  object->values[QUOTE_OPEN] = make_marked (self, said, attribution, whole, inside, outside);
  object->values[QUOTE_FIRST] = make_marked (self, said, attribution, first, inside, outside);
  object->values[QUOTE_PAUSE] = rap_context_text (self, ends_sentence (words, split) ? "." : ",");
  object->values[QUOTE_REST] = make_ended (self, said, attribution, rest);
  object->values[QUOTE_PART] = make_marked (self, said, attribution, whole, "", "");
  object->print = make_ended (self, said, attribution, whole);
  return value;
}
