/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of time zones, which GLib lacks and ICU has. */

#include "record/rap-zones.h"

#include <string.h>
#include <unicode/ucal.h>

#include "record/rap-fold.h"
#include "record/rap-time.h"

/* ICU also lists abbreviations and offsets: a place has its continent. */
static gboolean
is_place (const char *zone)
{
  return strchr (zone, '/') && !g_str_has_prefix (zone, "Etc/") &&
         !g_str_has_prefix (zone, "SystemV/") && rap_time_check_zone (zone, NULL);
}

char **
rap_zones_find (const char *words)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  g_auto (GStrv) wanted = rap_fold_words (words);
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *zones = ucal_openTimeZones (&status);
  const char *zone;

  while (U_SUCCESS (status) && (zone = uenum_next (zones, NULL, &status)))
    if (rap_fold_has_words (zone, (const char *const *) wanted) && is_place (zone))
      g_strv_builder_add (found, zone);
  uenum_close (zones);
  return g_strv_builder_end (found);
}

char *
rap_zones_get_local (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  const char *name = g_time_zone_get_identifier (zone);

  return is_place (name) ? g_strdup (name) : NULL;
}
