/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON as values, for rendering any template with any data.
 */
#pragma once

#include <json-glib/json-glib.h>

#include "template/rap-template-value.h"

G_BEGIN_DECLS

/**
 * rap_template_value_from_json:
 * @node: (nullable): a JSON node; must outlive the value
 *
 * Makes a value of @node. False are `false`, `null`, `0`, the empty text, the
 * empty list and, for no node at all, nothing. `null` prints nothing, a number
 * prints as ECMAScript prints it (RFC 8785, section 3.2.2.3), and a list or an
 * object prints its JSON.
 *
 * Returns: the value
 */
RapTemplateValue rap_template_value_from_json (JsonNode *node);

G_END_DECLS
