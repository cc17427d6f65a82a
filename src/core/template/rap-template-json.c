/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One table of functions for each kind of JSON node.
 */
#include "template/rap-template-json.h"

#include <math.h>

static gboolean
object_lookup (const RapTemplateValue *self, const char *name, RapTemplateValue *value)
{
  JsonNode *member = json_object_get_member (json_node_get_object ((JsonNode *) self->data), name);

  if (member == NULL)
    return FALSE;

  *value = rap_template_value_from_json (member);

  return TRUE;
}

static void
object_each_name (const RapTemplateValue *self, RapTemplateNameFunc func, gpointer user_data)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, json_node_get_object ((JsonNode *) self->data));
  while (json_object_iter_next (&iter, &name, NULL))
    func (name, user_data);
}

static void
print_as_json (const RapTemplateValue *self, RapTemplateOutput *output)
{
  g_autofree char *json = json_to_string ((JsonNode *) self->data, FALSE);

  rap_template_output_text (output, json, -1);
}

static const RapTemplateValueVTable object_vtable = {
  .lookup = object_lookup,
  .each_name = object_each_name,
  .emit = print_as_json,
};

static gsize
array_get_length (const RapTemplateValue *self)
{
  return json_array_get_length (json_node_get_array ((JsonNode *) self->data));
}

static void
array_get_element (const RapTemplateValue *self, gsize position, RapTemplateValue *value)
{
  JsonArray *array = json_node_get_array ((JsonNode *) self->data);

  *value = rap_template_value_from_json (json_array_get_element (array, position));
}

static const RapTemplateValueVTable array_vtable = {
  .get_length = array_get_length,
  .get_element = array_get_element,
  .emit = print_as_json,
};

static gboolean
integer_is_true (const RapTemplateValue *self)
{
  return json_node_get_int ((JsonNode *) self->data) != 0;
}

static void
integer_emit (const RapTemplateValue *self, RapTemplateOutput *output)
{
  char buffer[32];

  g_snprintf (buffer, sizeof buffer, "%" G_GINT64_FORMAT,
              json_node_get_int ((JsonNode *) self->data));
  rap_template_output_text (output, buffer, -1);
}

static const RapTemplateValueVTable integer_vtable = {
  .is_true = integer_is_true,
  .emit = integer_emit,
};

static gboolean
double_is_true (const RapTemplateValue *self)
{
  double number = json_node_get_double ((JsonNode *) self->data);

  return number != 0 && !isnan (number);
}

/* Splits a finite number into its fewest digits that read back as the same
 * number, and the position of its decimal point after them: 0.00121 is the
 * digits 121 and the position -2. */
static int
split_number (double number, char digits[32])
{
  char buffer[32];
  const char *exponent;
  gsize length = 0;

  for (int precision = 0; precision <= 16; precision++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%de", precision);
      g_ascii_formatd (buffer, sizeof buffer, format, number);
      if (g_ascii_strtod (buffer, NULL) == number)
        break;
    }

  exponent = strchr (buffer, 'e') + 1;
  for (const char *p = buffer; *p != 'e'; p++)
    if (g_ascii_isdigit (*p))
      digits[length++] = *p;
  digits[length] = '\0';

  return (int) g_ascii_strtoll (exponent, NULL, 10) + 1;
}

static void
append_zeros (GString *string, int count)
{
  for (int i = 0; i < count; i++)
    g_string_append_c (string, '0');
}

static void
double_emit (const RapTemplateValue *self, RapTemplateOutput *output)
{
  double number = json_node_get_double ((JsonNode *) self->data);
  g_autoptr (GString) string = g_string_new (NULL);
  char digits[32];
  int n_digits, point;

  if (!isfinite (number))
    return;

  point = split_number (fabs (number), digits);
  n_digits = strlen (digits);

  if (number < 0)
    g_string_append_c (string, '-');

  if (number == 0)
    g_string_append_c (string, '0');
  else if (point > 21 || point < -5)
    g_string_append_printf (string, "%c%s%se%+d", digits[0], n_digits > 1 ? "." : "", digits + 1,
                            point - 1);
  else if (point <= 0)
    {
      g_string_append (string, "0.");
      append_zeros (string, -point);
      g_string_append (string, digits);
    }
  else if (point >= n_digits)
    {
      g_string_append (string, digits);
      append_zeros (string, point - n_digits);
    }
  else
    g_string_append_printf (string, "%.*s.%s", point, digits, digits + point);

  rap_template_output_text (output, string->str, string->len);
}

static const RapTemplateValueVTable double_vtable = {
  .is_true = double_is_true,
  .emit = double_emit,
};

static RapTemplateValue
scalar_from_json (JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    return rap_template_value_text (json_node_get_string (node));
  if (type == G_TYPE_BOOLEAN)
    return rap_template_value_boolean (json_node_get_boolean (node));
  if (type == G_TYPE_DOUBLE)
    return (RapTemplateValue) { &double_vtable, node, 0 };

  return (RapTemplateValue) { &integer_vtable, node, 0 };
}

RapTemplateValue
rap_template_value_from_json (JsonNode *node)
{
  if (node == NULL)
    return RAP_TEMPLATE_VALUE_EMPTY;

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return (RapTemplateValue) { &object_vtable, node, 0 };
    case JSON_NODE_ARRAY:
      return (RapTemplateValue) { &array_vtable, node, 0 };
    case JSON_NODE_VALUE:
      return scalar_from_json (node);
    case JSON_NODE_NULL:
      return RAP_TEMPLATE_VALUE_EMPTY;
    }

  g_assert_not_reached ();
}
