/* SPDX-License-Identifier: GPL-3.0-or-later */

/* search: persons, organizations, events and remarks, by words in any script. */

#include <glib/gi18n.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "store/rap-store-search.h"

#define MAX_HITS 100

static const char *
get_disclosure (RapDisclosure level)
{
  switch (level)
    {
    case RAP_DISCLOSURE_BACKGROUND:
      return _("background");
    case RAP_DISCLOSURE_CHATHAM_HOUSE:
      return _("Chatham House Rule");
    case RAP_DISCLOSURE_OFF_THE_RECORD:
      return _("off the record");
    case RAP_DISCLOSURE_PUBLIC:
    default:
      return NULL;
    }
}

static void
print_hit (const RapSearchHit *hit)
{
  const char *disclosure = get_disclosure (hit->disclosure);
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, "%s\t%" G_GINT64_FORMAT "\t%s", rap_noun_get (hit->kind)->name,
                          hit->id, hit->title);
  if (hit->excerpt)
    g_string_append_printf (line, "\t%s", hit->excerpt);
  if (disclosure)
    g_string_append_printf (line, "\t[%s]", disclosure);
  rap_cli_print_line ("%s", line->str);
}

RapCliStatus
rap_cli_search (RapCli *cli, char **arguments)
{
  g_auto (GStrv) words = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *text = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &words, NULL, 1, G_MAXUINT, &status))
    return status;

  joined = g_strjoinv (" ", words);
  text = g_utf8_make_valid (joined, -1);
  store = rap_cli_open_store (cli, RAP_CLI_READ, &error);
  hits = store ? rap_store_search_sync (store, text, NULL, MAX_HITS, NULL, &error) : NULL;
  if (hits == NULL)
    return rap_cli_fail (error);

  for (guint i = 0; i < hits->len; i++)
    print_hit (g_ptr_array_index (hits, i));
  if (hits->len == 0)
    rap_cli_say (_("Nothing was found."));
  return RAP_CLI_OK;
}
