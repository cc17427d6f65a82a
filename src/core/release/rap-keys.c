/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A file of groups and keys that knows the line of each. GKeyFile reads the
 * values; its messages tell no line, so the lines are gone through before. */

#include "config.h"

#include "release/rap-keys.h"

#include <glib/gi18n-lib.h>

#include "release/rap-release-error.h"
#include "template/rap-template-nearest.h"

struct _RapKeys
{
  char *name;
  int code;
  GKeyFile *file;
  GPtrArray *groups;
  GHashTable *lines; /* "group\nkey" or "group" -> line */
};

void
rap_keys_free (RapKeys *self)
{
  g_free (self->name);
  g_key_file_unref (self->file);
  g_ptr_array_unref (self->groups);
  g_hash_table_unref (self->lines);
  g_free (self);
}

static char *
make_place (const char *group, const char *key)
{
  return key ? g_strconcat (group, "\n", key, NULL) : g_strdup (group);
}

static GError *
make_line_error (RapKeys *self, guint line, const char *sentence)
{
  GError *error = NULL;

  rap_release_set_error_at (&error, self->code, self->name, line, sentence);
  return error;
}

GError *
rap_keys_error (RapKeys *self, const char *group, const char *key, const char *format, ...)
{
  g_autofree char *place = group ? make_place (group, key) : NULL;
  guint line = place ? GPOINTER_TO_UINT (g_hash_table_lookup (self->lines, place)) : 0;
  g_autofree char *sentence = NULL;
  va_list args;

  va_start (args, format);
  sentence = g_strdup_vprintf (format, args);
  va_end (args);
  if (line == 0)
    return g_error_new (RAP_RELEASE_ERROR, self->code, "%s: %s", self->name, sentence);
  return make_line_error (self, line, sentence);
}

/* Notes the line of a group or key. */
static gboolean
note_line (RapKeys *self, char *place, guint number, GError **error)
{
  if (g_hash_table_contains (self->lines, place))
    {
      g_free (place);
      g_propagate_error (error,
                         make_line_error (self, number, _ ("this stands in the file twice.")));
      return FALSE;
    }
  g_hash_table_insert (self->lines, place, GUINT_TO_POINTER (number));
  return TRUE;
}

static gboolean
note_group (RapKeys *self, char *line, guint number, GError **error)
{
  char *end = strchr (line, ']');

  if (end == NULL || end[1] != '\0' || end == line + 1)
    {
      g_propagate_error (error, make_line_error (self, number,
                                                 _ ("a group is written as [name] alone in its "
                                                    "line.")));
      return FALSE;
    }
  *end = '\0';
  g_ptr_array_add (self->groups, g_strdup (line + 1));
  return note_line (self, g_strdup (line + 1), number, error);
}

static gboolean
note_key (RapKeys *self, char *line, guint number, GError **error)
{
  char *equals = strchr (line, '=');

  if (equals == NULL || equals == line || self->groups->len == 0)
    {
      g_propagate_error (error, make_line_error (self, number,
                                                 _ ("a line is “key=value” in a [group], or "
                                                    "begins with #.")));
      return FALSE;
    }
  *equals = '\0';
  return note_line (self,
                    make_place (g_ptr_array_index (self->groups, self->groups->len - 1),
                                g_strchomp (line)),
                    number, error);
}

static gboolean
note_lines (RapKeys *self, const char *text, guint first_line, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *line = g_strstrip (lines[i]);
      guint number = first_line + i;

      if (*line == '\0' || *line == '#')
        continue;
      if (!(*line == '[' ? note_group (self, line, number, error)
                         : note_key (self, line, number, error)))
        return FALSE;
    }
  return TRUE;
}

