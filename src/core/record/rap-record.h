/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapRecord: a part of the record in memory - an event with everything that
 * belongs to it and all it refers to. Releases are made from one, exchange
 * reads and writes one, the store loads and saves one.
 */

#pragma once

#include "record/rap-affiliation.h"
#include "record/rap-event-parts.h"
#include "record/rap-event.h"
#include "record/rap-organization.h"
#include "record/rap-participant.h"
#include "record/rap-person.h"
#include "record/rap-place.h"
#include "record/rap-release.h"
#include "record/rap-remark.h"
#include "record/rap-statement.h"

G_BEGIN_DECLS

#define RAP_TYPE_RECORD (rap_record_get_type ())
G_DECLARE_FINAL_TYPE (RapRecord, rap_record, RAP, RECORD, GObject)

/**
 * rap_record_new:
 *
 * Returns: (transfer full): an empty record
 */
RapRecord *rap_record_new (void);

/**
 * rap_record_add:
 * @record: a record
 * @entity: (transfer full): an entity with an id that no other of its kind
 *   has here, or with id 0, which then gets a negative one
 *
 * Returns: (transfer none): @entity
 */
gpointer rap_record_add (RapRecord *record, gpointer entity);

/**
 * rap_record_remove:
 * @record: a record
 * @kind: which noun
 * @id: the id of an entity that is here
 *
 * Takes an entity out; its parts and what refers to it stay.
 */
void rap_record_remove (RapRecord *record, RapKind kind, gint64 id);

/**
 * rap_record_get:
 * @record: a record
 * @kind: which noun
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the entity with this id, or %NULL
 */
gpointer rap_record_get (RapRecord *record, RapKind kind, gint64 id);

/**
 * rap_record_find:
 * @record: a record
 * @uid: a uid
 *
 * Returns: (transfer none) (nullable): the entity with this uid, or %NULL
 */
gpointer rap_record_find (RapRecord *record, const char *uid);

/**
 * rap_record_list:
 * @record: a record
 * @kind: which noun
 *
 * Returns: (transfer none) (element-type RapEntity): all of this kind, in the
 *   order they were added
 */
GPtrArray *rap_record_list (RapRecord *record, RapKind kind);

/**
 * rap_record_list_parts:
 * @record: a record
 * @kind: a noun that is a part of another
 * @parent: the id of that other
 *
 * Returns: (transfer none) (element-type RapEntity): the parts of @parent, by
 *   their position and then their id. Valid until the record is changed.
 */
GPtrArray *rap_record_list_parts (RapRecord *record, RapKind kind, gint64 parent);

/**
 * rap_record_get_event:
 * @record: a record
 *
 * Returns: (transfer none) (nullable): the event that the record is of: the
 *   first that was added whose parent is not here
 */
RapEvent *rap_record_get_event (RapRecord *record);

/**
 * rap_record_invalidate:
 * @record: a record
 *
 * To be called after ids, references or positions of entities in @record
 * changed, as when they were saved: they are found by their new ids, and lists
 * of parts are made anew when they are next asked for.
 */
void rap_record_invalidate (RapRecord *record);

G_END_DECLS
