/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Folding: one name is found however it is written, and other names are not. */

#include "record/rap-fold-match.h"
#include "record/rap-fold.h"

#include <string.h>

/* Each line: ways to write one name, which have one key. */
static const char *const names[][9] = {
  { "Шафиев", "Şəfiyev", "ŞƏFİYEV", "şəfi̇yev", "Shafiyev", "SHAFIYEV", "Shafiev", "Шафиєв" },
  { "Фарид", "Fərid", "Farid", "Ferid", "ФАРИД" },
  { "Байел", "Байель", "Bayel", "Baiel", "Bael" },
  { "Әлім Байел", "Alim Bayel", "Алим Байел", "Əlim  Bayel" },
  { "Қасым-Жомарт", "Касым-Жомарт", "Kassym-Jomart", "Kasım-Jomart", "Kasim Jomart",
    "Qasım Comərt" },
  { "Тоқаев", "Токаев", "Tokayev", "Tokaev", "Toqayev", "TOKAYEV" },
  { "Сержан", "Serzhan", "Serjan", "Sercan" },
  { "Ağalar", "Agalar", "Агалар", "Aghalar" },
  { "Атамоғланов", "Atamoglanov", "Атамогланов", "Atamoğlanov" },
  { "Сарым", "Sarim", "Sarym", "Sarım" },
  { "Айдос", "Aydos", "Aidos" },
  { "Ёлкин", "Елкин", "Elkin", "Yelkin", "Yolkin", "ёлкин" },
  { "İskender", "Іскендер", "Iskender", "ıskender", "Искендер", "İskəndər" },
  { "Ismailzade", "Ismayilzade", "İsmayılzadə", "Исмаилзаде", "İSMAYILZADƏ" },
  { "Mammadov", "Məmmədov", "Мамедов", "Маммадов", "Mamedov", "Memmedov" },
  { "Hüseynov", "Гусейнов", "Huseynov", "Guseinov", "Husseinov" },
  { "Джафаров", "Cəfərov", "Jafarov", "Dzhafarov", "Djafarov" },
  { "Khalafov", "Xələfov", "Халафов", "Halafov" },
  { "Qarabağ", "Карабах", "Karabakh", "Garabagh" },
  { "Агамирзаев", "Ağamirzəyev", "Agamirzayev", "Aghamirzaev" },
  { "Əhmədov", "Ахмедов", "Akhmedov", "Ahmadov" },
  { "Алиев", "Əliyev", "Aliyev", "Aliev" },
  { "Ильхам", "İlham", "Ilham" },
  { "Ельцин", "Yeltsin", "Eltsin" },
  { "Васильев", "Vasilyev", "Vasiliev", "Vasil'ev", "Vasil’ev" },
  { "Дмитрий", "Dmitry", "Dmitriy", "Dmitri" },
  { "Гюльнара", "Гульнара", "Gülnarə", "Gulnara", "Gyulnara" },
  { "Гянджа", "Gəncə", "Ganja" },
  { "Фёдор", "Федор", "Fyodor", "Fedor" },
  { "Юсиф", "Yusif" },
  { "Щербаков", "Shcherbakov" },
  { "Эльчин", "Elçin", "Elchin" },
  { "Нұрсұлтан", "Нурсултан", "Nursultan", "Nūrsūltan" },
  { "Ержан", "Yerzhan", "Erzhan", "Erjan" },
  { "Андреев", "Andreev", "Andreyev" },
  { "Мирзиёев", "Mirziyoyev", "Mirzioyev" },
  { "Соловьёв", "Соловьев", "Soloviev" },
  { "Махмуд", "Mahmud", "Makhmud", "Mahmood" },
};

