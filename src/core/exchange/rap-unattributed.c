/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words that may be used, but not with the names of those who spoke them. */

#include "exchange/rap-unattributed.h"

#include "record/rap-disclosure.h"

gboolean
rap_unattributed_is_named (RapRecord *record, RapRemark *remark)
{
  GPtrArray *statements = rap_record_list_parts (record, RAP_KIND_STATEMENT,
                                                 rap_entity_get_id (remark));

  for (guint i = 0; i < statements->len; i++)
    if (rap_disclosure_of_statement (record, g_ptr_array_index (statements, i)) ==
        RAP_DISCLOSURE_PUBLIC)
      return TRUE;
  return statements->len == 0 && rap_disclosure_of_remark (record, remark) == RAP_DISCLOSURE_PUBLIC;
}

/* The languages in which there may be words instead of the speakers' names. */
static RapTexts *
agreed_words (RapRecord *record, RapStatement *statement, RapRemark *remark)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  GPtrArray *speakers = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                               rap_entity_get_id (remark));
  RapTexts *agreed = rap_texts_new ();

  g_ptr_array_add (sources, remark->descriptor);
  for (guint i = 0; i < speakers->len; i++)
    {
      RapRemarkSpeaker *speaker = g_ptr_array_index (speakers, i);
      RapParticipant *participant = rap_record_get (record, RAP_KIND_PARTICIPANT,
                                                    speaker->participant_id);

      if (participant)
        g_ptr_array_add (sources, participant->descriptor);
    }

  for (guint i = 0; i < sources->len; i++)
    {
      const RapTexts *source = g_ptr_array_index (sources, i);

      for (guint j = 0; j < rap_texts_get_size (source); j++)
        {
          const char *language;
          const char *words;

          rap_texts_get_nth (source, j, &language, NULL, NULL);
          if (rap_disclosure_attribute (record, statement, language, &words) ==
              RAP_ATTRIBUTION_DESCRIPTOR)
            rap_texts_set_full (agreed, language, words, RAP_ORIGIN_TYPED, 1);
        }
    }
  return agreed;
}

/* Leaves of the remark that there were words, and under which terms. */
static void
strip_remark (RapRemark *remark, RapDisclosure level, RapTexts *descriptor)
{
  remark->session_id = 0;
  remark->kind = RAP_REMARK_KIND_ADDRESS;
  g_set_str (&remark->time_mark, NULL);
  remark->organizer_id = 0;
  g_set_str (&remark->state, NULL);
  g_clear_pointer (&remark->label, rap_texts_free);
  remark->label_gender = RAP_GENDER_UNSET;
  remark->replies_to_id = 0;
  remark->stance = RAP_STANCE_UNSET;
  remark->disclosure = level;
  rap_texts_free (remark->descriptor);
  remark->descriptor = descriptor;
}

static void
strip_statement (RapRecord *copy, RapStatement *statement, RapDisclosure level, gboolean is_first)
{
  GPtrArray *wordings = rap_record_list_parts (copy, RAP_KIND_WORDING,
                                               rap_entity_get_id (statement));

  statement->disclosure = level;
  g_set_str (&statement->language_spoken, NULL);
  statement->source = RAP_SOURCE_HEARD;
  g_set_str (&statement->source_detail, NULL);
  for (guint i = 0; i < wordings->len; i++)
    {
      RapWording *wording = g_ptr_array_index (wordings, i);

      g_set_str (&wording->manner, NULL);
      g_set_str (&wording->translator, NULL);
      wording->joins_previous = wording->joins_previous && !is_first;
    }
}

/* A uid that is always the same for the same words, and that nobody who has the
 * remark they come from can connect with it. */
static char *
make_uid (RapStatement *first)
{
  g_autofree char *name = g_strconcat ("unattributed ", rap_entity_get_uid (first), NULL);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, name, -1);

  /* RFC 9562, version 8: made in a way of one's own. */
  return g_strdup_printf ("%.8s-%.4s-8%.3s-8%.3s-%.12s", hash, hash + 8, hash + 12, hash + 15,
                          hash + 18);
}

