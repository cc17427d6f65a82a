/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Record JSON that is wrong: each mistake is refused, and its place named. */

#include "exchange/rap-record-json-reader.h"

/* A small record that is right, in which each test puts one thing wrong. */
static const char good[] =
  "{\"format\": \"rapporteur-record\", \"version\": 1,\n"
  "\"event\": \"11111111-1111-4111-8111-111111111111\",\n"
  "\"places\": [{\"uid\": \"33333333-3333-4333-8333-333333333333\", \"kind\": \"city\"}],\n"
  "\"events\": [{\"uid\": \"11111111-1111-4111-8111-111111111111\", \"revision\": 2,\n"
  "  \"starts\": \"2023-11-03\", \"start-time\": \"10:30\",\n"
  "  \"place\": \"33333333-3333-4333-8333-333333333333\",\n"
  "  \"attendance-count\": 80, \"title\": {\"en\": \"Round table\"},\n"
  "  \"participants\": [{\"uid\": \"22222222-2222-4222-8222-222222222222\",\n"
  "    \"position\": 0, \"listed\": true, \"presence\": \"in-person\"}],\n"
  "  \"releases\": [{\"uid\": \"44444444-4444-4444-8444-444444444444\", \"language\": \"en\",\n"
  "    \"template\": \"minutes\", \"embargo-until\": \"2023-11-03T10:30:00Z\"}]}]}\n";

static void
assert_refused_bytes (const char *data, gsize size, RapExchangeError code, const char *message)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  RapRecordFile *reading = rap_record_json_read (bytes, "a.json", &error);

  g_assert_null (reading);
  if (!g_error_matches (error, RAP_EXCHANGE_ERROR, code) ||
      strstr (error->message, message) == NULL)
    g_error ("expected “%s” (%d), got “%s” (%d)", message, code, error->message, error->code);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_cmpuint (strlen (error->message), <, 600);
}

static void
test_good (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (good, sizeof good - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecordFile) reading = rap_record_json_read (bytes, "a.json", &error);

  g_assert_no_error (error);
  g_assert_nonnull (reading);
}

/* @from in the good record is replaced by @to. */
static void
assert_refused (const char *from, const char *to, RapExchangeError code, const char *message)
{
  g_auto (GStrv) parts = g_strsplit (good, from, 2);
  g_autofree char *bad = NULL;

  g_assert_nonnull (parts[1]);
  bad = g_strconcat (parts[0], to, parts[1], NULL);
  assert_refused_bytes (bad, strlen (bad), code, message);
}

