/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Turns of speaking: choosing statements, and keeping back what may not be
 * told. */

#include "config.h"

#include "release/rap-turn.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "record/rap-fence.h"
#include "release/rap-event-remarks.h"
#include "release/rap-names.h"
#include "release/rap-sentence.h"
#include "release/rap-statement-choice.h"

typedef struct
{
  RapRecord *record;
  const char *language;
  GPtrArray *turns;
  RapFence *fence; /* against names beside words */
  guint n_withheld;
  guint n_naming;
  guint n_untranslated;
} Collector;

static void
turn_free (gpointer data)
{
  RapTurn *turn = data;

  g_clear_pointer (&turn->said, g_ptr_array_unref);
  g_ptr_array_unref (turn->sentences);
  g_free (turn);
}

static RapWording *
find_wording (Collector *self, RapStatement *statement)
{
  GPtrArray *wordings = rap_record_list_parts (self->record, RAP_KIND_WORDING,
                                               rap_entity_get_id (statement));

  for (guint i = 0; i < wordings->len; i++)
    {
      RapWording *wording = g_ptr_array_index (wordings, i);

      if (g_strcmp0 (wording->language, self->language) == 0)
        return wording;
    }
  return NULL;
}

/* Whether the words themselves name someone who may not be named: another, or,
 * where they are not attributed by name, who spoke them. */
static gboolean
names_anyone (Collector *self, RapRemark *remark, RapAttribution attribution, const char *words)
{
  GPtrArray *rows = rap_record_list_parts (self->record, RAP_KIND_REMARK_SPEAKER,
                                           rap_entity_get_id (remark));
  g_autoptr (GPtrArray) speakers = g_ptr_array_new ();
  g_autoptr (RapFence) own = NULL;

  if (rap_fence_find (self->fence, words) != NULL)
    return TRUE;
  if (attribution == RAP_ATTRIBUTION_NAMED)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      RapRemarkSpeaker *row = g_ptr_array_index (rows, i);
      gpointer speaker = rap_record_get (self->record, RAP_KIND_PARTICIPANT, row->participant_id);

      if (speaker != NULL)
        g_ptr_array_add (speakers, speaker);
    }
  own = rap_fence_new_for_participants (self->record, speakers);
  return rap_fence_find (own, words) != NULL;
}

/* Whether the record has a name in this language for anyone who speaks. */
static gboolean
has_subject (Collector *self, const RapTurn *turn)
{
  RapRemark *remark = turn->remark;
  GPtrArray *rows = rap_record_list_parts (self->record, RAP_KIND_REMARK_SPEAKER,
                                           rap_entity_get_id (remark));
  gpointer organizer = rap_record_get (self->record, RAP_KIND_ORGANIZER, remark->organizer_id);
  RapNames names;

  if (turn->attribution != RAP_ATTRIBUTION_NAMED)
    return turn->attribution == RAP_ATTRIBUTION_DESCRIPTOR;
  for (guint i = 0; i < rows->len; i++)
    {
      RapRemarkSpeaker *row = g_ptr_array_index (rows, i);
      gpointer speaker = rap_record_get (self->record, RAP_KIND_PARTICIPANT, row->participant_id);

      if (speaker && rap_names_get (self->record, speaker, NULL, self->language, &names))
        return TRUE;
    }
  return rap_texts_get (remark->label, self->language) != NULL || remark->state != NULL ||
         (organizer && rap_names_get (self->record, organizer, NULL, self->language, &names));
}

static RapTurn *
get_turn (Collector *self, RapRemark *remark, RapAttribution attribution, const char *descriptor)
{
  RapTurn *turn;

  if (self->turns->len > 0)
    {
      turn = g_ptr_array_index (self->turns, self->turns->len - 1);
      if (turn->remark == remark && turn->attribution == attribution)
        return turn;
    }
  turn = g_new0 (RapTurn, 1);
  turn->remark = remark;
  turn->attribution = attribution;
  turn->descriptor = descriptor;
  turn->has_subject = has_subject (self, turn);
  turn->said = g_ptr_array_new_with_free_func (g_free);
  turn->sentences = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_sentence_free);
  g_ptr_array_add (self->turns, turn);
  return turn;
}

