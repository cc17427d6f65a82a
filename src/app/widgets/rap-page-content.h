/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Freeing what a page holds. What an AdwBreakpointBin holds is never freed once its
 * breakpoint has changed (libadwaita 1.7). */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * rap_page_content_take_out:
 * @page: a page that is disposed of, with all it holds in an #AdwBin in a breakpoint bin
 *
 * Takes out what is in the inner bin, so that it is freed.
 */
void rap_page_content_take_out (AdwNavigationPage *page);

G_END_DECLS
