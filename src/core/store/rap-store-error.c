/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The errors of the store. */

#include "store/rap-store-error.h"

G_DEFINE_QUARK (rap-store-error-quark, rap_store_error)
