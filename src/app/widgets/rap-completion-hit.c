/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One offer of a completion. */

#include "widgets/rap-completion-hit.h"

#include <adwaita.h>

#include "record/rap-fold.h"

#define PICTURE_SIZE 24

static GtkWidget *
create_label (const char *markup)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

/* How many bytes at the start of a word are what was typed of it: the fewest that
 * fold to it. 0: it is another word. */
static gsize
measure_match (const char *word, gsize length, const char *const *typed)
{
  for (gsize n = 0; n < length;)
    {
      g_autofree char *beginning = NULL;
      g_autofree char *folded = NULL;

      n = (gsize) (g_utf8_next_char (word + n) - word);
      beginning = g_strndup (word, n);
      folded = rap_fold (beginning);
      for (guint i = 0; typed[i]; i++)
        if (g_str_has_prefix (folded, typed[i]))
          return n;
    }
  return 0;
}

static void
append_escaped (GString *markup, const char *text, gsize length)
{
  g_autofree char *escaped = g_markup_escape_text (text, (gssize) length);

  g_string_append (markup, escaped);
}

static char *
mark_matches (const char *text, const char *typed)
{
  g_auto (GStrv) words = rap_fold_words (typed);
  g_autoptr (GString) markup = g_string_new (NULL);

  while (*text)
    {
      const char *end = text;
      gsize match;

      while (*end && g_unichar_isalnum (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);
      match = measure_match (text, (gsize) (end - text), (const char *const *) words);
      if (match)
        {
          g_string_append (markup, "<b>");
          append_escaped (markup, text, match);
          g_string_append (markup, "</b>");
        }
      if (*end)
        end = g_utf8_next_char (end);
      append_escaped (markup, text + match, (gsize) (end - text) - match);
      text = end;
    }
  return g_string_free_and_steal (g_steal_pointer (&markup));
}

static GtkWidget *
create_title (const RapListRow *hit, const char *typed)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *title = mark_matches (hit->title, hit->spelling ? "" : typed);

  gtk_box_append (GTK_BOX (box), create_label (title));
  if (hit->spelling)
    {
      g_autofree char *spelling = mark_matches (hit->spelling, typed);
      GtkWidget *label = create_label (spelling);

      gtk_widget_add_css_class (label, "dimmed");
      gtk_box_append (GTK_BOX (box), label);
    }
  return box;
}

static GtkWidget *
create_subtitle (const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  GtkWidget *label = create_label (markup);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

static GtkWidget *
create_words (const RapListRow *hit, const char *typed)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), create_title (hit, typed));
  if (hit->subtitle)
    gtk_box_append (GTK_BOX (box), create_subtitle (hit->subtitle));
  return box;
}

static GtkWidget *
create_mark (const char *mark)
{
  GtkWidget *label = gtk_label_new (mark);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  return label;
}

static void
set_name (GtkWidget *row, const RapListRow *hit, const char *mark)
{
  const char *parts[5] = { hit->title };
  g_autofree char *name = NULL;
  guint n = 1;

  if (hit->spelling)
    parts[n++] = hit->spelling;
  if (hit->subtitle)
    parts[n++] = hit->subtitle;
  if (mark)
    parts[n++] = mark;
  name = g_strjoinv (", ", (char **) parts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

GtkWidget *
rap_completion_hit_new (const RapListRow *hit, const char *typed, gboolean person, const char *mark)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *row = gtk_list_box_row_new ();

  g_return_val_if_fail (hit && hit->title && typed, row);

  gtk_widget_set_margin_top (box, 4);
  gtk_widget_set_margin_bottom (box, 4);
  if (person)
    gtk_box_append (GTK_BOX (box), adw_avatar_new (PICTURE_SIZE, hit->title, TRUE));
  gtk_box_append (GTK_BOX (box), create_words (hit, typed));
  if (mark)
    gtk_box_append (GTK_BOX (box), create_mark (mark));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "rap-hit", rap_list_row_copy (hit),
                          (GDestroyNotify) rap_list_row_free);
  set_name (row, hit, mark);
  return row;
}

GtkWidget *
rap_completion_hit_new_as_typed (const char *typed, const char *label)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *plus = gtk_image_new_from_icon_name ("list-add-symbolic");
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *markup = g_markup_escape_text (label, -1);
  RapListRow *hit = g_new0 (RapListRow, 1);

  hit->title = g_strdup (typed);
  gtk_widget_set_size_request (plus, PICTURE_SIZE, -1);
  gtk_box_append (GTK_BOX (box), plus);
  gtk_box_append (GTK_BOX (box), create_label (markup));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "rap-hit", hit, (GDestroyNotify) rap_list_row_free);
  g_object_set_data (G_OBJECT (row), "rap-as-typed", GINT_TO_POINTER (TRUE));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return row;
}

const RapListRow *
rap_completion_hit_get (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "rap-hit");
}

gboolean
rap_completion_hit_is_as_typed (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "rap-as-typed") != NULL;
}

gboolean
rap_completion_hit_is_named (GtkListBoxRow *row, const char *name)
{
  const RapListRow *hit = rap_completion_hit_get (row);
  g_autofree char *folded = rap_fold (name);
  g_autofree char *title = rap_fold (hit->title);
  g_autofree char *spelling = rap_fold (hit->spelling);

  return *folded && !rap_completion_hit_is_as_typed (row) &&
         (g_str_equal (folded, title) || g_str_equal (folded, spelling));
}
