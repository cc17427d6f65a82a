/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The errors of making and exporting releases. */

#include "release/rap-release-error.h"

G_DEFINE_QUARK (rap-release-error-quark, rap_release_error)
