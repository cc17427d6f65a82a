/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Addresses of links: which are let through, and how they are written. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rap_web_address_is_allowed:
 *
 * Returns: whether @url is of the web, of mail or of a telephone; others may run programs or name
 *   files of one computer
 */
gboolean rap_web_address_is_allowed (const char *url);

/**
 * rap_web_address_normalize:
 *
 * Percent-encodes what no address may have (RFC 3986, section 2): spaces, control characters and
 * `<>"\^{|}` and the grave accent. Letters of any script stay (RFC 3987).
 *
 * Returns: (transfer full): the address
 */
char *rap_web_address_normalize (const char *url);

/**
 * rap_web_address_to_ascii:
 *
 * Percent-encodes letters that aren't ASCII too, and the apostrophe.
 *
 * Returns: (transfer full): the address
 */
char *rap_web_address_to_ascii (const char *url);

G_END_DECLS
