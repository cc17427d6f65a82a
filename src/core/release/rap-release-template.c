/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Templates of releases: the header, and the body for the engine. */

#include "config.h"

#include "release/rap-release-template.h"

#include <glib/gi18n-lib.h>

#include "release/rap-release-error.h"
#include "release/rap-template-files.h"

#define FENCE     "---"
#define EXTENSION ".mustache"

struct _RapReleaseTemplate
{
  gatomicrefcount references;
  char *id;
  char *name;
  char *about;
  char *language;
  char *style_name;
  RapStyle *style; /* with what the template overrides */
  RapReleaseKind kind;
  RapGroupBy group_by;
  GPtrArray *asks;
  RapKeys *keys;
  RapTemplate *body;
};

static const char *const template_keys[] = { "name",  "about",    "language", "kind",
                                             "style", "group-by", NULL };

/* The groups of a header: its own, and those of a style but for verbs and
 * shapes, which are the house's alone. */
static const RapKeysGroup own_groups[] = {
  { "template", FALSE, template_keys },
  { "ask", FALSE, NULL },
};

static void
ask_free (gpointer data)
{
  RapAsk *ask = data;

  g_free (ask->name);
  g_free (ask->label);
  g_free (ask);
}

RapReleaseTemplate *
rap_release_template_ref (RapReleaseTemplate *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
rap_release_template_unref (RapReleaseTemplate *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_free (self->id);
  g_free (self->name);
  g_free (self->about);
  g_free (self->language);
  g_free (self->style_name);
  g_clear_pointer (&self->style, rap_style_unref);
  g_ptr_array_unref (self->asks);
  g_clear_pointer (&self->keys, rap_keys_free);
  g_clear_pointer (&self->body, rap_template_unref);
  g_free (self);
}

/* Cuts the header out of @text. In the body a comment of as many lines takes its
 * place, so that the engine counts lines as the file does. */
static gboolean
split (const char *file, const char *text, char **header, char **body, GError **error)
{
  const char *start = text + strlen (FENCE);
  const char *end;
  g_autoptr (GString) rest = g_string_new ("{{!");

  if (!g_str_has_prefix (text, FENCE "\n") || (end = strstr (start, "\n" FENCE "\n")) == NULL)
    {
      rap_release_set_error_at (error, RAP_RELEASE_ERROR_INVALID_TEMPLATE, file, 1,
                                _ ("a template begins with a header between two lines “---”."));
      return FALSE;
    }
  *header = g_strndup (start, end + 1 - start);
  for (const char *p = start; p <= end; p++)
    if (*p == '\n')
      g_string_append_c (rest, '\n');
  g_string_append (rest, "}}\n");
  g_string_append (rest, end + strlen ("\n" FENCE "\n"));
  *body = g_string_free_and_steal (g_steal_pointer (&rest));
  return TRUE;
}

static gboolean
check_keys (RapReleaseTemplate *self, GError **error)
{
  g_autoptr (GArray) groups = g_array_new (TRUE, TRUE, sizeof (RapKeysGroup));

  g_array_append_vals (groups, own_groups, G_N_ELEMENTS (own_groups));
  for (const RapKeysGroup *group = rap_style_groups; group->name != NULL; group++)
    if (!g_str_equal (group->name, "verb") && !g_str_equal (group->name, "shape") &&
        !g_str_equal (group->name, "style"))
      g_array_append_val (groups, *group);
  return rap_keys_check (self->keys, (const RapKeysGroup *) groups->data, error);
}

static gboolean
read_kind (RapReleaseTemplate *self, GError **error)
{
  g_autofree char *nick = rap_keys_get (self->keys, "template", "kind");
  g_autoptr (GEnumClass) kinds = g_type_class_ref (RAP_TYPE_RELEASE_KIND);
  GEnumValue *kind = nick ? g_enum_get_value_by_nick (kinds, nick) : NULL;

  if (kind != NULL)
    {
      self->kind = kind->value;
      return TRUE;
    }
  g_propagate_error (error, rap_keys_error (self->keys, "template", nick ? "kind" : NULL,
                                            _ ("the template needs a “kind”: press-release, "
                                               "agency-item, advisory, readout, minutes, list or "
                                               "correction.")));
  return FALSE;
}

static gboolean
read_group_by (RapReleaseTemplate *self, GError **error)
{
  static const char *const names[] = { "nothing", "side", "role", "organization" };
  g_autofree char *name = rap_keys_get (self->keys, "template", "group-by");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (name == NULL || g_str_equal (name, names[i]))
      {
        self->group_by = (RapGroupBy) i;
        return TRUE;
      }
  g_propagate_error (error, rap_keys_error (self->keys, "template", "group-by",
                                            _ ("lists are grouped by nothing, side, role or "
                                               "organization, not by “%s”."),
                                              name));
  return FALSE;
}

static char *
read_required (RapReleaseTemplate *self, const char *key, GError **error)
{
  g_autofree char *value = rap_keys_get (self->keys, "template", key);

  if (value != NULL && *value != '\0')
    return g_steal_pointer (&value);
  g_propagate_error (error, rap_keys_error (self->keys, "template", value ? key : NULL,
                                            _ ("the template needs “%s” in [template]."), key));
  return NULL;
}

static void
read_asks (RapReleaseTemplate *self)
{
  g_auto (GStrv) names = rap_keys_list (self->keys, "ask");

  for (guint i = 0; names[i] != NULL; i++)
    {
      RapAsk *ask = g_new (RapAsk, 1);

      ask->name = g_strdup (names[i]);
      ask->label = rap_keys_get (self->keys, "ask", names[i]);
      g_ptr_array_add (self->asks, ask);
    }
}

static RapStyle *
derive_style (RapReleaseTemplate *self, const char *name, GError **error)
{
  g_autoptr (RapStyle) style = rap_style_load (name, error);

  return style ? rap_style_derive (style, self->keys, error) : NULL;
}

static gboolean
load_own_style (RapReleaseTemplate *self, GError **error)
{
  g_autoptr (GError) local = NULL;

  self->style = derive_style (self, self->style_name, &local);
  if (self->style == NULL &&
      g_error_matches (local, RAP_RELEASE_ERROR, RAP_RELEASE_ERROR_NOT_FOUND))
    g_propagate_error (error,
                       rap_keys_error (self->keys, "template", "style", "%s", local->message));
  else if (self->style == NULL)
    g_propagate_error (error, g_steal_pointer (&local));
  return self->style != NULL;
}

static gboolean
read_header (RapReleaseTemplate *self, GError **error)
{
  if (!check_keys (self, error) || !read_kind (self, error) || !read_group_by (self, error) ||
      !(self->name = read_required (self, "name", error)) ||
      !(self->language = read_required (self, "language", error)) ||
      !(self->style_name = read_required (self, "style", error)))
    return FALSE;
  self->about = rap_keys_get (self->keys, "template", "about");
  read_asks (self);
  return load_own_style (self, error);
}

RapReleaseTemplate *
rap_release_template_new (const char *id, const char *text, GError **error)
{
  g_autoptr (RapReleaseTemplate) self = g_new0 (RapReleaseTemplate, 1);
  g_autofree char *file = g_strconcat (id, EXTENSION, NULL);
  g_autofree char *header = NULL;
  g_autofree char *body = NULL;

  g_atomic_ref_count_init (&self->references);
  self->id = g_strdup (id);
  self->asks = g_ptr_array_new_with_free_func (ask_free);
  if (!split (file, text, &header, &body, error))
    return NULL;
  self->keys = rap_keys_new (file, header, 1, RAP_RELEASE_ERROR_INVALID_TEMPLATE, error);
  if (self->keys == NULL || !read_header (self, error))
    return NULL;
  self->body = rap_template_new (file, body, -1, NULL, error);
  return self->body ? g_steal_pointer (&self) : NULL;
}

RapReleaseTemplate *
rap_release_template_load (const char *id, GError **error)
{
  g_autofree char *text = rap_template_files_load (id, error);

  return text ? rap_release_template_new (id, text, error) : NULL;
}

const char *
rap_release_template_get_id (RapReleaseTemplate *self)
{
  return self->id;
}

const char *
rap_release_template_get_name (RapReleaseTemplate *self)
{
  return self->name;
}

const char *
rap_release_template_get_about (RapReleaseTemplate *self)
{
  return self->about;
}

const char *
rap_release_template_get_language (RapReleaseTemplate *self)
{
  return self->language;
}

RapReleaseKind
rap_release_template_get_kind (RapReleaseTemplate *self)
{
  return self->kind;
}

RapGroupBy
rap_release_template_get_group_by (RapReleaseTemplate *self)
{
  return self->group_by;
}

GPtrArray *
rap_release_template_list_asks (RapReleaseTemplate *self)
{
  return self->asks;
}

RapTemplate *
rap_release_template_get_body (RapReleaseTemplate *self)
{
  return self->body;
}

const char *
rap_release_template_get_style_name (RapReleaseTemplate *self)
{
  return self->style_name;
}

RapStyle *
rap_release_template_load_style (RapReleaseTemplate *self, const char *name, GError **error)
{
  if (name == NULL || g_str_equal (name, self->style_name))
    return rap_style_ref (self->style);
  return derive_style (self, name, error);
}
