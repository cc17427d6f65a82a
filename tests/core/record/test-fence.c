/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fence finds names as people write them, and leaves ordinary words alone. */

#include "record/rap-fence.h"

/* Two participants: the first is off the record, the second is public. */
typedef struct
{
  RapRecord *record;
  RapParticipant *hidden;
  RapParticipant *open;
} Fixture;

static RapParticipant *
add_participant (RapRecord *record, RapEvent *event)
{
  RapParticipant *participant = rap_record_add (record, rap_entity_new (RAP_KIND_PARTICIPANT));

  participant->event_id = rap_entity_get_id (event);
  return participant;
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapEvent *event;

  self->record = rap_record_new ();
  event = rap_record_add (self->record, rap_entity_new (RAP_KIND_EVENT));
  self->hidden = add_participant (self->record, event);
  self->open = add_participant (self->record, event);
  self->hidden->disclosure = RAP_DISCLOSURE_OFF_THE_RECORD;
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (self->record);
}

static void
set_name (RapParticipant *participant, const char *language, const char *given, const char *family)
{
  g_autofree char *name = family ? g_strdup_printf ("%s %s", given, family) : g_strdup (given);

  rap_entity_set_text (participant, "name", language, name);
  rap_entity_set_text (participant, "given", language, given);
  if (family != NULL)
    rap_entity_set_text (participant, "family", language, family);
}

static void
assert_found (Fixture *self, const char *text, gboolean expected)
{
  g_autoptr (RapFence) fence = rap_fence_new (self->record, RAP_PLACE_ANYWHERE);
  const RapProtectedText *found = rap_fence_find (fence, text);

  if ((found != NULL) != expected)
    g_error ("“%s”: %s", text, found ? found->text : "nothing found");
}

static void
assert_all (Fixture *self, const char *const *texts, gboolean expected)
{
  for (guint i = 0; texts[i] != NULL; i++)
    assert_found (self, texts[i], expected);
}

static void
test_inflected (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = {
    "Алима Байела", "Заседание закрыл помощник Байела.", "Вместе с Байелом", "БАЙЕЛУ", NULL,
  };
  static const char *const others[] = {
    "Байконур", "Байелианство и прочее", "В байке сказано", "Алима ждали", NULL,
  };

  set_name (self->hidden, "ru", "Алим", "Байел");
  assert_all (self, texts, TRUE);
  assert_all (self, others, FALSE);
}

/* Russian gives these another end; Azerbaijani and Kazakh add to them. */
static void
test_changed_end (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = { "для Сафаровой", "Сафарову", "Səfərovanın sözü", NULL };

  set_name (self->hidden, "ru", "Лейла", "Сафарова");
  assert_all (self, texts, TRUE);
  assert_found (self, "Сафаров", FALSE);
}

static void
test_other_spelling (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = { "Шафиев", "Шафиева", "Şəfiyevin", "SHAFIYEV", NULL };

  set_name (self->hidden, "en", "Farid", "Shafiyev");
  assert_all (self, texts, TRUE);
}

static void
test_bayel_in_russian (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  set_name (self->hidden, "en", "Alim", "Bayel");
  assert_found (self, "Заявление Алима Байела", TRUE);
}

/* What is not seen, and what stands between, parts no name. */
static void
test_hidden_characters (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  set_name (self->hidden, "en", "Zaur", "Mammadov");
  assert_found (self, "Zaur\u00a0Mam\u00adma\u200bdov", TRUE);
  assert_found (self, "zaur\n  mammadov", TRUE);
  assert_found (self, "Mammadov's", TRUE);
  assert_found (self, "Ma\u0301mmadov", TRUE);
}

static void
test_ordinary_words (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = {
    "The corridor is open.", "It may close in May.", "May it grow.", "In the hall of Grace", NULL,
  };
  static const char *const given[] = { "The", "May", "Grace" };

  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    {
      set_name (self->hidden, "en", given[i], "Wills");
      assert_all (self, texts, FALSE);
      assert_found (self, "It wills it.", FALSE);
      assert_found (self, "So Wills said.", TRUE);
    }
}

/* A text that is written small is looked for as it is. */
static void
test_no_capital (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  RapParticipantPosition *position =
    rap_record_add (self->record, rap_entity_new (RAP_KIND_PARTICIPANT_POSITION));

  position->participant_id = rap_entity_get_id (self->hidden);
  rap_entity_set_text (position, "full", "az", "səfir");
  assert_found (self, "bir səfir", TRUE);
  assert_found (self, "səfirlər", FALSE);
}

/* Somebody who has but one name is looked for by it. */
static void
test_single_name (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  set_name (self->hidden, "en", "Grace", NULL);
  assert_found (self, "So Grace said.", TRUE);
  assert_found (self, "with grace", FALSE);
}

/* A public name that looks like an inflected hidden one stays public. */
static void
test_open_name (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const open[] = { "Leyla Aliyeva", "Aliyeva", "Leyla Aliyevanın", NULL };

  set_name (self->hidden, "en", "Anar", "Aliyev");
  assert_found (self, "Aliyeva", TRUE);
  set_name (self->open, "en", "Leyla", "Aliyeva");
  assert_all (self, open, FALSE);
  assert_found (self, "Aliyev", TRUE);
  assert_found (self, "Aliyevin", TRUE);

  /* In another script it is the same name. */
  set_name (self->hidden, "ru", "Анар", "Алиев");
  set_name (self->open, "en", "Ilham", "Aliev");
  assert_found (self, "Ilham Aliev", FALSE);
  assert_found (self, "Anar Aliev", TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(PATH, FUNC) g_test_add ("/fence/" PATH, Fixture, NULL, set_up, FUNC, tear_down)
  ADD ("inflected", test_inflected);
  ADD ("changed-end", test_changed_end);
  ADD ("other-spelling", test_other_spelling);
  ADD ("bayel-in-russian", test_bayel_in_russian);
  ADD ("hidden-characters", test_hidden_characters);
  ADD ("ordinary-words", test_ordinary_words);
  ADD ("no-capital", test_no_capital);
  ADD ("single-name", test_single_name);
  ADD ("open-name", test_open_name);
  return g_test_run ();
}
