/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The errors of making and exporting releases. */

#include "config.h"

#include "release/rap-release-error.h"

#include <glib/gi18n-lib.h>

#include "template/rap-template-error.h"

typedef struct
{
  guint line; /* 0: none */
} RapReleaseErrorPrivate;

static void
rap_release_error_private_init (RapReleaseErrorPrivate *priv)
{
  priv->line = 0;
}

static void
rap_release_error_private_copy (const RapReleaseErrorPrivate *source, RapReleaseErrorPrivate *copy)
{
  *copy = *source;
}

static void
rap_release_error_private_clear (RapReleaseErrorPrivate *priv)
{
}

G_DEFINE_EXTENDED_ERROR (RapReleaseError, rap_release_error)

void
rap_release_set_error_at (GError **error,
                          RapReleaseError code,
                          const char *file,
                          guint line,
                          const char *sentence)
{
  GError *made = g_error_new (RAP_RELEASE_ERROR, code, _ ("%s, line %u: %s"), file, line, sentence);

  rap_release_error_get_private (made)->line = line;
  g_propagate_error (error, made);
}

guint
rap_release_error_get_line (const GError *error)
{
  const RapTemplatePlace *place = rap_template_error_get_place (error);

  if (place)
    return place->line;
  if (error && error->domain == RAP_RELEASE_ERROR)
    return rap_release_error_get_private (error)->line;
  return 0;
}
