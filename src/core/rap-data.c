/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The data built into the program, read from its GResource. */

#include "rap-data.h"

#include "data/rap-data-resources.h"

#define PREFIX "/io/github/rapporteur/Rapporteur/"

GBytes *
rap_data_load (const char *path)
{
  g_autofree char *full = g_strconcat (PREFIX, path, NULL);

  g_return_val_if_fail (path != NULL, NULL);

  return g_resource_lookup_data (rap_data_get_resource (), full, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                 NULL);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char **
rap_data_list (const char *folder)
{
  g_autofree char *full = g_strconcat (PREFIX, folder, NULL);
  char **names;

  g_return_val_if_fail (folder != NULL, NULL);

  names = g_resource_enumerate_children (rap_data_get_resource (), full,
                                         G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (names == NULL)
    return g_new0 (char *, 1);
  qsort (names, g_strv_length (names), sizeof *names, compare_names);
  return names;
}
