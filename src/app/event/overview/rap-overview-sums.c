/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many participants, statements and releases an event has. */

#include "event/overview/rap-overview-sums.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"
#include "record/rap-disclosure.h"

/* Takes the counts. */
static char *
join (GStrvBuilder *counts, const char *otherwise)
{
  g_auto (GStrv) list = g_strv_builder_end (counts);

  /* Translators: stands between counts. */
  return list[0] ? g_strjoinv (_ (", "), list) : g_strdup (otherwise);
}

static void
show_participants (RapOverviewTile *tile, GPtrArray *participants)
{
  guint n = participants->len;
  guint by_video = 0, by_message = 0, groups = 0;
  g_autoptr (GStrvBuilder) counts = g_strv_builder_new ();
  g_autofree char *line = NULL;

  for (guint i = 0; i < n; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);

      by_video += participant->presence == RAP_PRESENCE_VIDEO_LINK;
      by_message += participant->presence == RAP_PRESENCE_VIDEO_MESSAGE ||
                    participant->presence == RAP_PRESENCE_WRITTEN_MESSAGE;
      groups += participant->kind == RAP_PARTICIPANT_KIND_GROUP;
    }
  if (by_video)
    g_strv_builder_take (counts, g_strdup_printf (ngettext ("%u by video link", "%u by video link",
                                                            by_video),
                                                  by_video));
  if (by_message)
    g_strv_builder_take (counts,
                         g_strdup_printf (ngettext ("%u by message", "%u by message", by_message),
                                          by_message));
  if (groups)
    g_strv_builder_take (counts,
                         g_strdup_printf (ngettext ("%u group", "%u groups", groups), groups));
  line = join (counts, n ? _ ("All in person") : _ ("None yet"));
  rap_overview_tile_show (tile, n, ngettext ("Participant", "Participants", n), line);
}

static void
show_statements (RapOverviewTile *tile, RapRecord *record, GPtrArray *remarks)
{
  guint n = 0, off_record = 0;
  g_autoptr (GStrvBuilder) counts = g_strv_builder_new ();
  g_autofree char *line = NULL;

  for (guint i = 0; i < remarks->len; i++)
    {
      GPtrArray *statements = rap_record_list_parts (record, RAP_KIND_STATEMENT,
                                                     rap_entity_get_id (remarks->pdata[i]));

      n += statements->len;
      for (guint j = 0; j < statements->len; j++)
        off_record += rap_disclosure_of_statement (record, statements->pdata[j]) ==
                      RAP_DISCLOSURE_OFF_THE_RECORD;
    }
  if (remarks->len)
    g_strv_builder_take (counts,
                         g_strdup_printf (ngettext ("in %u remark", "in %u remarks", remarks->len),
                                          remarks->len));
  if (off_record)
    g_strv_builder_take (counts, g_strdup_printf (ngettext ("%u off the record",
                                                            "%u off the record", off_record),
                                                  off_record));
  line = join (counts, _ ("None yet"));
  rap_overview_tile_show (tile, n, ngettext ("Statement", "Statements", n), line);
}

static char *
describe_state (RapReleaseState state, guint n)
{
  switch (state)
    {
    case RAP_RELEASE_STATE_DRAFT:
      return g_strdup_printf (ngettext ("%u draft", "%u drafts", n), n);
    case RAP_RELEASE_STATE_APPROVED:
      return g_strdup_printf (ngettext ("%u approved", "%u approved", n), n);
    case RAP_RELEASE_STATE_ISSUED:
      return g_strdup_printf (ngettext ("%u issued", "%u issued", n), n);
    }
  g_return_val_if_reached (NULL);
}

/* The state of the only one needs no count. */
static void
show_releases (RapOverviewTile *tile, GPtrArray *releases)
{
  guint n = releases->len;
  g_autoptr (GStrvBuilder) counts = g_strv_builder_new ();
  g_autofree char *line = NULL;

  for (int state = RAP_RELEASE_STATE_DRAFT; n > 1 && state <= RAP_RELEASE_STATE_ISSUED; state++)
    {
      guint in_state = 0;

      for (guint i = 0; i < n; i++)
        in_state += (int) RAP_RELEASE (releases->pdata[i])->state == state;
      if (in_state)
        g_strv_builder_take (counts, describe_state (state, in_state));
    }
  if (n == 1)
    g_strv_builder_add (counts, rap_choice_label (RAP_TYPE_RELEASE_STATE,
                                                  RAP_RELEASE (releases->pdata[0])->state));
  line = join (counts, _ ("None yet"));
  rap_overview_tile_show (tile, n, ngettext ("Release", "Releases", n), line);
}

void
rap_overview_sums_show (RapRecordModel *model,
                        RapOverviewTile *participants,
                        RapOverviewTile *statements,
                        RapOverviewTile *releases)
{
  RapRecord *record = rap_record_model_get_record (model);
  gint64 event = rap_record_model_get_id (model);

  show_participants (participants, rap_record_list_parts (record, RAP_KIND_PARTICIPANT, event));
  show_statements (statements, record, rap_record_list_parts (record, RAP_KIND_REMARK, event));
  show_releases (releases, rap_record_list_parts (record, RAP_KIND_RELEASE, event));
}
