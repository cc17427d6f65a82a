/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The text of a template, with its mistakes. */

#include "templates/rap-template-text.h"

#include <glib/gi18n.h>
#include <gtksourceview/gtksource.h>

#include "release/rap-release-error.h"
#include "template/rap-template-diagnostic.h"

/* Where the colors of a template's syntax are defined, and under which name. */
#define LANGUAGES "resource:///io/github/rapporteur/Rapporteur/templates"
#define LANGUAGE  "rapporteur-template"

#define EXTENSION ".mustache"

/* The category of marks beside the lines, and the tag of what stands in them. */
#define MISTAKE "mistake"

struct _RapTemplateText
{
  AdwBin parent_instance;

  GtkSourceView *view;
  GtkSourceBuffer *buffer;
  GtkScrolledWindow *scroller;
  GtkWidget *mistakes_scroller;
  GtkBox *mistakes;

  char *file;  /* what mistakes are said to be in */
  char *shown; /* the sentences, a line each */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RapTemplateText, rap_template_text, ADW_TYPE_BIN)

static void
on_changed (RapTemplateText *self)
{
  g_signal_emit (self, changed_signal, 0);
}

/* Where sentences take room of the text, what is being typed stays in sight. */
static void
on_resized (RapTemplateText *self)
{
  gtk_text_view_scroll_mark_onscreen (GTK_TEXT_VIEW (self->view),
                                      gtk_text_buffer_get_insert (GTK_TEXT_BUFFER (self->buffer)));
}

static void
on_mistake_clicked (RapTemplateText *self, GtkWidget *button)
{
  guint line = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "line"));
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextIter start;

  gtk_text_buffer_get_iter_at_line (buffer, &start, (int) line - 1);
  gtk_text_buffer_place_cursor (buffer, &start);
  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self->view), gtk_text_buffer_get_insert (buffer),
                                0.1, FALSE, 0, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
mark_line (RapTemplateText *self, guint line)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_line (buffer, &start, (int) line - 1);
  end = start;
  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);
  gtk_text_buffer_apply_tag_by_name (buffer, MISTAKE, &start, &end);
  gtk_source_buffer_create_source_mark (self->buffer, NULL, MISTAKE, &start);
}

/* A mistake of the whole template is said without a place. */
static void
add_mistake (RapTemplateText *self, guint line, const char *sentence)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  GtkWidget *label = gtk_label_new (sentence);

  gtk_widget_add_css_class (icon, "warning");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_width_chars (GTK_LABEL (label), 24);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "mistake");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  gtk_box_append (self->mistakes, button);
  if (line == 0)
    return;
  gtk_widget_set_tooltip_text (button, _ ("Go to the line"));
  g_object_set_data (G_OBJECT (button), "line", GUINT_TO_POINTER (line));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_mistake_clicked), self,
                           G_CONNECT_SWAPPED);
  mark_line (self, line);
}

static void
clear (RapTemplateText *self)
{
  GtkTextIter start, end;
  GtkWidget *child;

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (self->buffer), &start, &end);
  gtk_text_buffer_remove_tag_by_name (GTK_TEXT_BUFFER (self->buffer), MISTAKE, &start, &end);
  gtk_source_buffer_remove_source_marks (self->buffer, &start, &end, MISTAKE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->mistakes))))
    gtk_box_remove (self->mistakes, child);
}

/* Without the file, which is the one on the page: "Line 35, column 14: …". A sentence that
 * begins otherwise, as a translation may, is left whole. */
static char *
leave_out_file (RapTemplateText *self, const char *sentence)
{
  g_autofree char *start = g_strconcat (self->file ? self->file : "", ", ", NULL);
  const char *rest = g_str_has_prefix (sentence, start) ? sentence + strlen (start) : "";
  g_autoptr (GString) made = g_string_new (NULL);

  if (*rest == '\0')
    return g_strdup (sentence);
  g_string_append_unichar (made, g_unichar_toupper (g_utf8_get_char (rest)));
  g_string_append (made, g_utf8_next_char (rest));
  return g_strdup (made->str);
}

static void
add_sentence (RapTemplateText *self, GString *sentences, guint line, const char *said)
{
  g_autofree char *sentence = leave_out_file (self, said);

  add_mistake (self, line, sentence);
  g_string_append_printf (sentences, "%s\n", sentence);
}

