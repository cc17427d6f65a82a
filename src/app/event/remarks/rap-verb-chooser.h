/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapVerbChooser: a list of the reporting verbs that may govern a form of
 * words. */

#pragma once

#include <adwaita.h>

#include "release/rap-style.h"

G_BEGIN_DECLS

#define RAP_TYPE_VERB_CHOOSER (rap_verb_chooser_get_type ())
G_DECLARE_FINAL_TYPE (RapVerbChooser, rap_verb_chooser, RAP, VERB_CHOOSER, AdwBin)

/*
 * RapVerbChooser::changed:
 * @chooser: the chooser
 *
 * The user chose another verb.
 */

/**
 * rap_verb_chooser_show:
 * @chooser: a chooser
 * @style: (nullable): the house style that has the verbs
 * @form: what the words are
 * @verb: (nullable): the name of the chosen verb; %NULL: the style's choice
 *
 * Offers the verbs of @style that may govern @form. A verb it doesn't have is
 * offered all the same while it is the chosen one.
 */
void rap_verb_chooser_show (RapVerbChooser *chooser,
                            RapStyle *style,
                            RapForm form,
                            const char *verb);

/**
 * rap_verb_chooser_get_verb:
 * @chooser: a chooser
 *
 * Returns: (transfer none) (nullable): the name of the chosen verb; %NULL: the
 *   style's choice
 */
const char *rap_verb_chooser_get_verb (RapVerbChooser *chooser);

/**
 * rap_verb_chooser_popup:
 * @chooser: a chooser
 *
 * Opens the list.
 */
void rap_verb_chooser_popup (RapVerbChooser *chooser);

G_END_DECLS
