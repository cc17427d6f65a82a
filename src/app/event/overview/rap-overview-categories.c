/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How many attended of what category: 12 from ministries. */

#include <glib/gi18n.h>

#include "event/overview/rap-overview-parts.h"
#include "event/rap-part-row.h"
#include "widgets/rap-texts-row.h"

#define MAX_COUNT 1000000

static const char *
get_name (gpointer part, const char *language)
{
  return rap_texts_get (((RapAttendance *) part)->name, language);
}

/* Empty is unset. What is no number is not taken, and marked. */
static void
on_changed (GtkEditable *entry, gpointer data)
{
  const char *text = gtk_editable_get_text (entry);
  gint64 count = RAP_UNSET;
  guint64 number;
  gboolean valid = *text == '\0' ||
                   g_ascii_string_to_unsigned (text, 10, 0, MAX_COUNT, &number, NULL);

  if (*text && valid)
    count = number;
  if (valid)
    gtk_widget_remove_css_class (GTK_WIDGET (entry), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               valid ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  if (valid && count != ((RapAttendance *) data)->count)
    g_object_set (data, "count", count, NULL);
}

static void
show_count (RapAttendance *category, GParamSpec *pspec, gpointer entry)
{
  g_autofree char *text = category->count == RAP_UNSET
                            ? g_strdup ("")
                            : g_strdup_printf ("%" G_GINT64_FORMAT, category->count);

  if (!g_str_equal (gtk_editable_get_text (entry), text))
    gtk_editable_set_text (entry, text);
}

static GtkWidget *
create_count (RapAttendance *category, const char *name)
{
  GtkWidget *entry = gtk_entry_new ();
  /* Translators: %s is a category of those who attended, such as ministries. */
  g_autofree char *label = g_strdup_printf (_ ("How many: %s"), name ? name : _ ("Category"));

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 5);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), 5);
  gtk_editable_set_alignment (GTK_EDITABLE (entry), 1);
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_DIGITS);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (entry, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  show_count (category, NULL, entry);
  g_signal_connect_object (category, "notify::count", G_CALLBACK (show_count), entry, 0);
  g_signal_connect_object (entry, "changed", G_CALLBACK (on_changed), category, 0);
  return entry;
}

static GtkWidget *
create_row (RapRecordModel *model, gpointer part)
{
  const char *language = rap_desk_get_language (rap_record_model_get_desk (model));
  GtkWidget *row = g_object_new (RAP_TYPE_TEXTS_ROW, "title",
                                 _ ("Category"), "captioned", FALSE, NULL);

  rap_texts_row_bind (RAP_TEXTS_ROW (row), part, "name", language);
  rap_part_row_add_suffix (row, create_count (part, get_name (part, language)));
  return row;
}

/* "12 ministries", "ministries 12" and "ministries: 12" have their number taken out. */
static gint64
take_count (char *name)
{
  g_autoptr (GRegex) at_end = g_regex_new ("[\\s:,–-]+(\\d{1,6})$", 0, 0, NULL);
  g_autoptr (GRegex) at_start = g_regex_new ("^(\\d{1,6})\\s+", 0, 0, NULL);
  GRegex *const both[] = { at_start, at_end };

  for (guint i = 0; i < G_N_ELEMENTS (both); i++)
    {
      g_autoptr (GMatchInfo) match = NULL;
      g_autofree char *number = NULL;
      int start, end;

      if (!g_regex_match (both[i], name, 0, &match))
        continue;
      number = g_match_info_fetch (match, 1);
      g_match_info_fetch_pos (match, 0, &start, &end);
      memmove (name + start, name + end, strlen (name + end) + 1);
      return g_ascii_strtoll (number, NULL, 10);
    }
  return RAP_UNSET;
}

static void
add (RapRecordModel *model, gint64 event, gint64 known, const char *typed, gint64 position)
{
  g_autoptr (RapAttendance) category = rap_entity_new (RAP_KIND_ATTENDANCE);
  g_autofree char *name = g_strdup (typed);
  RapChanges *changes = rap_changes_new (_ ("Add category"));

  category->event_id = event;
  category->position = position;
  category->count = take_count (name);
  rap_entity_set_text (category, "name", rap_desk_get_language (rap_record_model_get_desk (model)),
                       name);
  rap_changes_save (changes, category);
  rap_record_model_apply (model, changes, NULL);
}

const RapParts rap_overview_categories = {
  .kind = RAP_KIND_ATTENDANCE,
  .create_row = create_row,
  .get_name = get_name,
  .add = add,
  .moved = N_ ("Move category"),
  .removed = N_ ("Category removed"),
};
