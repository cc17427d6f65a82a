/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Rules for guessing a name in another language. Each table takes a word in
 * lower case, and ICU applies the first rule that fits: "context { letters }
 * context > result". What stands before has already been replaced.
 *
 * English spelling is the hub: it is near what passports have, after the BGN/PCGN
 * romanization of Russian. Where going through it would lose letters, there is a
 * table of its own.
 */

#include "record/rap-transliterate-rules.h"

/* Nothing to do: the languages share the letters. */
static const UChar same[] = u"";

static const UChar az_en[] = u"ə > a; ı > i; ö > o; ü > u; ş > sh; ç > ch; c > j; j > zh;"
                             u"x > kh; q > g; ğ > g;";

/* Turks keep their spelling abroad, without the marks. */
static const UChar tr_en[] = u"ı > i; ö > o; ü > u; ş > s; ç > c; ğ > g; â > a; î > i; û > u;";

static const UChar az_tr[] = u"ə > e; x > h; q > k;";

/* Həsən is Гасан but Əhməd Ахмед; ü and ə soften the г before: Gülnar, Gəncə. */
static const UChar az_ru[] = u"[$] { ye > е; [$] { e > э; [$] { h > г;"
                             u"[аеиоуыэюя] { y[ıi] > и; [аеиоуыэюя] { ye > е; zadə > заде;"
                             u"yə > я; ya > я; yu > ю; yü > ю; gü > гю; kü > кю; gə > гя;"
                             u"a > а; b > б; c > дж; ç > ч; d > д; e > е; ə > а; f > ф; g > г;"
                             u"ğ > г; h > х; x > х; ı > ы; i > и; j > ж; k > к; q > г; l > л;"
                             u"m > м; n > н; o > о; ö > о; p > п; r > р; s > с; ş > ш; t > т;"
                             u"u > у; ü > у; v > в; w > в; y > й; z > з;";

static const UChar kk_ru[] = u"ә > а; ғ > г; қ > к; ң > н; ө > о; ұ > у; ү > у; һ > х; і > и;";

static const UChar ru_en[] = u"[$] { е > ye; [aeiou] { е > ye; [ьъ] е > ye; ь и > yi; ё > yo;"
                             u"[иы] й } [$] > y;"
                             u"а > a; б > b; в > v; г > g; д > d; е > e; ж > zh; з > z; и > i;"
                             u"й > y; к > k; л > l; м > m; н > n; о > o; п > p; р > r; с > s;"
                             u"т > t; у > u; ф > f; х > kh; ц > ts; ч > ch; ш > sh; щ > shch;"
                             u"ъ > ; ы > y; ь > ; э > e; ю > yu; я > ya;";

/* A y between consonants is what Kazakh and Russian ы has become. */
static const UChar en_az[] = u"sh > ş; ch > ç; zh > j; kh > x; gh > ğ; ph > f; ck > k; j > c;"
                             u"c } [eiy] > s; c > k; w > v; x > ks; oo > u; ee > i;"
                             u"[bcçdfgğhjklmnpqrsştvxz] { y } [^aeiou] > ı;"
                             u"[bcçdfgğhjklmnpqrsştvxz] { y } [$] > i; i } ev > iy;";

static const UChar en_tr[] = u"sh > ş; ch > ç; zh > j; kh > h; gh > ğ; ph > f; ck > k; j > c;"
                             u"c } [eiy] > s; c > k; w > v; x > ks; q > k; oo > u; ee > i;"
                             u"[bcçdfgğhjklmnprsştvz] { y } [^aeiou] > ı;"
                             u"[bcçdfgğhjklmnprsştvz] { y } [$] > i; i } ev > iy;";

static const UChar en_ru[] = u"shch > щ; sh > ш; ch > ч; zh > ж; kh > х; gh > г; ph > ф; th > т;"
                             u"ck > к; ts > ц; oo > у; ee > и;"
                             u"[$] { ye > е; [$] { e > э; [аеиоуыэюя] { y[iy] > и;"
                             u"[аеиоуыэюя] { ye > е; ye > ье; yu > ю; ya > я; yo > ё;"
                             u"[бвгджзклмнпрстфхцчшщ] { y } [$] > ий;"
                             u"[бвгджзклмнпрстфхцчшщ] { y > ы;"
                             u"c } [eiy] > с;"
                             u"a > а; b > б; c > к; d > д; e > е; f > ф; g > г; h > х; i > и;"
                             u"j > дж; k > к; l > л; m > м; n > н; o > о; p > п; q > к; r > р;"
                             u"s > с; t > т; u > у; v > в; w > в; x > кс; y > й; z > з;";

static const struct
{
  char from[3];
  char to[3];
  const UChar *steps[RAP_TRANSLITERATE_STEPS];
} pairs[] = {
  { "az", "en", { az_en } },
  { "az", "kk", { az_ru } },
  { "az", "ru", { az_ru } },
  { "az", "tr", { az_tr } },
  { "en", "az", { en_az } },
  { "en", "kk", { en_ru } },
  { "en", "ru", { en_ru } },
  { "en", "tr", { en_tr } },
  { "kk", "az", { kk_ru, ru_en, en_az } },
  { "kk", "en", { kk_ru, ru_en } },
  { "kk", "ru", { kk_ru } },
  { "kk", "tr", { kk_ru, ru_en, en_tr } },
  { "ru", "az", { ru_en, en_az } },
  { "ru", "en", { ru_en } },
  { "ru", "kk", { same } },
  { "ru", "tr", { ru_en, en_tr } },
  { "tr", "az", { same } },
  { "tr", "en", { tr_en } },
  { "tr", "kk", { az_ru } },
  { "tr", "ru", { az_ru } },
};

const UChar *const *
rap_transliterate_rules_find (const char *from, const char *to)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (g_str_equal (pairs[i].from, from) && g_str_equal (pairs[i].to, to))
      return pairs[i].steps;
  return NULL;
}
