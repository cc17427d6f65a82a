/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The nouns' common half: memory, properties and comparison, all read off the
 * table of fields. */

#include "record/rap-entity.h"

typedef struct
{
  char *uid;
  gint64 id;
  gint64 revision;
  gint64 shared_revision;
} RapEntityPrivate;

enum
{
  PROP_0,
  PROP_ID,
  PROP_UID,
  PROP_REVISION,
  N_OWN_PROPS, /* the nouns' fields follow, in their order */
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RapEntity, rap_entity, G_TYPE_OBJECT)

static RapEntityPrivate *
get_private (gconstpointer entity)
{
  return rap_entity_get_instance_private ((RapEntity *) entity);
}

const RapNoun *
rap_entity_get_noun (gconstpointer entity)
{
  return RAP_ENTITY_GET_CLASS ((gpointer) entity)->noun;
}

RapKind
rap_entity_get_kind (gconstpointer entity)
{
  return rap_entity_get_noun (entity)->kind;
}

gpointer
rap_entity_peek_field (gconstpointer entity, const RapField *field)
{
  return G_STRUCT_MEMBER_P (entity, field->offset);
}

gboolean
rap_field_is_string (const RapField *field)
{
  return field->type == RAP_FIELD_TEXT || field->type == RAP_FIELD_DATE ||
         field->type == RAP_FIELD_TIME || field->type == RAP_FIELD_INSTANT;
}

static void
rap_entity_init (RapEntity *self G_GNUC_UNUSED)
{
}

static void
rap_entity_constructed (GObject *object)
{
  const RapNoun *noun = rap_entity_get_noun (object);

  /* The class of an object under construction is the parent's until its own
   * init runs, so what the table says is set here. */
  for (guint i = 0; i < noun->n_fields; i++)
    if (noun->fields[i].type == RAP_FIELD_INTEGER)
      *(gint64 *) rap_entity_peek_field (object, &noun->fields[i]) = RAP_UNSET;

  G_OBJECT_CLASS (rap_entity_parent_class)->constructed (object);
}

static void
rap_entity_finalize (GObject *object)
{
  const RapNoun *noun = rap_entity_get_noun (object);

  for (guint i = 0; i < noun->n_fields; i++)
    {
      const RapField *field = &noun->fields[i];

      if (rap_field_is_string (field))
        g_free (*(char **) rap_entity_peek_field (object, field));
      else if (field->type == RAP_FIELD_TEXTS)
        rap_texts_free (*(RapTexts **) rap_entity_peek_field (object, field));
    }
  g_free (get_private (object)->uid);

  G_OBJECT_CLASS (rap_entity_parent_class)->finalize (object);
}

static void
get_field (gpointer entity, const RapField *field, GValue *value)
{
  gpointer at = rap_entity_peek_field (entity, field);

  switch (field->type)
    {
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
      g_value_set_string (value, *(char **) at);
      break;
    case RAP_FIELD_INTEGER:
    case RAP_FIELD_REFERENCE:
      g_value_set_int64 (value, *(gint64 *) at);
      break;
    case RAP_FIELD_BOOLEAN:
      g_value_set_boolean (value, *(gboolean *) at);
      break;
    case RAP_FIELD_CHOICE:
      g_value_set_enum (value, *(int *) at);
      break;
    case RAP_FIELD_TEXTS:
      g_value_set_boxed (value, *(RapTexts **) at);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Returns whether the field is another now. */
static gboolean
set_field (gpointer entity, const RapField *field, const GValue *value)
{
  gpointer at = rap_entity_peek_field (entity, field);
  gint64 integer;
  int number;

  switch (field->type)
    {
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
      return g_set_str ((char **) at, g_value_get_string (value));
    case RAP_FIELD_INTEGER:
    case RAP_FIELD_REFERENCE:
      integer = *(gint64 *) at;
      *(gint64 *) at = g_value_get_int64 (value);
      return integer != *(gint64 *) at;
    case RAP_FIELD_BOOLEAN:
    case RAP_FIELD_CHOICE:
      number = *(int *) at;
      *(int *) at = field->type == RAP_FIELD_CHOICE ? g_value_get_enum (value)
                                                    : g_value_get_boolean (value);
      return number != *(int *) at;
    case RAP_FIELD_TEXTS:
      if (rap_texts_equal (*(RapTexts **) at, g_value_get_boxed (value)))
        return FALSE;
      rap_texts_free (*(RapTexts **) at);
      *(RapTexts **) at = g_value_dup_boxed (value);
      return TRUE;
    default:
      g_assert_not_reached ();
    }
}

static void
rap_entity_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RapEntityPrivate *priv = get_private (object);

  if (id == PROP_ID)
    g_value_set_int64 (value, priv->id);
  else if (id == PROP_UID)
    g_value_set_string (value, rap_entity_get_uid (object));
  else if (id == PROP_REVISION)
    g_value_set_int64 (value, priv->revision);
  else
    get_field (object, &rap_entity_get_noun (object)->fields[id - N_OWN_PROPS], value);
}

static void
rap_entity_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id >= N_OWN_PROPS &&
      set_field (object, &rap_entity_get_noun (object)->fields[id - N_OWN_PROPS], value))
    g_object_notify_by_pspec (object, pspec);
}

