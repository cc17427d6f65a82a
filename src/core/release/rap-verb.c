/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reporting verbs of a house style. */

#include "config.h"

#include "release/rap-verb.h"

#include <glib/gi18n-lib.h>
#include <string.h>

const char *const rap_verb_keys[] = { "governs", "form",   "masculine", "feminine",
                                      "neuter",  "plural", "passive",   "that",
                                      "instead", "where",  "free",      NULL };

/* The letters of "governs", in the order of RapForm. */
static const char form_letters[] = "cntqpo";

void
rap_verb_free (RapVerb *self)
{
  g_free (self->name);
  g_free (self->form);
  for (guint i = 0; i < G_N_ELEMENTS (self->forms); i++)
    g_free (self->forms[i]);
  g_free (self->passive);
  g_free (self->that);
  g_strfreev (self->instead);
  g_free (self);
}

static gboolean
read_governs (RapVerb *self, RapKeys *keys, const char *group, GError **error)
{
  g_autofree char *letters = rap_keys_get (keys, group, "governs");

  for (const char *p = letters ? letters : ""; *p != '\0'; p++)
    {
      const char *found = strchr (form_letters, *p);

      if (found == NULL)
        {
          g_propagate_error (error,
                             rap_keys_error (keys, group, "governs",
                                             _ ("a verb governs c, n, t, q, p or o, not “%s”."),
                                               letters));
          return FALSE;
        }
      self->governs |= 1u << (found - form_letters);
    }
  if (self->governs != 0)
    return TRUE;
  g_propagate_error (error, rap_keys_error (keys, group, NULL,
                                            _ ("a verb needs “governs”: what may follow it.")));
  return FALSE;
}

static gboolean
read_where (RapVerb *self, RapKeys *keys, const char *group, GError **error)
{
  g_autofree char *where = rap_keys_get (keys, group, "where");

  self->is_later = g_strcmp0 (where, "later") == 0;
  if (where == NULL || self->is_later)
    return TRUE;
  g_propagate_error (error, rap_keys_error (keys, group, "where",
                                            _ ("the place of a verb can only be “later”.")));
  return FALSE;
}

RapVerb *
rap_verb_new (RapKeys *keys, const char *group, GError **error)
{
  static const char *const genders[] = { NULL, "masculine", "feminine", "neuter", "plural" };
  g_autoptr (RapVerb) self = g_new0 (RapVerb, 1);

  self->name = g_strdup (group + strlen ("verb "));
  self->form = rap_keys_get (keys, group, "form");
  for (guint i = 1; i < G_N_ELEMENTS (genders); i++)
    self->forms[i] = rap_keys_get (keys, group, genders[i]);
  if (self->form == NULL)
    self->form = g_strdup (self->forms[RAP_GENDER_MASCULINE]);
  self->passive = rap_keys_get (keys, group, "passive");
  self->that = rap_keys_get (keys, group, "that");
  self->instead = rap_keys_get_list (keys, group, "instead");
  if (self->instead == NULL)
    self->instead = g_new0 (char *, 1);
  self->is_free = TRUE;

  if (self->form == NULL)
    {
      g_propagate_error (error, rap_keys_error (keys, group, NULL,
                                                _ ("a verb needs a “form”, or one for each "
                                                   "gender.")));
      return NULL;
    }
  if (!read_governs (self, keys, group, error) || !read_where (self, keys, group, error) ||
      !rap_keys_get_boolean (keys, group, "free", &self->is_free, error))
    return NULL;
  return g_steal_pointer (&self);
}

gboolean
rap_verb_may_govern (const RapVerb *self, RapForm form)
{
  return (self->governs & (1u << form)) != 0;
}

const char *
rap_verb_get_form (const RapVerb *self, RapGender gender)
{
  return self->forms[gender] != NULL ? self->forms[gender] : self->form;
}
