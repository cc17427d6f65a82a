/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One statement in the ledger. */

#include "event/remarks/rap-statement-row.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-text.h"
#include "model/rap-choice-labels.h"
#include "record/rap-language.h"

/* Dim, as a label of that style is, where the words stand in the same one. */
#define VERB_ALPHA "65%%"

struct _RapStatementRow
{
  GtkBox parent_instance;

  GtkLabel *verb_label;
  GtkLabel *words_label;
  GtkBox *said;
  GtkBox *first_line;
};

G_DEFINE_FINAL_TYPE (RapStatementRow, rap_statement_row, GTK_TYPE_BOX)

static gboolean
is_quote (const RapWording *wording)
{
  return wording->form == RAP_FORM_QUOTE || wording->form == RAP_FORM_PARTIAL_QUOTE;
}

/* Without a verb of its own the style will choose one. */
static const char *
get_verb (const RapWording *wording, RapStyle *style)
{
  const RapVerb *verb = style ? rap_style_find_verb (style, wording->verb) : NULL;

  if (verb)
    return verb->form;
  return wording->verb ? wording->verb : "";
}

/* What follows a verb goes on in its sentence; what stands alone begins one. */
static char *
make_words (const RapWording *wording, const char *verb)
{
  if (is_quote (wording))
    /* Translators: a quotation in quotation marks. */
    return g_strdup_printf (_ ("“%s”"), wording->words);
  if (*verb != '\0')
    return g_strdup (wording->words);
  return rap_language_capitalize (wording->words, wording->language);
}

static void
show_words (RapStatementRow *self, const RapWording *wording, RapStyle *style, gboolean narrow)
{
  const char *verb = get_verb (wording, style);
  g_autofree char *words = make_words (wording, verb);

  gtk_widget_set_visible (GTK_WIDGET (self->verb_label), !narrow);
  if (narrow && *verb)
    {
      g_autofree char *markup =
        g_markup_printf_escaped ("<span style=\"italic\" alpha=\"" VERB_ALPHA "\">%s</span>  %s",
                                 verb, words);

      gtk_label_set_markup (self->words_label, markup);
      return;
    }
  gtk_label_set_text (self->verb_label, verb);
  gtk_label_set_text (self->words_label, words);
}

static void
add_tag (RapStatementRow *self, const char *text, const char *icon, const char *style_class)
{
  GtkWidget *tag = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);

  if (icon)
    gtk_box_append (GTK_BOX (tag), g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                                 GTK_ACCESSIBLE_ROLE_PRESENTATION, "icon-name",
                                                 icon, "pixel-size", 12, NULL));
  gtk_box_append (GTK_BOX (tag), gtk_label_new (text));
  gtk_widget_set_valign (tag, GTK_ALIGN_START);
  gtk_widget_add_css_class (tag, "tag");
  gtk_widget_add_css_class (tag, style_class);
  gtk_box_append (self->first_line, tag);
}

/* A statement's own level matters more than who approved its words. */
static void
add_sign (RapStatementRow *self, const RapStatement *statement, const RapWording *wording)
{
  if (statement->disclosure != RAP_DISCLOSURE_PUBLIC)
    add_tag (self, rap_choice_label (RAP_TYPE_DISCLOSURE, statement->disclosure),
             rap_remark_text_disclosure_icon (statement->disclosure),
             statement->disclosure == RAP_DISCLOSURE_OFF_THE_RECORD ? "off-record-tag" : "warning");
  else if (wording && wording->cleared_at)
    add_tag (self, C_ ("quotation", "Cleared"), NULL, "success");
  else if (wording && is_quote (wording))
    add_tag (self, C_ ("quotation", "Not cleared"), NULL, "warning");
}

static void
add_topics (RapStatementRow *self, RapRecord *record, gint64 statement, const char *language)
{
  GPtrArray *parts = rap_record_list_parts (record, RAP_KIND_STATEMENT_TOPIC, statement);
  g_autoptr (GString) text = g_string_new (NULL);
  GtkWidget *label;

  for (guint i = 0; i < parts->len; i++)
    {
      RapStatementTopic *part = g_ptr_array_index (parts, i);
      RapTopic *topic = rap_record_get (record, RAP_KIND_TOPIC, part->topic_id);

      if (topic == NULL)
        continue;
      g_string_append_printf (text, "%s#%s", text->len > 0 ? "  " : "",
                              rap_remark_text_resolve (topic->name, language));
    }
  if (text->len == 0)
    return;
  label = g_object_new (GTK_TYPE_LABEL, "label", text->str, "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (label, "accent");
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (self->said, label);
}

static void
rap_statement_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_STATEMENT_ROW);

  G_OBJECT_CLASS (rap_statement_row_parent_class)->dispose (object);
}

static void
rap_statement_row_class_init (RapStatementRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_statement_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/remarks/rap-statement-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapStatementRow, verb_label);
  gtk_widget_class_bind_template_child (widget_class, RapStatementRow, words_label);
  gtk_widget_class_bind_template_child (widget_class, RapStatementRow, said);
  gtk_widget_class_bind_template_child (widget_class, RapStatementRow, first_line);
}

static void
rap_statement_row_init (RapStatementRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_statement_row_new (RapRecord *record,
                       RapStatement *statement,
                       const char *language,
                       RapStyle *style,
                       gboolean narrow)
{
  RapStatementRow *self = g_object_new (RAP_TYPE_STATEMENT_ROW, NULL);
  gint64 id = rap_entity_get_id (statement);
  RapWording *wording = rap_remark_text_wording (record, id, language);

  if (wording && wording->words)
    show_words (self, wording, style, narrow);
  if (wording && g_strcmp0 (wording->language, language) != 0)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->words_label), "dimmed");
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->words_label),
                                   _ ("Not translated yet: shown in another language"));
    }
  add_sign (self, statement, wording);
  add_topics (self, record, id, language);
  return GTK_WIDGET (self);
}
