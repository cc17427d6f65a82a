/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapProseView: a text view that is as high as its text, to stand among others. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RAP_TYPE_PROSE_VIEW (rap_prose_view_get_type ())
G_DECLARE_FINAL_TYPE (RapProseView, rap_prose_view, RAP, PROSE_VIEW, GtkTextView)

G_END_DECLS
