/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The persons of the record as completions, with their position as of an event. */

#pragma once

#include "widgets/rap-completion.h"

G_BEGIN_DECLS

/* Its context is the RapRecordModel of the event. */
extern const RapCompletionSource rap_participant_people;

G_END_DECLS
