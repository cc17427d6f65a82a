/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the texts of templates are kept. */

#include "config.h"

#include "release/rap-template-files.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "rap-data.h"
#include "release/rap-release-error.h"
#include "template/rap-template.h"

#define EXTENSION ".mustache"
#define NAME      "name="

static GBytes *
load_from_program (const char *id)
{
  g_autofree char *path = g_strconcat ("templates/", id, EXTENSION, NULL);

  return rap_data_load (path);
}

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "rapporteur", "templates", NULL);
}

static char *
get_path (const char *id)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *file = g_strconcat (id, EXTENSION, NULL);

  return g_build_filename (folder, file, NULL);
}

static gboolean
is_proper (const char *id)
{
  if (*id == '\0' || *id == '.' || !g_utf8_validate (id, -1, NULL))
    return FALSE;
  for (; *id != '\0'; id = g_utf8_next_char (id))
    if (*id == '/' || *id == '\\' || g_unichar_iscntrl (g_utf8_get_char (id)))
      return FALSE;
  return TRUE;
}

gboolean
rap_template_files_is_own (const char *id)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (id, FALSE);

  if (!is_proper (id))
    return FALSE;
  bytes = load_from_program (id);
  return bytes == NULL;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The id in a file's name, or %NULL. */
static char *
get_id (const char *file)
{
  return g_str_has_suffix (file, EXTENSION) ? g_strndup (file, strlen (file) - strlen (EXTENSION))
                                            : NULL;
}

/* No folder is an empty one. */
static char **
list_own (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  const char *file;
  char **list;

  while (files && (file = g_dir_read_name (files)))
    {
      g_autofree char *id = get_id (file);

      if (id && rap_template_files_is_own (id))
        g_strv_builder_add (ids, id);
    }
  list = g_strv_builder_end (ids);
  qsort (list, g_strv_length (list), sizeof *list, compare_ids);
  return list;
}

char **
rap_template_files_list (void)
{
  g_auto (GStrv) files = rap_data_list ("templates");
  g_auto (GStrv) own = list_own ();
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *id = get_id (files[i]);

      if (id)
        g_strv_builder_add (ids, id);
    }
  g_strv_builder_addv (ids, (const char **) own);
  return g_strv_builder_end (ids);
}

static void
set_not_found (GError **error, const char *id)
{
  g_auto (GStrv) ids = rap_template_files_list ();
  g_autofree char *all = g_strjoinv (", ", ids);

  g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NOT_FOUND,
               _ ("No template is called “%s”. There are: %s."), id, all);
}

static char *
load_own (const char *id, GError **error)
{
  const RapTemplateLimits limits = RAP_TEMPLATE_DEFAULT_LIMITS;
  g_autofree char *path = get_path (id);
  g_autofree char *text = NULL;
  gsize length;
  GStatBuf about;
  g_autoptr (GError) local = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    set_not_found (error, id);
  else if (g_stat (path, &about) == 0 &&
           (!S_ISREG (about.st_mode) || (gsize) about.st_size > limits.max_text))
    g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_TEMPLATE,
                 _ ("%s%s is no template: it is no file, or one of more than 4 MiB."), id,
                   EXTENSION);
  else if (!g_file_get_contents (path, &text, &length, &local))
    g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_FILE,
                 _ ("The template “%s” can’t be read: %s."), id, local->message);
  else if (!g_utf8_validate (text, length, NULL))
    g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_INVALID_TEMPLATE,
                 _ ("%s%s is no template: it is no text in UTF-8."), id, EXTENSION);
  else
    return g_steal_pointer (&text);
  return NULL;
}

char *
rap_template_files_load (const char *id, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (id, NULL);

  if (!is_proper (id))
    {
      set_not_found (error, id);
      return NULL;
    }
  bytes = load_from_program (id);
  return bytes ? g_strdup (g_bytes_get_data (bytes, NULL)) : load_own (id, error);
}

gboolean
rap_template_files_save (const char *id, const char *text, GError **error)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *path = get_path (id);
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (rap_template_files_is_own (id) && text, FALSE);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_FILE,
                 _ ("The folder “%s” can’t be made: %s."), folder, g_strerror (errno));
  else if (!g_file_set_contents (path, text, -1, &local))
    g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_FILE,
                 _ ("The template “%s” can’t be saved: %s."), id, local->message);
  else
    return TRUE;
  return FALSE;
}

/* The number that a copy's id ends with, and where; 0 if it is none. More than
 * two digits are a year or the like. */
static guint64
get_number (const char *id, gsize *length)
{
  const char *dash = strrchr (id, '-');
  guint64 number = 0;

  *length = strlen (id);
  if (dash && g_ascii_string_to_unsigned (dash + 1, 10, 2, 99, &number, NULL))
    *length = dash - id;
  return number;
}

/* The line of the name among @lines, or the one after the last. */
static guint
find_name_line (char **lines)
{
  guint n = g_strv_length (lines);

  for (guint i = 1; i < n && !g_str_equal (lines[i], "---"); i++)
    if (g_str_has_prefix (lines[i], NAME))
      return i;
  return n;
}

char *
rap_template_files_find_name (const char *text)
{
  g_auto (GStrv) lines = NULL;
  const char *line;

  g_return_val_if_fail (text, NULL);

  lines = g_strsplit (text, "\n", -1);
  line = lines[find_name_line (lines)];
  return line && line[strlen (NAME)] ? g_strdup (line + strlen (NAME)) : NULL;
}

/* @text with @number at the end of its name, in place of @old. */
static char *
number_name (const char *text, guint64 old, guint64 number)
{
  g_autofree char *ending = g_strdup_printf (" %" G_GUINT64_FORMAT, old);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  char **line = &lines[find_name_line (lines)];

  if (*line)
    {
      g_autofree char *name = g_strchomp (*line);

      if (g_str_has_suffix (name, ending))
        name[strlen (name) - strlen (ending)] = '\0';
      *line = g_strdup_printf ("%s %" G_GUINT64_FORMAT, name, number);
    }
  return g_strjoinv ("\n", lines);
}

static gboolean
is_taken (const char *id)
{
  g_autofree char *path = get_path (id);

  return !rap_template_files_is_own (id) || g_file_test (path, G_FILE_TEST_EXISTS);
}

char *
rap_template_files_add_copy (const char *id, const char *text, GError **error)
{
  gsize length;
  guint64 old, number = 1;
  g_autofree char *free_id = NULL;
  g_autofree char *numbered = NULL;

  g_return_val_if_fail (id && is_proper (id) && text, NULL);

  old = get_number (id, &length);
  do
    {
      g_free (free_id);
      free_id = g_strdup_printf ("%.*s-%" G_GUINT64_FORMAT, (int) length, id, ++number);
    }
  while (is_taken (free_id));
  numbered = number_name (text, old, number);
  return rap_template_files_save (free_id, numbered, error) ? g_steal_pointer (&free_id) : NULL;
}

gboolean
rap_template_files_delete (const char *id, GError **error)
{
  g_autofree char *path = get_path (id);

  g_return_val_if_fail (rap_template_files_is_own (id), FALSE);

  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;
  g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_FILE,
               _ ("The template “%s” can’t be deleted: %s."), id, g_strerror (errno));
  return FALSE;
}
