/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Statements: the parts of a remark, and their wordings in each language. The fields are explained
 * in the header. */

#include "record/rap-statement.h"

static const RapField statement_fields[] = {
  RAP_REFERENCE (RapStatement,
                 "remark",
                 remark_id,
                 RAP_KIND_REMARK,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_FIELD (RapStatement, "position", position, RAP_FIELD_INTEGER, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapStatement, "language-spoken", language_spoken, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapStatement, "source", source, rap_source_get_type),
  RAP_FIELD (RapStatement, "source-detail", source_detail, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapStatement, "disclosure", disclosure, rap_disclosure_get_type),
  RAP_FIELD (RapStatement, "disclosure-note", disclosure_note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapStatement, "note", note, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
};

RAP_DEFINE_NOUN (Statement, statement, RAP_KIND_STATEMENT, "statement", "statements")

static const RapField wording_fields[] = {
  RAP_REFERENCE (RapWording,
                 "statement",
                 statement_id,
                 RAP_KIND_STATEMENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_FIELD (RapWording, "language", language, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_FIELD (RapWording, "words", words, RAP_FIELD_TEXT, RAP_FIELD_REQUIRED),
  RAP_CHOICE (RapWording, "form", form, rap_form_get_type),
  RAP_FIELD (RapWording, "verb", verb, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapWording, "manner", manner, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapWording, "split-at", split_at, RAP_FIELD_INTEGER, RAP_FIELD_PLAIN),
  RAP_FIELD (RapWording, "joins-previous", joins_previous, RAP_FIELD_BOOLEAN, RAP_FIELD_PLAIN),
  RAP_FIELD (RapWording, "translated", translated, RAP_FIELD_BOOLEAN, RAP_FIELD_PLAIN),
  RAP_FIELD (RapWording, "translator", translator, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapWording, "cleared-by", cleared_by, RAP_FIELD_TEXT, RAP_FIELD_PLAIN),
  RAP_FIELD (RapWording, "cleared-at", cleared_at, RAP_FIELD_INSTANT, RAP_FIELD_PLAIN),
  RAP_CHOICE (RapWording, "origin", origin, rap_origin_get_type),
};

RAP_DEFINE_NOUN (Wording, wording, RAP_KIND_WORDING, "wording", "wordings")

static const RapField statement_topic_fields[] = {
  RAP_REFERENCE (RapStatementTopic,
                 "statement",
                 statement_id,
                 RAP_KIND_STATEMENT,
                 RAP_FIELD_REQUIRED | RAP_FIELD_PARENT),
  RAP_REFERENCE (RapStatementTopic, "topic", topic_id, RAP_KIND_TOPIC, RAP_FIELD_REQUIRED),
};

RAP_DEFINE_NOUN (StatementTopic,
                 statement_topic,
                 RAP_KIND_STATEMENT_TOPIC,
                 "statement_topic",
                 "topics")
