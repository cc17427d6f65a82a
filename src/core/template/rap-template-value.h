/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A value as templates see it: a thing that has names, may be a list, is true
 * or not, and prints itself.
 *
 * A value is three words passed by value; it owns nothing, and what it points
 * at must outlive the rendering. To make a struct of yours a value, give it a
 * table of its names and one of its functions:
 *
 * |[<!-- language="C" -->
 * enum { SPEAKER_NAME, SPEAKER_SHORT };
 * static const char *const speaker_names[] = { "name", "short", NULL };
 *
 * static void
 * speaker_get (const RapTemplateValue *self, guint name, RapTemplateValue *value)
 * {
 *   const Speaker *speaker = self->data;
 *
 *   switch (name)
 *     {
 *     case SPEAKER_NAME:
 *       *value = rap_template_value_text (speaker->name);
 *       break;
 *     case SPEAKER_SHORT:
 *       *value = rap_template_value_text (speaker->short_name);
 *       break;
 *     }
 * }
 *
 * static void
 * speaker_emit (const RapTemplateValue *self, RapTemplateOutput *output)
 * {
 *   const Speaker *speaker = self->data;
 *
 *   rap_template_output_text (output, speaker->name, -1);
 * }
 *
 * static const RapTemplateValueVTable speaker_vtable = {
 *   .names = speaker_names, .get = speaker_get, .emit = speaker_emit,
 * };
 *
 * RapTemplateValue value = { .vtable = &speaker_vtable, .data = speaker };
 * ]|
 *
 * An object should define all its names always, and leave empty what is
 * unset: a name that an object doesn't define is looked for in the objects
 * around it.
 */
#pragma once

#include "template/rap-template-output.h"

G_BEGIN_DECLS

typedef struct _RapTemplateValueVTable RapTemplateValueVTable;

/**
 * RapTemplateValue:
 * @vtable: how it behaves
 * @data: what it stands for
 * @index: a number more, for the vtable's own use
 */
struct _RapTemplateValue
{
  const RapTemplateValueVTable *vtable;
  gconstpointer data;
  gsize index;
};

/**
 * RapTemplateNameFunc:
 * @name: a name
 * @user_data: the caller's
 */
typedef void (*RapTemplateNameFunc) (const char *name, gpointer user_data);

/**
 * RapTemplateValueVTable:
 * @names: (nullable) (array zero-terminated=1): the names a value of this
 *   kind defines, when they are always the same ones. The array must not
 *   change and must outlive the rendering
 * @get: gives the value of `names[name]`; @value is empty when it is called.
 *   Needed when there are @names
 * @lookup: (nullable): in place of @names, for objects whose names are only
 *   known when they are looked up: returns whether @name is defined, and sets
 *   @value then
 * @each_name: (nullable): with @lookup, calls @func for each name defined, so
 *   that a misspelt name can be answered with the nearest one
 * @get_length: (nullable): the number of elements; a value that has it is a
 *   list, which sections go through
 * @get_element: gives the element at @position, less than the length
 * @is_true: (nullable): whether a section over it is shown. By default a list
 *   is true when it has elements, and anything else is
 * @emit: (nullable): prints it, as `{{name}}` does. By default it prints
 *   nothing
 * @get_origin: (nullable): what in the record it comes from, handed on to the
 *   sink around what it prints and around each turn of a section over it
 */
struct _RapTemplateValueVTable
{
  const char *const *names;
  void (*get) (const RapTemplateValue *self, guint name, RapTemplateValue *value);
  gboolean (*lookup) (const RapTemplateValue *self, const char *name, RapTemplateValue *value);
  void (*each_name) (const RapTemplateValue *self, RapTemplateNameFunc func, gpointer user_data);
  gsize (*get_length) (const RapTemplateValue *self);
  void (*get_element) (const RapTemplateValue *self, gsize position, RapTemplateValue *value);
  gboolean (*is_true) (const RapTemplateValue *self);
  void (*emit) (const RapTemplateValue *self, RapTemplateOutput *output);
  gconstpointer (*get_origin) (const RapTemplateValue *self);
};

/**
 * RAP_TEMPLATE_VALUE_EMPTY:
 *
 * A value that is there and empty: it prints nothing, and is false.
 */
#define RAP_TEMPLATE_VALUE_EMPTY ((RapTemplateValue) { .vtable = &rap_template_empty_vtable })

extern const RapTemplateValueVTable rap_template_empty_vtable;
extern const RapTemplateValueVTable rap_template_text_vtable;
extern const RapTemplateValueVTable rap_template_boolean_vtable;

/**
 * rap_template_value_text_sized:
 * @text: (not nullable): UTF-8
 * @length: bytes of @text
 *
 * Returns: a value that prints @text, false when there is none
 */
static inline RapTemplateValue
rap_template_value_text_sized (const char *text, gsize length)
{
  return (RapTemplateValue) { &rap_template_text_vtable, text, length };
}

/**
 * rap_template_value_text:
 * @text: (nullable): NUL-terminated UTF-8
 *
 * Returns: a value that prints @text, false when it is %NULL or empty
 */
static inline RapTemplateValue
rap_template_value_text (const char *text)
{
  return text != NULL ? rap_template_value_text_sized (text, strlen (text))
                      : RAP_TEMPLATE_VALUE_EMPTY;
}

/**
 * rap_template_value_boolean:
 * @boolean: a boolean
 *
 * Returns: a value that is @boolean, and prints `true` or `false`
 */
static inline RapTemplateValue
rap_template_value_boolean (gboolean boolean)
{
  return (RapTemplateValue) { &rap_template_boolean_vtable, NULL, boolean != FALSE };
}

/**
 * rap_template_value_is_true:
 * @self: a value
 *
 * Returns: whether a section over @self is shown
 */
gboolean rap_template_value_is_true (const RapTemplateValue *self);

G_END_DECLS
