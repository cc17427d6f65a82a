/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The errors of exchange: what can be wrong with a file that comes from
 * elsewhere, or goes there. Messages about a file name it and the place in it.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RapExchangeError:
 * @RAP_EXCHANGE_ERROR_SYNTAX: not JSON: cut off, not UTF-8, a comma missing
 * @RAP_EXCHANGE_ERROR_TOO_LARGE: more than the program is ready to hold
 * @RAP_EXCHANGE_ERROR_NEWER: written by a newer version of the program
 * @RAP_EXCHANGE_ERROR_CONTENT: JSON, but no record, or a value that can't be
 * @RAP_EXCHANGE_ERROR_OFF_THE_RECORD: nothing of it may be passed on
 */
typedef enum
{
  RAP_EXCHANGE_ERROR_SYNTAX,
  RAP_EXCHANGE_ERROR_TOO_LARGE,
  RAP_EXCHANGE_ERROR_NEWER,
  RAP_EXCHANGE_ERROR_CONTENT,
  RAP_EXCHANGE_ERROR_OFF_THE_RECORD,
} RapExchangeError;

#define RAP_EXCHANGE_ERROR (rap_exchange_error_quark ())
GQuark rap_exchange_error_quark (void);

G_END_DECLS