static void
test_content (void)
{
  static const struct
  {
    const char *from, *to, *message;
  } cases[] = {
    { "\"rapporteur-record\"", "\"other\"", "a.json: This is no record of Rapporteur" },
    { "\"format\"", "\"fromat\"", "a.json: This is no record of Rapporteur" },
    { "\"version\": 1,", "", "“version” is missing" },
    { "\"version\": 1", "\"version\": 0", "version: There is no version 0" },
    { "\"version\": 1", "\"version\": \"1\"", "version: Here should be a whole number" },
    { "\"version\": 1", "\"version\": 1, \"complete\": 1",
      "complete: Here should be true or false" },
    { "\"event\": \"11", "\"event\": \"99", "event: None of the events has the uid “99" },
    { "\"event\": \"1111", "\"event\": \"zzzz", "event: “zzzz" },
    { "\"in-person\"", "\"by pigeon\"",
      "events[0].participants[0].presence: “by pigeon” is none of: in-person, video-link" },
    { "\"in-person\"", "7", "participants[0].presence: Here should be a text, not 7" },
    { "\"in-person\"", "null", "participants[0].presence" },
    { "\"position\": 0", "\"position\": 0.5", "position: Here should be a whole number, not 0.5" },
    { "\"position\": 0", "\"position\": -1", "position: The number may not be below 0" },
    { "\"position\": 0", "\"position\": null", "participants[0].position" },
    { "\"position\": 0,", "", "participants[0]: The member “position” is missing" },
    { "\"position\": 0", "\"positoin\": 0",
      "participants[0].positoin: There is no such member. Did you mean “position”?" },
    { "\"listed\": true", "\"listed\": 1", "listed: Here should be true or false, not 1" },
    { "\"revision\": 2", "\"revision\": \"2\"", "events[0].revision" },
    { "\"revision\": 2", "\"revision\": 0", "revision: A revision is a number from 1" },
    { "\"revision\": 2", "\"revision\": 9223372036854775807", "revision: A revision is" },
    { "\"Round table\"", "{\"text\": \"a\", \"revision\": 0}", "en.revision: A revision is" },
    { "\"places\": [", "\"palces\": [", "palces: There is no such member. Did you mean “places”?" },
    { "\"places\": [{", "\"places\": [7, {", "places[0]: Here should be an object" },
    { "{\"en\": \"Round table\"}", "\"Round table\"", "events[0].title: Here should be an object" },
    { "{\"en\": \"Round table\"}", "{\"in English\": \"a\"}",
      "title.in English: “in English” is not a language" },
    { "{\"en\": \"Round table\"}", "{\"en\": [1]}", "title.en: Here should be a text" },
    { "\"Round table\"", "\"\"", "title.en: A text may not be empty" },
    { "\"Round table\"", "{\"text\": \"a\", \"orgin\": \"typed\"}", "title.en.orgin" },
    { "\"Round table\"", "{\"origin\": \"typed\"}", "title.en: The member “text” is missing" },
    { "2023-11-03\"", "2023-02-30\"", "events[0].starts: " },
    { "2023-11-03\"", "yesterday\"", "events[0].starts: " },
    { "\"kind\": \"city\"", "\"country\": \"Azerbaijan\"",
      "places[0].country: “Azerbaijan” is not a country" },
    { "10:30\"", "24:30\"", "start-time: “24:30” is not a time" },
    { "10:30\"", "10:30\\n\"", "start-time: " },
    { "2023-11-03T10:30:00Z", "2023-11-31T10:30:00Z", "embargo-until: “2023-11-31" },
    { "2023-11-03T10:30:00Z", "2023-11-03T10:30:00+04:00", "embargo-until: " },
    { "\"place\": \"3333", "\"place\": \"4333",
      "events[0].place: The file has nothing with the uid" },
    { "\"place\": \"33333333-3333-4333-8333-333333333333",
      "\"place\": \"22222222-2222-4222-8222-222222222222",
      "should be that of one of the places, but is that of one of the participants" },
    { "\"uid\": \"22222222-2222-4222-8222-222222222222",
      "\"uid\": \"11111111-1111-4111-8111-111111111111",
      "participants[0].uid: The uid “11111111-1111-4111-8111-111111111111” is in the file a "
      "second" },
    { "\"uid\": \"22222222-", "\"uid\": \"2222222-", "participants[0].uid: “2222222-" },
    { "\"uid\": \"22222222-2222-4222-8222-222222222222\",", "",
      "participants[0].uid: The member “uid” is missing" },
    { "\"starts\"", "\"parent\": \"11111111-1111-4111-8111-111111111111\", \"starts\"",
      "event: The event is a part" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_refused (cases[i].from, cases[i].to, RAP_EXCHANGE_ERROR_CONTENT, cases[i].message);
  assert_refused ("\"version\": 1", "\"version\": 2", RAP_EXCHANGE_ERROR_NEWER,
                  "Update the program");
}

static void
test_syntax (void)
{
  static const struct
  {
    const char *from, *to, *message;
  } cases[] = {
    { "\"Round table\"", "\"Round \\u0000 table\"", "a.json:7:50: A text may not contain" },
    { "\"Round table\"", "\"Round \\ud800 table\"", "a.json:7:" },
    { "\"Round table\"", "\"Round \xc3( table\"", "a.json:7:50: The text is not in UTF-8" },
    { "\"Round table\"", "\"Round table", "a.json:" },
    { "\"starts\"", "starts", "a.json:4:73: Near here is a word" },
    { "\"starts\"", "\"revision\": 2, \"starts\"",
      "a.json:5: The member “revision” is here for the second time" },
    { "\"position\": 0, ", "\"position\": 0 ", "a.json:9:" },
    { "true", "TRUE", "a.json:9:" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_refused (cases[i].from, cases[i].to, RAP_EXCHANGE_ERROR_SYNTAX, cases[i].message);
  assert_refused ("\"revision\": 2", "\"revision\": 1e400", RAP_EXCHANGE_ERROR_CONTENT,
                  "a.json:4:72: This number is too large");
  assert_refused ("\"revision\": 2", "\"revision\": 9223372036854775808",
                  RAP_EXCHANGE_ERROR_CONTENT, "This number is too large");
}

/* Cut at every byte, it is refused at every one. */
static void
test_cut (void)
{
  for (gsize size = 0; size < sizeof good - 3; size++)
    assert_refused_bytes (good, size, RAP_EXCHANGE_ERROR_SYNTAX, "a.json");
  assert_refused_bytes ("", 0, RAP_EXCHANGE_ERROR_SYNTAX, "a.json: The file is empty");
  assert_refused_bytes (" \n ", 3, RAP_EXCHANGE_ERROR_SYNTAX, "a.json: The file is empty");
  assert_refused_bytes (good, 300, RAP_EXCHANGE_ERROR_SYNTAX, "cut off");
  assert_refused_bytes ("{\"a\": \"b\0c\"}", 12, RAP_EXCHANGE_ERROR_SYNTAX, "NUL byte");
}

/* Not one byte put wrong crashes it. */
static void
test_noise (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *data = g_memdup2 (good, sizeof good - 1);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (RapRecordFile) reading = NULL;
      guint n = g_rand_int_range (rand, 1, 4);

      for (guint j = 0; j < n; j++)
        data[g_rand_int_range (rand, 0, sizeof good - 1)] = "\"{}[],:0\\\n \xff"
                                                            "e-"[g_rand_int_range (rand, 0, 14)];
      bytes = g_bytes_new (data, sizeof good - 1);
      reading = rap_record_json_read (bytes, "a.json", &error);
      g_assert_true ((reading == NULL) == (error != NULL));
    }
}

static char *
repeat (const char *head, const char *part, guint n)
{
  GString *text = g_string_new (head);

  for (guint i = 0; i < n; i++)
    g_string_append (text, part);
  return g_string_free (text, FALSE);
}

static void
test_deep_and_long (void)
{
  g_autofree char *arrays = repeat ("", "[", 200000);
  g_autofree char *objects = repeat ("", "{\"a\":", 200000);
  g_autofree char *many = repeat ("[", "0,", 4000001);

  assert_refused_bytes (arrays, strlen (arrays), RAP_EXCHANGE_ERROR_TOO_LARGE, "a.json:1:501: ");
  assert_refused_bytes (objects, strlen (objects), RAP_EXCHANGE_ERROR_TOO_LARGE, "levels deep");
  assert_refused_bytes (many, strlen (many), RAP_EXCHANGE_ERROR_TOO_LARGE, "more than 4000000");
  assert_refused_bytes ("[]", 2, RAP_EXCHANGE_ERROR_CONTENT, "no record of Rapporteur");
  assert_refused_bytes ("17", 2, RAP_EXCHANGE_ERROR_CONTENT, "no record of Rapporteur");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-json-bad/good", test_good);
  g_test_add_func ("/record-json-bad/content", test_content);
  g_test_add_func ("/record-json-bad/syntax", test_syntax);
  g_test_add_func ("/record-json-bad/cut", test_cut);
  g_test_add_func ("/record-json-bad/noise", test_noise);
  g_test_add_func ("/record-json-bad/deep-and-long", test_deep_and_long);
  return g_test_run ();
}
