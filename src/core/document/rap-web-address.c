/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Addresses of links: which are let through, and how they are written. */

#include "document/rap-web-address.h"

#include <string.h>

gboolean
rap_web_address_is_allowed (const char *url)
{
  static const char *const schemes[] = { "http:", "https:", "mailto:", "tel:" };

  g_return_val_if_fail (url != NULL, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (schemes); i++)
    {
      if (g_ascii_strncasecmp (url, schemes[i], strlen (schemes[i])) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_forbidden (guchar c)
{
  return c <= 0x20 || c == 0x7f || strchr ("<>\"\\^`{|}", c) != NULL;
}

static gboolean
is_forbidden_in_ascii (guchar c)
{
  return is_forbidden (c) || c >= 0x80 || c == '\'';
}

static char *
encode (const char *url, gboolean (*is_encoded) (guchar c))
{
  GString *out = g_string_new (NULL);

  for (const char *p = url; *p != '\0'; p++)
    {
      if (is_encoded ((guchar) *p))
        g_string_append_printf (out, "%%%02X", (guchar) *p);
      else
        g_string_append_c (out, *p);
    }

  return g_string_free_and_steal (out);
}

char *
rap_web_address_normalize (const char *url)
{
  g_return_val_if_fail (url != NULL, NULL);

  return encode (url, is_forbidden);
}

char *
rap_web_address_to_ascii (const char *url)
{
  g_return_val_if_fail (url != NULL, NULL);

  return encode (url, is_forbidden_in_ascii);
}
