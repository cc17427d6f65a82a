/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which members the objects of record JSON have. */

#include "exchange/rap-record-json-members.h"

#include <glib/gi18n-lib.h>

#include "template/rap-template-nearest.h"

static const char *const entity_head[] = { "uid", "revision", "shared-revision", NULL };
static const char *const root_head[] = { "format", "version", "notice", "complete", "event", NULL };

static gboolean
is_part (const RapNoun *part, const RapNoun *noun)
{
  const RapField *parent = rap_noun_get_parent_field (part);

  return parent ? noun && parent->target == noun->kind : noun == NULL;
}

const RapNoun *
rap_record_json_find_part (const RapNoun *noun, const char *member)
{
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    {
      const RapNoun *part = rap_noun_get (kind);

      if (is_part (part, noun) && g_str_equal (part->member, member))
        return part;
    }
  return NULL;
}

static gboolean
is_member (const RapField *field)
{
  return !(field->flags & (RAP_FIELD_PARENT | RAP_FIELD_DERIVED));
}

const RapField *
rap_record_json_find_field (const RapNoun *noun, const char *member)
{
  const RapField *field = rap_noun_find_field (noun, member);

  return field && is_member (field) ? field : NULL;
}

static const char *
find_nearest (const RapNoun *noun, const char *name)
{
  RapTemplateNearest nearest;

  rap_template_nearest_init (&nearest, name);
  for (const char *const *head = noun ? entity_head : root_head; *head; head++)
    rap_template_nearest_consider (*head, &nearest);
  for (guint i = 0; noun && i < noun->n_fields; i++)
    if (is_member (&noun->fields[i]))
      rap_template_nearest_consider (noun->fields[i].name, &nearest);
  for (RapKind kind = 0; kind < RAP_N_KINDS; kind++)
    if (is_part (rap_noun_get (kind), noun))
      rap_template_nearest_consider (rap_noun_get (kind)->member, &nearest);
  return nearest.best;
}

gboolean
rap_record_json_check_head (const RapNoun *noun, const RapJsonPlace *place, GError **error)
{
  const char *nearest;

  if (g_strv_contains (noun ? entity_head : root_head, place->name))
    return TRUE;

  nearest = find_nearest (noun, place->name);
  if (nearest)
    return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                     _("There is no such member. Did you mean “%s”?"), nearest);
  return rap_json_place_set_error (place, error, RAP_EXCHANGE_ERROR_CONTENT,
                                   _("There is no such member."));
}
