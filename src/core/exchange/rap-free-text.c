/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Free texts that hold something that may not leave. */

#include "exchange/rap-free-text.h"

#include <glib/gi18n-lib.h>

#include "store/rap-store-words.h"

void
rap_free_text_note (gpointer entity, const char *found, GPtrArray *notes)
{
  g_autofree char *title = rap_store_dup_title (entity);
  g_autofree char *name = rap_store_name_entity (rap_entity_get_kind (entity), title);

  if (notes)
    g_ptr_array_add (notes, g_strdup_printf (_("%s: A text was left out. It contains “%s”, which may not leave."),
                                               name, found));
}

static gboolean
is_free (gpointer entity, const RapField *field)
{
  static const char *const lines[] = { "about", "address", "manner", "source-detail", NULL };

  if (g_strv_contains (lines, field->name))
    return TRUE;
  switch (rap_entity_get_kind (entity))
    {
    case RAP_KIND_PLACE:
    case RAP_KIND_SERIES:
    case RAP_KIND_AFFILIATION:
    case RAP_KIND_PARTICIPANT_POSITION:
    case RAP_KIND_EVENT:
    case RAP_KIND_TOPIC:
    case RAP_KIND_ATTENDANCE:
    case RAP_KIND_OUTCOME:
    case RAP_KIND_REMARK:
    case RAP_KIND_REMARK_SPEAKER:
      return field->type == RAP_FIELD_TEXTS;
    default:
      return FALSE;
    }
}

static void
empty_texts (RapPassing *passing, gpointer entity, RapTexts *texts, GPtrArray *notes)
{
  for (guint i = rap_texts_get_size (texts); i-- > 0;)
    {
      const char *language;
      const char *text = rap_texts_get_nth (texts, i, &language, NULL, NULL);
      const char *found = rap_passing_find_protected (passing, NULL, text);
      g_autofree char *tag = NULL;

      if (found == NULL)
        continue;
      rap_free_text_note (entity, found, notes);
      tag = g_strdup (language);
      rap_texts_set_full (texts, tag, NULL, RAP_ORIGIN_TYPED, 1);
    }
}

static void
empty_text (RapPassing *passing, gpointer entity, char **text, GPtrArray *notes)
{
  const char *found = rap_passing_find_protected (passing, NULL, *text);

  if (found == NULL)
    return;
  rap_free_text_note (entity, found, notes);
  g_clear_pointer (text, g_free);
}

void
rap_free_text_empty (RapPassing *passing, gpointer entity, GPtrArray *notes)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  RapEvent *event = RAP_IS_EVENT (entity) ? entity : NULL;

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];
      gpointer at = rap_entity_peek_field (entity, field);

      if (!is_free (entity, field))
        continue;
      if (field->type == RAP_FIELD_TEXTS)
        empty_texts (passing, entity, *(RapTexts **) at, notes);
      else
        empty_text (passing, entity, at, notes);
    }

  /* Who released the list may be one who is not on it. */
  if (event && rap_passing_find_protected (passing, NULL, event->list_released_by))
    g_set_str (&event->list_released_by, _("The organizers"));
}
