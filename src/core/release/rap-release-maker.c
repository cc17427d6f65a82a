/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making the draft of a release. */

#include "config.h"

#include "release/rap-release-maker.h"

#include <glib/gi18n-lib.h>

#include "release/rap-context.h"
#include "release/rap-draft-sink.h"
#include "release/rap-hand-edits.h"
#include "release/rap-references.h"
#include "release/rap-release-error.h"
#include "release/rap-sentence.h"
#include "release/rap-tidy.h"

void
rap_release_draft_free (RapReleaseDraft *self)
{
  g_clear_pointer (&self->draft, rap_draft_unref);
  g_clear_pointer (&self->style, rap_style_unref);
  g_free (self->release_uid);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->diagnostics, g_ptr_array_unref);
  g_free (self);
}

static RapEvent *
get_event (RapRecord *record, GError **error)
{
  RapEvent *event = rap_record_get_event (record);

  if (event == NULL)
    g_set_error_literal (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NO_EVENT,
                         _ ("There is no event to make a release of."));
  else if (rap_disclosure_of_event (record, event) == RAP_DISCLOSURE_OFF_THE_RECORD)
    g_set_error_literal (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_RESTRICTED,
                         _ ("The event is off the record: no release can be made of it."));
  else
    return event;
  return NULL;
}

static RapRelease *
find_release (RapRecord *record, RapEvent *event, RapReleaseTemplate *template)
{
  GPtrArray *releases = rap_record_list_parts (record, RAP_KIND_RELEASE, rap_entity_get_id (event));

  for (guint i = releases->len; i-- > 0;)
    {
      RapRelease *release = g_ptr_array_index (releases, i);

      if (g_strcmp0 (release->template, rap_release_template_get_id (template)) == 0 &&
          g_strcmp0 (release->language, rap_release_template_get_language (template)) == 0)
        return release;
    }
  return NULL;
}

static gboolean
asks_for (RapReleaseTemplate *template, const char *name)
{
  GPtrArray *asks = rap_release_template_list_asks (template);

  for (guint i = 0; i < asks->len; i++)
    if (g_str_equal (((RapAsk *) g_ptr_array_index (asks, i))->name, name))
      return TRUE;
  return FALSE;
}

/* The names of what @template asks, for a message. */
static char *
join_asks (RapReleaseTemplate *template)
{
  GPtrArray *asks = rap_release_template_list_asks (template);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < asks->len; i++)
    g_strv_builder_add (names, ((RapAsk *) g_ptr_array_index (asks, i))->name);
  list = g_strv_builder_end (names);
  return g_strjoinv (", ", list);
}

/* Answers of the record, and over them those given now. */
static GHashTable *
collect_answers (RapRecord *record,
                 RapReleaseTemplate *template,
                 RapRelease *release,
                 GHashTable *given,
                 GError **error)
{
  g_autoptr (GHashTable) answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GPtrArray *stored = release ? rap_record_list_parts (record, RAP_KIND_RELEASE_ANSWER,
                                                       rap_entity_get_id (release))
                              : NULL;
  GHashTableIter iter;
  gpointer name, answer;

  for (guint i = 0; stored != NULL && i < stored->len; i++)
    {
      RapReleaseAnswer *row = g_ptr_array_index (stored, i);

      if (row->name != NULL)
        g_hash_table_insert (answers, g_strdup (row->name), g_strdup (row->answer));
    }
  if (given != NULL)
    g_hash_table_iter_init (&iter, given);
  while (given != NULL && g_hash_table_iter_next (&iter, &name, &answer))
    {
      g_autofree char *names = join_asks (template);

      if (!asks_for (template, name))
        {
          g_set_error (error, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_UNKNOWN_ANSWER,
                       _ ("The template “%s” asks for no “%s”. It asks for: %s."),
                         rap_release_template_get_id (template), (char *) name, names);
          return NULL;
        }
      g_hash_table_insert (answers, g_strdup (name), g_strdup (answer));
    }
  return g_steal_pointer (&answers);
}

