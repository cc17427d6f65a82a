/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Freeing what a page holds. */

#include "widgets/rap-page-content.h"

void
rap_page_content_take_out (AdwNavigationPage *page)
{
  GtkWidget *bin = adw_navigation_page_get_child (page);
  GtkWidget *held = ADW_IS_BREAKPOINT_BIN (bin)
                      ? adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (bin))
                      : NULL;

  if (ADW_IS_BIN (held))
    adw_bin_set_child (ADW_BIN (held), NULL);
}
