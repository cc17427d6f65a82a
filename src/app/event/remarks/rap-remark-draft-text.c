/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Remarks being composed, as a text. */

#include "event/remarks/rap-remark-draft-text.h"

#include "record/rap-choice-types.h"

/* The remark's id, speakers, kind, disclosure and time, and each statement's id,
 * words, form and verb. */
#define STATEMENT_TYPE "(xsis)"
#define DRAFT_TYPE     "(xaxiisa" STATEMENT_TYPE ")"

static GVariant *
write_draft (const RapRemarkDraft *draft)
{
  GVariantBuilder statements = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a" STATEMENT_TYPE));

  for (guint i = 0; i < draft->statements->len; i++)
    {
      const RapStatementDraft *one = g_ptr_array_index (draft->statements, i);

      g_variant_builder_add (&statements, STATEMENT_TYPE, one->statement_id,
                             one->words ? one->words : "", (int) one->form,
                             one->verb ? one->verb : "");
    }
  return g_variant_new ("(x@axiisa" STATEMENT_TYPE ")", draft->remark_id,
                        g_variant_new_fixed_array (G_VARIANT_TYPE_INT64, draft->participants->data,
                                                   draft->participants->len, sizeof (gint64)),
                        (int) draft->kind, (int) draft->disclosure,
                        draft->time_mark ? draft->time_mark : "", &statements);
}

char *
rap_remark_draft_text_write (GPtrArray *drafts)
{
  GVariantBuilder builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a" DRAFT_TYPE));
  g_autoptr (GVariant) all = NULL;

  g_return_val_if_fail (drafts != NULL, NULL);

  for (guint i = 0; i < drafts->len; i++)
    g_variant_builder_add_value (&builder, write_draft (g_ptr_array_index (drafts, i)));
  all = g_variant_ref_sink (g_variant_builder_end (&builder));
  return g_variant_print (all, TRUE);
}

static gboolean
is_choice (GType type, int value)
{
  g_autoptr (GEnumClass) choices = g_type_class_ref (type);

  return g_enum_get_value (choices, value) != NULL;
}

static gboolean
has_known_choices (GVariant *draft)
{
  g_autoptr (GVariantIter) statements = NULL;
  int kind, disclosure, form;

  g_variant_get (draft, "(xaxiisa" STATEMENT_TYPE ")", NULL, NULL, &kind, &disclosure, NULL,
                 &statements);
  if (!is_choice (RAP_TYPE_REMARK_KIND, kind) || !is_choice (RAP_TYPE_DISCLOSURE, disclosure))
    return FALSE;
  while (g_variant_iter_next (statements, STATEMENT_TYPE, NULL, NULL, &form, NULL))
    if (!is_choice (RAP_TYPE_FORM, form))
      return FALSE;
  return TRUE;
}

static GVariant *
parse (const char *text)
{
  g_autoptr (GVariant) kept = g_variant_parse (G_VARIANT_TYPE ("a" DRAFT_TYPE), text, NULL, NULL,
                                               NULL);

  for (gsize i = 0; kept && i < g_variant_n_children (kept); i++)
    {
      g_autoptr (GVariant) draft = g_variant_get_child_value (kept, i);

      if (!has_known_choices (draft))
        return NULL;
    }
  return g_steal_pointer (&kept);
}

gboolean
rap_remark_draft_text_is_readable (const char *text)
{
  g_autoptr (GVariant) kept = NULL;

  g_return_val_if_fail (text != NULL, FALSE);

  kept = parse (text);
  return kept != NULL;
}

static void
read_statements (RapRemarkDraft *draft, GVariantIter *statements)
{
  gint64 id;
  const char *words;
  const char *verb;
  int form;

  while (g_variant_iter_next (statements, "(x&si&s)", &id, &words, &form, &verb))
    {
      RapStatementDraft *one = rap_statement_draft_new ();

      one->statement_id = draft->remark_id > 0 ? id : 0;
      one->words = g_strdup (words);
      one->form = form;
      one->verb = *verb ? g_strdup (verb) : NULL;
      g_ptr_array_add (draft->statements, one);
    }
}

static RapRemarkDraft *
read_draft (GVariant *kept, gsize index, RapRecord *record)
{
  RapRemarkDraft *draft = rap_remark_draft_new ();
  g_autoptr (GVariantIter) participants = NULL;
  g_autoptr (GVariantIter) statements = NULL;
  const char *time;
  int kind, disclosure;
  gint64 id;

  g_variant_get_child (kept, index, "(xaxii&sa" STATEMENT_TYPE ")", &draft->remark_id,
                       &participants, &kind, &disclosure, &time, &statements);
  if (rap_record_get (record, RAP_KIND_REMARK, draft->remark_id) == NULL)
    draft->remark_id = 0;
  draft->kind = kind;
  draft->disclosure = disclosure;
  draft->time_mark = *time ? g_strdup (time) : NULL;
  while (g_variant_iter_next (participants, "x", &id))
    if (rap_record_get (record, RAP_KIND_PARTICIPANT, id))
      g_array_append_val (draft->participants, id);
  read_statements (draft, statements);
  return draft;
}

GPtrArray *
rap_remark_draft_text_read (const char *text, RapRecord *record)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_remark_draft_free);
  g_autoptr (GVariant) kept = NULL;

  g_return_val_if_fail (text != NULL && RAP_IS_RECORD (record), drafts);

  kept = parse (text);
  for (gsize i = 0; kept && i < g_variant_n_children (kept); i++)
    g_ptr_array_add (drafts, read_draft (kept, i, record));
  return drafts;
}
