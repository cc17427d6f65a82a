/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random records with random disclosure at every level: no template prints what
 * disclosure forbids, in any format, now or after disclosure was changed. What
 * is forbidden is worked out here anew, by the rules' own words and not by the
 * code that is tested; every text has a word of its own to look for. */

#include "random-record.h"
#include "sample-release.h"

#include "document/rap-document-format.h"
#include "release/rap-release-error.h"
#include "release/rap-template-files.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib/gstdio.h>
#include <string.h>

/* The levels that a thing has of itself and of the events it is in. */
static int
level_of_event (RapRecord *record, gint64 id)
{
  RapEvent *event = rap_record_get (record, RAP_KIND_EVENT, id);

  return event ? MAX ((int) event->disclosure, level_of_event (record, event->parent_id)) : 0;
}

static int
own_level (RapRecord *record, RapParticipant *participant)
{
  GPtrArray *members = rap_record_list (record, RAP_KIND_GROUP_MEMBER);
  int level = participant->disclosure;

  for (guint i = 0; i < members->len; i++)
    {
      RapGroupMember *member = g_ptr_array_index (members, i);
      RapParticipant *group = rap_record_get (record, RAP_KIND_PARTICIPANT, member->participant_id);

      if (group && member->member_id == rap_entity_get_id (participant))
        level = MAX (level, (int) group->disclosure);
    }
  return level;
}

static int
level_of_remark (RapRecord *record, RapRemark *remark)
{
  GPtrArray *rows = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER,
                                           rap_entity_get_id (remark));
  int level = remark->disclosure;

  level = MAX (level, level_of_event (record, remark->event_id));
  level = MAX (level, level_of_event (record, remark->session_id));
  for (guint i = 0; i < rows->len; i++)
    {
      RapRemarkSpeaker *row = g_ptr_array_index (rows, i);
      RapParticipant *speaker = rap_record_get (record, RAP_KIND_PARTICIPANT, row->participant_id);

      level = MAX (level, own_level (record, speaker));
      level = MAX (level, level_of_event (record, speaker->event_id));
    }
  return level;
}

static void
forbid (GPtrArray *forbidden, const char *text)
{
  g_autofree char *word = random_record_word (text);

  if (word != NULL)
    g_ptr_array_add (forbidden, g_steal_pointer (&word));
}

static void
forbid_texts (GPtrArray *forbidden, const RapTexts *texts)
{
  for (guint i = 0; i < rap_texts_get_size (texts); i++)
    forbid (forbidden, rap_texts_get_nth (texts, i, NULL, NULL, NULL));
}

/* All multilingual fields of an entity but its descriptor. */
static void
forbid_entity (GPtrArray *forbidden, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type == RAP_FIELD_TEXTS && strcmp (noun->fields[i].name, "descriptor"))
      forbid_texts (forbidden, *(RapTexts **) rap_entity_peek_field (entity, &noun->fields[i]));
}

/* Whether the event or one above it released its list; the strictest reading. */
static gboolean
is_released (RapRecord *record, gint64 id)
{
  RapEvent *event = rap_record_get (record, RAP_KIND_EVENT, id);

  return event && (event->list_released_by || is_released (record, event->parent_id));
}

static void
forbid_participants (RapRecord *record, GPtrArray *forbidden)
{
  GPtrArray *participants = rap_record_list (record, RAP_KIND_PARTICIPANT);

  for (guint i = 0; i < participants->len; i++)
    {
      RapParticipant *participant = g_ptr_array_index (participants, i);
      gint64 id = rap_entity_get_id (participant);
      int of_event = level_of_event (record, participant->event_id);
      GPtrArray *positions = rap_record_list_parts (record, RAP_KIND_PARTICIPANT_POSITION, id);

      if (own_level (record, participant) == 0 &&
          (of_event == 0 || (of_event < 3 && is_released (record, participant->event_id))))
        continue;
      forbid_entity (forbidden, participant);
      for (guint j = 0; j < positions->len; j++)
        forbid_entity (forbidden, g_ptr_array_index (positions, j));
    }
}

