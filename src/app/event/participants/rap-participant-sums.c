/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many take part. */

#include "event/participants/rap-participant-sums.h"

#include <glib/gi18n.h>

#include "event/participants/rap-participant-text.h"

static char *
describe_status (RapStatus status, guint n)
{
  switch (status)
    {
    case RAP_STATUS_INVITED:
      return g_strdup_printf (ngettext ("%u invited", "%u invited", n), n);
    case RAP_STATUS_CONFIRMED:
      return g_strdup_printf (ngettext ("%u confirmed", "%u confirmed", n), n);
    case RAP_STATUS_ATTENDED:
      return g_strdup_printf (ngettext ("%u attended", "%u attended", n), n);
    case RAP_STATUS_ABSENT:
      return g_strdup_printf (ngettext ("%u absent", "%u absent", n), n);
    }
  g_return_val_if_reached (NULL);
}

static char *
describe_statuses (GPtrArray *participants)
{
  static const RapStatus order[] = { RAP_STATUS_ATTENDED, RAP_STATUS_CONFIRMED, RAP_STATUS_INVITED,
                                     RAP_STATUS_ABSENT };
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      guint n = 0;

      for (guint j = 0; j < participants->len; j++)
        n += RAP_PARTICIPANT (participants->pdata[j])->status == order[i];
      if (n > 0)
        g_strv_builder_take (parts, describe_status (order[i], n));
    }
  list = g_strv_builder_end (parts);
  /* Translators: stands between counts. */
  return g_strjoinv (_ (", "), list);
}

char *
rap_participant_sums_describe (GPtrArray *participants)
{
  guint n = participants->len;
  guint by_video = 0;
  g_autofree char *all = g_strdup_printf (ngettext ("%u participant", "%u participants", n), n);
  g_autofree char *video = NULL;
  g_autofree char *statuses = describe_statuses (participants);

  for (guint i = 0; i < n; i++)
    by_video += RAP_PARTICIPANT (participants->pdata[i])->presence == RAP_PRESENCE_VIDEO_LINK;
  if (n == 0)
    return g_steal_pointer (&all);
  if (by_video == 0)
    /* Translators: counts: 6 participants · 5 attended, 1 confirmed. */
    return g_strdup_printf (_ ("%s · %s"), all, statuses);
  video = g_strdup_printf (ngettext ("%u by video link", "%u by video link", by_video), by_video);
  /* Translators: counts: 6 participants · 2 by video link · 5 attended, 1 confirmed. */
  return g_strdup_printf (_ ("%s · %s · %s"), all, video, statuses);
}

char *
rap_participant_sums_describe_now (RapRecord *record, GPtrArray *participants, const char *language)
{
  guint n = 0;

  for (guint i = 0; i < participants->len; i++)
    {
      g_autofree char *now = rap_participant_text_now (record, g_ptr_array_index (participants, i),
                                                       language);

      n += now != NULL;
    }
  return n ? g_strdup_printf (ngettext ("%u holds another position now",
                                        "%u hold another position now", n),
                              n)
           : NULL;
}
