/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps what is being composed. */

#include "event/remarks/rap-remark-keeper.h"

#include <errno.h>
#include <glib/gstdio.h>

/* The longest that typing is not kept. */
#define KEEP_MILLISECONDS 1000

/* The remark's id, speakers, kind, disclosure and time, and each statement's id,
 * words, form and verb. */
#define STATEMENT_TYPE "(xsis)"
#define DRAFT_TYPE     "(xaxiisa" STATEMENT_TYPE ")"

struct _RapRemarkKeeper
{
  char *path;
  RapRemarkKeeperGet get;
  gpointer data;
  GVariant *set_aside; /* nullable */
  guint source;
};

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

/* Renamed into its place whole, so that a cut leaves the one before. */
static void
keep (RapRemarkKeeper *self)
{
  g_autoptr (RapRemarkDraft) draft = self->get (self->data);
  GVariantBuilder builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a" DRAFT_TYPE));
  g_autoptr (GVariant) kept = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *part = g_strconcat (self->path, ".part", NULL);
  g_autofree char *folder = g_path_get_dirname (self->path);

  if (draft)
    g_variant_builder_add_value (&builder, write_draft (draft));
  if (self->set_aside)
    g_variant_builder_add_value (&builder, self->set_aside);
  kept = g_variant_ref_sink (g_variant_builder_end (&builder));
  if (g_variant_n_children (kept) == 0)
    {
      g_unlink (self->path);
      return;
    }
  text = g_variant_print (kept, TRUE);
  g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents_full (part, text, -1, G_FILE_SET_CONTENTS_NONE, 0600, &error))
    g_warning ("What is being composed is not kept: %s", error->message);
  else if (g_rename (part, self->path) != 0)
    g_warning ("What is being composed is not kept: %s", g_strerror (errno));
}

static void
on_timeout (gpointer data)
{
  RapRemarkKeeper *self = data;

  self->source = 0;
  keep (self);
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
  RapRemarkDraft *draft;
  g_autoptr (GVariantIter) participants = NULL;
  g_autoptr (GVariantIter) statements = NULL;
  const char *time;
  int kind, disclosure;
  gint64 id;

  if (kept == NULL || index >= g_variant_n_children (kept))
    return NULL;
  draft = rap_remark_draft_new ();
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

RapRemarkDraft *
rap_remark_keeper_restore (RapRemarkKeeper *self, RapRecord *record, RapRemarkDraft **set_aside)
{
  g_autoptr (GVariant) kept = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL && record != NULL, NULL);

  if (g_file_get_contents (self->path, &text, NULL, NULL))
    kept = g_variant_parse (G_VARIANT_TYPE ("a" DRAFT_TYPE), text, NULL, NULL, NULL);
  *set_aside = read_draft (kept, 1, record);
  rap_remark_keeper_set_aside (self, *set_aside);
  return read_draft (kept, 0, record);
}

void
rap_remark_keeper_set_aside (RapRemarkKeeper *self, const RapRemarkDraft *draft)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->set_aside, g_variant_unref);
  if (draft)
    self->set_aside = g_variant_ref_sink (write_draft (draft));
}

void
rap_remark_keeper_touch (RapRemarkKeeper *self)
{
  if (self && self->source == 0)
    self->source = g_timeout_add_once (KEEP_MILLISECONDS, on_timeout, self);
}

RapRemarkKeeper *
rap_remark_keeper_new (const char *event, RapRemarkKeeperGet get, gpointer data)
{
  RapRemarkKeeper *self;

  g_return_val_if_fail (event != NULL && get != NULL, NULL);

  self = g_new0 (RapRemarkKeeper, 1);
  self->path = g_build_filename (g_get_user_state_dir (), "rapporteur", "remarks", event, NULL);
  self->get = get;
  self->data = data;
  return self;
}

void
rap_remark_keeper_free (RapRemarkKeeper *self)
{
  if (self->source)
    keep (self);
  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->set_aside, g_variant_unref);
  g_free (self->path);
  g_free (self);
}