static void
forbid_remarks (RapRecord *record, GPtrArray *forbidden)
{
  GPtrArray *remarks = rap_record_list (record, RAP_KIND_REMARK);

  for (guint i = 0; i < remarks->len; i++)
    {
      RapRemark *remark = g_ptr_array_index (remarks, i);
      gint64 id = rap_entity_get_id (remark);
      GPtrArray *rows = rap_record_list_parts (record, RAP_KIND_REMARK_SPEAKER, id);
      GPtrArray *statements = rap_record_list_parts (record, RAP_KIND_STATEMENT, id);
      int level = level_of_remark (record, remark);

      if (level > 0)
        forbid_texts (forbidden, remark->label);
      for (guint j = 0; level > 0 && j < rows->len; j++)
        forbid_entity (forbidden, g_ptr_array_index (rows, j));
      for (guint j = 0; j < statements->len; j++)
        {
          RapStatement *statement = g_ptr_array_index (statements, j);
          GPtrArray *wordings = rap_record_list_parts (record, RAP_KIND_WORDING,
                                                       rap_entity_get_id (statement));

          for (guint k = 0; k < wordings->len; k++)
            {
              RapWording *wording = g_ptr_array_index (wordings, k);

              if (MAX (level, (int) statement->disclosure) == 3)
                forbid (forbidden, wording->words);
              if (MAX (level, (int) statement->disclosure) > 0)
                forbid (forbidden, wording->manner);
            }
          forbid (forbidden, statement->note);
        }
      forbid (forbidden, remark->note);
    }
}

/* The words that may stand in no release of @record. */
static GPtrArray *
list_forbidden (RapRecord *record)
{
  GPtrArray *forbidden = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *events = rap_record_list (record, RAP_KIND_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      RapEvent *event = g_ptr_array_index (events, i);

      forbid (forbidden, event->note);
      forbid (forbidden, event->disclosure_note);
      if (level_of_event (record, rap_entity_get_id (event)) == 3)
        forbid_entity (forbidden, event);
    }
  forbid_participants (record, forbidden);
  forbid_remarks (record, forbidden);
  return forbidden;
}

static void
assert_none (const char *text, gsize length, GPtrArray *forbidden, guint32 seed, const char *what)
{
  for (guint i = 0; i < forbidden->len; i++)
    if (memmem (text, length, g_ptr_array_index (forbidden, i),
                strlen (g_ptr_array_index (forbidden, i))) != NULL)
      g_error ("seed %u, %s: “%s” leaks in:\n%s", seed, what,
               (char *) g_ptr_array_index (forbidden, i), text);
}

/* The text of all parts of a Word document. */
static char *
read_docx (GBytes *bytes)
{
  struct archive *zip = archive_read_new ();
  struct archive_entry *entry;
  GString *text = g_string_new (NULL);
  gsize length;
  gconstpointer data = g_bytes_get_data (bytes, &length);
  char buffer[4096];
  la_ssize_t n;

  archive_read_support_format_zip (zip);
  g_assert_cmpint (archive_read_open_memory (zip, data, length), ==, ARCHIVE_OK);
  while (archive_read_next_header (zip, &entry) == ARCHIVE_OK)
    while ((n = archive_read_data (zip, buffer, sizeof buffer)) > 0)
      g_string_append_len (text, buffer, n);
  archive_read_free (zip);
  return g_string_free_and_steal (text);
}

/* The text of a PDF, by another program than the one that wrote it. */
static char *
read_pdf (GBytes *bytes)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "release-XXXXXX.pdf", NULL);
  const char *argv[] = { "pdftotext", NULL, "-", NULL };
  char *text = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_close (g_mkstemp (path), NULL);
  argv[1] = path;
  g_assert_true (g_file_set_contents (path, data, length, NULL));
  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &text,
                               NULL, NULL, NULL));
  g_unlink (path);
  return text;
}

static void
check_page_formats (RapDocument *document, GPtrArray *forbidden, guint32 seed)
{
  g_autoptr (GBytes) docx = rap_document_export (document, rap_document_format_find ("docx", NULL),
                                                 NULL, NULL, NULL);
  g_autoptr (GBytes) pdf = rap_document_export (document, rap_document_format_find ("pdf", NULL),
                                                NULL, NULL, NULL);
  g_autofree char *docx_text = read_docx (docx);
  g_autofree char *tool = g_find_program_in_path ("pdftotext");
  g_autofree char *pdf_text = tool ? read_pdf (pdf) : NULL;

  g_assert_cmpuint (strlen (docx_text), >, 100);
  assert_none (docx_text, strlen (docx_text), forbidden, seed, "docx");
  if (pdf_text != NULL)
    assert_none (pdf_text, strlen (pdf_text), forbidden, seed, "pdf");
}

static const char *const formats[] = { "txt", "md", "html" };

/* Exports in all text formats. Returns whether it was let out. */
static gboolean
export_all (RapReleaseDraft *release,
            RapRecord *record,
            guint32 seed,
            const char *template,
            GError **error)
{
  g_autoptr (RapDocument) document = rap_release_export (release, record, error);
  g_autoptr (GPtrArray) forbidden = NULL;

  if (document == NULL)
    return FALSE;
  forbidden = list_forbidden (record);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GBytes) bytes = rap_document_export (document,
                                                      rap_document_format_find (formats[i], NULL),
                                                      NULL, NULL, NULL);
      gsize length;
      const char *text = g_bytes_get_data (bytes, &length);

      assert_none (text, length, forbidden, seed, template);
    }
  if (seed % 50 == 1)
    check_page_formats (document, forbidden, seed);
  return TRUE;
}