static void
add_notes (RapReleaseDraft *self, GPtrArray *withheld)
{
  for (guint i = 0; i < withheld->len; i++)
    g_ptr_array_add (self->notes, g_strdup (g_ptr_array_index (withheld, i)));
  for (guint i = 0; i < self->diagnostics->len; i++)
    g_ptr_array_add (self->notes,
                     g_strdup (((RapTemplateDiagnostic *) g_ptr_array_index (self->diagnostics, i))
                                 ->message));
}

static gboolean
render (RapReleaseDraft *self, const RapContextSource *source, GError **error)
{
  g_autoptr (GPtrArray) turns = rap_turns_collect (source->record, source->event, source->release,
                                                   rap_style_get_language (source->style),
                                                   self->notes);
  g_autoptr (RapDraftSink) sink = rap_draft_sink_new ();
  g_autoptr (RapContext) context = NULL;
  RapTemplateOptions options = { .diagnostics = self->diagnostics };
  RapTemplateValue root;

  rap_sentences_plan (turns, source->record, source->style, self->notes);
  context = rap_context_new (source, turns);
  root = rap_context_get_root (context);
  if (!rap_template_render (rap_release_template_get_body (source->template), &root,
                            rap_draft_sink_get_sink (sink), &options, error))
    return FALSE;
  rap_draft_sink_fill (sink, self->draft);
  add_notes (self, rap_context_list_withheld (context));
  return TRUE;
}

static void
resolve (RapReleaseDraft *self, RapRecord *record, GPtrArray *notes)
{
  rap_references_resolve (self->draft, record, self->style, notes);
  rap_tidy_draft (self->draft);
}

/* A release keeps its style when it is given a template of another language, where it doesn't fit.
 */
static RapStyle *
load_style (RapReleaseTemplate *template, RapRelease *release, const char *wanted, GError **error)
{
  g_autoptr (RapStyle) own = rap_release_template_load_style (template, NULL, NULL);
  g_autoptr (RapStyle) style = NULL;

  if (wanted)
    return rap_release_template_load_style (template, wanted, error);
  style = rap_release_template_load_style (template, release ? release->style : NULL, error);
  if (style && !g_str_equal (rap_style_get_language (style), rap_style_get_language (own)))
    return g_steal_pointer (&own);
  return g_steal_pointer (&style);
}

RapReleaseDraft *
rap_release_make (RapRecord *record,
                  RapReleaseTemplate *template,
                  const RapReleaseOptions *options,
                  GError **error)
{
  static const RapReleaseOptions defaults = { NULL };
  g_autoptr (RapReleaseDraft) self = g_new0 (RapReleaseDraft, 1);
  g_autoptr (GHashTable) answers = NULL;
  RapContextSource source = { .record = record, .template = template };

  g_return_val_if_fail (RAP_IS_RECORD (record) && template != NULL, NULL);

  options = options ? options : &defaults;
  source.event = get_event (record, error);
  if (source.event == NULL)
    return NULL;
  source.now = options->now;
  source.release = options->release ? options->release
                                    : find_release (record, source.event, template);
  self->release_uid = source.release ? g_strdup (rap_entity_get_uid (source.release)) : NULL;
  source.answers = answers = collect_answers (record, template, source.release, options->answers,
                                              error);
  if (answers == NULL)
    return NULL;
  source.style = self->style = load_style (template, source.release, options->style, error);
  if (self->style == NULL)
    return NULL;

  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->diagnostics = rap_template_diagnostics_new ();
  self->draft = rap_draft_new (rap_style_get_language (self->style));
  if (!render (self, &source, error))
    return NULL;
  resolve (self, record, self->notes);
  if (source.release)
    rap_hand_edits_apply (self->draft, record, source.release, self->notes);
  return g_steal_pointer (&self);
}

void
rap_release_resolve (RapReleaseDraft *self, RapRecord *record)
{
  resolve (self, record, NULL);
}
