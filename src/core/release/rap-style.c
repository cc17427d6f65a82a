/* SPDX-License-Identifier: GPL-3.0-or-later */

/* House styles: reading the file, and looking words up. */

#include "config.h"

#include "release/rap-style.h"

#include <glib/gi18n-lib.h>

#include "rap-data.h"
#include "release/rap-date-format.h"
#include "release/rap-release-error.h"
#include "release/rap-style-check.h"
#include "template/rap-template-nearest.h"

#define SUFFIX ".style"

struct _RapStyle
{
  gatomicrefcount references;
  RapStyle *base; /* whose settings hold where these say nothing */
  char *language;
  GHashTable *words; /* "group\nkey" -> char * */
  GHashTable *lists; /* "group\nkey" -> char ** */
  GHashTable *texts; /* "group\nkey" -> GPtrArray of RapTemplate */
  GPtrArray *verbs;
  GPtrArray *shapes;
};

/* The groups whose values are templates. */
static const char *const text_groups[] = { "references", "presences", "openings", "headline",
                                           "dateline",   "release",   NULL };

/* What no release can be made without. */
static const char *const required[][2] = {
  { "style", "name" },        { "style", "language" },    { "date prose", "day" },
  { "lists", "two" },         { "lists", "middle" },      { "lists", "last" },
  { "joins", "clause-two" },  { "joins", "other-two" },   { "quotes", "open" },
  { "quotes", "close" },      { "references", "before" }, { "references", "after" },
  { "references", "plain" },  { "references", "later" },  { "dateline", "text" },
  { "release", "immediate" }, { "references", "inline" }, { "release", "embargo" },
  { "headline", "text" },
};

static RapStyle *load (const char *name, gboolean may_have_base, GError **error);

RapStyle *
rap_style_ref (RapStyle *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
rap_style_unref (RapStyle *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_clear_pointer (&self->base, rap_style_unref);
  g_free (self->language);
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->texts);
  g_ptr_array_unref (self->verbs);
  g_ptr_array_unref (self->shapes);
  g_free (self);
}

static RapStyle *
style_new_empty (void)
{
  RapStyle *self = g_new0 (RapStyle, 1);

  g_atomic_ref_count_init (&self->references);
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_strfreev);
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_ptr_array_unref);
  self->verbs = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_verb_free);
  self->shapes = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_shape_free);
  return self;
}

/* Compiles the alternatives of a key of a text group. */
static gboolean
read_texts (RapStyle *self, RapKeys *keys, const char *group, const char *key, GError **error)
{
  g_auto (GStrv) list = rap_keys_get_list (keys, group, key);
  g_autoptr (GPtrArray) texts =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rap_template_unref);
  g_autofree char *name = g_strconcat (group, " ", key, NULL);

  for (guint i = 0; list[i] != NULL; i++)
    {
      g_autoptr (GError) local = NULL;
      RapTemplate *text = rap_template_new (name, list[i], -1, NULL, &local);

      if (text == NULL)
        {
          g_propagate_error (error, rap_keys_error (keys, group, key, "%s", local->message));
          return FALSE;
        }
      g_ptr_array_add (texts, text);
    }
  g_hash_table_insert (self->texts, g_strconcat (group, "\n", key, NULL), g_steal_pointer (&texts));
  return TRUE;
}

static gboolean
check_date_pattern (RapKeys *keys, const char *group, const char *key, GError **error)
{
  g_autofree char *pattern = rap_keys_get (keys, group, key);

  if (!g_str_has_prefix (group, "date ") || g_str_equal (key, "approximately") ||
      rap_date_pattern_is_valid (pattern))
    return TRUE;
  g_propagate_error (error, rap_keys_error (keys, group, key,
                                            _ ("“%s” is no date pattern. Words in it stand "
                                               "between apostrophes."),
                                              pattern));
  return FALSE;
}

