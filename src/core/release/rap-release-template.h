/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapReleaseTemplate: a template for one kind of release in one language. The
 * file begins with a header between two lines "---", in GKeyFile's format:
 *
 *     ---
 *     [template]
 *     name=News agency item
 *     about=A short item with a dateline
 *     language=en
 *     kind=agency-item
 *     style=en
 *     group-by=side
 *
 *     [ask]
 *     lead=Opening words
 *     ---
 *
 * Any group of a house style except verbs and shapes may follow, and overrides
 * the style: [dateline], [date dateline]. The body is Mustache; what comes out
 * is CommonMark. What it may name is told in data/templates/README.md.
 */

#pragma once

#include "record/rap-record.h"
#include "release/rap-style.h"
#include "template/rap-template.h"

G_BEGIN_DECLS

/* By what lists of participants are grouped. */
typedef enum
{
  RAP_GROUP_BY_NOTHING,
  RAP_GROUP_BY_SIDE,
  RAP_GROUP_BY_ROLE,
  RAP_GROUP_BY_ORGANIZATION,
} RapGroupBy;

/**
 * RapAsk:
 * @name: the name the answer has in the template: lead
 * @label: the question, as the editor reads it
 *
 * What the editor is asked when a release is made.
 */
typedef struct
{
  char *name;
  char *label;
} RapAsk;

typedef struct _RapReleaseTemplate RapReleaseTemplate;

/**
 * rap_release_template_new:
 * @id: the template's name in the record and on the command line: news-agency
 * @text: the file's text, UTF-8
 * @error: return location for a %RAP_RELEASE_ERROR_INVALID_TEMPLATE or a
 *   #RapTemplateError, which name the line; see rap_release_error_get_line()
 *
 * Reads a template, and loads its house style.
 *
 * Returns: (transfer full) (nullable): the template
 */
RapReleaseTemplate *rap_release_template_new (const char *id, const char *text, GError **error);

/**
 * rap_release_template_load:
 * @id: a template of this program or of the user's own, as in
 *   rap_template_files_list()
 * @error: return location for an error of rap_template_files_load() or
 *   rap_release_template_new()
 *
 * Returns: (transfer full) (nullable): the template
 */
RapReleaseTemplate *rap_release_template_load (const char *id, GError **error);

RapReleaseTemplate *rap_release_template_ref (RapReleaseTemplate *self);
void rap_release_template_unref (RapReleaseTemplate *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapReleaseTemplate, rap_release_template_unref)

/**
 * rap_release_template_get_id:
 * @self: a template
 *
 * Returns: (transfer none): its name in the record and on the command line
 */
const char *rap_release_template_get_id (RapReleaseTemplate *self);

/**
 * rap_release_template_get_name:
 * @self: a template
 *
 * Returns: (transfer none): its name for people, in its own language
 */
const char *rap_release_template_get_name (RapReleaseTemplate *self);

/**
 * rap_release_template_get_about:
 * @self: a template
 *
 * Returns: (transfer none) (nullable): what it is for, in a few words of its own
 *   language
 */
const char *rap_release_template_get_about (RapReleaseTemplate *self);

/**
 * rap_release_template_get_language:
 * @self: a template
 *
 * Returns: (transfer none): the BCP 47 tag of the language it writes
 */
const char *rap_release_template_get_language (RapReleaseTemplate *self);

RapReleaseKind rap_release_template_get_kind (RapReleaseTemplate *self);
RapGroupBy rap_release_template_get_group_by (RapReleaseTemplate *self);

/**
 * rap_release_template_list_asks:
 * @self: a template
 *
 * Returns: (transfer none) (element-type RapAsk): what the editor is asked, in
 *   the file's order
 */
GPtrArray *rap_release_template_list_asks (RapReleaseTemplate *self);

/**
 * rap_release_template_get_body:
 * @self: a template
 *
 * Returns: (transfer none): the Mustache template
 */
RapTemplate *rap_release_template_get_body (RapReleaseTemplate *self);

/**
 * rap_release_template_get_style_name:
 * @self: a template
 *
 * Returns: (transfer none): the name of the house style it is written for
 */
const char *rap_release_template_get_style_name (RapReleaseTemplate *self);

/**
 * rap_release_template_load_style:
 * @self: a template
 * @name: (nullable): a house style; %NULL: the template's own
 * @error: return location for an error of rap_style_load()
 *
 * Returns: (transfer full) (nullable): the style with what the template
 *   overrides
 */
RapStyle *rap_release_template_load_style (RapReleaseTemplate *self,
                                           const char *name,
                                           GError **error);

G_END_DECLS
