/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The letters that folding knows without asking ICU: the alphabets of
 * Azerbaijani, Kazakh, Russian, Turkish and English, and what neighbours add
 * to them. ICU would fold few of them as these languages' readers do (it leaves
 * ə alone, and makes х an x). Accented letters that sound like the bare one are
 * missing on purpose: they decompose.
 *
 * In the column of sounds, the consonants of the back of the mouth are all k:
 * one name is spelled Qasımov, Касымов, Gasimov; Hüseynov, Гусейнов; Xələfov,
 * Халафов, Khalafov; Ağalar, Aghalar. A Latin h stays, since it may be the
 * second half of sh, zh and ch. ə and ә are a; y is a half vowel; ' is what
 * only keeps its neighbours apart.
 */

#include "record/rap-fold-letters.h"

static const RapFoldLetter letters[] = {
  ['0'] = { "0", "0" },
  ['1'] = { "1", "1" },
  ['2'] = { "2", "2" },
  ['3'] = { "3", "3" },
  ['4'] = { "4", "4" },
  ['5'] = { "5", "5" },
  ['6'] = { "6", "6" },
  ['7'] = { "7", "7" },
  ['8'] = { "8", "8" },
  ['9'] = { "9", "9" },

  ['\''] = { "", "'" },
  ['`'] = { "", "'" },

  ['a'] = { "a", "a" },
  ['b'] = { "b", "b" },
  ['c'] = { "c", "c" },
  ['d'] = { "d", "d" },
  ['e'] = { "e", "e" },
  ['f'] = { "f", "f" },
  ['g'] = { "g", "k" },
  ['h'] = { "h", "h" },
  ['i'] = { "i", "i" },
  ['j'] = { "j", "j" },
  ['k'] = { "k", "k" },
  ['l'] = { "l", "l" },
  ['m'] = { "m", "m" },
  ['n'] = { "n", "n" },
  ['o'] = { "o", "o" },
  ['p'] = { "p", "p" },
  ['q'] = { "q", "k" },
  ['r'] = { "r", "r" },
  ['s'] = { "s", "s" },
  ['t'] = { "t", "t" },
  ['u'] = { "u", "u" },
  ['v'] = { "v", "v" },
  ['w'] = { "w", "v" },
  ['x'] = { "x", "k" },
  ['y'] = { "y", "y" },
  ['z'] = { "z", "z" },

  /* Latin: Azerbaijani, Turkish, Kazakh, and names from farther away. */
  [U'ß'] = { "ss", "s" },
  [U'ä'] = { "a", "a" },
  [U'æ'] = { "ae", "a" },
  [U'ç'] = { "c", "ch" },
  [U'ð'] = { "d", "d" },
  [U'ö'] = { "o", "o" },
  [U'ø'] = { "o", "o" },
  [U'ü'] = { "u", "u" },
  [U'þ'] = { "th", "t" },
  [U'ć'] = { "c", "ch" },
  [U'č'] = { "c", "ch" },
  [U'đ'] = { "d", "d" },
  [U'ğ'] = { "g", "k" },
  [U'ħ'] = { "h", "h" },
  [U'İ'] = { "i", "i" }, /* lower case would make two characters of it */
  [U'ı'] = { "i", "i" },
  [U'ł'] = { "l", "l" },
  [U'ŋ'] = { "n", "n" },
  [U'œ'] = { "oe", "o" },
  [U'ş'] = { "s", "sh" },
  [U'š'] = { "s", "sh" },
  [U'ž'] = { "z", "zh" },
  [U'ǧ'] = { "g", "k" },
  [U'ș'] = { "s", "sh" },
  [U'ə'] = { "e", "a" },

  /* Cyrillic: Russian. */
  [U'а'] = { "a", "a" },
  [U'б'] = { "b", "b" },
  [U'в'] = { "v", "v" },
  [U'г'] = { "g", "k" },
  [U'д'] = { "d", "d" },
  [U'е'] = { "e", "e" },
  [U'ж'] = { "zh", "zh" },
  [U'з'] = { "z", "z" },
  [U'и'] = { "i", "i" },
  [U'й'] = { "y", "y" },
  [U'к'] = { "k", "k" },
  [U'л'] = { "l", "l" },
  [U'м'] = { "m", "m" },
  [U'н'] = { "n", "n" },
  [U'о'] = { "o", "o" },
  [U'п'] = { "p", "p" },
  [U'р'] = { "r", "r" },
  [U'с'] = { "s", "s" },
  [U'т'] = { "t", "t" },
  [U'у'] = { "u", "u" },
  [U'ф'] = { "f", "f" },
  [U'х'] = { "kh", "k" },
  [U'ц'] = { "ts", "ts" },
  [U'ч'] = { "ch", "ch" },
  [U'ш'] = { "sh", "sh" },
  [U'щ'] = { "shch", "shch" },
  [U'ъ'] = { "", "'" },
  [U'ы'] = { "y", "i" },
  [U'ь'] = { "", "'" },
  [U'э'] = { "e", "e" },
  [U'ю'] = { "yu", "yu" },
  [U'я'] = { "ya", "ya" },
  [U'ё'] = { "e", "yo" }, /* usually written е */

  /* Cyrillic: Kazakh, Ukrainian, and the older Azerbaijani, Tatar, Tajik and
   * Uzbek letters. */
  [U'є'] = { "e", "e" },
  [U'і'] = { "i", "i" },
  [U'ї'] = { "i", "i" },
  [U'ј'] = { "y", "y" },
  [U'ў'] = { "u", "u" },
  [U'ґ'] = { "g", "k" },
  [U'ғ'] = { "g", "k" },
  [U'җ'] = { "zh", "zh" },
  [U'қ'] = { "k", "k" },
  [U'ҝ'] = { "g", "k" },
  [U'ң'] = { "n", "n" },
  [U'ү'] = { "u", "u" },
  [U'ұ'] = { "u", "u" },
  [U'ҳ'] = { "h", "k" },
  [U'ҷ'] = { "j", "zh" },
  [U'ҹ'] = { "j", "zh" },
  [U'һ'] = { "h", "k" },
  [U'ә'] = { "a", "a" },
  [U'ӣ'] = { "i", "i" },
  [U'ө'] = { "o", "o" },
  [U'ӯ'] = { "u", "u" },
};

/* What stands for the apostrophe in print and in romanized names. */
static const RapFoldLetter apostrophe = { "", "'" };

const RapFoldLetter *
rap_fold_letters_get (gunichar letter)
{
  if (letter < G_N_ELEMENTS (letters))
    return letters[letter].sound[0] != '\0' ? &letters[letter] : NULL;

  switch (letter)
    {
    case U'‘':
    case U'’':
    case U'′':
      return &apostrophe;
    default:
      return NULL;
    }
}