static gboolean
read_words (RapStyle *self, RapKeys *keys, const char *group, GError **error)
{
  g_auto (GStrv) names = rap_keys_list (keys, group);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (!check_date_pattern (keys, group, names[i], error))
        return FALSE;
      if (g_strv_contains (text_groups, group) && !read_texts (self, keys, group, names[i], error))
        return FALSE;
      g_hash_table_insert (self->words, g_strconcat (group, "\n", names[i], NULL),
                           rap_keys_get (keys, group, names[i]));
      g_hash_table_insert (self->lists, g_strconcat (group, "\n", names[i], NULL),
                           rap_keys_get_list (keys, group, names[i]));
    }
  return TRUE;
}

static gboolean
read_group (RapStyle *self, RapKeys *keys, const char *group, GError **error)
{
  if (g_str_has_prefix (group, "verb "))
    {
      RapVerb *verb = rap_verb_new (keys, group, error);

      if (verb != NULL)
        g_ptr_array_add (self->verbs, verb);
      return verb != NULL;
    }
  if (g_str_has_prefix (group, "shape "))
    {
      RapShape *shape = rap_shape_new (keys, group, error);

      if (shape != NULL)
        g_ptr_array_add (self->shapes, shape);
      return shape != NULL;
    }
  return read_words (self, keys, group, error);
}

static gboolean
check_required (RapStyle *self, RapKeys *keys, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (required); i++)
    if (rap_style_get_word (self, required[i][0], required[i][1]) == NULL)
      {
        g_propagate_error (error, rap_keys_error (keys, required[i][0], NULL,
                                                  _ ("the style needs “%s” in [%s]."),
                                                    required[i][1], required[i][0]));
        return FALSE;
      }
  return TRUE;
}

/* Loads the style that is refined. Its verbs and sentences hold: they belong
 * together. */
static gboolean
read_base (RapStyle *self, RapKeys *keys, gboolean may_have_base, GError **error)
{
  g_autofree char *name = rap_keys_get (keys, "style", "base");
  g_autoptr (GError) local = NULL;

  if (name == NULL)
    return TRUE;
  if (may_have_base)
    self->base = load (name, FALSE, &local);
  else
    g_set_error_literal (&local, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_STYLE,
                         _ ("the base of a style has no base itself."));
  if (self->base == NULL)
    g_propagate_error (error, rap_keys_error (keys, "style", "base", "%s", local->message));
  return self->base != NULL;
}

static gboolean
check_group (RapStyle *self, RapKeys *keys, const char *group, GError **error)
{
  if (self->base == NULL ||
      !(g_str_has_prefix (group, "verb ") || g_str_has_prefix (group, "shape ")))
    return TRUE;
  g_propagate_error (error,
                     rap_keys_error (keys, group, NULL,
                                     _ ("a style with a base has its verbs and sentences from "
                                        "there.")));
  return FALSE;
}

static gboolean
read_groups (RapStyle *self, RapKeys *keys, GError **error)
{
  GPtrArray *groups = rap_keys_list_groups (keys);

  for (guint i = 0; i < groups->len; i++)
    {
      const char *group = g_ptr_array_index (groups, i);

      if (!check_group (self, keys, group, error) || !read_group (self, keys, group, error))
        return FALSE;
    }
  return TRUE;
}

static RapStyle *
style_new (const char *name, const char *text, gboolean may_have_base, GError **error)
{
  g_autoptr (RapKeys) keys = rap_keys_new (name, text, 1, RAP_RELEASE_ERROR_INVALID_STYLE, error);
  g_autoptr (RapStyle) self = style_new_empty ();

  if (keys == NULL || !rap_keys_check (keys, rap_style_groups, error))
    return NULL;
  if (!read_base (self, keys, may_have_base, error))
    return NULL;
  if (!read_groups (self, keys, error) || !check_required (self, keys, error))
    return NULL;
  if (self->base == NULL && !rap_style_check (self->verbs, self->shapes, keys, error))
    return NULL;
  self->language = g_strdup (rap_style_get_word (self, "style", "language"));
  return g_steal_pointer (&self);
}

RapStyle *
rap_style_new (const char *name, const char *text, GError **error)
{
  return style_new (name, text, TRUE, error);
}

