/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Remarks: one turn of speaking each, and who spoke. The fields are explained in the header. */

#include "record/rap-remark.h"

static const RapField remark_fields[] = {
  RAP_REFERENCE (RapRemark,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapRemark, "session", session_id, RAP_KIND_EVENT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRemark, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_CHOICE (RapRemark, "kind", kind, rap_remark_kind_get_type),
  RAP_FIELD (RapRemark, "time-mark", time_mark, RAP_FIELD_TIME, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapRemark, "organizer", organizer_id, RAP_KIND_ORGANIZER, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRemark, "state", state, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRemark, "label", label, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapRemark, "label-gender", label_gender, rap_gender_get_type),
  RAP_REFERENCE (RapRemark, "replies-to", replies_to_id, RAP_KIND_REMARK, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapRemark, "stance", stance, rap_stance_get_type),
  RAP_CHOICE (RapRemark, "disclosure", disclosure, rap_disclosure_get_type),
  RAP_FIELD (RapRemark, "disclosure-note", disclosure_note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRemark, "descriptor", descriptor, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRemark, "note", note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Remark, remark, RAP_KIND_REMARK, "remark", "remarks")

static const RapField remark_speaker_fields[] = {
  RAP_REFERENCE (RapRemarkSpeaker,
                 "remark",
                 remark_id,
                 RAP_KIND_REMARK,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapRemarkSpeaker,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_DERIVED),
  RAP_REFERENCE (RapRemarkSpeaker,
                 "participant",
                 participant_id,
                 RAP_KIND_PARTICIPANT,
                 RAP_FIELD_REQUIRED),
  RAP_FIELD (RapRemarkSpeaker, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_REFERENCE (RapRemarkSpeaker,
                 "participant-position",
                 participant_position_id,
                 RAP_KIND_PARTICIPANT_POSITION,
                 RAP_FIELD_PLAIN),
  RAP_FIELD (RapRemarkSpeaker, "capacity", capacity, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRemarkSpeaker, "on-behalf", on_behalf, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (RemarkSpeaker,
                 remark_speaker,
                 RAP_KIND_REMARK_SPEAKER,
                 "remark_speaker",
                 "speakers")
