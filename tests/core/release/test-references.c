/* SPDX-License-Identifier: GPL-3.0-or-later */

/* References: the first mention moves with its block, later ones are short, and
 * a pronoun stands only where it can mean nobody else. */

#include "release/rap-references.h"
#include "release/rap-tidy.h"
#include "sample-release.h"

#include <string.h>

typedef struct
{
  RapRecord *record;
  RapStyle *style;
  RapDraft *draft;
  RapParticipant *people[2];
} Fixture;

static RapParticipant *
add_person (Fixture *self,
            const char *given,
            const char *family,
            const char *title,
            const char *position)
{
  RapPerson *person = rap_record_add (self->record, rap_entity_new (RAP_KIND_PERSON));
  RapParticipant *participant = rap_record_add (self->record,
                                                rap_entity_new (RAP_KIND_PARTICIPANT));
  RapParticipantPosition *held = rap_record_add (self->record,
                                                 rap_entity_new (RAP_KIND_PARTICIPANT_POSITION));
  g_autofree char *name = g_strconcat (given, " ", family, NULL);

  participant->person_id = rap_entity_get_id (person);
  participant->grammatical_gender = RAP_GENDER_FEMININE;
  rap_entity_set_text (participant, "name", "en", name);
  rap_entity_set_text (participant, "family", "en", family);
  held->participant_id = rap_entity_get_id (participant);
  rap_entity_set_text (held, "full", "en", position);
  rap_entity_set_text (held, "short", "en", title);
  return participant;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->record = rap_record_new ();
  self->style = rap_style_load ("en", NULL);
  self->draft = rap_draft_new ("en");
  self->people[0] = add_person (self, "Ada", "Aliyeva", "Ambassador",
                                "Ambassador of Kazakhstan to Azerbaijan");
  self->people[1] = add_person (self, "Bela", "Babayeva", NULL, "economist");
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  rap_draft_unref (self->draft);
  rap_style_unref (self->style);
  g_assert_finalize_object (self->record);
}

/* A block in which @0 and @1 stand for references to the two. */
static RapBlock *
add_block (Fixture *self, RapBlockRole role, const char *text, RapReferenceForm form)
{
  RapBlock *block = rap_draft_append (self->draft, role, "");

  for (const char *p = text; *p != '\0'; p++)
    {
      gsize end = strlen (rap_block_get_text (block));
      char one[] = { *p, '\0' };
      RapSpan span = { .start = end, .length = 1, .kind = RAP_SPAN_PERSON, .reference = form };

      rap_block_replace (block, end, 0, *p == '@' ? "?" : one);
      if (*p != '@')
        continue;
      span.uid = (char *) rap_entity_get_uid (self->people[*++p - '0']);
      rap_block_add_span (block, &span);
    }
  return block;
}

static RapBlock *
add_paragraph (Fixture *self, const char *text)
{
  return add_block (self, RAP_BLOCK_PARAGRAPH, text, RAP_REFERENCE_SUBJECT);
}

static void
assert_text (Fixture *self, const char *expected)
{
  g_autofree char *text = NULL;

  rap_references_resolve (self->draft, self->record, self->style, NULL);
  rap_tidy_draft (self->draft);
  text = rap_draft_to_commonmark (self->draft);
  g_assert_cmpstr (text, ==, expected);
}

static void
test_first_and_later (Fixture *self, gconstpointer data)
{
  add_paragraph (self, "@0 spoke. @1 spoke.");
  add_paragraph (self, "@1 and @0 spoke.");
  assert_text (self, "Ada Aliyeva, Ambassador of Kazakhstan to Azerbaijan, spoke. "
                     "Economist Bela Babayeva spoke.\n\n"
                     "Babayeva and Ambassador Aliyeva spoke.\n");
}

static void
test_move (Fixture *self, gconstpointer data)
{
  add_paragraph (self, "@0 spoke.");
  add_paragraph (self, "“Yes,” said @0. Then @1.");
  rap_references_resolve (self->draft, self->record, self->style, NULL);
  rap_draft_move (self->draft, 1, 0);
  assert_text (self, "“Yes,” said Ada Aliyeva, Ambassador of Kazakhstan to Azerbaijan. "
                     "Then economist Bela Babayeva.\n\n"
                     "Ambassador Aliyeva spoke.\n");
  rap_draft_remove (self->draft, 0);
  assert_text (self, "Ada Aliyeva, Ambassador of Kazakhstan to Azerbaijan, spoke.\n");
}

