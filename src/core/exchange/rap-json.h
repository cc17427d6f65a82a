/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * JSON files from elsewhere: read with limits, and with errors that name the
 * place.
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The bytes of a JSON file that the program is ready to hold. */
#define RAP_JSON_MAX_SIZE (256 * 1024 * 1024)

/**
 * rap_json_parse:
 * @bytes: what should be JSON as in RFC 8259
 * @name: the file's name, for messages
 * @error: return location for a #RapExchangeError
 *
 * Unlike the RFC, which leaves it open, an object may not have two members of
 * one name: the first would be lost.
 *
 * Returns: (transfer full): the root, or %NULL on error
 */
JsonNode *rap_json_parse (GBytes *bytes, const char *name, GError **error);

/**
 * rap_json_describe:
 * @node: a node
 *
 * Returns: (transfer full): what @node is, as words for a message: `“by
 *   pigeon”`, `12`, "an array"
 */
char *rap_json_describe (JsonNode *node);

G_END_DECLS
