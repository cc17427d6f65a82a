/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a template sees of the event: title, kind, date, place, organizers,
 * topics, outcomes, attendance. */

#include "release/rap-context-values.h"

#include "release/rap-date-format.h"
#include "release/rap-sentence.h"

enum
{
  EVENT_TITLE,
  EVENT_THEME,
  EVENT_SUBJECT,
  EVENT_KIND,
  EVENT_A_KIND,
  EVENT_HELD,
  EVENT_SERIES,
  EVENT_EDITION,
  EVENT_NEXT,
};

static const char *const event_names[] = { "title", "theme",  "subject", "kind", "a_kind",
                                           "held",  "series", "edition", "next", NULL };

static const RapTemplateValueVTable event_vtable = RAP_CONTEXT_OBJECT_VTABLE (event_names);

/* A title prints itself in quotation marks, and has itself without. */
static RapTemplateValue
make_title (RapContext *self, RapEvent *event)
{
  static const char *const names[] = { "plain", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  RapStyle *style = rap_context_get_source (self)->style;
  const char *title = rap_texts_get (event->title, rap_context_get_language (self));
  g_autofree char *quoted = title
                              ? g_strconcat (rap_style_get_word (style, "quotes", "open"), title,
                                             rap_style_get_word (style, "quotes", "close"), NULL)
                              : NULL;
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);

  object->print = rap_context_fact (self, quoted, event);
  object->values[0] = rap_context_fact (self, title, event);
  object->is_true = rap_template_value_is_true (&object->print);
  return value;
}

static RapTemplateValue
make_next (RapContext *self, RapEvent *event)
{
  RapRecord *record = rap_context_get_source (self)->record;
  GPtrArray *outcomes = rap_record_list_parts (record, RAP_KIND_OUTCOME, rap_entity_get_id (event));

  for (guint i = 0; i < outcomes->len; i++)
    {
      RapOutcome *outcome = g_ptr_array_index (outcomes, i);

      if (outcome->kind == RAP_OUTCOME_KIND_NEXT_EVENT)
        return rap_context_texts (self, outcome->text, outcome);
    }
  return rap_context_empty ();
}

RapTemplateValue
rap_context_make_event (RapContext *self)
{
  const RapContextSource *source = rap_context_get_source (self);
  RapEvent *event = source->event;
  RapSeries *series = rap_record_get (source->record, RAP_KIND_SERIES, event->series_id);
  g_autofree char *group =
    g_strconcat ("event ", rap_choice_get_nick (RAP_TYPE_EVENT_KIND, event->kind), NULL);
  g_autofree char *edition = event->edition != RAP_UNSET
                               ? g_strdup_printf ("%" G_GINT64_FORMAT, event->edition)
                               : NULL;
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &event_vtable, &value);

  object->values[EVENT_TITLE] = make_title (self, event);
  object->values[EVENT_THEME] = rap_context_texts (self, event->theme, event);
  object->values[EVENT_SUBJECT] = rap_context_texts (self, event->subject, event);
  object->values[EVENT_KIND] =
    rap_context_fact (self, rap_style_get_word (source->style, group, "kind"), event);
  object->values[EVENT_A_KIND] =
    rap_context_fact (self, rap_style_get_word (source->style, group, "a-kind"), event);
  object->values[EVENT_HELD] =
    rap_context_fact (self, rap_style_get_word (source->style, group, "held"), event);
  object->values[EVENT_EDITION] = rap_context_fact (self, edition, event);
  object->values[EVENT_NEXT] = make_next (self, event);
  if (series != NULL)
    object->values[EVENT_SERIES] = rap_context_texts (self, series->name, series);
  object->print = object->values[EVENT_KIND];
  return value;
}

RapTemplateValue
rap_context_make_date (RapContext *self, RapEvent *event)
{
  static const char *const names[] = { "on", "prose", "weekday", "short", "time", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  RapStyle *style = rap_context_get_source (self)->style;
  g_autofree char *time = rap_date_format_time (style, event->start_time, event->end_time);
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);

  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *text = rap_date_format (style, names[i], event->starts, event->ends);

      object->values[i] = rap_context_fact (self, text, event);
    }
  object->values[4] = rap_context_fact (self, time, event);
  object->print = object->values[1];
  object->is_true = rap_template_value_is_true (&object->print);
  return value;
}