static void
rap_entity_class_init (RapEntityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rap_entity_constructed;
  object_class->finalize = rap_entity_finalize;
  object_class->get_property = rap_entity_get_property;
  object_class->set_property = rap_entity_set_property;

  g_object_class_install_property (object_class, PROP_ID,
                                   g_param_spec_int64 ("id", NULL, NULL, G_MININT64, G_MAXINT64, 0,
                                                       flags));
  g_object_class_install_property (object_class, PROP_UID,
                                   g_param_spec_string ("uid", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_REVISION,
                                   g_param_spec_int64 ("revision", NULL, NULL, 0, G_MAXINT64, 0,
                                                       flags));
}

static GParamSpec *
field_pspec (const RapField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->type)
    {
    case RAP_FIELD_INTEGER:
      return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, RAP_UNSET, flags);
    case RAP_FIELD_REFERENCE:
      return g_param_spec_int64 (field->name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
    case RAP_FIELD_BOOLEAN:
      return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);
    case RAP_FIELD_CHOICE:
      return g_param_spec_enum (field->name, NULL, NULL, field->choice (), 0, flags);
    case RAP_FIELD_TEXTS:
      return g_param_spec_boxed (field->name, NULL, NULL, RAP_TYPE_TEXTS, flags);
    case RAP_FIELD_TEXT:
    case RAP_FIELD_DATE:
    case RAP_FIELD_TIME:
    case RAP_FIELD_INSTANT:
    default:
      return g_param_spec_string (field->name, NULL, NULL, NULL, flags);
    }
}

void
rap_entity_class_set_noun (RapEntityClass *klass, const RapNoun *noun)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  /* GObject lets no class inherit these two. */
  object_class->get_property = rap_entity_get_property;
  object_class->set_property = rap_entity_set_property;

  klass->noun = noun;
  for (guint i = 0; i < noun->n_fields; i++)
    g_object_class_install_property (object_class, N_OWN_PROPS + i, field_pspec (&noun->fields[i]));
}

gpointer
rap_entity_new (RapKind kind)
{
  return g_object_new (rap_noun_get (kind)->get_type (), NULL);
}

gpointer
rap_entity_copy (gpointer entity)
{
  const RapNoun *noun = rap_entity_get_noun (entity);
  gpointer copy = rap_entity_new (noun->kind);

  rap_entity_set_id (copy, rap_entity_get_id (entity));
  rap_entity_set_uid (copy, rap_entity_get_uid (entity));
  rap_entity_set_revision (copy, rap_entity_get_revision (entity));
  rap_entity_set_shared_revision (copy, rap_entity_get_shared_revision (entity));
  for (guint i = 0; i < noun->n_fields; i++)
    rap_entity_copy_field (copy, entity, &noun->fields[i]);
  return copy;
}

void
rap_entity_copy_field (gpointer to, gconstpointer from, const RapField *field)
{
  gpointer source = rap_entity_peek_field (from, field);
  gpointer target = rap_entity_peek_field (to, field);

  if (rap_field_is_string (field))
    g_set_str ((char **) target, *(char **) source);
  else if (field->type == RAP_FIELD_TEXTS)
    {
      rap_texts_free (*(RapTexts **) target);
      *(RapTexts **) target = rap_texts_copy (*(RapTexts **) source);
    }
  else if (field->type == RAP_FIELD_INTEGER || field->type == RAP_FIELD_REFERENCE)
    *(gint64 *) target = *(gint64 *) source;
  else
    *(int *) target = *(int *) source;
}

gint64
rap_entity_get_id (gconstpointer entity)
{
  return get_private (entity)->id;
}

void
rap_entity_set_id (gpointer entity, gint64 id)
{
  get_private (entity)->id = id;
}

const char *
rap_entity_get_uid (gconstpointer entity)
{
  RapEntityPrivate *priv = get_private (entity);

  /* Most entities are loaded or copied, and need none of their own. */
  if (priv->uid == NULL)
    priv->uid = g_uuid_string_random ();
  return priv->uid;
}

void
rap_entity_set_uid (gpointer entity, const char *uid)
{
  g_return_if_fail (uid != NULL);
  g_set_str (&get_private (entity)->uid, uid);
}

gint64
rap_entity_get_revision (gconstpointer entity)
{
  return get_private (entity)->revision;
}

void
rap_entity_set_revision (gpointer entity, gint64 revision)
{
  get_private (entity)->revision = revision;
}

gint64
rap_entity_get_shared_revision (gconstpointer entity)
{
  return get_private (entity)->shared_revision;
}

void
rap_entity_set_shared_revision (gpointer entity, gint64 revision)
{
  get_private (entity)->shared_revision = revision;
}

gint64
rap_entity_get_reference (gconstpointer entity, const RapField *field)
{
  g_return_val_if_fail (field->type == RAP_FIELD_REFERENCE, 0);
  return *(gint64 *) rap_entity_peek_field (entity, field);
}

void
rap_entity_set_text (gpointer entity, const char *name, const char *language, const char *text)
{
  const RapField *field = rap_noun_find_field (rap_entity_get_noun (entity), name);
  RapTexts **texts;

  g_return_if_fail (field && field->type == RAP_FIELD_TEXTS);

  texts = rap_entity_peek_field (entity, field);
  if (*texts == NULL)
    *texts = rap_texts_new ();
  rap_texts_set (*texts, language, text);
  g_object_notify (entity, name);
}

gboolean
rap_entity_field_equal (gconstpointer a, gconstpointer b, const RapField *field)
{
  gpointer x = rap_entity_peek_field (a, field);
  gpointer y = rap_entity_peek_field (b, field);

  if (rap_field_is_string (field))
    return g_strcmp0 (*(char **) x, *(char **) y) == 0;
  if (field->type == RAP_FIELD_TEXTS)
    return rap_texts_equal (*(RapTexts **) x, *(RapTexts **) y);
  if (field->type == RAP_FIELD_INTEGER || field->type == RAP_FIELD_REFERENCE)
    return *(gint64 *) x == *(gint64 *) y;
  return *(int *) x == *(int *) y;
}
