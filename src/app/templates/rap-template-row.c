/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A template in the list. */

#include "templates/rap-template-row.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"
#include "record/rap-language.h"

struct _RapTemplateRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *title;
  GtkLabel *subtitle;
  GtkWidget *sign;

  RapTemplateItem *item;
  char *language;
};

G_DEFINE_FINAL_TYPE (RapTemplateRow, rap_template_row, GTK_TYPE_LIST_BOX_ROW)

static gboolean
says (const char *name, const char *kind)
{
  g_autofree char *whole = g_utf8_casefold (name, -1);
  g_autofree char *part = g_utf8_casefold (kind, -1);

  return strstr (whole, part) != NULL;
}

/* The kind only where the name doesn't say it. */
static char *
make_subtitle (RapTemplateRow *self)
{
  RapReleaseTemplate *template = rap_template_item_get_template (self->item);
  const char *kind;
  g_autofree char *language = NULL;

  if (template == NULL)
    return g_strdup (rap_template_item_get_mistake (self->item));
  language = rap_language_get_display_name (rap_release_template_get_language (template),
                                            self->language);
  kind = rap_choice_label (RAP_TYPE_RELEASE_KIND, rap_release_template_get_kind (template));
  if (says (rap_template_item_get_name (self->item), kind))
    return g_steal_pointer (&language);
  /* Translators: a kind of release, and its language. */
  return g_strdup_printf (_ ("%s · %s"), kind, language);
}

static void
show_item (RapTemplateRow *self)
{
  const char *title = rap_template_item_get_name (self->item);
  const char *mistake = rap_template_item_get_mistake (self->item);
  g_autofree char *subtitle = make_subtitle (self);
  g_autofree char *name = NULL;

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->subtitle, subtitle);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), mistake);
  gtk_widget_set_visible (self->sign, mistake != NULL);
  if (mistake)
    /* Translators: the name of a template, and what is wrong with it. */
    name = g_strdup_printf (_ ("%s, has a mistake: %s"), title, mistake);
  else if (rap_template_item_is_own (self->item))
    /* Translators: the name of a template; its language, perhaps with its kind. */
    name = g_strdup_printf (_ ("%s, your own, %s"), title, subtitle);
  else
    name = g_strdup_printf (_ ("%s, %s"), title, subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
rap_template_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_TEMPLATE_ROW);

  G_OBJECT_CLASS (rap_template_row_parent_class)->dispose (object);
}

static void
rap_template_row_finalize (GObject *object)
{
  RapTemplateRow *self = RAP_TEMPLATE_ROW (object);

  g_clear_object (&self->item);
  g_free (self->language);

  G_OBJECT_CLASS (rap_template_row_parent_class)->finalize (object);
}

static void
rap_template_row_class_init (RapTemplateRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_template_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_template_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "templates/rap-template-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapTemplateRow, title);
  gtk_widget_class_bind_template_child (widget_class, RapTemplateRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, RapTemplateRow, sign);
}

static void
rap_template_row_init (RapTemplateRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_template_row_new (RapTemplateItem *item, const char *language)
{
  RapTemplateRow *self = g_object_new (RAP_TYPE_TEMPLATE_ROW, NULL);

  g_return_val_if_fail (RAP_IS_TEMPLATE_ITEM (item) && language, GTK_WIDGET (self));

  self->item = g_object_ref (item);
  self->language = g_strdup (language);
  g_signal_connect_object (item, "changed", G_CALLBACK (show_item), self, G_CONNECT_SWAPPED);
  show_item (self);
  return GTK_WIDGET (self);
}

RapTemplateItem *
rap_template_row_get_item (RapTemplateRow *self)
{
  g_return_val_if_fail (RAP_IS_TEMPLATE_ROW (self), NULL);
  return self->item;
}
