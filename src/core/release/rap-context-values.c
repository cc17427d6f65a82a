/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The kinds of values that a context is built of: texts, objects and lists,
 * with where they come from. */

#include "release/rap-context-values.h"

#include "release/rap-names.h"

/* A text with its origin. */
typedef struct
{
  const char *text;
  RapSpan origin;
} Text;

static void
text_emit (const RapTemplateValue *value, RapTemplateOutput *output)
{
  rap_template_output_text (output, ((const Text *) value->data)->text, -1);
}

static gboolean
text_is_true (const RapTemplateValue *value)
{
  return *((const Text *) value->data)->text != '\0';
}

static gconstpointer
text_get_origin (const RapTemplateValue *value)
{
  return &((const Text *) value->data)->origin;
}

static const RapTemplateValueVTable text_vtable = { .is_true = text_is_true,
                                                    .emit = text_emit,
                                                    .get_origin = text_get_origin };

RapTemplateValue
rap_context_empty (void)
{
  static const Text empty = { .text = "" };

  return (RapTemplateValue) { .vtable = &text_vtable, .data = &empty };
}

RapTemplateValue
rap_context_span (RapContext *self, const char *text, const RapSpan *origin)
{
  Text *value;

  if (text == NULL || *text == '\0')
    return rap_context_empty ();
  value = rap_context_take (self, g_malloc0 (sizeof (Text)));
  value->text = rap_context_take (self, g_strdup (text));
  value->origin = *origin;
  return (RapTemplateValue) { .vtable = &text_vtable, .data = value };
}

RapTemplateValue
rap_context_text (RapContext *self, const char *text)
{
  return rap_context_span (self, text, &(RapSpan) { .kind = RAP_SPAN_NONE });
}

RapTemplateValue
rap_context_texts (RapContext *self, const RapTexts *texts, gpointer entity)
{
  return rap_context_fact (self, rap_texts_get (texts, rap_context_get_language (self)), entity);
}

RapTemplateValue
rap_context_reference (RapContext *self,
                       gpointer entity,
                       RapParticipantPosition *position,
                       RapReferenceForm form)
{
  const RapContextSource *source = rap_context_get_source (self);
  RapNames names;
  RapSpan origin;

  if (!rap_names_get (source->record, entity, position, rap_context_get_language (self), &names))
    {
      rap_context_note_nameless (self, entity);
      return rap_context_empty ();
    }
  origin = (RapSpan) {
    .kind = names.is_person ? RAP_SPAN_PERSON : RAP_SPAN_ORGANIZATION,
    .reference = form,
    .uid = (char *) rap_entity_get_uid (entity),
    .position_uid = position ? (char *) rap_entity_get_uid (position) : NULL,
    .revision = rap_entity_get_revision (entity),
  };
  return rap_context_span (self, names.name, &origin);
}

void
rap_context_object_get (const RapTemplateValue *value, guint name, RapTemplateValue *result)
{
  *result = ((const RapContextObject *) value->data)->values[name];
}

gboolean
rap_context_object_is_true (const RapTemplateValue *value)
{
  return ((const RapContextObject *) value->data)->is_true;
}

void
rap_context_object_emit (const RapTemplateValue *value, RapTemplateOutput *output)
{
  const RapContextObject *self = value->data;

  if (self->shape != NULL)
    rap_template_output_template (output, self->shape, value);
  else
    rap_template_output_value (output, &self->print);
}

gconstpointer
rap_context_object_get_origin (const RapTemplateValue *value)
{
  return &((const RapContextObject *) value->data)->origin;
}

RapContextObject *
rap_context_add_object (RapContext *self,
                        const RapTemplateValueVTable *vtable,
                        RapTemplateValue *value)
{
  RapContextObject *object = rap_context_take (self, g_malloc0 (sizeof (RapContextObject)));
  guint n = g_strv_length ((char **) vtable->names);

  object->values = rap_context_take (self, g_malloc0_n (n, sizeof (RapTemplateValue)));
  for (guint i = 0; i < n; i++)
    object->values[i] = rap_context_empty ();
  object->print = rap_context_empty ();
  object->is_true = TRUE;
  *value = (RapTemplateValue) { .vtable = vtable, .data = object };
  return object;
}