static RapStyle *
load (const char *name, gboolean may_have_base, GError **error)
{
  g_autofree char *file = g_strconcat (name, SUFFIX, NULL);
  g_autofree char *path = g_strconcat ("styles/", file, NULL);
  g_autoptr (GBytes) bytes = rap_data_load (path);

  if (bytes == NULL)
    {
      g_auto (GStrv) names = rap_style_list ();
      g_autofree char *all = g_strjoinv (", ", names);

      g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NOT_FOUND,
                   _ ("No house style is called “%s”. There are: %s."), name, all);
      return NULL;
    }
  return style_new (file, g_bytes_get_data (bytes, NULL), may_have_base, error);
}

RapStyle *
rap_style_load (const char *name, GError **error)
{
  return load (name, TRUE, error);
}

char **
rap_style_list (void)
{
  g_auto (GStrv) files = rap_data_list ("styles");
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; files[i]; i++)
    if (g_str_has_suffix (files[i], SUFFIX))
      g_ptr_array_add (names, g_strndup (files[i], strlen (files[i]) - strlen (SUFFIX)));
  g_ptr_array_sort_values (names, (GCompareFunc) g_strcmp0);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

RapStyle *
rap_style_derive (RapStyle *self, RapKeys *keys, GError **error)
{
  g_autoptr (RapStyle) derived = style_new_empty ();
  GPtrArray *groups = rap_keys_list_groups (keys);

  derived->base = rap_style_ref (self);
  derived->language = g_strdup (self->language);
  for (guint i = 0; i < groups->len; i++)
    if (!read_words (derived, keys, g_ptr_array_index (groups, i), error))
      return NULL;
  return g_steal_pointer (&derived);
}

const char *
rap_style_get_name (RapStyle *self)
{
  return rap_style_get_word (self, "style", "name");
}

const char *
rap_style_get_language (RapStyle *self)
{
  return self->language;
}

/* Looks up in one of the tables, here and in the style it is derived from. */
static gpointer
look_up (RapStyle *self, gsize table, const char *group, const char *key)
{
  g_autofree char *place = g_strconcat (group, "\n", key, NULL);
  gpointer found = NULL;

  for (; self != NULL && found == NULL; self = self->base)
    found = g_hash_table_lookup (G_STRUCT_MEMBER (GHashTable *, self, table), place);
  return found;
}

const char *
rap_style_get_word (RapStyle *self, const char *group, const char *key)
{
  return look_up (self, G_STRUCT_OFFSET (RapStyle, words), group, key);
}

guint
rap_style_get_number (RapStyle *self, const char *group, const char *key)
{
  const char *word = rap_style_get_word (self, group, key);

  return word ? (guint) g_ascii_strtoull (word, NULL, 10) : 0;
}

gboolean
rap_style_has_word (RapStyle *self, const char *group, const char *key, const char *word)
{
  const char *const *list = look_up (self, G_STRUCT_OFFSET (RapStyle, lists), group, key);

  return list != NULL && word != NULL && g_strv_contains (list, word);
}

RapTemplate *
rap_style_get_text (RapStyle *self, const char *group, const char *key, guint turn)
{
  GPtrArray *texts = look_up (self, G_STRUCT_OFFSET (RapStyle, texts), group, key);

  return texts && texts->len ? g_ptr_array_index (texts, turn % texts->len) : NULL;
}

GPtrArray *
rap_style_list_verbs (RapStyle *self)
{
  while (self->base != NULL)
    self = self->base;
  return self->verbs;
}

const RapVerb *
rap_style_find_verb (RapStyle *self, const char *name)
{
  GPtrArray *verbs = rap_style_list_verbs (self);

  for (guint i = 0; name != NULL && i < verbs->len; i++)
    {
      const RapVerb *verb = g_ptr_array_index (verbs, i);

      if (g_str_equal (verb->name, name))
        return verb;
    }
  return NULL;
}

const char *
rap_style_find_nearest_verb (RapStyle *self, const char *name)
{
  GPtrArray *verbs = rap_style_list_verbs (self);
  RapTemplateNearest nearest;

  rap_template_nearest_init (&nearest, name);
  for (guint i = 0; i < verbs->len; i++)
    rap_template_nearest_consider (((RapVerb *) g_ptr_array_index (verbs, i))->name, &nearest);
  return nearest.best;
}

GPtrArray *
rap_style_list_shapes (RapStyle *self)
{
  while (self->base != NULL)
    self = self->base;
  return self->shapes;
}
