/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Merging field by field. A multilingual field is taken apart: each language is
 * a field of its own. */

#include "exchange/rap-record-merge.h"

/* A field, or one language of it. */
typedef struct
{
  const RapField *field;
  const char *language;
} Cell;

/* What becomes of one. */
typedef enum
{
  KEEP_OURS,
  TAKE_THEIRS,
  CONFLICT,
} Outcome;

static gint64
translate (RapMerge *self, gpointer theirs, const RapField *field)
{
  gpointer target = rap_record_get (rap_record_file_get_record (self->file), field->target,
                                    rap_entity_get_reference (theirs, field));

  return target ? self->find_id (target, self->user_data) : 0;
}

gpointer
rap_merge_copy_theirs (RapMerge *self, gpointer theirs)
{
  const RapNoun *noun = rap_entity_get_noun (theirs);
  gpointer copy = rap_entity_copy (theirs);

  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type == RAP_FIELD_REFERENCE)
      *(gint64 *) rap_entity_peek_field (copy, &noun->fields[i]) = translate (self, theirs,
                                                                              &noun->fields[i]);
  return copy;
}

static const RapTexts *
peek_texts (gpointer entity, const RapField *field)
{
  return *(RapTexts **) rap_entity_peek_field (entity, field);
}

static const char *
get_text (gpointer entity, const Cell *cell, RapOrigin *origin, gint64 *revision)
{
  const RapTexts *texts = peek_texts (entity, cell->field);

  *origin = RAP_ORIGIN_TYPED;
  *revision = 1;
  for (guint i = 0; i < rap_texts_get_size (texts); i++)
    {
      const char *language;
      const char *text = rap_texts_get_nth (texts, i, &language, origin, revision);

      if (g_str_equal (language, cell->language))
        return text;
    }
  return NULL;
}

static gboolean
equal (gpointer a, gpointer b, const Cell *cell)
{
  const char *x, *y;
  RapOrigin p, q;
  gint64 revision;

  if (cell->language == NULL)
    return rap_entity_field_equal (a, b, cell->field);

  x = get_text (a, cell, &p, &revision);
  y = get_text (b, cell, &q, &revision);
  return g_strcmp0 (x, y) == 0 && (x == NULL || p == q);
}

static void
take (gpointer merged, gpointer theirs, const Cell *cell)
{
  RapTexts **texts = rap_entity_peek_field (merged, cell->field);
  const char *text;
  RapOrigin origin;
  gint64 revision;

  if (cell->language == NULL)
    {
      rap_entity_copy_field (merged, theirs, cell->field);
      return;
    }
  text = get_text (theirs, cell, &origin, &revision);
  if (*texts == NULL)
    *texts = rap_texts_new ();
  rap_texts_set_full (*texts, cell->language, text, origin, revision);
}

static void
add_languages (GArray *cells,
               RapMerge *self,
               gpointer theirs,
               const RapTexts *texts,
               const RapTexts *besides,
               const RapField *field)
{
  for (guint i = 0; i < rap_texts_get_size (texts); i++)
    {
      Cell cell = { field, NULL };

      rap_texts_get_nth (texts, i, &cell.language, NULL, NULL);
      if (rap_texts_get (besides, cell.language) == NULL &&
          rap_record_file_says (self->file, theirs, field, cell.language))
        g_array_append_val (cells, cell);
    }
}

/* What the file speaks of. Languages that are neither in the file nor here are
 * left out: there is nothing to remove. */
static GArray *
list_cells (RapMerge *self, gpointer theirs, gpointer ours)
{
  const RapNoun *noun = rap_entity_get_noun (theirs);
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (Cell));

  for (guint i = 0; i < noun->n_fields; i++)
    {
      Cell cell = { &noun->fields[i], NULL };

      if (cell.field->flags & (RAP_FIELD_PARENT | RAP_FIELD_DERIVED))
        continue;
      if (cell.field->type == RAP_FIELD_TEXTS)
        {
          const RapTexts *in_file = peek_texts (theirs, cell.field);

          add_languages (cells, self, theirs, in_file, NULL, cell.field);
          add_languages (cells, self, theirs, peek_texts (ours, cell.field), in_file, cell.field);
        }
      else if (rap_record_file_says (self->file, theirs, cell.field, NULL))
        g_array_append_val (cells, cell);
    }
  return cells;
}

gboolean
rap_merge_says_the_same (RapMerge *self, gpointer theirs, gpointer ours)
{
  g_autoptr (GArray) cells = list_cells (self, theirs, ours);
  g_autoptr (GObject) copy = rap_merge_copy_theirs (self, theirs);

  for (guint i = 0; i < cells->len; i++)
    if (!equal (copy, ours, &g_array_index (cells, Cell, i)))
      return FALSE;
  return TRUE;
}

static Outcome
decide (gpointer base, gpointer ours, gpointer theirs, const Cell *cell)
{
  if (equal (ours, theirs, cell))
    return KEEP_OURS;
  if (base && equal (base, theirs, cell))
    return KEEP_OURS;
  if (base && equal (base, ours, cell))
    return TAKE_THEIRS;
  return CONFLICT;
}

gboolean
rap_merge_entity (RapMerge *self,
                  gpointer base,
                  const RapImportSide *ours,
                  gpointer theirs,
                  gpointer merged)
{
  g_autoptr (GArray) cells = list_cells (self, theirs, ours->entity);
  g_autoptr (GObject) copy = rap_merge_copy_theirs (self, theirs);
  const RapImportSide base_side = { ours->record, base };
  const RapImportSide their_side = { rap_record_file_get_record (self->file), theirs };
  gboolean taken = FALSE;

  for (guint i = 0; i < cells->len; i++)
    {
      const Cell *cell = &g_array_index (cells, Cell, i);
      Outcome outcome = decide (base, ours->entity, copy, cell);

      if (outcome == TAKE_THEIRS)
        {
          take (merged, copy, cell);
          taken = TRUE;
        }
      else if (outcome == CONFLICT)
        g_ptr_array_add (self->conflicts, rap_import_conflict_new (&base_side, ours, &their_side,
                                                                   cell->field, cell->language));
    }
  return taken;
}