/* Each line: names of different people, which no key may merge. */
static const char *const strangers[][4] = {
  { "Mammadov", "Mammadli", "Mammadova", "Muradov" },
  { "Aliyev", "Valiyev", "Alimov", "Eyyubov" },
  { "Шафиев", "Сафиев", "Шарипов", "Жафиев" },
  { "Sarim", "Sharif", "Saryan", "Karim" },
  { "Askarov", "Asharov", "Aslanov", "Akarov" },
  { "Жуков", "Чуков", "Зуков", "Шуков" },
  { "Мустафаев", "Мустафа", "Муртазаев", "Мусаев" },
  { "Fariz", "Farid", "Farida", "Fuad" },
  { "Hüseynov", "Həsənov", "Hüseynli", "Hüseynzadə" },
  { "Bayel", "Bayov", "Babel", "Bail" },
  { "Рожков", "Рочов", "Рошков", "Роков" },
  { "14", "144", "41", "4" },
};

static void
test_names (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *key = rap_fold_key (names[i][0]);

      for (gsize j = 1; j < G_N_ELEMENTS (names[i]) && names[i][j]; j++)
        {
          g_autofree char *other = rap_fold_key (names[i][j]);

          g_test_message ("%s and %s", names[i][0], names[i][j]);
          g_assert_cmpstr (other, ==, key);
        }
    }
}

/* One key for each line above, none of them shared. */
static void
test_names_differ (void)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_test_message ("%s", names[i][0]);
      g_assert_true (g_hash_table_add (keys, rap_fold_key (names[i][0])));
    }
}

static void
test_strangers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (gsize j = 0; j < G_N_ELEMENTS (strangers[i]); j++)
        {
          g_test_message ("%s", strangers[i][j]);
          g_assert_true (g_hash_table_add (keys, rap_fold_key (strangers[i][j])));
        }
    }
}

/* What is typed without the right keyboard is the faithful fold. */
static void
test_faithful (void)
{
  static const struct
  {
    const char *text;
    const char *fold;
  } cases[] = {
    { "Şəfiyev", "sefiyev" },
    { "ŞƏFİYEV", "sefiyev" },
    { "Шафиев", "shafiev" },
    { "Fərid", "ferid" },
    { "Ağalar", "agalar" },
    { "Çingiz", "cingiz" },
    { "Ömər", "omer" },
    { "ISPARTA ısparta", "isparta isparta" },
    { "Ёлкин", "elkin" },
    { "Пётр Объедков", "petr obedkov" },
    { "Қасым-Жомарт", "kasym zhomart" },
    { "Ұлықбек Өтеген", "ulykbek otegen" },
    { "О’Нил d'Estaing", "onil destaing" },
    { "  «Middle   Corridor» – №14, $450 million!  ", "middle corridor no14 450 million" },
    { "№ 14", "no 14" },
    { "Straße", "strasse" },
    { "Müller-Lüdenscheidt", "muller ludenscheidt" },
    { "Nguyễn Văn Đức", "nguyen van duc" },
    { "Łukasz Żółć", "lukasz zolc" },
    { "Ｆａｒｉｄ", "farid" },
    { "ﬁnal", "final" },
    { "Σωκράτης", "sokrates" },
    { "საქართველო", "sakartvelo" },
    { "北京", "bei jing" },
    { "١٤", "14" },
    { "co\u00ADoperate", "cooperate" },
    { "", "" },
    { " –… ", "" },
    { "ьъ '", "" },
    { "🎉", "" },
    { NULL, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *fold = rap_fold (cases[i].text);

      g_assert_cmpstr (fold, ==, cases[i].fold);
    }
}

/* Composed or not, typed in capitals or not: the same. */
static void
test_forms (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (names[i]) && names[i][j]; j++)
      {
        g_autofree char *composed = g_utf8_normalize (names[i][j], -1, G_NORMALIZE_NFC);
        g_autofree char *decomposed = g_utf8_normalize (names[i][j], -1, G_NORMALIZE_NFD);
        g_autofree char *upper = g_utf8_strup (names[i][j], -1);
        g_autofree char *fold = rap_fold (composed);
        g_autofree char *fold_decomposed = rap_fold (decomposed);
        g_autofree char *fold_upper = rap_fold (upper);
        g_autofree char *key = rap_fold_key (composed);
        g_autofree char *key_decomposed = rap_fold_key (decomposed);

        g_assert_cmpstr (fold_decomposed, ==, fold);
        g_assert_cmpstr (fold_upper, ==, fold);
        g_assert_cmpstr (key_decomposed, ==, key);
      }
}

