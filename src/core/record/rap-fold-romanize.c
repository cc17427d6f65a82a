/* SPDX-License-Identifier: GPL-3.0-or-later */

/* ICU's romanization of scripts that folding has no table for. */

#include "record/rap-fold-romanize.h"

#include <unicode/ustring.h>
#include <unicode/utrans.h>

/* Opens what romanizes any script, or returns NULL where ICU comes without its
 * data. Each thread has its own: opening it takes tens of milliseconds, and ICU
 * does not promise that threads can share it. */
static UTransliterator *
get_romanizer (void)
{
  static GPrivate romanizers = G_PRIVATE_INIT ((GDestroyNotify) utrans_close);
  UTransliterator *romanizer = g_private_get (&romanizers);

  if (romanizer == NULL)
    {
      UErrorCode status = U_ZERO_ERROR;

      romanizer = utrans_openU (u"Any-Latin; Latin-ASCII; Any-Lower", -1, UTRANS_FORWARD, NULL, 0,
                                NULL, &status);
      g_private_set (&romanizers, romanizer);
    }
  return romanizer;
}

void
rap_fold_romanize (GArray *letters)
{
  UTransliterator *romanizer = get_romanizer ();
  int32_t n = letters->len;
  int32_t capacity = 4 * n;

  while (romanizer != NULL)
    {
      g_autofree UChar *text = g_new (UChar, capacity);
      UErrorCode status = U_ZERO_ERROR;
      int32_t length = n;
      int32_t limit = n;

      u_memcpy (text, (const UChar *) letters->data, n);
      utrans_transUChars (romanizer, text, &length, capacity, 0, &limit, &status);
      if (status == U_BUFFER_OVERFLOW_ERROR)
        {
          capacity *= 2;
          continue;
        }
      if (U_SUCCESS (status))
        {
          g_array_set_size (letters, 0);
          g_array_append_vals (letters, text, length);
        }
      return;
    }
}
