/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random values for the fields of an entity. */

#include "random-fields.h"

static const char *const languages[RANDOM_FIELDS_N_LANGUAGES] = { "en", "az", "ru", "kk" };

static const char *const plain_words[] = {
  "bridge", "Kazakhstan", "corridor", "forty",  "percent", "Şəfiyev", "Шафиев", "Əлім",
  "Әлем",   "transit",    "Bakı",     "Астана", "gas",     "İlham",   "ığdır",  "Ұлы",
};

static const char *const wild_words[] = {
  "“quoted”",     "«ёлка»",   "O'Neill", "a_b_c",  "*star*", "[x](y)",
  "<b>&amp;</b>", "{{name}}", "\\back",  "# one",  "- dash", "1. two",
  "~~~",          "`code`",   "مرحبا",   "日本語", "🇦🇿",     "e\u0301",
  "a\u00a0b",     "\"",       "'",       "100 %",  "…",      "—",
};

/* Fields of CommonMark and of notes, which may have several lines. */
static const char *const long_fields[] = { "about", "background", "text", "note", "address" };

void
random_fields_clear (RandomFields *self)
{
  if (self->text)
    g_string_free (g_steal_pointer (&self->text), TRUE);
}

const char *
random_fields_language (guint index)
{
  g_return_val_if_fail (index < RANDOM_FIELDS_N_LANGUAGES, NULL);
  return languages[index];
}

char *
random_fields_uid (RandomFields *self)
{
  guint32 a = g_rand_int (self->rand);
  guint32 b = g_rand_int (self->rand);
  guint32 c = g_rand_int (self->rand);
  guint32 d = g_rand_int (self->rand);

  return g_strdup_printf ("%08x-%04x-4%03x-%04x-%04x%08x", a, b >> 16, b & 0xfff,
                          0x8000 | ((c >> 16) & 0x3fff), c & 0xffff, d);
}

static const char *
pick (RandomFields *self, const char *const *from, guint n)
{
  return from[g_rand_int_range (self->rand, 0, (gint32) n)];
}

#define PICK(self, from) pick (self, from, G_N_ELEMENTS (from))

/* "qfbfbpdq": letters alone, so that no format cuts or escapes it, and such as
 * never sound like another word of the kind, in whatever spelling. */
static void
append_own_word (RandomFields *self)
{
  static const char *const letters[] = { "bdklmn", "fprstv" };
  guint number = self->n_words++;
  char word[] = "qfbfbfbq";

  for (guint i = sizeof word - 3; number > 0; i--, number /= 6)
    word[i] = letters[i % 2][number % 6];
  g_string_append (self->text, word);
}

static const char *
make_text (RandomFields *self, guint n_words, const char *line_end)
{
  guint own = g_rand_int_range (self->rand, 0, (gint32) n_words + 1);

  if (self->text == NULL)
    self->text = g_string_new (NULL);
  g_string_truncate (self->text, 0);
  for (guint i = 0; i <= n_words; i++)
    {
      if (i > 0)
        g_string_append (self->text, g_rand_int_range (self->rand, 0, 6) ? " " : line_end);
      if (i == own)
        append_own_word (self);
      else if (self->wild && g_rand_boolean (self->rand))
        g_string_append (self->text, PICK (self, wild_words));
      else
        g_string_append (self->text, PICK (self, plain_words));
    }
  return self->text->str;
}

const char *
random_fields_text (RandomFields *self, guint n_words)
{
  return make_text (self, n_words, " ");
}

static const char *
free_text (RandomFields *self, const RapField *field)
{
  guint n_words = g_rand_int_range (self->rand, 0, 6);
  gboolean is_long = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (long_fields); i++)
    is_long |= strcmp (field->name, long_fields[i]) == 0;
  return make_text (self, n_words, self->wild && is_long ? "\n\n" : " ");
}

/* Texts that are codes, by the name of the field. */
static const char *
code (RandomFields *self, const RapField *field)
{
  static const char *const countries[] = { "AZ", "KZ", "TR", "GB" };
  static const char *const scripts[] = { "Latn", "Cyrl" };
  static const char *const zones[] = { "Asia/Baku", "Europe/Istanbul", "UTC" };
  static const char *const blocks[] = { "headline", "lead", "paragraph", "about" };
  static const char *const templates[] = { "news-agency", "press-release", "minutes" };
  static const char *const shapes[] = { "before", "after", "split" };
  const char *name = field->name;

  if (strcmp (name, "country") == 0 || strcmp (name, "state") == 0)
    return PICK (self, countries);
  if (strcmp (name, "language") == 0 || strcmp (name, "language-spoken") == 0)
    return PICK (self, languages);
  if (strcmp (name, "script") == 0)
    return PICK (self, scripts);
  if (strcmp (name, "time-zone") == 0 || strcmp (name, "embargo-zone") == 0)
    return PICK (self, zones);
  if (strcmp (name, "role") == 0)
    return PICK (self, blocks);
  if (strcmp (name, "template") == 0)
    return PICK (self, templates);
  if (strcmp (name, "shape") == 0)
    return PICK (self, shapes);
  if (strcmp (name, "style") == 0)
    return "house";
  if (strcmp (name, "verb") == 0)
    return "underline";
  return NULL;
}

