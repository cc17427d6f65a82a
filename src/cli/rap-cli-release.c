/* SPDX-License-Identifier: GPL-3.0-or-later */

/* release: an event and a template make a document. */

#include <glib/gi18n.h>
#include <unistd.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "document/rap-document-format.h"
#include "document/rap-document-save.h"
#include "release/rap-release-error.h"
#include "release/rap-release-maker.h"
#include "release/rap-template-files.h"

typedef struct
{
  char *template;
  char **asks;
  char *style;
  char *format;
  char *output;
} Wish;

static void
wish_clear (Wish *self)
{
  g_free (self->template);
  g_strfreev (self->asks);
  g_free (self->style);
  g_free (self->format);
  g_free (self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, wish_clear)

/* The format that was asked for, or that the output's name tells. */
static const RapDocumentFormat *
find_format (const Wish *wish, GError **error)
{
  const char *dot = wish->output ? strrchr (wish->output, '.') : NULL;
  gsize n_formats;
  const RapDocumentFormat *formats = rap_document_format_list (&n_formats);

  if (wish->format)
    return rap_document_format_find (wish->format, error);
  for (gsize i = 0; dot && i < n_formats; i++)
    if (g_ascii_strcasecmp (formats[i].id, dot + 1) == 0)
      return &formats[i];
  return rap_document_format_find ("txt", error);
}

/* Documents that are no text would only disturb a terminal. */
static gboolean
is_binary (const RapDocumentFormat *format)
{
  return !g_str_has_prefix (format->mime_type, "text/");
}

/* Answers by name; %NULL if one of them is no NAME=TEXT, which is put in @wrong. */
static GHashTable *
read_answers (char **asks, const char **wrong)
{
  g_autoptr (GHashTable) answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (; asks && *asks; asks++)
    {
      char *equals = strchr (*asks, '=');

      if (equals == NULL || equals == *asks)
        {
          *wrong = *asks;
          return NULL;
        }
      g_hash_table_insert (answers, g_strndup (*asks, equals - *asks), equals + 1);
    }
  return g_steal_pointer (&answers);
}

static RapReleaseTemplate *
load_template (const char *id, GError **error)
{
  RapReleaseTemplate *template = rap_release_template_load (id, error);
  g_auto (GStrv) ids = rap_template_files_list ();
  const char *nearest = rap_cli_find_nearest (id, (const char *const *) ids);

  if (template == NULL && nearest && error &&
      g_error_matches (*error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NOT_FOUND))
    {
      g_clear_error (error);
      g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NOT_FOUND,
                   _("There is no template “%s”. Did you mean “%s”?"), id, nearest);
    }
  return template;
}

static GBytes *
make (RapCli *cli,
      const char *name,
      const Wish *wish,
      GHashTable *answers,
      const RapDocumentFormat *format,
      GError **error)
{
  g_autoptr (RapReleaseTemplate) template = load_template (wish->template, error);
  g_autoptr (RapStore) store = template ? rap_cli_open_store (cli, RAP_CLI_READ, error) : NULL;
  g_autoptr (RapRecord) record = store ? rap_cli_load_event (store, name, error) : NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  RapReleaseOptions options = { .style = wish->style, .answers = answers, .now = now };
  g_autoptr (RapReleaseDraft) draft = record ? rap_release_make (record, template, &options, error)
                                             : NULL;
  g_autoptr (RapDocument) document = draft ? rap_release_export (draft, record, error) : NULL;

  if (document == NULL)
    return NULL;
  for (guint i = 0; i < draft->notes->len; i++)
    rap_cli_say ("%s", (const char *) g_ptr_array_index (draft->notes, i));
  return rap_document_export (document, format, NULL, NULL, error);
}

static RapCliStatus
put_out (GBytes *bytes, const char *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = output ? g_file_new_for_path (output) : NULL;

  if (file == NULL)
    rap_cli_print_bytes (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  else if (!rap_document_save (bytes, file, NULL, &error))
    return rap_cli_fail (error);
  return RAP_CLI_OK;
}

static RapCliStatus
check_wish (RapCli *cli, const Wish *wish, GHashTable **answers, const RapDocumentFormat **format)
{
  g_autoptr (GError) error = NULL;
  const char *wrong = NULL;

  if (wish->template == NULL)
    return rap_cli_misuse (cli,
                           _("Say --template; “rapporteur-cli templates” lists what there is."));
  *answers = read_answers (wish->asks, &wrong);
  if (*answers == NULL)
    return rap_cli_misuse (cli, _("An answer is written --ask NAME=TEXT, not “%s”."), wrong);
  *format = find_format (wish, &error);
  if (*format == NULL)
    return rap_cli_misuse (cli, "%s", error->message);
  if (wish->output == NULL && is_binary (*format) && isatty (STDOUT_FILENO))
    return rap_cli_misuse (cli, _("A document of the format “%s” can’t be shown here. Say "
                                  "--output FILE."),
                                  (*format)->id);
  return RAP_CLI_OK;
}

RapCliStatus
rap_cli_release (RapCli *cli, char **arguments)
{
  g_auto (Wish) wish = { 0 };
  const GOptionEntry options[] = {
    { "template", 0, 0, G_OPTION_ARG_STRING, &wish.template, N_ ("The template"), N_ ("NAME") },
    { "style", 0, 0, G_OPTION_ARG_STRING, &wish.style,
      N_ ("The house style; without it, the release’s or the template’s"), N_ ("NAME") },
    { "ask", 0, 0, G_OPTION_ARG_STRING_ARRAY, &wish.asks,
      N_ ("An answer to what the template asks; may come several times"), N_ ("NAME=TEXT") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &wish.format,
      N_ ("txt, md, html, pdf or docx; without it, as the output is named, or txt"),
      N_ ("FORMAT") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &wish.output,
      N_ ("The file to write; without it, the standard output"), N_ ("FILE") },
    { NULL },
  };
  g_auto (GStrv) names = g_strdupv (arguments);
  g_autoptr (GHashTable) answers = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  const RapDocumentFormat *format = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &names, options, 1, 1, &status))
    return status;
  status = check_wish (cli, &wish, &answers, &format);
  if (status != RAP_CLI_OK)
    return status;

  bytes = make (cli, names[0], &wish, answers, format, &error);
  return bytes ? put_out (bytes, wish.output) : rap_cli_fail (error);
}
