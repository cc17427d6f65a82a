/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How persons and organizations are called in lists. */

#pragma once

#include "store/rap-store-list.h"

G_BEGIN_DECLS

/**
 * rap_directory_text_title:
 * @kind: %RAP_KIND_PERSON, %RAP_KIND_ORGANIZATION or %RAP_KIND_EVENT
 * @row: a row
 *
 * Returns: (transfer none): its title, or what stands for it: "Unnamed person"
 */
const char *rap_directory_text_title (RapKind kind, const RapListRow *row);

/**
 * rap_directory_text_name:
 * @kind: which noun
 * @row: a row
 *
 * Returns: (transfer full): what a screen reader says: "Farid Shafiyev, Chairman"
 */
char *rap_directory_text_name (RapKind kind, const RapListRow *row);

G_END_DECLS
