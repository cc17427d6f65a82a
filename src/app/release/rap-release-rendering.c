/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A release as it reads at one moment. */

#include "release/rap-release-rendering.h"

#include "release/rap-release-error.h"

/* As word processors count: what stands between spaces and has a letter or digit. */
static guint
count_words (const char *text)
{
  gboolean counted = FALSE;
  guint words = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar letter = g_utf8_get_char (text);

      if (g_unichar_isspace (letter))
        counted = FALSE;
      else if (!counted && g_unichar_isalnum (letter))
        {
          counted = TRUE;
          words++;
        }
    }
  return words;
}

static guint
count_draft_words (RapDraft *draft)
{
  GPtrArray *blocks = rap_draft_list_blocks (draft);
  guint words = 0;

  for (guint i = 0; i < blocks->len; i++)
    words += count_words (rap_block_get_text (g_ptr_array_index (blocks, i)));
  return words;
}

RapReleaseRendering *
rap_release_rendering_make (RapReleaseSource *source)
{
  RapReleaseRendering *self = g_new0 (RapReleaseRendering, 1);
  g_autoptr (RapDocument) document = NULL;

  self->template = rap_release_source_load_template (source, &self->error);
  if (self->template)
    self->draft = rap_release_source_make (source, self->template, &self->error);
  if (self->draft == NULL)
    return self;
  self->n_words = count_draft_words (self->draft->draft);
  document = rap_release_source_export (source, self->draft, &self->refusal);
  if (document && *rap_document_get_title (document) != '\0')
    self->title = g_strdup (rap_document_get_title (document));
  return self;
}

const GError *
rap_release_rendering_get_mistake (const RapReleaseRendering *self)
{
  return g_error_matches (self->error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NO_EVENT) ? NULL
                                                                                      : self->error;
}

GPtrArray *
rap_release_rendering_list_warnings (const RapReleaseRendering *self)
{
  return self->draft ? self->draft->diagnostics : NULL;
}

void
rap_release_rendering_free (RapReleaseRendering *self)
{
  g_clear_pointer (&self->template, rap_release_template_unref);
  g_clear_pointer (&self->draft, rap_release_draft_free);
  g_free (self->title);
  g_clear_error (&self->error);
  g_clear_error (&self->refusal);
  g_free (self);
}
