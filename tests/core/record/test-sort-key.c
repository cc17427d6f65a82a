/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sort keys: each language's alphabet in its own order. */

#include "record/rap-sort-key.h"

#include <string.h>

static int
compare (const char *a, const char *b, const char *language)
{
  g_autoptr (GBytes) key_a = rap_sort_key (a, language);
  g_autoptr (GBytes) key_b = rap_sort_key (b, language);

  return g_bytes_compare (key_a, key_b);
}

static void
assert_order (const char *language, const char *words)
{
  g_auto (GStrv) ordered = g_strsplit (words, " ", -1);

  for (guint i = 0; ordered[i]; i++)
    for (guint j = i + 1; ordered[j]; j++)
      {
        g_test_message ("%s: %s before %s", language, ordered[i], ordered[j]);
        g_assert_cmpint (compare (ordered[i], ordered[j], language), <, 0);
        g_assert_cmpint (compare (ordered[j], ordered[i], language), >, 0);
      }
}

static void
test_alphabets (void)
{
  assert_order ("az", "A B C Ç D E Ə F G Ğ H X I İ J K Q L M N O Ö P R S Ş T U Ü V Y Z");
  assert_order ("az", "a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z");
  assert_order ("kk", "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ "
                      "Ы І Ь Э Ю Я");
  assert_order ("ru", "А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я");
  assert_order ("tr", "A B C Ç D E F G Ğ H I İ J K L M N O Ö P R S Ş T U Ü V Y Z");
  assert_order ("en", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z");
}

static void
test_names (void)
{
  assert_order ("az",
                "Elçin Eldar Eyvaz Əfqan Əhməd Fərid Həsən Xələf Ilqar İlham Kamil Qasım Leyla");
  assert_order ("kk", "Азамат Айдос Әлім Бауыржан Ғани Дәурен Кемел Қасым Лаура Нұрлан Ұлан Үміт "
                      "Ілияс");
  assert_order ("ru", "Елкин Ёлкин Ельцин Жуков");
  assert_order ("en", "de Deutsch Élan elder Zurab");
  assert_order ("en", "adam Adam Bob");
}

static void
test_numbers (void)
{
  g_assert_cmpint (compare ("Session 9", "Session 14", "en"), <, 0);
  g_assert_cmpint (compare ("Сессия 100", "Сессия 14", "ru"), >, 0);
}

/* Languages that ICU has no order for, and what is no tag at all. */
static void
test_fallback (void)
{
  g_assert_cmpint (compare ("a", "B", "xx"), <, 0);
  g_assert_cmpint (compare ("a", "B", ""), <, 0);
  g_assert_cmpint (compare ("a", "B", "no tag at all"), <, 0);
  g_assert_cmpint (compare ("Əli", "Fərid", "az-Latn-AZ"), <, 0);
}

static void
test_bytes (void)
{
  g_autoptr (GBytes) empty = rap_sort_key ("", "az");
  g_autoptr (GBytes) key = rap_sort_key ("Fərid Şəfiyev", "az");
  gsize size;
  const char *data = g_bytes_get_data (key, &size);

  g_assert_null (memchr (data, '\0', size));
  g_assert_cmpuint (size, >, 0);
  g_assert_cmpint (g_bytes_compare (empty, key), <, 0);

  /* Composed or not. */
  g_assert_cmpint (compare ("Ş", "S\u0327", "az"), ==, 0);
  g_assert_cmpint (compare ("a\u0302\u0323", "a\u0323\u0302", "en"), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/sort-key/alphabets", test_alphabets);
  g_test_add_func ("/record/sort-key/names", test_names);
  g_test_add_func ("/record/sort-key/numbers", test_numbers);
  g_test_add_func ("/record/sort-key/fallback", test_fallback);
  g_test_add_func ("/record/sort-key/bytes", test_bytes);

  return g_test_run ();
}
