/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events and the series they belong to. The fields are explained in the header. */

#include "record/rap-event.h"

static const RapField series_fields[] = {
  RAP_FIELD (RapSeries, "name", name, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Series, series, RAP_KIND_SERIES, "series", "series")

static const RapField event_fields[] = {
  RAP_CHOICE (RapEvent, "kind", kind, rap_event_kind_get_type),
  RAP_REFERENCE (RapEvent, "parent", parent_id, RAP_KIND_EVENT, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapEvent, "relation", relation, rap_event_relation_get_type),
  RAP_REFERENCE (RapEvent, "series", series_id, RAP_KIND_SERIES, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "edition", edition, RAP_FIELD_INTEGER, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "starts", starts, RAP_FIELD_DATE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "ends", ends, RAP_FIELD_DATE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "start-time", start_time, RAP_FIELD_TIME, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "end-time", end_time, RAP_FIELD_TIME, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "time-zone", time_zone, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapEvent, "place", place_id, RAP_KIND_PLACE, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapEvent, "venue", venue_id, RAP_KIND_PLACE, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapEvent, "format", format, rap_event_format_get_type),
  RAP_FIELD (RapEvent, "title", title, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "theme", theme, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "subject", subject, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "background", background, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "attendance-count", attendance_count, RAP_FIELD_INTEGER, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "attendance", attendance, RAP_FIELD_TEXTS, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapEvent, "disclosure", disclosure, rap_disclosure_get_type),
  RAP_FIELD (RapEvent, "disclosure-note", disclosure_note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "list-released-by", list_released_by, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "list-released-on", list_released_on, RAP_FIELD_DATE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapEvent, "note", note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Event, event, RAP_KIND_EVENT, "event", "events")
