/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapEntity: what every noun of the record is - an object whose fields are
 * described by a table, so that its properties, its columns in the store and
 * its members in the record JSON have one source.
 */

#pragma once

#include "record/rap-texts.h"

G_BEGIN_DECLS

/* An integer that nobody has filled in. */
#define RAP_UNSET G_MININT64

/* The nouns, in an order in which each comes after those it may refer to. */
typedef enum
{
  RAP_KIND_PLACE,
  RAP_KIND_ORGANIZATION,
  RAP_KIND_PERSON,
  RAP_KIND_PERSON_NAME,
  RAP_KIND_AFFILIATION,
  RAP_KIND_SERIES,
  RAP_KIND_EVENT,
  RAP_KIND_ORGANIZER,
  RAP_KIND_TOPIC,
  RAP_KIND_ATTENDANCE,
  RAP_KIND_MENTION,
  RAP_KIND_OUTCOME,
  RAP_KIND_PARTICIPANT,
  RAP_KIND_PARTICIPANT_ROLE,
  RAP_KIND_PARTICIPANT_POSITION,
  RAP_KIND_GROUP_MEMBER,
  RAP_KIND_REMARK,
  RAP_KIND_REMARK_SPEAKER,
  RAP_KIND_STATEMENT,
  RAP_KIND_WORDING,
  RAP_KIND_STATEMENT_TOPIC,
  RAP_KIND_RELEASE,
  RAP_KIND_RELEASE_ANSWER,
  RAP_KIND_RELEASE_STATEMENT,
  RAP_KIND_RELEASE_BLOCK,
  RAP_N_KINDS,
} RapKind;

typedef enum
{
  RAP_FIELD_TEXT,      /* char *, UTF-8 without NUL; %NULL: unset */
  RAP_FIELD_INTEGER,   /* gint64; RAP_UNSET: unset */
  RAP_FIELD_BOOLEAN,   /* gboolean */
  RAP_FIELD_DATE,      /* char *, EDTF as in rap-date.h; %NULL: unset */
  RAP_FIELD_TIME,      /* char *, "HH:MM" in the event's time zone; %NULL: unset */
  RAP_FIELD_INSTANT,   /* char *, "2023-11-03T07:00:00Z", always UTC; %NULL: unset */
  RAP_FIELD_CHOICE,    /* int, of the field's enumeration */
  RAP_FIELD_REFERENCE, /* gint64, the id of an entity of the field's target; 0: none */
  RAP_FIELD_TEXTS,     /* RapTexts *; %NULL: in no language */
} RapFieldType;

typedef enum
{
  RAP_FIELD_PLAIN = 0,
  RAP_FIELD_REQUIRED = 1 << 0, /* may not be unset */
  RAP_FIELD_PARENT = 1 << 1,   /* the reference to the entity this one is a part of */
  RAP_FIELD_DERIVED =
    1 << 2, /* repeats a column of the parent for a composite foreign key; not exchanged */
} RapFieldFlags;

/**
 * RapField:
 * @name: the field's name: "time-zone" is the property and the record JSON's
 *   member; the column is "time_zone", and that of a reference ends in "_id"
 * @type: what it holds
 * @offset: where it stands in the entity's struct
 * @flags: what is special about it
 * @choice: for %RAP_FIELD_CHOICE, the enumeration's type function
 * @target: for %RAP_FIELD_REFERENCE, the kind referred to
 *
 * One field of a noun.
 */
typedef struct
{
  const char *name;
  RapFieldType type;
  gsize offset;
  RapFieldFlags flags;
  GType (*choice) (void);
  RapKind target;
} RapField;

/**
 * RapNoun:
 * @kind: which noun
 * @name: its table in the store: "person_name"
 * @member: the record JSON's array of them, in the parent or at the top: "names"
 * @get_type: its GObject type, a subclass of #RapEntity
 * @n_fields: how many fields
 * @fields: the fields
 *
 * The description of a noun.
 */
typedef struct
{
  RapKind kind;
  const char *name;
  const char *member;
  GType (*get_type) (void);
  guint n_fields;
  const RapField *fields;
} RapNoun;

#define RAP_TYPE_ENTITY (rap_entity_get_type ())
G_DECLARE_DERIVABLE_TYPE (RapEntity, rap_entity, RAP, ENTITY, GObject)

/**
 * RapEntityClass:
 * @noun: the description of the noun; set by rap_entity_class_set_noun()
 */
struct _RapEntityClass
{
  GObjectClass parent_class;
  const RapNoun *noun;
};

/**
 * rap_entity_class_set_noun:
 * @klass: the class of a noun
 * @noun: (transfer none): its description, which must live for ever
 *
 * Installs a property for each field. To be called in the class's init.
 */
void rap_entity_class_set_noun (RapEntityClass *klass, const RapNoun *noun);

/**
 * rap_entity_new:
 * @kind: which noun
 *
 * Returns: (transfer full): a new entity with unset fields, no id yet, and a
 *   uid of its own
 */
gpointer rap_entity_new (RapKind kind);

/**
 * rap_entity_copy:
 * @entity: an entity
 *
 * Returns: (transfer full): a copy with the same id, uid, revision and fields
 */
gpointer rap_entity_copy (gpointer entity);

/**
 * rap_entity_copy_field:
 * @to: an entity
 * @from: another of the same noun
 * @field: a field of the noun
 *
 * Makes the field of @to say what that of @from says.
 */
void rap_entity_copy_field (gpointer to, gconstpointer from, const RapField *field);

/**
 * rap_entity_get_noun:
 * @entity: an entity
 *
 * Returns: (transfer none): the description of its noun
 */
const RapNoun *rap_entity_get_noun (gconstpointer entity);

