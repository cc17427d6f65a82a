/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a template may put in: the names of data/templates/README.md that are asked
 * for most. */

#include "templates/rap-template-names.h"

#include <glib/gi18n.h>

struct _RapTemplateNames
{
  GtkPopover parent_instance;

  GtkListBox *list;
};

/* A name stands for the tag of that name, unless there are other tags. */
typedef struct
{
  const char *group; /* of this and those that follow; %NULL: that of the one before */
  const char *name;
  const char *meaning;
  const char *tags;
} Name;

static const Name all[] = {
  { N_ ("The release"), "headline", N_ ("Headline"), NULL },
  { NULL, "subhead", N_ ("Line below the headline"), NULL },
  { NULL, "dateline", N_ ("City, date and agency"), NULL },
  { NULL, "notice", N_ ("For immediate release, or from when"), NULL },
  { NULL, "correction", N_ ("What was corrected"), NULL },
  { NULL, "issuer", N_ ("Who issues it"), NULL },
  { NULL, "source", N_ ("Whose account it gives"), NULL },
  { NULL, "contact.text", N_ ("Whom to ask"), NULL },
  { NULL, "about", N_ ("Paragraphs about the organizers"),
    "{{#about}}\n## About {{name}}\n\n{{{text}}}\n\n{{/about}}\n" },
  { NULL, "end_mark", N_ ("Mark at the end"), NULL },

  { N_ ("The event"), "event.title", N_ ("Title in quotation marks"), NULL },
  { NULL, "event.theme", N_ ("Theme"), NULL },
  { NULL, "event.subject", N_ ("What it was about"), NULL },
  { NULL, "event.kind", N_ ("Round table, conference…"), NULL },
  { NULL, "event.a_kind", N_ ("The kind with its article"), NULL },
  { NULL, "event.held", N_ ("Was held"), NULL },
  { NULL, "date.on", N_ ("On 3 November 2023"), NULL },
  { NULL, "date.weekday", N_ ("Date with the day of the week"), NULL },
  { NULL, "date.time", N_ ("When it begins and ends"), NULL },
  { NULL, "place.in", N_ ("In Baku"), NULL },
  { NULL, "venue", N_ ("Building"), NULL },
  { NULL, "format", N_ ("In person, online…"), NULL },
  { NULL, "attendance", N_ ("How many attended"), NULL },
  { NULL, "background", N_ ("Background in paragraphs"), "{{{background}}}\n" },
  { NULL, "topics", N_ ("Topics, joined"),
    "{{#topics.any}}Discussions covered {{topics}}.{{/topics.any}}" },
  { NULL, "outcomes", N_ ("Outcomes, one by one"), "{{#outcomes}}\n- {{text}}\n{{/outcomes}}\n" },
  { NULL, "organizers", N_ ("Organizers, joined"), NULL },
  { NULL, "partners", N_ ("Partners, joined"), NULL },

  { N_ ("The people"), "participants", N_ ("Participants, one by one"),
    "{{#participants}}\n- {{name}}{{#position}}, {{position}}{{/position}}\n{{/participants}}\n" },
  { NULL, "groups", N_ ("Participants in groups"),
    "{{#groups}}\n## {{heading}}\n\n{{#people}}\n- {{name}}\n{{/people}}\n\n{{/groups}}\n" },
  { NULL, "speakers", N_ ("Speakers, joined"), NULL },
  { NULL, "also", N_ ("Who spoke and is not quoted"), NULL },

  { N_ ("What was said"), "turns.main", N_ ("Remarks in paragraphs"),
    "{{#turns.main}}\n{{paragraph}}\n\n{{/turns.main}}\n" },
  { NULL, "turns.closing", N_ ("Remarks that close the event"),
    "{{#turns.closing}}\n{{paragraph}}\n\n{{/turns.closing}}\n" },
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (RapTemplateNames, rap_template_names, GTK_TYPE_POPOVER)

static void
on_row_activated (RapTemplateNames *self, GtkListBoxRow *row)
{
  const Name *name = &all[gtk_list_box_row_get_index (row)];
  g_autofree char *tag = g_strdup_printf ("{{%s}}", name->name);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, chosen_signal, 0, name->tags ? name->tags : tag);
}

static GtkWidget *
create_row (const Name *name)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *meaning = gtk_label_new (_ (name->meaning));
  GtkWidget *label = gtk_label_new (name->name);
  /* Translators: what may be put into a template, and its name there. */
  g_autofree char *sentence = g_strdup_printf (_ ("%s, %s"), _ (name->meaning), name->name);

  gtk_label_set_xalign (GTK_LABEL (meaning), 0);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (meaning), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (meaning), 24);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "monospace");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_box_append (GTK_BOX (box), meaning);
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  return row;
}

static void
head (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  const char *group = all[gtk_list_box_row_get_index (row)].group;
  GtkWidget *label;

  if (group == NULL || gtk_list_box_row_get_header (row))
    return;
  label = gtk_label_new (_ (group));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_top (label, before ? 12 : 0);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_list_box_row_set_header (row, label);
}

static void
rap_template_names_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_TEMPLATE_NAMES);

  G_OBJECT_CLASS (rap_template_names_parent_class)->dispose (object);
}

static void
rap_template_names_class_init (RapTemplateNamesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_template_names_dispose;

  chosen_signal = g_signal_new ("chosen", RAP_TYPE_TEMPLATE_NAMES, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "templates/rap-template-names.ui");
  gtk_widget_class_bind_template_child (widget_class, RapTemplateNames, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
rap_template_names_init (RapTemplateNames *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, head, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    gtk_list_box_append (self->list, create_row (&all[i]));
}
