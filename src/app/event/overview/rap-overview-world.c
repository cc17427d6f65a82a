/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Time zones and countries, between how they are typed and how they are kept. */

#include "event/overview/rap-overview-world.h"

#include <glib/gi18n.h>

#include "record/rap-country.h"
#include "record/rap-fold.h"
#include "record/rap-record.h"
#include "record/rap-record-error.h"
#include "record/rap-time.h"
#include "record/rap-zones.h"
#include "store/rap-store-list.h"

static void
add_offer (GPtrArray *offers, const char *title, const char *subtitle)
{
  RapListRow offer = { .title = (char *) title, .subtitle = (char *) subtitle };

  g_ptr_array_add (offers, rap_list_row_copy (&offer));
}

static void
return_offers (GTask *task, GPtrArray *offers)
{
  g_task_return_pointer (task, offers, (GDestroyNotify) g_ptr_array_unref);
  g_object_unref (task);
}

static GPtrArray *
create_offers (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) rap_list_row_free);
}

/* Time zones */

static char *
format_zone (gpointer entity)
{
  const char *zone = ((RapEvent *) entity)->time_zone;

  return g_strdup (zone ? zone : "");
}

static gboolean
take_zone (gpointer entity, const char *text, const char *language, GError **error)
{
  g_autofree char *zone = g_strstrip (g_strdup (text));
  g_auto (GStrv) found = rap_zones_find (zone);

  if (*zone && g_strv_length (found) == 1)
    g_set_str (&zone, found[0]);
  if (*zone && !rap_time_check_zone (zone, error))
    return FALSE;
  g_object_set (entity, "time-zone", *zone ? zone : NULL, NULL);
  return TRUE;
}

const RapCheckedField rap_overview_zone = { format_zone, take_zone };

static void
search_zones (GTask *task, gpointer context, const char *words)
{
  g_auto (GStrv) zones = rap_zones_find (words);
  GPtrArray *offers = create_offers ();

  for (guint i = 0; zones[i]; i++)
    add_offer (offers, zones[i], NULL);
  return_offers (task, offers);
}

const RapCompletionSource rap_overview_zones = { N_ ("Time zones found"), search_zones };

/* Countries */

static const char *
get_user_language (void)
{
  const char *language = pango_language_to_string (gtk_get_default_language ());

  return g_str_equal (language, "c") ? "en" : language;
}

static char *
format_country (gpointer entity)
{
  const char *code = ((RapPlace *) entity)->country;

  return code ? rap_country_get_name (code, get_user_language ()) : g_strdup ("");
}

static gboolean
take_country (gpointer entity, const char *text, const char *language, GError **error)
{
  g_autofree char *name = g_strstrip (g_strdup (text));
  const char *code = *name ? rap_country_find (name, get_user_language ()) : NULL;

  if (*name && code == NULL)
    {
      g_set_error (error, RAP_RECORD_ERROR, RAP_RECORD_ERROR_INVALID_CODE,
                   _ ("“%s” is not known as a country. Write its name, or its code of two letters."),
                     name);
      return FALSE;
    }
  g_object_set (entity, "country", code, NULL);
  return TRUE;
}

const RapCheckedField rap_overview_country = { format_country, take_country };

static void
search_countries (GTask *task, gpointer context, const char *words)
{
  g_auto (GStrv) folded = rap_fold_words (words);
  GPtrArray *offers = create_offers ();

  for (const char *const *code = rap_country_list_codes (); *code; code++)
    {
      g_autofree char *name = rap_country_get_name (*code, get_user_language ());

      if (rap_fold_has_words (name, (const char *const *) folded))
        add_offer (offers, name, *code);
    }
  return_offers (task, offers);
}

const RapCompletionSource rap_overview_countries = { N_ ("Countries found"), search_countries };