/**
 * rap_entity_get_kind:
 * @entity: an entity
 *
 * Returns: which noun it is
 */
RapKind rap_entity_get_kind (gconstpointer entity);

/**
 * rap_entity_get_id:
 * @entity: an entity
 *
 * Returns: its number in the database it was loaded from, which is never used
 *   again there; 0 before it is saved. Negative ids stand for entities that
 *   are not saved yet but referred to.
 */
gint64 rap_entity_get_id (gconstpointer entity);
void rap_entity_set_id (gpointer entity, gint64 id);

/**
 * rap_entity_get_uid:
 * @entity: an entity
 *
 * Returns: (transfer none): its permanent name in every database, a UUID
 *   (RFC 9562, version 4)
 */
const char *rap_entity_get_uid (gconstpointer entity);
void rap_entity_set_uid (gpointer entity, const char *uid);

/**
 * rap_entity_get_revision:
 * @entity: an entity
 *
 * Returns: how often it was saved, 0 before the first time. A release keeps it
 *   to know whether its sentences are behind the record.
 */
gint64 rap_entity_get_revision (gconstpointer entity);
void rap_entity_set_revision (gpointer entity, gint64 revision);

/**
 * rap_entity_get_shared_revision:
 * @entity: an entity
 *
 * Returns: the revision that was last exchanged with another database, which a
 *   merge takes for the common ancestor; 0 if it never was
 */
gint64 rap_entity_get_shared_revision (gconstpointer entity);
void rap_entity_set_shared_revision (gpointer entity, gint64 revision);

/**
 * rap_entity_get_reference:
 * @entity: an entity
 * @field: a reference field of its noun
 *
 * Returns: the id referred to, or 0
 */
gint64 rap_entity_get_reference (gconstpointer entity, const RapField *field);

/**
 * rap_entity_peek_field:
 * @entity: an entity
 * @field: a field of its noun
 *
 * For readers and writers that are driven by the table.
 *
 * Returns: (transfer none): the address of the field, of the C type that its
 *   #RapFieldType tells
 */
gpointer rap_entity_peek_field (gconstpointer entity, const RapField *field);

/**
 * rap_entity_set_text:
 * @entity: an entity
 * @field: the name of a multilingual field of its noun
 * @language: a BCP 47 language tag
 * @text: (nullable): the text; %NULL or empty removes it
 */
void rap_entity_set_text (gpointer entity,
                          const char *field,
                          const char *language,
                          const char *text);

/**
 * rap_entity_field_equal:
 * @a: an entity
 * @b: another of the same noun
 * @field: a field of the noun
 *
 * Returns: whether the field says the same in both
 */
gboolean rap_entity_field_equal (gconstpointer a, gconstpointer b, const RapField *field);

/**
 * rap_field_is_string:
 * @field: a field
 *
 * Returns: whether it holds a char *: a text, a date, a time or an instant
 */
gboolean rap_field_is_string (const RapField *field);

/**
 * rap_noun_get:
 * @kind: which noun
 *
 * Returns: (transfer none): its description
 */
const RapNoun *rap_noun_get (RapKind kind);

/**
 * rap_noun_find_field:
 * @noun: a noun
 * @name: a field's name
 *
 * Returns: (transfer none) (nullable): the field, or %NULL
 */
const RapField *rap_noun_find_field (const RapNoun *noun, const char *name);

/**
 * rap_noun_get_parent_field:
 * @noun: a noun
 *
 * Returns: (transfer none) (nullable): the reference to the entity it is a part
 *   of; %NULL for nouns that stand by themselves
 */
const RapField *rap_noun_get_parent_field (const RapNoun *noun);

/* Shorthands for the tables of fields. TYPE is the noun's C struct. */
#define RAP_FIELD(TYPE, NAME, MEMBER, FIELD_TYPE, FLAGS) \
  { NAME, FIELD_TYPE, G_STRUCT_OFFSET (TYPE, MEMBER), FLAGS, NULL, 0 }
#define RAP_CHOICE(TYPE, NAME, MEMBER, GET_TYPE) \
  { NAME, RAP_FIELD_CHOICE, G_STRUCT_OFFSET (TYPE, MEMBER), RAP_FIELD_REQUIRED, GET_TYPE, 0 }
#define RAP_REFERENCE(TYPE, NAME, MEMBER, KIND, FLAGS) \
  { NAME, RAP_FIELD_REFERENCE, G_STRUCT_OFFSET (TYPE, MEMBER), FLAGS, NULL, KIND }

/* Declares a noun: its type and the description that its .c file defines. */
#define RAP_DECLARE_NOUN(Name, name, NAME)                           \
  G_DECLARE_FINAL_TYPE (Rap##Name, rap_##name, RAP, NAME, RapEntity) \
  extern const RapNoun rap_##name##_noun;

/* Defines a noun from its table `fields`. */
#define RAP_DEFINE_NOUN(Name, name, KIND, TABLE, MEMBER)                                    \
  const RapNoun rap_##name##_noun = {                                                       \
    KIND, TABLE, MEMBER, rap_##name##_get_type, G_N_ELEMENTS (name##_fields), name##_fields \
  };                                                                                        \
  G_DEFINE_FINAL_TYPE (Rap##Name, rap_##name, RAP_TYPE_ENTITY)                              \
  static void rap_##name##_class_init (Rap##Name##Class *klass)                             \
  {                                                                                         \
    rap_entity_class_set_noun (RAP_ENTITY_CLASS (klass), &rap_##name##_noun);               \
  }                                                                                         \
  static void rap_##name##_init (Rap##Name *self G_GNUC_UNUSED) {}

G_END_DECLS
