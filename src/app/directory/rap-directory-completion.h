/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The persons and organizations of the record, as completions of what is typed. */

#pragma once

#include "widgets/rap-completion.h"

G_BEGIN_DECLS

/* Their context is a RapDesk. */
extern const RapCompletionSource rap_directory_people;
extern const RapCompletionSource rap_directory_organizations;

G_END_DECLS
