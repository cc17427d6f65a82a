/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapStyle: a house style - how one house writes in one language. All words of
 * a release that come neither from the record nor from the template come from
 * here. A style is a file of data/styles/; its keys are explained there.
 */

#pragma once

#include "release/rap-shape.h"
#include "release/rap-verb.h"

G_BEGIN_DECLS

typedef struct _RapStyle RapStyle;

/**
 * rap_style_new:
 * @name: the file's name, for messages
 * @text: its text
 * @error: return location for a %RAP_RELEASE_ERROR_INVALID_STYLE, which names
 *   the line
 *
 * Returns: (transfer full) (nullable): the style
 */
RapStyle *rap_style_new (const char *name, const char *text, GError **error);

/**
 * rap_style_load:
 * @name: a style of this program, such as "en"
 * @error: return location for a %RAP_RELEASE_ERROR_NOT_FOUND, which lists the
 *   names there are
 *
 * Returns: (transfer full) (nullable): the style
 */
RapStyle *rap_style_load (const char *name, GError **error);

/**
 * rap_style_list:
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of the styles of
 *   this program, sorted
 */
char **rap_style_list (void);

/**
 * rap_style_derive:
 * @self: a style
 * @keys: groups and keys that come before those of @self
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): @self with these settings
 */
RapStyle *rap_style_derive (RapStyle *self, RapKeys *keys, GError **error);

RapStyle *rap_style_ref (RapStyle *self);
void rap_style_unref (RapStyle *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapStyle, rap_style_unref)

/* The groups a style may have, for files that override some of them. */
extern const RapKeysGroup rap_style_groups[];

/**
 * rap_style_get_name:
 * @self: a style
 *
 * Returns: (transfer none): what people call it, such as "English"
 */
const char *rap_style_get_name (RapStyle *self);

/**
 * rap_style_get_language:
 * @self: a style
 *
 * Returns: (transfer none): the BCP 47 tag of its language
 */
const char *rap_style_get_language (RapStyle *self);

/**
 * rap_style_get_word:
 * @self: a style
 * @group: a group, such as "roles"
 * @key: a key of it, such as "guest"
 *
 * Returns: (transfer none) (nullable): the word, or %NULL if the style has none
 */
const char *rap_style_get_word (RapStyle *self, const char *group, const char *key);

/**
 * rap_style_get_number:
 * @self: a style
 * @group: a group
 * @key: a key of it
 *
 * Returns: the number there, or 0
 */
guint rap_style_get_number (RapStyle *self, const char *group, const char *key);

/**
 * rap_style_has_word:
 * @self: a style
 * @group: a group
 * @key: a key of it whose value is a list
 * @word: a word
 *
 * Returns: whether @word is one of the list
 */
gboolean rap_style_has_word (RapStyle *self, const char *group, const char *key, const char *word);

/**
 * rap_style_get_text:
 * @self: a style
 * @group: a group whose values are small templates, such as "openings"
 * @key: a key of it
 * @turn: which of the alternatives; after the last comes the first again
 *
 * Returns: (transfer none) (nullable): the template, or %NULL if the style has
 *   none
 */
RapTemplate *rap_style_get_text (RapStyle *self, const char *group, const char *key, guint turn);

/**
 * rap_style_list_verbs:
 * @self: a style
 *
 * Returns: (transfer none) (element-type RapVerb): its verbs, in the file's order
 */
GPtrArray *rap_style_list_verbs (RapStyle *self);

/**
 * rap_style_find_verb:
 * @self: a style
 * @name: (nullable): a verb's name
 *
 * Returns: (transfer none) (nullable): the verb, or %NULL
 */
const RapVerb *rap_style_find_verb (RapStyle *self, const char *name);

/**
 * rap_style_find_nearest_verb:
 * @self: a style
 * @name: a name that no verb has
 *
 * Returns: (transfer none) (nullable): the name of the verb most like it, or
 *   %NULL
 */
const char *rap_style_find_nearest_verb (RapStyle *self, const char *name);

/**
 * rap_style_list_shapes:
 * @self: a style
 *
 * Returns: (transfer none) (element-type RapShape): its shapes, in the file's
 *   order
 */
GPtrArray *rap_style_list_shapes (RapStyle *self);

G_END_DECLS
