/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * RapTemplateShelf: all templates as the windows see them. Files are read and
 * written in one thread, one after another, so that nothing waits for a disk and
 * the last text that was typed is the one that stays.
 */

#pragma once

#include <gio/gio.h>

#include "model/rap-template-item.h"

G_BEGIN_DECLS

#define RAP_TYPE_TEMPLATE_SHELF (rap_template_shelf_get_type ())
G_DECLARE_FINAL_TYPE (RapTemplateShelf, rap_template_shelf, RAP, TEMPLATE_SHELF, GObject)

/*
 * RapTemplateShelf::failed:
 * @shelf: the shelf
 * @error: (type GError): why something could not be saved or deleted
 *
 * RapTemplateShelf::saved:
 * @shelf: the shelf
 * @id: a template
 * @text: its text from now on
 *
 * For who shows the text, too: it is being written.
 */

/**
 * rap_template_shelf_new:
 *
 * Returns: (transfer full): a shelf
 */
RapTemplateShelf *rap_template_shelf_new (void);

/**
 * rap_template_shelf_get_items:
 * @self: a shelf
 *
 * Returns: (transfer none) (element-type RapTemplateItem): this program's templates
 *   and then the user's own. The files are read again; the items stay the same
 *   objects, and those that change tell.
 */
GListModel *rap_template_shelf_get_items (RapTemplateShelf *self);

/**
 * rap_template_shelf_load_async:
 * @self: a shelf
 * @id: a template
 * @callback: called when it is read
 * @data: for @callback
 */
void rap_template_shelf_load_async (RapTemplateShelf *self,
                                    const char *id,
                                    GAsyncReadyCallback callback,
                                    gpointer data);

/**
 * rap_template_shelf_load_finish:
 * @self: a shelf
 * @result: what the callback got
 * @error: return location for an error of rap_template_files_load()
 *
 * Returns: (transfer full) (nullable): the template's text
 */
char *rap_template_shelf_load_finish (RapTemplateShelf *self, GAsyncResult *result, GError **error);

/**
 * rap_template_shelf_add_copy_async:
 * @self: a shelf
 * @id: the template that is copied
 * @text: its text
 * @callback: called when the copy is there
 * @data: for @callback
 *
 * Adds a copy; see rap_template_files_add_copy().
 */
void rap_template_shelf_add_copy_async (RapTemplateShelf *self,
                                        const char *id,
                                        const char *text,
                                        GAsyncReadyCallback callback,
                                        gpointer data);

/**
 * rap_template_shelf_add_copy_finish:
 * @self: a shelf
 * @result: what the callback got
 *
 * Returns: (transfer full) (nullable): the copy's id; %NULL if "failed" was emitted
 */
char *rap_template_shelf_add_copy_finish (RapTemplateShelf *self, GAsyncResult *result);

/**
 * rap_template_shelf_save:
 * @self: a shelf
 * @id: an own template; it need not exist
 * @text: its text
 */
void rap_template_shelf_save (RapTemplateShelf *self, const char *id, const char *text);

/**
 * rap_template_shelf_delete:
 * @self: a shelf
 * @id: an own template
 */
void rap_template_shelf_delete (RapTemplateShelf *self, const char *id);

/**
 * rap_template_shelf_wait:
 * @self: a shelf
 *
 * Waits until all is written, before the program ends.
 */
void rap_template_shelf_wait (RapTemplateShelf *self);

G_END_DECLS