static RapRemark *
add_remark (RapRecord *copy, RapRemark *like, RapStatement *first)
{
  g_autofree char *uid = make_uid (first);
  RapRemark *remark = rap_entity_copy (like);

  rap_entity_set_id (remark, 0);
  rap_entity_set_uid (remark, uid);
  return rap_record_add (copy, remark);
}

static GPtrArray *
list_of_level (RapRecord *copy, RapRecord *record, gint64 remark, RapDisclosure level)
{
  GPtrArray *all = rap_record_list_parts (copy, RAP_KIND_STATEMENT, remark);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      gpointer statement = g_ptr_array_index (all, i);
      gint64 id = rap_entity_get_id (statement);

      if (rap_disclosure_of_statement (record, rap_record_get (record, RAP_KIND_STATEMENT, id)) ==
          level)
        g_ptr_array_add (found, statement);
    }
  return found;
}

/* Adds the remarks that are unattributed now to @unattributed. The remark itself
 * goes to the loosest level that has words. */
static void
separate (RapRecord *copy, RapRecord *record, RapRemark *remark, GPtrArray *unattributed)
{
  gint64 id = rap_entity_get_id (remark);
  RapRemark *whole = rap_record_get (record, RAP_KIND_REMARK, id);
  gboolean taken = rap_unattributed_is_named (record, whole);

  for (RapDisclosure level = RAP_DISCLOSURE_BACKGROUND; level < RAP_DISCLOSURE_OFF_THE_RECORD;
       level++)
    {
      g_autoptr (GPtrArray) statements = list_of_level (copy, record, id, level);
      RapRemark *target = remark;

      if (statements->len == 0)
        continue;
      if (taken)
        target = add_remark (copy, remark, g_ptr_array_index (statements, 0));
      taken = TRUE;
      strip_remark (target, level,
                    agreed_words (record,
                                  rap_record_get (record, RAP_KIND_STATEMENT,
                                                  rap_entity_get_id (statements->pdata[0])),
                                  whole));
      for (guint i = 0; i < statements->len; i++)
        {
          RapStatement *statement = g_ptr_array_index (statements, i);

          strip_statement (copy, statement, level, i == 0);
          statement->remark_id = rap_entity_get_id (target);
        }
      g_ptr_array_add (unattributed, target);
      rap_record_invalidate (copy);
    }
}

static int
compare_uids (gconstpointer a, gconstpointer b)
{
  return strcmp (rap_entity_get_uid (*(gconstpointer *) a),
                 rap_entity_get_uid (*(gconstpointer *) b));
}

/* A reply to words of nobody would tell whose they are. */
static void
unset_replies (RapRecord *copy, GPtrArray *unattributed)
{
  GPtrArray *remarks = rap_record_list (copy, RAP_KIND_REMARK);

  for (guint i = 0; i < remarks->len; i++)
    {
      RapRemark *remark = g_ptr_array_index (remarks, i);
      RapRemark *other = rap_record_get (copy, RAP_KIND_REMARK, remark->replies_to_id);

      if (other && !g_ptr_array_find (unattributed, other, NULL))
        continue;
      remark->replies_to_id = 0;
      remark->stance = RAP_STANCE_UNSET;
    }
}

void
rap_unattributed_separate (RapRecord *copy, RapRecord *record)
{
  g_autoptr (GPtrArray) unattributed = g_ptr_array_new ();
  g_autoptr (GPtrArray) remarks = g_ptr_array_new ();

  g_return_if_fail (RAP_IS_RECORD (copy) && RAP_IS_RECORD (record));

  g_ptr_array_extend (remarks, rap_record_list (copy, RAP_KIND_REMARK), NULL, NULL);
  for (guint i = 0; i < remarks->len; i++)
    separate (copy, record, g_ptr_array_index (remarks, i), unattributed);
  unset_replies (copy, unattributed);

  /* The order of speaking points at speakers too; uids are in no order. */
  g_ptr_array_sort (unattributed, compare_uids);
  for (guint i = 0; i < unattributed->len; i++)
    ((RapRemark *) g_ptr_array_index (unattributed, i))->position = G_MAXINT32 + (gint64) i;
  rap_record_invalidate (copy);
}
