/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The errors of the record: what can be wrong with a value that came from
 * outside. Messages name the value and say what to write; whoever knows the
 * file, line or field puts it in front.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapRecordError:
 * @RAP_RECORD_ERROR_INVALID_DATE: no date, or a day that does not exist
 * @RAP_RECORD_ERROR_INVALID_TIME: no time or instant, or one that does not exist
 * @RAP_RECORD_ERROR_UNKNOWN_ZONE: no IANA time zone of this system
 * @RAP_RECORD_ERROR_INVALID_LANGUAGE: no BCP 47 language tag
 * @RAP_RECORD_ERROR_INVALID_CODE: no code of a country (ISO 3166-1 alpha-2) or
 *   script (ISO 15924)
 */
typedef enum
{
  RAP_RECORD_ERROR_INVALID_DATE,
  RAP_RECORD_ERROR_INVALID_TIME,
  RAP_RECORD_ERROR_UNKNOWN_ZONE,
  RAP_RECORD_ERROR_INVALID_LANGUAGE,
  RAP_RECORD_ERROR_INVALID_CODE,
} RapRecordError;

#define RAP_RECORD_ERROR (rap_record_error_quark ())
GQuark rap_record_error_quark (void);

/**
 * rap_record_error_excerpt:
 * @value: a value that was refused; valid UTF-8
 *
 * Returns: (transfer full): @value for a message, cut after 40 characters
 */
char *rap_record_error_excerpt (const char *value);

G_END_DECLS