/* The headline and the body each have their own first mention. */
static void
test_headline (Fixture *self, gconstpointer data)
{
  add_block (self, RAP_BLOCK_HEADLINE, "# @1 speaks", RAP_REFERENCE_NAMED);
  add_paragraph (self, "@1 spoke.");
  assert_text (self, "# Economist Bela Babayeva speaks\n\nEconomist Bela Babayeva spoke.\n");
}

static void
test_pronoun (Fixture *self, gconstpointer data)
{
  add_paragraph (self, "@1 spoke. @1 spoke. @1 spoke. @1 spoke.");
  add_paragraph (self, "@1 spoke. @0 spoke. @1 spoke.");
  assert_text (self, "Economist Bela Babayeva spoke. She spoke. She spoke. Babayeva spoke.\n\n"
                     "Babayeva spoke. Ada Aliyeva, Ambassador of Kazakhstan to Azerbaijan, spoke. "
                     "Babayeva spoke.\n");
}

/* Whoever has no gender in the record gets no pronoun. */
static void
test_no_gender (Fixture *self, gconstpointer data)
{
  self->people[1]->grammatical_gender = RAP_GENDER_UNSET;
  add_paragraph (self, "@1 spoke. @1 spoke.");
  assert_text (self, "Economist Bela Babayeva spoke. Babayeva spoke.\n");
}

static void
test_equal_families (Fixture *self, gconstpointer data)
{
  rap_entity_set_text (self->people[1], "name", "en", "Bela Aliyeva");
  rap_entity_set_text (self->people[1], "family", "en", "Aliyeva");
  add_paragraph (self, "@0 spoke. @1 spoke. @0 spoke. @1 spoke.");
  assert_text (self, "Ada Aliyeva, Ambassador of Kazakhstan to Azerbaijan, spoke. "
                     "Economist Bela Aliyeva spoke. Ambassador Ada Aliyeva spoke. "
                     "Bela Aliyeva spoke.\n");
}

/* Inside words no position stands behind the name. */
static void
test_inline (Fixture *self, gconstpointer data)
{
  add_block (self, RAP_BLOCK_PARAGRAPH, "They met @0 and @0’s staff.", RAP_REFERENCE_INLINE);
  assert_text (self, "They met Ambassador Ada Aliyeva and Ambassador Aliyeva’s staff.\n");
}

static void
test_by_hand (Fixture *self, gconstpointer data)
{
  RapBlock *block = add_paragraph (self, "@1 spoke.");

  add_paragraph (self, "@1 spoke.");
  rap_references_resolve (self->draft, self->record, self->style, NULL);
  rap_block_edit (block, 0, strlen ("economist Bela"), "Dr Bela");
  assert_text (self, "Dr Bela Babayeva spoke.\n\nBabayeva spoke.\n");
}

/* The organization of the sample is written out once, and known from then on. */
static void
test_organization (void)
{
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (RapReleaseDraft) release = sample_release_make (record, "news-agency");
  g_autofree char *text = sample_release_to_text (release, record);
  const char *first = "the Center for Analysis of International Relations (AIR Center)";
  const char *found = strstr (text, first);

  g_assert_nonnull (found);
  g_assert_null (strstr (found + 1, "Center for Analysis of International Relations"
                                    " (AIR Center)"
                                    " (AIR Center)"));
  g_assert_null (strstr (found + strlen (first), "International Relations"));
  g_assert_nonnull (strstr (found, "Chairman of the Board of the AIR Center"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(PATH, FUNC) g_test_add ("/references/" PATH, Fixture, NULL, set_up, FUNC, tear_down)
  ADD ("first-and-later", test_first_and_later);
  ADD ("move", test_move);
  ADD ("headline", test_headline);
  ADD ("pronoun", test_pronoun);
  ADD ("no-gender", test_no_gender);
  ADD ("equal-families", test_equal_families);
  ADD ("inline", test_inline);
  ADD ("by-hand", test_by_hand);
  g_test_add_func ("/references/organization", test_organization);
  return g_test_run ();
}