static void
add_statement (Collector *self, RapStatement *statement, const char *shape)
{
  RapRemark *remark = rap_record_get (self->record, RAP_KIND_REMARK, statement->remark_id);
  RapWording *wording = find_wording (self, statement);
  const char *descriptor;
  RapAttribution attribution = rap_disclosure_attribute (self->record, statement, self->language,
                                                         &descriptor);
  RapSaid *said;

  if (attribution == RAP_ATTRIBUTION_WITHHELD)
    self->n_withheld++;
  else if (wording == NULL || wording->words == NULL || *wording->words == '\0')
    self->n_untranslated++;
  else if (names_anyone (self, remark, attribution, wording->words) ||
           (attribution == RAP_ATTRIBUTION_NAMED && wording->manner &&
            rap_fence_find (self->fence, wording->manner)))
    self->n_naming++;
  else
    {
      if (descriptor && names_anyone (self, remark, attribution, descriptor))
        {
          attribution = RAP_ATTRIBUTION_NOBODY;
          descriptor = NULL;
        }
      said = g_new (RapSaid, 1);
      *said = (RapSaid) { statement, wording, shape };
      g_ptr_array_add (get_turn (self, remark, attribution, descriptor)->said, said);
    }
}

static void
add_all (Collector *self, RapEvent *event)
{
  g_autoptr (GPtrArray) remarks = rap_event_list_remarks (self->record, event);

  for (guint i = 0; i < remarks->len; i++)
    {
      gint64 id = rap_entity_get_id (g_ptr_array_index (remarks, i));
      GPtrArray *statements = rap_record_list_parts (self->record, RAP_KIND_STATEMENT, id);

      for (guint j = 0; j < statements->len; j++)
        add_statement (self, g_ptr_array_index (statements, j), NULL);
    }
}

/* A release that chooses statements tells those, in its order. */
static gboolean
add_chosen (Collector *self, RapEvent *event, RapRelease *release)
{
  GPtrArray *chosen = release ? rap_record_list_parts (self->record, RAP_KIND_RELEASE_STATEMENT,
                                                       rap_entity_get_id (release))
                              : NULL;

  for (guint i = 0; chosen != NULL && i < chosen->len; i++)
    {
      RapReleaseStatement *row = g_ptr_array_index (chosen, i);
      RapStatement *statement = rap_record_get (self->record, RAP_KIND_STATEMENT,
                                                row->statement_id);
      RapRemark *remark = statement
                            ? rap_record_get (self->record, RAP_KIND_REMARK, statement->remark_id)
                            : NULL;

      if (remark != NULL && rap_event_includes (self->record, event, remark->event_id))
        add_statement (self, statement, row->shape);
    }
  return release != NULL && rap_statement_choice_is_made (self->record, release);
}

/* Where a turn stands: named, under a descriptor, nobody's, and at the end what
 * closes the event by name. */
static guint
get_rank (const RapTurn *turn, gboolean is_closing)
{
  return is_closing && turn->attribution == RAP_ATTRIBUTION_NAMED ? RAP_ATTRIBUTION_NOBODY + 1
                                                                  : turn->attribution;
}

/* Adds @turn to @sorted, or what is told of it to the turn before: what was
 * parted by a statement that moved away is one turn again. */
static void
add_sorted (GPtrArray *sorted, RapTurn *turn)
{
  RapTurn *last = sorted->len ? g_ptr_array_index (sorted, sorted->len - 1) : NULL;

  if (last == NULL || last->remark != turn->remark || last->attribution != turn->attribution)
    {
      g_ptr_array_add (sorted, turn);
      return;
    }
  g_ptr_array_extend_and_steal (last->said, g_steal_pointer (&turn->said));
  turn_free (turn);
}