/* Three letters, in any script, find the name. */
static void
test_three_letters (void)
{
  static const char *const typed[][2] = {
    { "шаф", "Şəfiyev" },  { "şəf", "Шафиев" },   { "sha", "Шафиев" },   { "sha", "Şəfiyev" },
    { "shaf", "Şəfiyev" }, { "ШАФ", "Shafiyev" }, { "мам", "Məmmədov" }, { "mem", "Маммадов" },
    { "kas", "Қасым" },    { "қас", "Kassym" },   { "xəl", "Khalafov" }, { "kha", "Xələfov" },
    { "джа", "Cəfərov" },  { "cəf", "Джафаров" }, { "jaf", "Cəfərov" },  { "bay", "Байел" },
    { "бай", "Bael" },     { "гус", "Hüseynov" }, { "hüs", "Гусейнов" }, { "İsk", "Іскендер" },
    { "tok", "Тоқаев" },   { "aid", "Айдос" },    { "qar", "Карабах" },  { "эль", "Elçin" },
    { "yer", "Ержан" },    { "ерж", "Yerzhan" },  { "алиe", "Əliyev" },  { "ali", "Әлім" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *prefix = rap_fold_key (typed[i][0]);
      g_autofree char *key = rap_fold_key (typed[i][1]);

      g_test_message ("%s (%s) for %s (%s)", typed[i][0], prefix, typed[i][1], key);
      g_assert_true (g_str_has_prefix (key, prefix));
    }
}

/* Nor do they find what only begins alike in one of the spellings. */
static void
test_three_other_letters (void)
{
  static const char *const typed[][2] = {
    { "sar", "Шариф" },   { "şar", "Sarim" }, { "джи", "Çingiz" }, { "чин", "Cinaiz" },
    { "zak", "Жакупов" }, { "ali", "Vəli" },  { "mam", "Murad" },  { "аск", "Ашхабад" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *prefix = rap_fold_key (typed[i][0]);
      g_autofree char *key = rap_fold_key (typed[i][1]);

      g_test_message ("%s (%s) for %s (%s)", typed[i][0], prefix, typed[i][1], key);
      g_assert_false (g_str_has_prefix (key, prefix));
    }
}

/* Whether @typed stops within letters that are one sound. */
static gboolean
is_unfinished (const char *typed)
{
  static const char *const endings[] = {
    "d", "dz", "D", "Dz", "д", "Д", "c", "C", "y", "Y", "Mahmo"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (typed, endings[i]))
      return TRUE;
  return FALSE;
}

/* While a name is being typed, the faithful layer finds it at every letter, and
 * so does the key. */
static void
test_prefixes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (names[i]) && names[i][j]; j++)
      {
        g_autofree char *fold = rap_fold (names[i][j]);
        g_autofree char *key = rap_fold_key (names[i][j]);

        for (glong n = 1; n <= g_utf8_strlen (names[i][j], -1); n++)
          {
            g_autofree char *typed = g_utf8_substring (names[i][j], 0, n);
            g_autofree char *typed_fold = rap_fold (typed);
            g_autofree char *typed_key = rap_fold_key (typed);

            g_test_message ("%s: %s, %s", typed, typed_fold, typed_key);
            g_assert_true (g_str_has_prefix (fold, typed_fold));
            g_assert_true (g_str_has_prefix (key, typed_key) || is_unfinished (typed));
          }
      }
}

