/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * From spelled sounds to the key of rap_fold_key(): a list of rules, each of
 * which makes the usual spellings of one sound the same. The first that fits
 * applies. A rule may look at what came before and at its own letters, not
 * farther ahead, so that a word's beginning keeps its key.
 */

#include "record/rap-fold-sound.h"

#include <string.h>

typedef enum
{
  AFTER_START = 1 << 0,
  AFTER_VOWEL = 1 << 1, /* not i, which is as good as a glide */
  AFTER_GLIDE = 1 << 2,
  AFTER_SIGN = 1 << 3,
  AFTER_VELAR = 1 << 4,
  AFTER_OTHER = 1 << 5,
  AFTER_CONSONANT = AFTER_VELAR | AFTER_OTHER,
  AFTER_ANY = (1 << 6) - 1,
} After;

typedef struct
{
  After after;
  char from[4];
  char to[3];
} Rule;

static const Rule rules[] = {
  /* Cəfərov, Джафаров, Dzhafarov, Djafarov, Jafarov; Жомарт, Jomart, Zhomart */
  { AFTER_ANY, "dzh", "zh" },
  { AFTER_ANY, "dj", "zh" },
  { AFTER_ANY, "sh", "sh" },
  { AFTER_ANY, "zh", "zh" },
  { AFTER_ANY, "ch", "ch" },
  { AFTER_ANY, "c", "zh" },
  { AFTER_ANY, "j", "zh" },
  /* Hüseynov, Гусейнов; Khalafov, Xələfov */
  { AFTER_ANY, "h", "k" },
  /* Mahmood, Махмуд. An ee would be harder to tell from Andreev, Андреев. */
  { AFTER_ANY, "oo", "u" },
  /* Yeltsin, Ельцин, Eltsin; Yolkin, Ёлкин, Елкин */
  { AFTER_START, "ye", "a" },
  { AFTER_START, "yo", "a" },
  /* Gülnar, Гюльнар, Гульнар, Gyulnar; Fyodor, Фёдор, Fedor */
  { AFTER_CONSONANT, "yu", "u" },
  { AFTER_CONSONANT, "yo", "a" },
  /* Gəncə, Гянджа, Ganja: there, я after г and к is how Russian writes ə */
  { AFTER_VELAR, "ya", "a" },
  /* Bayel, Байел, Baiel, Bael; Васильев, Vasilyev */
  { AFTER_VOWEL | AFTER_SIGN, "e", "ia" },
  /* Соловьёв, Соловьев */
  { AFTER_SIGN, "yo", "ia" },
  /* Məmmədov, Mammadov, Мамедов: ə is written both a and e */
  { AFTER_ANY, "e", "a" },
  /* Sarym, Сарым, Sarim; İsmayıl, Ismail */
  { AFTER_ANY, "y", "i" },
  { AFTER_ANY, "'", "" },
};

static const Rule *
find_rule (const char *text, After after)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    if (rules[i].from[0] == *text && (rules[i].after & after) &&
        g_str_has_prefix (text, rules[i].from))
      return &rules[i];
  return NULL;
}

static After
tell_after (char last)
{
  switch (last)
    {
    case ' ':
      return AFTER_START;
    case 'a':
    case 'o':
    case 'u':
      return AFTER_VOWEL;
    case 'i':
      return AFTER_GLIDE;
    case 'k':
      return AFTER_VELAR;
    default:
      return AFTER_OTHER;
    }
}

char *
rap_fold_sound_reduce (const char *spelled)
{
  GString *key = g_string_sized_new (strlen (spelled) + 8);
  After after = AFTER_START;
  char last = ' ';

  while (*spelled != '\0')
    {
      const Rule *rule = find_rule (spelled, after);
      gsize taken = rule ? strlen (rule->from) : 1;
      const char *to = rule ? rule->to : spelled;
      gsize n = rule ? strlen (rule->to) : 1;

      for (gsize i = 0; i < n; i++)
        /* Doubled letters are a matter of spelling, doubled digits are not. */
        if (to[i] != last || !g_ascii_islower (last))
          {
            last = to[i];
            g_string_append_c (key, last);
          }

      after = *spelled == '\'' && last != ' ' ? AFTER_SIGN : tell_after (last);
      spelled += taken;
    }
  return g_string_free_and_steal (key);
}
