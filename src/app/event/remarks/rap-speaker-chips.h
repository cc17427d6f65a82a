/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapSpeakerChips: who speaks, chosen from the participants by a chip each. */

#pragma once

#include <adwaita.h>

#include "model/rap-record-model.h"

G_BEGIN_DECLS

#define RAP_TYPE_SPEAKER_CHIPS (rap_speaker_chips_get_type ())
G_DECLARE_FINAL_TYPE (RapSpeakerChips, rap_speaker_chips, RAP, SPEAKER_CHIPS, AdwBin)

/*
 * RapSpeakerChips::changed:
 * @chips: the chips
 *
 * The user chose another speaker.
 */

/**
 * rap_speaker_chips_set_model:
 * @chips: the chips
 * @model: an event's model
 */
void rap_speaker_chips_set_model (RapSpeakerChips *chips, RapRecordModel *model);

/**
 * rap_speaker_chips_set_narrow:
 * @chips: the chips
 * @narrow: whether they stand in one line that scrolls
 */
void rap_speaker_chips_set_narrow (RapSpeakerChips *chips, gboolean narrow);

/**
 * rap_speaker_chips_choose_nth:
 * @chips: the chips
 * @number: the number on a chip; 0: nobody
 *
 * Returns: whether there is such a chip
 */
gboolean rap_speaker_chips_choose_nth (RapSpeakerChips *chips, guint number);

/**
 * rap_speaker_chips_choose_next:
 * @chips: the chips
 *
 * Goes on to the chip after the chosen one, and after the last stays.
 */
void rap_speaker_chips_choose_next (RapSpeakerChips *chips);

/**
 * rap_speaker_chips_set_chosen:
 * @chips: the chips
 * @participants: (element-type gint64): ids; empty: nobody
 */
void rap_speaker_chips_set_chosen (RapSpeakerChips *chips, GArray *participants);

/**
 * rap_speaker_chips_get_chosen:
 * @chips: the chips
 *
 * Returns: (transfer none) (element-type gint64): the ids of those chosen
 */
GArray *rap_speaker_chips_get_chosen (RapSpeakerChips *chips);

G_END_DECLS
