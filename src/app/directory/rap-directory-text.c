/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How persons and organizations are called in lists. */

#include "directory/rap-directory-text.h"

#include <glib/gi18n.h>

const char *
rap_directory_text_title (RapKind kind, const RapListRow *row)
{
  if (row->title)
    return row->title;
  if (kind == RAP_KIND_PERSON)
    return _ ("Unnamed person");
  if (kind == RAP_KIND_ORGANIZATION)
    return _ ("Unnamed organization");
  return _ ("Untitled event");
}

char *
rap_directory_text_name (RapKind kind, const RapListRow *row)
{
  const char *title = rap_directory_text_title (kind, row);

  if (row->subtitle == NULL)
    return g_strdup (title);
  /* Translators: a person's name and position, or an organization's name and abbreviation. */
  return g_strdup_printf (_ ("%s, %s"), title, row->subtitle);
}
