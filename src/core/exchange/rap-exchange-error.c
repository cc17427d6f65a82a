/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The errors of exchange. */

#include "exchange/rap-exchange-error.h"

G_DEFINE_QUARK (rap-exchange-error-quark, rap_exchange_error)