/* Random text: no crash, the form that was promised, words that correspond. */
static void
test_random (void)
{
  static const char *const pieces[] = { "a",      "e", "y",  "Ye", "o",  "ь",  "'",  "’",
                                        " ",      "-", "дж", "dz", "zh", "sh", "h",  "k",
                                        "ю",      "я", "ё",  "Ə",  "İ",  "ı",  "é",  "ễ",
                                        "ß",      "Ω", "ش",  "北", "한", "ー", "カ", "\u0301",
                                        "\u00AD", "№", "٣",  "7",  "7",  "🎉", "ꙮ" };

  for (int i = 0; i < 2000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *fold = NULL;
      g_autofree char *key = NULL;
      g_autofree char *again = NULL;
      g_auto (GStrv) words = NULL;
      g_auto (GStrv) key_words = NULL;

      for (int n = g_test_rand_int_range (0, 12); n > 0; n--)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

      fold = rap_fold (text->str);
      key = rap_fold_key (text->str);
      again = rap_fold (fold);
      words = rap_fold_words (text->str);
      key_words = g_strsplit (key, " ", -1);

      g_test_message ("“%s”: “%s”, “%s”", text->str, fold, key);
      g_assert_true (g_utf8_validate (fold, -1, NULL));
      g_assert_true (g_utf8_validate (key, -1, NULL));
      g_assert_cmpstr (again, ==, fold);
      g_assert_null (strstr (fold, "  "));
      g_assert_false (g_str_has_prefix (fold, " ") || g_str_has_suffix (fold, " "));
      g_assert_cmpuint (g_strv_length (words), ==, g_strv_length (key_words));
      for (char **word = key_words; *word; word++)
        g_assert_cmpstr (*word, !=, "");
    }
}

static void
test_words (void)
{
  g_auto (GStrv) words = rap_fold_words ("Қасым-Жомарт Тоқаев");
  g_auto (GStrv) none = rap_fold_words (NULL);

  g_assert_cmpuint (g_strv_length (words), ==, 3);
  g_assert_cmpstr (words[0], ==, "kasym");
  g_assert_cmpstr (words[1], ==, "zhomart");
  g_assert_cmpstr (words[2], ==, "tokaev");
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

static gpointer
fold_foreign (gpointer data)
{
  for (int i = 0; i < 50; i++)
    {
      g_autofree char *fold = rap_fold ("საქართველო Σωκράτης");

      g_assert_cmpstr (fold, ==, "sakartvelo sokrates");
    }
  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[4];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("fold", fold_foreign, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static void
test_stamp (void)
{
  g_autofree char *stamp = rap_fold_get_stamp ();
  g_autofree char *ours = g_strdup_printf ("fold %d,", RAP_FOLD_VERSION);

  g_assert_true (g_str_has_prefix (stamp, ours));
  g_assert_nonnull (strstr (stamp, "ICU "));
}

/* Words begin like others; they are not merely found within. */
static void
test_begins (void)
{
  static const char *const some[] = { "kor", "tre", NULL };
  static const char *const none[] = { NULL };

  g_assert_true (rap_fold_begins ("srednii koridor", "srednii"));
  g_assert_true (rap_fold_begins ("srednii koridor", "kor"));
  g_assert_false (rap_fold_begins ("srednii koridor", "dor"));
  g_assert_false (rap_fold_begins ("", "kor"));
  g_assert_true (rap_fold_begins_any ("srednii koridor", some));
  g_assert_false (rap_fold_begins_any ("srednii put", some));
  g_assert_false (rap_fold_begins_any ("srednii put", none));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/fold/names", test_names);
  g_test_add_func ("/record/fold/names-differ", test_names_differ);
  g_test_add_func ("/record/fold/strangers", test_strangers);
  g_test_add_func ("/record/fold/faithful", test_faithful);
  g_test_add_func ("/record/fold/forms", test_forms);
  g_test_add_func ("/record/fold/three-letters", test_three_letters);
  g_test_add_func ("/record/fold/three-other-letters", test_three_other_letters);
  g_test_add_func ("/record/fold/prefixes", test_prefixes);
  g_test_add_func ("/record/fold/random", test_random);
  g_test_add_func ("/record/fold/words", test_words);
  g_test_add_func ("/record/fold/begins", test_begins);
  g_test_add_func ("/record/fold/threads", test_threads);
  g_test_add_func ("/record/fold/stamp", test_stamp);

  return g_test_run ();
}
