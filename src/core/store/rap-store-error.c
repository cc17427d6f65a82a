/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The errors of the store. */

#include "store/rap-store-error.h"

G_DEFINE_QUARK (rap-store-error-quark, rap_store_error)

gboolean
rap_store_error_is_refusal (const GError *error)
{
  return g_error_matches (error, RAP_STORE_ERROR, RAP_STORE_ERROR_INVALID) ||
         g_error_matches (error, RAP_STORE_ERROR, RAP_STORE_ERROR_IN_USE) ||
         g_error_matches (error, RAP_STORE_ERROR, RAP_STORE_ERROR_CHANGED_SINCE) ||
         g_error_matches (error, RAP_STORE_ERROR, RAP_STORE_ERROR_NOT_FOUND);
}
