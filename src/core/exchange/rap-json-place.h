/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapJsonPlace: where in a JSON file a value stands, for messages:
 * "events[0].participants[3].presence".
 */

#pragma once

#include <glib.h>

#include "exchange/rap-exchange-error.h"

G_BEGIN_DECLS

typedef struct _RapJsonPlace RapJsonPlace;

/**
 * RapJsonPlace:
 * @parent: (nullable): the place of what it is in; %NULL for the root
 * @name: the name of a member; for the root, the file's
 * @index: the index of an element, which has no name
 *
 * A place, made on the stack while one goes down the tree. It owns nothing.
 */
struct _RapJsonPlace
{
  const RapJsonPlace *parent;
  const char *name;
  guint index;
};

/**
 * rap_json_place_set_error:
 * @place: where
 * @error: return location for a #RapExchangeError
 * @code: what kind
 * @format: what is wrong there, a whole sentence, as in printf()
 * @...: what to insert
 *
 * Sets an error that begins with the file's name and the place.
 *
 * Returns: %FALSE, to be returned at once
 */
gboolean rap_json_place_set_error (const RapJsonPlace *place,
                                   GError **error,
                                   RapExchangeError code,
                                   const char *format,
                                   ...) G_GNUC_PRINTF (4, 5);

G_END_DECLS
