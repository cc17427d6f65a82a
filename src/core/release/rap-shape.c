/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shapes: reading them from a house style. */

#include "config.h"

#include "release/rap-shape.h"

#include <glib/gi18n-lib.h>

const char *const rap_shape_keys[] = { "for",   "rare",      "weight",  "where",
                                       "needs", "verbless",  "longest", "avoid",
                                       "verbs", "not-verbs", "text",    NULL };

void
rap_shape_free (RapShape *self)
{
  g_free (self->pattern);
  g_clear_pointer (&self->text, rap_template_unref);
  g_free (self->avoid);
  g_strfreev (self->verbs);
  g_strfreev (self->not_verbs);
  g_free (self);
}

/* The index of the value of @key in @choices; 0 where there is none; -1 with
 * an error where it is none of them. */
static int
read_choice (RapKeys *keys,
             const char *group,
             const char *key,
             const char *const *choices,
             GError **error)
{
  g_autofree char *value = rap_keys_get (keys, group, key);
  g_autofree char *all = NULL;

  if (value == NULL)
    return 0;
  for (int i = 0; choices[i] != NULL; i++)
    if (g_str_equal (choices[i], value))
      return i;
  all = g_strjoinv (", ", (char **) choices);
  g_propagate_error (error, rap_keys_error (keys, group, key,
                                            _ ("“%s” is one of %s, not “%s”."), key, all, value));
  return -1;
}

static gboolean
read_name (RapShape *self, RapKeys *keys, const char *group, GError **error)
{
  g_auto (GStrv) words = g_strsplit (group, " ", -1);
  g_autoptr (GEnumClass) forms = g_type_class_ref (RAP_TYPE_FORM);
  GEnumValue *form = NULL;

  if (g_strv_length (words) == 3)
    form = g_enum_get_value_by_nick (forms, words[1]);
  if (form == NULL)
    {
      g_propagate_error (error, rap_keys_error (keys, group, NULL,
                                                _ ("a shape is called [shape FORM PATTERN], where "
                                                   "the form is clause, noun-phrase, infinitive, "
                                                   "quote, partial-quote or topics.")));
      return FALSE;
    }
  self->form = form->value;
  self->pattern = g_strdup (words[2]);
  return TRUE;
}

static gboolean
read_rules (RapShape *self, RapKeys *keys, const char *group, GError **error)
{
  static const char *const whose[] = { "speaker", "nobody", NULL };
  static const char *const where[] = { "anywhere", "first", "first-later", "later", NULL };
  static const char *const needs[] = { "nothing", "opening", "split", NULL };
  int for_whom, place, need;

  if ((for_whom = read_choice (keys, group, "for", whose, error)) < 0 ||
      (place = read_choice (keys, group, "where", where, error)) < 0 ||
      (need = read_choice (keys, group, "needs", needs, error)) < 0)
    return FALSE;
  self->for_nobody = for_whom == 1;
  self->where = (RapShapeWhere) place;
  self->needs_opening = need == 1;
  self->needs_split = need == 2;
  self->weight = 1;
  return rap_keys_get_boolean (keys, group, "verbless", &self->is_verbless, error) &&
         rap_keys_get_boolean (keys, group, "rare", &self->is_rare, error) &&
         rap_keys_get_count (keys, group, "weight", &self->weight, error) &&
         rap_keys_get_count (keys, group, "longest", &self->longest, error);
}

RapShape *
rap_shape_new (RapKeys *keys, const char *group, GError **error)
{
  g_autoptr (RapShape) self = g_new0 (RapShape, 1);
  g_autofree char *text = rap_keys_get (keys, group, "text");
  g_autoptr (GError) local = NULL;

  if (!read_name (self, keys, group, error) || !read_rules (self, keys, group, error))
    return NULL;
  self->avoid = rap_keys_get (keys, group, "avoid");
  self->verbs = rap_keys_get_list (keys, group, "verbs");
  self->not_verbs = rap_keys_get_list (keys, group, "not-verbs");
  if (text == NULL)
    {
      g_propagate_error (error, rap_keys_error (keys, group, NULL, _ ("a shape needs its “text”.")));
      return NULL;
    }
  self->text = rap_template_new (group, text, -1, NULL, &local);
  if (self->text == NULL)
    {
      g_propagate_error (error, rap_keys_error (keys, group, "text", "%s", local->message));
      return NULL;
    }
  return g_steal_pointer (&self);
}