RapKeys *
rap_keys_new (const char *name, const char *text, guint first_line, int code, GError **error)
{
  g_autoptr (RapKeys) self = g_new0 (RapKeys, 1);
  g_autoptr (GError) local = NULL;

  self->name = g_strdup (name);
  self->code = code;
  self->file = g_key_file_new ();
  self->groups = g_ptr_array_new_with_free_func (g_free);
  self->lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!note_lines (self, text, first_line, error))
    return NULL;
  if (*text != '\0' && !g_key_file_load_from_data (self->file, text, -1, G_KEY_FILE_NONE, &local))
    {
      g_propagate_error (error, rap_keys_error (self, NULL, NULL, "%s", local->message));
      return NULL;
    }
  return g_steal_pointer (&self);
}

static const RapKeysGroup *
find_group (const RapKeysGroup *groups, const char *name)
{
  for (; groups->name != NULL; groups++)
    {
      gsize length = strlen (groups->name);

      if (groups->is_family ? strncmp (name, groups->name, length) == 0 && name[length] == ' '
                            : g_str_equal (name, groups->name))
        return groups;
    }
  return NULL;
}

static gboolean
check_group (RapKeys *self, const RapKeysGroup *group, const char *name, GError **error)
{
  g_auto (GStrv) keys = rap_keys_list (self, name);

  for (guint i = 0; group->keys != NULL && keys[i] != NULL; i++)
    {
      RapTemplateNearest nearest;

      if (g_strv_contains (group->keys, keys[i]))
        continue;
      rap_template_nearest_init (&nearest, keys[i]);
      for (guint j = 0; group->keys[j] != NULL; j++)
        rap_template_nearest_consider (group->keys[j], &nearest);
      g_propagate_error (error, nearest.best
                         ? rap_keys_error (self, name, keys[i],
                                           _ ("[%s] has no key “%s”. Is “%s” meant?"), name, keys[i],
                                             nearest.best)
                                           : rap_keys_error (self, name, keys[i],
                                                             _ ("[%s] has no key “%s”."), name,
                                                               keys[i]));
      return FALSE;
    }
  return TRUE;
}

gboolean
rap_keys_check (RapKeys *self, const RapKeysGroup *groups, GError **error)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      const char *name = g_ptr_array_index (self->groups, i);
      const RapKeysGroup *group = find_group (groups, name);

      if (group == NULL)
        {
          g_propagate_error (error, rap_keys_error (self, name, NULL,
                                                    _ ("no group is called [%s]."), name));
          return FALSE;
        }
      if (!check_group (self, group, name, error))
        return FALSE;
    }
  return TRUE;
}

GPtrArray *
rap_keys_list_groups (RapKeys *self)
{
  return self->groups;
}

char **
rap_keys_list (RapKeys *self, const char *group)
{
  char **keys = g_key_file_get_keys (self->file, group, NULL, NULL);

  return keys ? keys : g_new0 (char *, 1);
}

char *
rap_keys_get (RapKeys *self, const char *group, const char *key)
{
  return g_key_file_get_string (self->file, group, key, NULL);
}

char **
rap_keys_get_list (RapKeys *self, const char *group, const char *key)
{
  return g_key_file_get_string_list (self->file, group, key, NULL, NULL);
}

gboolean
rap_keys_get_boolean (RapKeys *self,
                      const char *group,
                      const char *key,
                      gboolean *value,
                      GError **error)
{
  g_autofree char *text = rap_keys_get (self, group, key);

  if (text == NULL)
    return TRUE;
  if (!g_str_equal (text, "true") && !g_str_equal (text, "false"))
    {
      g_propagate_error (error, rap_keys_error (self, group, key,
                                                _ ("“%s” is true or false, not “%s”."), key, text));
      return FALSE;
    }
  *value = g_str_equal (text, "true");
  return TRUE;
}

gboolean
rap_keys_get_count (RapKeys *self, const char *group, const char *key, guint *value, GError **error)
{
  g_autofree char *text = rap_keys_get (self, group, key);
  guint64 number;

  if (text == NULL)
    return TRUE;
  if (!g_ascii_string_to_unsigned (text, 10, 0, 10000, &number, NULL))
    {
      g_propagate_error (error, rap_keys_error (self, group, key,
                                                _ ("“%s” is a number from 0 to 10000, not “%s”."),
                                                  key, text));
      return FALSE;
    }
  *value = (guint) number;
  return TRUE;
}
