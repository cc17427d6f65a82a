/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A row for a multilingual field of several lines. */

#include "widgets/rap-paragraphs-row.h"

struct _RapParagraphsRow
{
  AdwPreferencesRow parent_instance;

  GtkTextView *view;
  GtkTextBuffer *buffer;

  RapEntity *entity;
  char *field;
  char *language;
  gboolean showing; /* the text is being set from the entity */
};

G_DEFINE_FINAL_TYPE (RapParagraphsRow, rap_paragraphs_row, ADW_TYPE_PREFERENCES_ROW)

static char *
dup_text (RapParagraphsRow *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

static void
show_text (RapParagraphsRow *self)
{
  g_autoptr (RapTexts) texts = NULL;
  g_autofree char *shown = dup_text (self);
  const char *text;

  g_object_get (self->entity, self->field, &texts, NULL);
  text = rap_texts_get (texts, self->language);
  if (g_strcmp0 (shown, text ? text : "") == 0)
    return;
  self->showing = TRUE;
  gtk_text_buffer_set_text (self->buffer, text ? text : "", -1);
  self->showing = FALSE;
}

static void
on_changed (RapParagraphsRow *self)
{
  g_autofree char *text = dup_text (self);

  if (self->entity && !self->showing)
    rap_entity_set_text (self->entity, self->field, self->language, text);
}

static void
unbind (RapParagraphsRow *self)
{
  if (self->entity)
    g_signal_handlers_disconnect_by_func (self->entity, show_text, self);
  g_clear_object (&self->entity);
}

void
rap_paragraphs_row_bind (RapParagraphsRow *self,
                         gpointer entity,
                         const char *field,
                         const char *language)
{
  g_autofree char *signal = g_strconcat ("notify::", field, NULL);

  g_return_if_fail (RAP_IS_PARAGRAPHS_ROW (self) && field && language);

  unbind (self);
  g_set_str (&self->field, field);
  g_set_str (&self->language, language);
  gtk_text_view_set_editable (self->view, entity != NULL);
  if (entity == NULL)
    return;
  self->entity = g_object_ref (entity);
  g_signal_connect_object (entity, signal, G_CALLBACK (show_text), self, G_CONNECT_SWAPPED);
  show_text (self);
}

static gboolean
rap_paragraphs_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_PARAGRAPHS_ROW (widget)->view));
}

/* A scrolled window would be passed over once the focus has been in it. */
static gboolean
rap_paragraphs_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN)
    return FALSE;
  return gtk_widget_grab_focus (widget);
}

static void
rap_paragraphs_row_dispose (GObject *object)
{
  RapParagraphsRow *self = RAP_PARAGRAPHS_ROW (object);

  unbind (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PARAGRAPHS_ROW);

  G_OBJECT_CLASS (rap_paragraphs_row_parent_class)->dispose (object);
}

static void
rap_paragraphs_row_finalize (GObject *object)
{
  RapParagraphsRow *self = RAP_PARAGRAPHS_ROW (object);

  g_free (self->field);
  g_free (self->language);

  G_OBJECT_CLASS (rap_paragraphs_row_parent_class)->finalize (object);
}

static void
rap_paragraphs_row_constructed (GObject *object)
{
  RapParagraphsRow *self = RAP_PARAGRAPHS_ROW (object);

  G_OBJECT_CLASS (rap_paragraphs_row_parent_class)->constructed (object);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE,
                                  TRUE, -1);
}

static void
rap_paragraphs_row_class_init (RapParagraphsRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = rap_paragraphs_row_constructed;
  G_OBJECT_CLASS (klass)->dispose = rap_paragraphs_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_paragraphs_row_finalize;
  widget_class->focus = rap_paragraphs_row_focus;
  widget_class->grab_focus = rap_paragraphs_row_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "widgets/rap-paragraphs-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapParagraphsRow, view);
  gtk_widget_class_bind_template_child (widget_class, RapParagraphsRow, buffer);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
}

static void
rap_paragraphs_row_init (RapParagraphsRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
