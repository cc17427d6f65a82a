/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapTemplateDialog: chooses the template that a new release is written from. */

#pragma once

#include <adwaita.h>

#include "model/rap-template-shelf.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_DIALOG (rap_template_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplateDialog, rap_template_dialog, RAP, TEMPLATE_DIALOG, AdwDialog)

/*
 * RapTemplateDialog::chosen:
 * @dialog: the dialog
 * @template: (type gpointer): the #RapReleaseTemplate that was chosen
 *
 * The dialog closes by itself.
 */

/**
 * rap_template_dialog_new:
 * @shelf: the templates; one with a mistake can't be chosen, and says why
 * @language: the language one works in, to name that of a template in
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *rap_template_dialog_new (RapTemplateShelf *shelf, const char *language);

G_END_DECLS