/* Lists. */

enum
{
  LIST_ANY,
  LIST_ONE,
  LIST_MANY,
  LIST_COUNT,
};

static const char *const list_names[] = { "any", "one", "many", "count", NULL };

static void
list_get (const RapTemplateValue *value, guint name, RapTemplateValue *result)
{
  const RapContextList *self = value->data;
  guint length = self->items->len;

  switch (name)
    {
    case LIST_ANY:
      *result = rap_template_value_boolean (length > 0);
      break;
    case LIST_ONE:
      *result = rap_template_value_boolean (length == 1);
      break;
    case LIST_MANY:
      *result = rap_template_value_boolean (length > 1);
      break;
    case LIST_COUNT:
      *result = rap_context_text (self->context,
                                  rap_context_take (self->context, g_strdup_printf ("%u", length)));
      break;
    default:
      g_assert_not_reached ();
    }
}

static gsize
list_get_length (const RapTemplateValue *value)
{
  return ((const RapContextList *) value->data)->items->len;
}

static void
list_get_element (const RapTemplateValue *value, gsize position, RapTemplateValue *element)
{
  const RapContextList *self = value->data;

  *element = g_array_index (self->items, RapTemplateValue, position);
}

/* The text between the item at @index and the one before. */
static const char *
get_separator (const RapContextList *self, guint index)
{
  static const char *const keys[][3] = {
    [RAP_JOIN_LIST] = { "two", "middle", "last" },
    [RAP_JOIN_CLAUSE] = { "clause-two", "clause-middle", "clause-last" },
    [RAP_JOIN_OTHER] = { "other-two", "other-middle", "other-last" },
  };
  RapStyle *style = rap_context_get_source (self->context)->style;
  guint which = self->items->len == 2 ? 0 : index + 1 < self->items->len ? 1 : 2;
  const char *separator = NULL;

  if (self->join == RAP_JOIN_NONE || self->join == RAP_JOIN_SPACE)
    return self->join == RAP_JOIN_NONE ? "" : " ";
  if (self->has_commas && which > 0)
    separator = rap_style_get_word (style, "lists", which == 1 ? "long-middle" : "long-last");
  if (separator == NULL)
    separator = rap_style_get_word (style, self->join == RAP_JOIN_LIST ? "lists" : "joins",
                                    keys[self->join][which]);
  return separator ? separator : " ";
}

static void
list_emit (const RapTemplateValue *value, RapTemplateOutput *output)
{
  const RapContextList *self = value->data;

  for (guint i = 0; i < self->items->len; i++)
    {
      if (i > 0)
        rap_template_output_text (output, get_separator (self, i), -1);
      rap_template_output_value (output, &g_array_index (self->items, RapTemplateValue, i));
    }
}

static gconstpointer
list_get_origin (const RapTemplateValue *value)
{
  static const RapSpan none = { .kind = RAP_SPAN_NONE };

  return &none;
}

RapContextList *
rap_context_add_list (RapContext *self, RapJoin join, RapTemplateValue *value)
{
  static const RapTemplateValueVTable vtable = {
    .names = list_names,
    .get = list_get,
    .get_length = list_get_length,
    .get_element = list_get_element,
    .emit = list_emit,
    .get_origin = list_get_origin,
  };
  RapContextList *list = rap_context_take (self, g_malloc0 (sizeof (RapContextList)));

  list->context = self;
  list->items = g_array_new (FALSE, FALSE, sizeof (RapTemplateValue));
  list->join = join;
  rap_context_take_array (self, list->items);
  *value = (RapTemplateValue) { .vtable = &vtable, .data = list };
  return list;
}

void
rap_context_list_append (RapContextList *self, RapTemplateValue item)
{
  if (rap_template_value_is_true (&item))
    g_array_append_val (self->items, item);
}

char *
rap_context_render_plain (RapTemplate *text, const RapTemplateValue *value)
{
  g_autoptr (GString) string = g_string_new (NULL);
  RapTemplateSink sink = { .string = string };

  if (!rap_template_render (text, value, &sink, NULL, NULL))
    g_string_truncate (string, 0);
  return g_strstrip (g_string_free_and_steal (g_steal_pointer (&string)));
}