static char *
hash_uid (const RapTurn *turn)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, rap_entity_get_uid (turn->remark), -1);
}

static int
compare_hashes (gconstpointer a, gconstpointer b)
{
  g_autofree char *first = hash_uid (*(RapTurn *const *) a);
  g_autofree char *second = hash_uid (*(RapTurn *const *) b);

  return strcmp (first, second);
}

static GPtrArray *
list_of_rank (GPtrArray *turns, const guint *ranks, guint rank)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < turns->len; i++)
    if (ranks[i] == rank)
      g_ptr_array_add (found, g_ptr_array_index (turns, i));
  /* The order of speaking points at speakers too, beside a list of participants
   * for one. This order is in no relation to it, and always the same. */
  if (rank == RAP_ATTRIBUTION_DESCRIPTOR || rank == RAP_ATTRIBUTION_NOBODY)
    g_ptr_array_sort (found, compare_hashes);
  return found;
}

static GPtrArray *
sort_by_attribution (GPtrArray *turns)
{
  GPtrArray *sorted = g_ptr_array_new_with_free_func (turn_free);
  g_autofree guint *ranks = g_new (guint, turns->len);
  gboolean is_closing = TRUE;

  for (guint i = turns->len; i-- > 0;)
    {
      RapTurn *turn = g_ptr_array_index (turns, i);

      is_closing = is_closing && turn->remark->kind == RAP_REMARK_KIND_CLOSING;
      ranks[i] = get_rank (turn, is_closing);
    }
  for (guint rank = 0; rank <= RAP_ATTRIBUTION_NOBODY + 1; rank++)
    {
      g_autoptr (GPtrArray) ranked = list_of_rank (turns, ranks, rank);

      for (guint i = 0; i < ranked->len; i++)
        add_sorted (sorted, g_ptr_array_index (ranked, i));
    }
  g_ptr_array_set_free_func (turns, NULL);
  g_ptr_array_unref (turns);
  return sorted;
}

static void
add_notes (Collector *self, GPtrArray *notes)
{
  if (self->n_withheld > 0)
    g_ptr_array_add (notes,
                     g_strdup_printf (ngettext ("%u statement is off the record and left out.",
                                                "%u statements are off the record and left out.",
                                                self->n_withheld),
                                      self->n_withheld));
  if (self->n_naming > 0)
    g_ptr_array_add (notes, g_strdup_printf (ngettext ("%u statement names someone who may not be "
                                                       "named, and is left out.",
                                                       "%u statements name someone who may not be "
                                                       "named, and are left out.",
                                                       self->n_naming),
                                             self->n_naming));
  if (self->n_untranslated > 0)
    g_ptr_array_add (
      notes,
      g_strdup_printf (ngettext ("%u statement has no wording in this language and is left out.",
                                 "%u statements have no wording in this language and are left "
                                 "out.",
                                 self->n_untranslated),
                       self->n_untranslated));
}

GPtrArray *
rap_turns_collect (RapRecord *record,
                   RapEvent *event,
                   RapRelease *release,
                   const char *language,
                   GPtrArray *notes)
{
  g_autoptr (RapFence) fence = rap_fence_new (record, RAP_PLACE_BESIDE_WORDS);
  Collector self = { .record = record, .language = language, .fence = fence };

  self.turns = g_ptr_array_new_with_free_func (turn_free);
  if (!add_chosen (&self, event, release))
    add_all (&self, event);
  add_notes (&self, notes);
  return sort_by_attribution (self.turns);
}

RapRemarkSpeaker *
rap_turn_get_speaker (const RapTurn *turn, RapRecord *record)
{
  GPtrArray *rows = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                           rap_entity_get_id (turn->remark));

  return turn->attribution == RAP_ATTRIBUTION_NAMED && rows->len == 1 ? g_ptr_array_index (rows, 0)
                                                                      : NULL;
}