void
rap_template_text_show_mistakes (RapTemplateText *self, const RapReleaseRendering *rendering)
{
  const GError *mistake;
  GPtrArray *warnings;
  g_autoptr (GString) sentences = g_string_new (NULL);

  g_return_if_fail (RAP_IS_TEMPLATE_TEXT (self) && rendering);

  mistake = rap_release_rendering_get_mistake (rendering);
  warnings = rap_release_rendering_list_warnings (rendering);
  clear (self);
  if (mistake)
    add_sentence (self, sentences, rap_release_error_get_line (mistake), mistake->message);
  for (guint i = 0; warnings && i < warnings->len; i++)
    {
      const RapTemplateDiagnostic *warning = g_ptr_array_index (warnings, i);

      add_sentence (self, sentences, warning->place.line, warning->message);
    }
  gtk_widget_set_visible (self->mistakes_scroller, sentences->len > 0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_STATE_INVALID,
                               mistake ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  if (g_set_str (&self->shown, sentences->str) && sentences->len > 0)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), sentences->str,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

/* The scheme is part of the source view's own style, which follows no theme. */
static void
follow_style (RapTemplateText *self, GParamSpec *pspec, AdwStyleManager *manager)
{
  const char *name = adw_style_manager_get_dark (manager) ? "Adwaita-dark" : "Adwaita";
  GtkSourceStyleSchemeManager *schemes = gtk_source_style_scheme_manager_get_default ();

  gtk_source_buffer_set_style_scheme (self->buffer,
                                      gtk_source_style_scheme_manager_get_scheme (schemes, name));
}

static GtkSourceLanguage *
get_language (void)
{
  GtkSourceLanguageManager *languages = gtk_source_language_manager_get_default ();
  const char *const *paths = gtk_source_language_manager_get_search_path (languages);

  if (!g_strv_contains (paths, LANGUAGES))
    gtk_source_language_manager_append_search_path (languages, LANGUAGES);
  return gtk_source_language_manager_get_language (languages, LANGUAGE);
}

static void
rap_template_text_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_TEMPLATE_TEXT);

  G_OBJECT_CLASS (rap_template_text_parent_class)->dispose (object);
}

static void
rap_template_text_finalize (GObject *object)
{
  g_free (RAP_TEMPLATE_TEXT (object)->file);
  g_free (RAP_TEMPLATE_TEXT (object)->shown);

  G_OBJECT_CLASS (rap_template_text_parent_class)->finalize (object);
}

static void
rap_template_text_class_init (RapTemplateTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_template_text_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_template_text_finalize;

  changed_signal = g_signal_new ("changed", RAP_TYPE_TEMPLATE_TEXT, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GTK_SOURCE_TYPE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "templates/rap-template-text.ui");
  gtk_widget_class_bind_template_child (widget_class, RapTemplateText, view);
  gtk_widget_class_bind_template_child (widget_class, RapTemplateText, buffer);
  gtk_widget_class_bind_template_child (widget_class, RapTemplateText, scroller);
  gtk_widget_class_bind_template_child (widget_class, RapTemplateText, mistakes_scroller);
  gtk_widget_class_bind_template_child (widget_class, RapTemplateText, mistakes);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
}

static void
rap_template_text_init (RapTemplateText *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  g_autoptr (GtkSourceMarkAttributes) marks = gtk_source_mark_attributes_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_text_buffer_create_tag (GTK_TEXT_BUFFER (self->buffer), MISTAKE, "underline",
                              PANGO_UNDERLINE_ERROR, NULL);
  gtk_source_buffer_set_language (self->buffer, get_language ());
  gtk_source_mark_attributes_set_icon_name (marks, "dialog-warning-symbolic");
  gtk_source_view_set_mark_attributes (self->view, MISTAKE, marks, 0);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller),
                           "notify::page-size", G_CALLBACK (on_resized), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (follow_style), self,
                           G_CONNECT_SWAPPED);
  follow_style (self, NULL, manager);
}

/* There is nothing to undo after it. */
static void
set_text (RapTemplateText *self, const char *text)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);

  g_signal_handlers_block_by_func (buffer, on_changed, self);
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  g_signal_handlers_unblock_by_func (buffer, on_changed, self);
}

void
rap_template_text_open (RapTemplateText *self, const char *id, const char *text, gboolean editable)
{
  GtkTextIter start;

  g_return_if_fail (RAP_IS_TEMPLATE_TEXT (self) && id && text);

  g_free (self->file);
  self->file = g_strconcat (id, EXTENSION, NULL);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->view), editable);
  set_text (self, text);
  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self->buffer), &start);
  gtk_text_iter_forward_search (&start, "\n---\n", 0, NULL, &start, NULL);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self->buffer), &start);
}

gboolean
rap_template_text_follow (RapTemplateText *self, const char *text)
{
  g_autofree char *own = NULL;
  GtkTextIter cursor;
  int offset;

  g_return_val_if_fail (RAP_IS_TEMPLATE_TEXT (self) && text, FALSE);

  own = rap_template_text_dup (self);
  if (gtk_widget_has_focus (GTK_WIDGET (self->view)) || g_str_equal (own, text))
    return FALSE;
  g_object_get (self->buffer, "cursor-position", &offset, NULL);
  set_text (self, text);
  gtk_text_buffer_get_iter_at_offset (GTK_TEXT_BUFFER (self->buffer), &cursor, offset);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self->buffer), &cursor);
  return TRUE;
}

char *
rap_template_text_dup (RapTemplateText *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (RAP_IS_TEMPLATE_TEXT (self), NULL);

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (self->buffer), &start, &end);
  return gtk_text_buffer_get_text (GTK_TEXT_BUFFER (self->buffer), &start, &end, TRUE);
}

void
rap_template_text_insert (RapTemplateText *self, const char *tags)
{
  g_return_if_fail (RAP_IS_TEMPLATE_TEXT (self) && tags);

  gtk_text_buffer_insert_interactive_at_cursor (GTK_TEXT_BUFFER (self->buffer), tags, -1, TRUE);
  rap_template_text_focus (self);
}

void
rap_template_text_focus (RapTemplateText *self)
{
  g_return_if_fail (RAP_IS_TEMPLATE_TEXT (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}
