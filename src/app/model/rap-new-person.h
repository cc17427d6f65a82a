/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making a person of a name that was typed. */

#pragma once

#include "record/rap-record.h"
#include "store/rap-changes.h"

G_BEGIN_DECLS

/**
 * rap_new_person_make:
 * @record: a record to make the person in
 * @name: the name, which is kept whole: its parts are never guessed
 * @language: the language it was typed in
 * @changes: gets the person to be saved
 *
 * Returns: the new person's id in @record
 */
gint64 rap_new_person_make (RapRecord *record,
                            const char *name,
                            const char *language,
                            RapChanges *changes);

G_END_DECLS
