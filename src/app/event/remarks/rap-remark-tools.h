/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapRemarkTools: what stands below the words of a remark that is composed - the
 * details of the statement, the disclosure, the button that adds it. Where it is
 * narrow the details are folded up.
 */

#pragma once

#include <adwaita.h>

#include "event/remarks/rap-statement-details.h"

G_BEGIN_DECLS

#define RAP_TYPE_REMARK_TOOLS (rap_remark_tools_get_type ())
G_DECLARE_FINAL_TYPE (RapRemarkTools, rap_remark_tools, RAP, REMARK_TOOLS, AdwBin)

/*
 * RapRemarkTools::add: the remark is to be added, or saved.
 * RapRemarkTools::details-changed: another kind, verb or form was chosen.
 * RapRemarkTools::disclosure-changed: so was another level.
 */

/**
 * rap_remark_tools_get_details:
 * @self: the tools
 *
 * Returns: (transfer none): the details among them
 */
RapStatementDetails *rap_remark_tools_get_details (RapRemarkTools *self);

/**
 * rap_remark_tools_show_statement:
 * @self: the tools
 * @statement: the statement that the cursor is in
 *
 * Shows its details.
 */
void rap_remark_tools_show_statement (RapRemarkTools *self, const RapStatementDraft *statement);

RapDisclosure rap_remark_tools_get_disclosure (RapRemarkTools *self);
void rap_remark_tools_set_disclosure (RapRemarkTools *self, RapDisclosure disclosure);

/**
 * rap_remark_tools_next_disclosure:
 * @self: the tools
 *
 * Goes on to the next stricter level, and from the strictest to the first.
 */
void rap_remark_tools_next_disclosure (RapRemarkTools *self);

/**
 * rap_remark_tools_set_saves:
 * @self: the tools
 * @saves: whether the button saves a remark that there is, and doesn't add one
 */
void rap_remark_tools_set_saves (RapRemarkTools *self, gboolean saves);

/**
 * rap_remark_tools_set_narrow:
 * @self: the tools
 * @narrow: whether the window is as narrow as a phone
 */
void rap_remark_tools_set_narrow (RapRemarkTools *self, gboolean narrow);

/**
 * rap_remark_tools_unfold:
 * @self: the tools
 *
 * Shows the details, also where it is narrow.
 */
void rap_remark_tools_unfold (RapRemarkTools *self);

G_END_DECLS
