/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapKeys: a file of groups and keys, such as a house style or the header of a
 * template, that knows the line of each key. The format is GKeyFile's.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _RapKeys RapKeys;

/**
 * RapKeysGroup:
 * @name: the group's name, or with @is_family the word it begins with
 * @is_family: whether it stands for all groups "NAME ..."
 * @keys: (array zero-terminated=1) (nullable): the keys it may have; %NULL: any
 *
 * A group that a file may have.
 */
typedef struct
{
  const char *name;
  gboolean is_family;
  const char *const *keys;
} RapKeysGroup;

/**
 * rap_keys_new:
 * @name: the file's name, for messages
 * @text: its text, valid UTF-8
 * @first_line: the number of its first line, from 1
 * @code: the #RapReleaseError of its errors
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the keys, or %NULL with an error that
 *   names the line
 */
RapKeys *rap_keys_new (const char *name,
                       const char *text,
                       guint first_line,
                       int code,
                       GError **error);

void rap_keys_free (RapKeys *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RapKeys, rap_keys_free)

/**
 * rap_keys_check:
 * @self: the keys
 * @groups: the groups there may be, ended by one without name
 * @error: return location for an error
 *
 * Returns: whether all groups and keys are known; otherwise @error names the
 *   line and, if there is one, the nearest known key
 */
gboolean rap_keys_check (RapKeys *self, const RapKeysGroup *groups, GError **error);

/**
 * rap_keys_list_groups:
 * @self: the keys
 *
 * Returns: (transfer none) (element-type utf8): the groups, in the file's order
 */
GPtrArray *rap_keys_list_groups (RapKeys *self);

/**
 * rap_keys_list:
 * @self: the keys
 * @group: a group that is there
 *
 * Returns: (transfer full) (array zero-terminated=1): its keys, in the file's
 *   order
 */
char **rap_keys_list (RapKeys *self, const char *group);

/**
 * rap_keys_get:
 * @self: the keys
 * @group: a group
 * @key: a key
 *
 * Returns: (transfer full) (nullable): the value, its escapes resolved; %NULL
 *   if there is none
 */
char *rap_keys_get (RapKeys *self, const char *group, const char *key);

/**
 * rap_keys_get_list:
 * @self: the keys
 * @group: a group
 * @key: a key
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): the values that
 *   semicolons part
 */
char **rap_keys_get_list (RapKeys *self, const char *group, const char *key);

/**
 * rap_keys_get_boolean:
 * @self: the keys
 * @group: a group
 * @key: a key
 * @value: (inout): the value; untouched where there is none
 * @error: return location for an error
 *
 * Returns: %FALSE with an error if the value is neither true nor false
 */
gboolean rap_keys_get_boolean (RapKeys *self,
                               const char *group,
                               const char *key,
                               gboolean *value,
                               GError **error);

/**
 * rap_keys_get_count:
 * @self: the keys
 * @group: a group
 * @key: a key
 * @value: (inout): the value; untouched where there is none
 * @error: return location for an error
 *
 * Returns: %FALSE with an error if the value is no number from 0 to 10000
 */
gboolean rap_keys_get_count (RapKeys *self,
                             const char *group,
                             const char *key,
                             guint *value,
                             GError **error);

/**
 * rap_keys_error:
 * @self: the keys
 * @group: (nullable): a group
 * @key: (nullable): a key of it
 * @format: a printf format of a whole sentence
 *
 * Returns: (transfer full): an error whose message begins with file and line
 */
GError *rap_keys_error (RapKeys *self, const char *group, const char *key, const char *format, ...)
  G_GNUC_PRINTF (4, 5);

G_END_DECLS
