/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Conflicts in words. */

#include "exchange/rap-import-conflict.h"

#include <glib/gi18n-lib.h>

#include "record/rap-record-error.h"
#include "store/rap-store-words.h"

/* What an entity is called; a person by the first of the names. */
static char *
dup_title (const RapImportSide *side, gpointer entity)
{
  char *title = rap_store_dup_title (entity);

  if (title == NULL && rap_entity_get_kind (entity) == RAP_KIND_PERSON)
    {
      GPtrArray *names = rap_record_list_parts (side->record, RAP_KIND_PERSON_NAME,
                                                rap_entity_get_id (entity));

      if (names->len > 0)
        title = rap_store_dup_title (g_ptr_array_index (names, 0));
    }
  return title;
}

static char *
describe_reference (const RapImportSide *side, const RapField *field)
{
  gpointer target = rap_record_get (side->record, field->target,
                                    rap_entity_get_reference (side->entity, field));
  char *title;

  if (target == NULL)
    return NULL;
  title = dup_title (side, target);
  return title ? title : g_strdup (rap_entity_get_uid (target));
}

static char *
describe_choice (const RapField *field, int value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (field->choice ());

  return g_strdup (g_enum_get_value (values, value)->value_nick);
}

static char *
describe_value (const RapImportSide *side, const RapField *field, const char *language)
{
  gpointer at = side->entity ? rap_entity_peek_field (side->entity, field) : NULL;
  const char *text = NULL;

  if (at == NULL)
    return NULL;
  switch (field->type)
    {
    case RAP_FIELD_INTEGER:
      return *(gint64 *) at == RAP_UNSET ? NULL
                                         : g_strdup_printf ("%" G_GINT64_FORMAT, *(gint64 *) at);
    case RAP_FIELD_BOOLEAN:
      return g_strdup (*(gboolean *) at ? _("yes") : _("no"));
    case RAP_FIELD_CHOICE:
      return describe_choice (field, *(int *) at);
    case RAP_FIELD_REFERENCE:
      return describe_reference (side, field);
    case RAP_FIELD_TEXTS:
      text = rap_texts_get (*(RapTexts **) at, language);
      break;
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
    default:
      text = *(char **) at;
    }
  return g_strdup (text);
}

RapImportConflict *
rap_import_conflict_new (const RapImportSide *base,
                         const RapImportSide *ours,
                         const RapImportSide *theirs,
                         const RapField *field,
                         const char *language)
{
  RapImportConflict *self = g_new0 (RapImportConflict, 1);
  g_autofree char *title = dup_title (ours, ours->entity);

  self->uid = g_strdup (rap_entity_get_uid (ours->entity));
  self->entity = rap_store_name_entity (rap_entity_get_kind (ours->entity), title);
  self->field = rap_store_name_field (field);
  self->language = g_strdup (language);
  self->base = describe_value (base, field, language);
  self->ours = describe_value (ours, field, language);
  self->theirs = describe_value (theirs, field, language);
  return self;
}

void
rap_import_conflict_free (RapImportConflict *self)
{
  g_free (self->uid);
  g_free (self->entity);
  g_free (self->field);
  g_free (self->language);
  g_free (self->base);
  g_free (self->ours);
  g_free (self->theirs);
  g_free (self);
}

static char *
quote (const char *value)
{
  g_autofree char *excerpt = value ? rap_record_error_excerpt (value) : NULL;

  return excerpt ? g_strdup_printf (_("“%s”"), excerpt) : g_strdup (_("nothing"));
}

char *
rap_import_conflict_describe (const RapImportConflict *self)
{
  g_autofree char *field = self->language ? g_strdup_printf ("%s (%s)", self->field, self->language)
                                          : g_strdup (self->field);
  g_autofree char *base = quote (self->base);
  g_autofree char *ours = quote (self->ours);
  g_autofree char *theirs = quote (self->theirs);

  /* Translators: what, which field of it, and what it says: The event “Round
   * table”, first day: here “2023-11-03”, in the file “2023-11-04”, before “2023-11”. */
  return g_strdup_printf (_("%s, %s: here %s, in the file %s, before %s."), self->entity, field,
                            ours, theirs, base);
}
