/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Releases: what is issued for an event, with its own choice and order of statements. The fields
 * are explained in the header. */

#include "record/rap-release.h"

static const RapField release_fields[] = {
  RAP_REFERENCE (RapRelease,
                 "event",
                 event_id,
                 RAP_KIND_EVENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_CHOICE (RapRelease, "kind", kind, rap_release_kind_get_type),
  RAP_FIELD (RapRelease, "language", language, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapRelease, "template", template, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapRelease, "style", style, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "audience", audience, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapRelease, "state", state, rap_release_state_get_type),
  RAP_FIELD (RapRelease, "version", version, RAP_FIELD_INTEGER, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapRelease, "version-kind", version_kind, rap_version_kind_get_type),
  RAP_REFERENCE (RapRelease, "supersedes", supersedes_id, RAP_KIND_RELEASE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "reason", reason, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "advisory", advisory, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "headline", headline, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "subhead", subhead, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapRelease, "dateline-place", dateline_place_id, RAP_KIND_PLACE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "dateline-date", dateline_date, RAP_FIELD_DATE, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "agency", agency, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapRelease, "issuer", issuer_id, RAP_KIND_ORGANIZATION, RAP_FIELD_PLAIN),
  RAP_REFERENCE (RapRelease, "source", source_id, RAP_KIND_ORGANIZATION, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "contact", contact, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "embargo-until", embargo_until, RAP_FIELD_INSTANT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "embargo-zone", embargo_zone, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "approved-by", approved_by, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "issued-at", issued_at, RAP_FIELD_INSTANT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease, "text", text, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapRelease,
             "chooses-statements",
             chooses_statements,
             RAP_FIELD_BOOLEAN,
             RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Release, release, RAP_KIND_RELEASE, "release", "releases")

static const RapField release_answer_fields[] = {
  RAP_REFERENCE (RapReleaseAnswer,
                 "release",
                 release_id,
                 RAP_KIND_RELEASE,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_FIELD (RapReleaseAnswer, "name", name, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapReleaseAnswer, "answer", answer, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
};

RAP_DEFINE_NOUN (ReleaseAnswer,
                 release_answer,
                 RAP_KIND_RELEASE_ANSWER,
                 "release_answer",
                 "answers")

static const RapField release_statement_fields[] = {
  RAP_REFERENCE (RapReleaseStatement,
                 "release",
                 release_id,
                 RAP_KIND_RELEASE,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapReleaseStatement,
                 "statement",
                 statement_id,
                 RAP_KIND_STATEMENT,
                 RAP_FIELD_REQUIRED),
  RAP_FIELD (RapReleaseStatement, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapReleaseStatement, "shape", shape, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (ReleaseStatement,
                 release_statement,
                 RAP_KIND_RELEASE_STATEMENT,
                 "release_statement",
                 "statements")

static const RapField release_block_fields[] = {
  RAP_REFERENCE (RapReleaseBlock,
                 "release",
                 release_id,
                 RAP_KIND_RELEASE,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_FIELD (RapReleaseBlock, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapReleaseBlock, "role", role, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapReleaseBlock, "text", text, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_REFERENCE (RapReleaseBlock, "statement", statement_id, RAP_KIND_STATEMENT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapReleaseBlock,
             "statement-revision",
             statement_revision,
             RAP_FIELD_INTEGER,
             RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (ReleaseBlock, release_block, RAP_KIND_RELEASE_BLOCK, "release_block", "blocks")
