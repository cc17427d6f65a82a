/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Deleting a template, with a way back. */

#pragma once

#include <adwaita.h>

#include "model/rap-template-shelf.h"

G_BEGIN_DECLS

/**
 * rap_template_delete:
 * @page: the page of the template, which may go
 * @shelf: the templates
 * @id: an own template
 * @name: its name
 * @text: its text
 *
 * Deletes the template, and offers an Undo below all pages.
 */
void rap_template_delete (GtkWidget *page,
                          RapTemplateShelf *shelf,
                          const char *id,
                          const char *name,
                          const char *text);

G_END_DECLS
