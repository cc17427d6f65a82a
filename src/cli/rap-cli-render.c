/* SPDX-License-Identifier: GPL-3.0-or-later */

/* render: any Mustache template on any JSON, for those who write templates. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "exchange/rap-file.h"
#include "exchange/rap-json.h"
#include "template/rap-template-json.h"
#include "template/rap-template-renderer.h"

#define SUFFIX ".mustache"
/* No author's folder is deeper; a link to a folder above itself would be. */
#define MAX_FOLDER_DEPTH 8

static RapTemplate *
load_template (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GBytes) bytes = rap_file_read (path, RAP_TEMPLATE_DEFAULT_LIMITS.max_text, error);
  gsize size;
  const char *text;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &size);
  return rap_template_new (name, text ? text : "", (gssize) size, NULL, error);
}

/* Adds the templates of a folder and of those in it: @prefix is the part of
 * the name that the folder gives, "mail/". */
static gboolean
add_partials (RapTemplateSet *set,
              const char *folder,
              const char *prefix,
              guint depth,
              GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  const char *file;

  if (dir == NULL)
    return FALSE;

  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, file, NULL);
      g_autofree char *name = g_strconcat (prefix, file, NULL);
      g_autofree char *inner = g_strconcat (name, "/", NULL);
      g_autoptr (RapTemplate) partial = NULL;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          if (depth < MAX_FOLDER_DEPTH && !add_partials (set, path, inner, depth + 1, error))
            return FALSE;
          continue;
        }
      if (!g_str_has_suffix (file, SUFFIX))
        continue;
      partial = load_template (path, error);
      if (partial == NULL)
        return FALSE;
      name[strlen (name) - strlen (SUFFIX)] = '\0';
      rap_template_set_add (set, name, partial);
    }
  return TRUE;
}

static JsonNode *
load_data (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GBytes) bytes = rap_file_read (path, RAP_JSON_MAX_SIZE, error);

  return bytes ? rap_json_parse (bytes, name, error) : NULL;
}

static GString *
render (const char *template_path, const char *data_path, const char *partials, GError **error)
{
  g_autoptr (RapTemplateSet) set = rap_template_set_new ();
  g_autoptr (GPtrArray) warnings = rap_template_diagnostics_new ();
  g_autoptr (RapTemplate) template = load_template (template_path, error);
  g_autoptr (JsonNode) data = template ? load_data (data_path, error) : NULL;
  RapTemplateOptions options = { .partials = set, .diagnostics = warnings };
  RapTemplateValue value;
  GString *text;

  if (data == NULL || (partials && !add_partials (set, partials, "", 0, error)))
    return NULL;

  value = rap_template_value_from_json (data);
  text = rap_template_render_html (template, &value, &options, error);
  for (guint i = 0; i < warnings->len; i++)
    {
      RapTemplateDiagnostic *warning = g_ptr_array_index (warnings, i);

      rap_cli_say ("%s", warning->message);
    }
  return text;
}

RapCliStatus
rap_cli_render (RapCli *cli, char **arguments)
{
  g_autofree char *partials = NULL;
  const GOptionEntry options[] = {
    { "partials", 0, 0, G_OPTION_ARG_FILENAME, &partials,
      N_ ("The folder of the partials: NAME is FOLDER/NAME.mustache"), N_ ("FOLDER") },
    { NULL },
  };
  g_auto (GStrv) files = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  RapCliStatus status;
  GString *text;

  if (!rap_cli_parse (cli, &files, options, 2, 2, &status))
    return status;

  text = render (files[0], files[1], partials, &error);
  if (text == NULL)
    return rap_cli_fail (error);
  rap_cli_print_bytes (text->str, text->len);
  g_string_free (text, TRUE);
  return RAP_CLI_OK;
}