static char *
date (RandomFields *self)
{
  int year = g_rand_int_range (self->rand, 1990, 2030);
  int month = g_rand_int_range (self->rand, 1, 13);
  int day = g_rand_int_range (self->rand, 1, 29);
  const char *approximate = g_rand_int_range (self->rand, 0, 4) ? "" : "~";

  switch (g_rand_int_range (self->rand, 0, 6))
    {
    case 0:
      return g_strdup_printf ("%04d%s", year, approximate);
    case 1:
      return g_strdup_printf ("%04d-%02d%s", year, month, approximate);
    case 2:
      return g_strdup_printf ("%04d-%02d%s", year, 21 + month % 4, approximate);
    default:
      return g_strdup_printf ("%04d-%02d-%02d%s", year, month, day, approximate);
    }
}

static char *
instant (RandomFields *self)
{
  return g_strdup_printf ("20%02d-%02d-%02dT%02d:%02d:%02dZ", g_rand_int_range (self->rand, 10, 30),
                          g_rand_int_range (self->rand, 1, 13),
                          g_rand_int_range (self->rand, 1, 29),
                          g_rand_int_range (self->rand, 0, 24),
                          g_rand_int_range (self->rand, 0, 60),
                          g_rand_int_range (self->rand, 0, 60));
}

static RapTexts *
texts (RandomFields *self, const RapField *field)
{
  RapTexts *made = rap_texts_new ();

  for (guint i = 0; i < RANDOM_FIELDS_N_LANGUAGES; i++)
    if (g_rand_boolean (self->rand))
      {
        gboolean plain = g_rand_int_range (self->rand, 0, 4) != 0;

        rap_texts_set_full (made, languages[i], free_text (self, field),
                            plain ? RAP_ORIGIN_TYPED : RAP_ORIGIN_COMPUTED,
                            plain ? 1 : g_rand_int_range (self->rand, 1, 9));
      }
  if (rap_texts_get_size (made) == 0)
    g_clear_pointer (&made, rap_texts_free);
  return made;
}

static int
choice (RandomFields *self, const RapField *field)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (field->choice ());

  if (field->choice == rap_disclosure_get_type &&
      (!self->disclosure || g_rand_int_range (self->rand, 0, 3)))
    return RAP_DISCLOSURE_PUBLIC;
  return values->values[g_rand_int_range (self->rand, 0, (gint32) values->n_values)].value;
}

static void
fill_field (RandomFields *self, gpointer at, const RapField *field)
{
  switch (field->type)
    {
    case RAP_FIELD_TEXT:
      {
        const char *value = code (self, field);

        g_set_str ((char **) at, value ? value : free_text (self, field));
        break;
      }
    case RAP_FIELD_DATE:
      *(char **) at = date (self);
      break;
    case RAP_FIELD_TIME:
      *(char **) at = g_strdup_printf ("%02d:%02d", g_rand_int_range (self->rand, 0, 24),
                                       g_rand_int_range (self->rand, 0, 60));
      break;
    case RAP_FIELD_INSTANT:
      *(char **) at = instant (self);
      break;
    case RAP_FIELD_INTEGER:
      *(gint64 *) at = g_rand_int_range (self->rand, 1, 500);
      break;
    case RAP_FIELD_BOOLEAN:
      *(gboolean *) at = g_rand_boolean (self->rand);
      break;
    case RAP_FIELD_CHOICE:
      *(int *) at = choice (self, field);
      break;
    case RAP_FIELD_TEXTS:
      *(RapTexts **) at = texts (self, field);
      break;
    case RAP_FIELD_REFERENCE:
    default:
      break;
    }
}

void
random_fields_fill (RandomFields *self, gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];

      if ((field->flags & RAP_FIELD_REQUIRED) || g_rand_int_range (self->rand, 0, 3))
        fill_field (self, rap_entity_peek_field (entity, field), field);
    }
}
