/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Making a release: a record and a template give a draft, and a draft gives a
 * document as long as disclosure allows it.
 */

#pragma once

#include "document/rap-document.h"
#include "release/rap-draft.h"
#include "release/rap-release-template.h"

G_BEGIN_DECLS

/**
 * RapReleaseOptions:
 * @release: (nullable): the release of the record to make; %NULL: the last one
 *   of the template and its language, or, where there is none, one with nothing
 *   but defaults
 * @style: (nullable): the house style; %NULL: the release's, if it is of the language of
 *   the template's, or the template's
 * @answers: (nullable) (element-type utf8 utf8): answers to what the template
 *   asks, by name; they come before those in the record
 * @now: (nullable): the moment of making, by which embargoes end
 *
 * How a release is to be made. All zero is the default.
 */
typedef struct
{
  RapRelease *release;
  const char *style;
  GHashTable *answers;
  GDateTime *now;
} RapReleaseOptions;

/**
 * RapReleaseDraft:
 * @draft: the text
 * @style: the house style it was made by
 * @release_uid: (nullable): the release of the record, if there is one
 * @notes: (element-type utf8): sentences for the editor: names that the
 *   template misspells, statements that were left out, verbs that the style
 *   doesn't know
 * @diagnostics: (element-type RapTemplateDiagnostic): those of @notes that have a
 *   place in the template
 *
 * A release that was made.
 */
typedef struct
{
  RapDraft *draft;
  RapStyle *style;
  char *release_uid;
  GPtrArray *notes;
  GPtrArray *diagnostics;
} RapReleaseDraft;

void rap_release_draft_free (RapReleaseDraft *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapReleaseDraft, rap_release_draft_free)

/**
 * rap_release_make:
 * @record: a record
 * @template: a template
 * @options: (nullable): how
 * @error: return location for a #RapReleaseError or #RapTemplateError
 *
 * Makes the draft of a release of the record's event. What disclosure forbids
 * does not enter it.
 *
 * Returns: (transfer full) (nullable): the draft, or %NULL with @error set
 */
RapReleaseDraft *rap_release_make (RapRecord *record,
                                   RapReleaseTemplate *template,
                                   const RapReleaseOptions *options,
                                   GError **error);

/**
 * rap_release_resolve:
 * @self: a draft whose blocks were moved, removed or edited
 * @record: the record
 *
 * Resolves its references again, and tidies it.
 */
void rap_release_resolve (RapReleaseDraft *self, RapRecord *record);

/**
 * rap_release_export:
 * @self: a draft
 * @record: the record as it is now
 * @error: return location for a %RAP_RELEASE_ERROR_RESTRICTED, which names what
 *   was restricted since the draft was made
 *
 * The only way out of a draft: to a document, to be exported, copied or
 * printed. Disclosure is looked at again, sentence by sentence, and the
 * finished text is searched for all that may not leave.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with @error set
 */
RapDocument *rap_release_export (RapReleaseDraft *self, RapRecord *record, GError **error);

G_END_DECLS
