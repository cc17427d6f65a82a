/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What can be reached from an event: its parts, their parts, and all that
 * these refer to.
 */

#pragma once

#include "record/rap-record.h"

G_BEGIN_DECLS

/**
 * rap_record_copy_reachable:
 * @record: a record
 *
 * Copies the record's event with its sessions and side events, the parts of
 * each, whatever they refer to, and the parts and references of that in turn.
 * What @record holds besides is left behind, and so are references to
 * something that @record doesn't hold.
 *
 * Returns: (transfer full): the copy, in the order of @record; empty if
 *   @record has no event
 */
RapRecord *rap_record_copy_reachable (RapRecord *record);

G_END_DECLS
