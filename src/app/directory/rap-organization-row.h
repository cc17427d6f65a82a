/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapOrganizationRow: a row that takes an organization by completion. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_ORGANIZATION_ROW (rap_organization_row_get_type ())
G_DECLARE_FINAL_TYPE (RapOrganizationRow, rap_organization_row, RAP, ORGANIZATION_ROW, AdwEntryRow)

/**
 * rap_organization_row_set_desk:
 * @row: a row
 * @desk: the desk whose organizations are offered
 */
void rap_organization_row_set_desk (RapOrganizationRow *row, RapDesk *desk);

/**
 * rap_organization_row_set:
 * @row: a row
 * @id: an organization's id; 0: none
 * @name: (nullable): its name
 */
void rap_organization_row_set (RapOrganizationRow *row, gint64 id, const char *name);

/**
 * rap_organization_row_get_id:
 * @row: a row
 *
 * Returns: the id of the organization chosen; 0 if there is none, or what was
 *   typed is none in the record
 */
gint64 rap_organization_row_get_id (RapOrganizationRow *row);

G_END_DECLS