static void
change_disclosure (RapRecord *record, guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapField *field = rap_noun_find_field (rap_noun_get (kind), "disclosure");
      GPtrArray *all = rap_record_list (record, kind);

      for (guint i = 0; field != NULL && i < all->len; i++)
        if (g_rand_int_range (rand, 0, 4) == 0)
          *(int *) rap_entity_peek_field (g_ptr_array_index (all, i),
                                          field) = g_rand_int_range (rand, 0, 4);
    }
}

/* Levels that are mostly public, so that releases have something in them. */
static void
thin_out (RapRecord *record, guint32 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed ^ 0x5eed);

  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapField *field = rap_noun_find_field (rap_noun_get (kind), "disclosure");
      GPtrArray *all = rap_record_list (record, kind);

      for (guint i = 0; field != NULL && i < all->len; i++)
        if (g_rand_int_range (rand, 0, 3) != 0)
          *(int *) rap_entity_peek_field (g_ptr_array_index (all, i), field) = 0;
    }
}

typedef struct
{
  guint n_made;
  guint n_refused; /* after a change */
  guint n_let_out;
} Counts;

static void
check_template (RapRecord *record, RapReleaseTemplate *template, guint32 seed, Counts *counts)
{
  const char *id = rap_release_template_get_id (template);
  RapReleaseOptions options = { .style = "en" };
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseDraft) release = rap_release_make (record, template, &options, &error);
  RapEvent *event = rap_record_get_event (record);
  RapDisclosure before = event->disclosure;

  if (release == NULL)
    {
      g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_RESTRICTED);
      g_assert_cmpint (before, ==, RAP_DISCLOSURE_OFF_THE_RECORD);
      return;
    }
  counts->n_made++;
  if (!export_all (release, record, seed, id, &error))
    g_error ("seed %u, %s: refused what was just made: %s", seed, id, error->message);
}

static void
check_after_change (RapRecord *record, RapReleaseTemplate *template, guint32 seed, Counts *counts)
{
  g_autoptr (GError) error = NULL;
  RapReleaseOptions options = { .style = "en" };
  g_autoptr (RapReleaseDraft) release = rap_release_make (record, template, &options, NULL);

  if (release == NULL)
    return;
  change_disclosure (record, seed);
  if (export_all (release, record, seed, "after a change", &error))
    counts->n_let_out++;
  else
    {
      g_assert_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_RESTRICTED);
      counts->n_refused++;
    }
}

/* A thousand records each, with one template in turn; in slow mode more, with
 * all. */
static void
test_random (gconstpointer data)
{
  guint n = g_test_slow () ? 5000 : 1000;
  RandomRecordFlags flags = RANDOM_RECORD_DISCLOSURE | GPOINTER_TO_UINT (data);
  g_auto (GStrv) ids = rap_template_files_list ();
  g_autoptr (GPtrArray) templates =
    g_ptr_array_new_with_free_func ((GDestroyNotify) rap_release_template_unref);
  Counts counts = { 0 };

  for (guint i = 0; ids[i] != NULL; i++)
    g_ptr_array_add (templates, rap_release_template_load (ids[i], NULL));
  for (guint32 seed = 0; seed < n; seed++)
    {
      g_autoptr (RapRecord) record = random_record_new (seed, flags);

      if (seed % 4 != 0)
        thin_out (record, seed);
      for (guint i = 0; i < templates->len; i++)
        if (g_test_slow () || i == seed % templates->len)
          check_template (record, g_ptr_array_index (templates, i), seed, &counts);
      check_after_change (record, g_ptr_array_index (templates, (seed / 5) % templates->len), seed,
                          &counts);
    }
  g_test_message ("%u made; after a change %u refused, %u let out", counts.n_made, counts.n_refused,
                  counts.n_let_out);
  g_assert_cmpuint (counts.n_made, >, n / 2);
  g_assert_cmpuint (counts.n_refused, >, n / 20);
  g_assert_cmpuint (counts.n_let_out, >, n / 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/disclosure-property/plain", GUINT_TO_POINTER (RANDOM_RECORD_PLAIN),
                        test_random);
  g_test_add_data_func ("/disclosure-property/wild", GUINT_TO_POINTER (RANDOM_RECORD_WILD),
                        test_random);
  return g_test_run ();
}