RapTemplateValue
rap_context_make_place (RapContext *self, gint64 id)
{
  static const char *const names[] = { "name", "in", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  RapPlace *place = rap_record_get (rap_context_get_source (self)->record, RAP_KIND_PLACE, id);
  RapTemplateValue value;
  RapContextObject *object = rap_context_add_object (self, &vtable, &value);

  if (place != NULL)
    {
      object->values[0] = rap_context_texts (self, place->name, place);
      object->values[1] = rap_context_texts (self, place->in, place);
    }
  object->print = object->values[0];
  object->is_true = rap_template_value_is_true (&object->print);
  return value;
}

static gboolean
has_comma (RapContext *self, const RapTexts *texts)
{
  const char *text = rap_texts_get (texts, rap_context_get_language (self));

  return text != NULL && strchr (text, ',') != NULL;
}

/* Those who organize and host, or those who help. */
RapTemplateValue
rap_context_make_organizers (RapContext *self, gboolean partners)
{
  const RapContextSource *source = rap_context_get_source (self);
  GPtrArray *organizers = rap_record_list_parts (source->record, RAP_KIND_ORGANIZER,
                                                 rap_entity_get_id (source->event));
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_LIST, &value);

  for (guint i = 0; i < organizers->len; i++)
    {
      RapOrganizer *organizer = g_ptr_array_index (organizers, i);

      if ((organizer->role > RAP_ORGANIZER_ROLE_HOST) != partners)
        continue;
      list->has_commas = list->has_commas || has_comma (self, organizer->in_text) ||
                         has_comma (self, organizer->name);
      rap_context_list_append (list,
                               rap_context_reference (self, organizer, NULL, RAP_REFERENCE_NAMED));
    }
  return value;
}

RapTemplateValue
rap_context_make_topics (RapContext *self)
{
  const RapContextSource *source = rap_context_get_source (self);
  GPtrArray *topics = rap_record_list_parts (source->record, RAP_KIND_TOPIC,
                                             rap_entity_get_id (source->event));
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_LIST, &value);

  for (guint i = 0; i < topics->len; i++)
    {
      RapTopic *topic = g_ptr_array_index (topics, i);

      if (!rap_disclosure_may_tell_topic (source->record, topic))
        continue;
      list->has_commas = list->has_commas || has_comma (self, topic->name);
      rap_context_list_append (list, rap_context_texts (self, topic->name, topic));
    }
  return value;
}

RapTemplateValue
rap_context_make_outcomes (RapContext *self)
{
  static const char *const names[] = { "text", "date", NULL };
  static const RapTemplateValueVTable vtable = RAP_CONTEXT_OBJECT_VTABLE (names);
  const RapContextSource *source = rap_context_get_source (self);
  GPtrArray *outcomes = rap_record_list_parts (source->record, RAP_KIND_OUTCOME,
                                               rap_entity_get_id (source->event));
  RapTemplateValue value;
  RapContextList *list = rap_context_add_list (self, RAP_JOIN_LIST, &value);

  for (guint i = 0; i < outcomes->len; i++)
    {
      RapOutcome *outcome = g_ptr_array_index (outcomes, i);
      g_autofree char *date = rap_date_format (source->style, "prose", outcome->on, NULL);
      RapTemplateValue item;
      RapContextObject *object = rap_context_add_object (self, &vtable, &item);

      object->values[0] = rap_context_texts (self, outcome->text, outcome);
      object->values[1] = rap_context_fact (self, date, outcome);
      object->print = object->values[0];
      object->is_true = rap_template_value_is_true (&object->print);
      rap_context_list_append (list, item);
    }
  return value;
}

RapTemplateValue
rap_context_make_attendance (RapContext *self)
{
  RapEvent *event = rap_context_get_source (self)->event;
  const char *printed = rap_texts_get (event->attendance, rap_context_get_language (self));
  g_autofree char *count = event->attendance_count != RAP_UNSET
                             ? g_strdup_printf ("%" G_GINT64_FORMAT, event->attendance_count)
                             : NULL;

  return rap_context_fact (self, printed ? printed : count, event);
}
