/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The first view of an event. */

#include "event/overview/rap-overview.h"

#include "widgets/rap-texts-row.h"

struct _RapOverview
{
  AdwBin parent_instance;

  RapTextsRow *title_row;
  RapTextsRow *theme_row;
  RapTextsRow *subject_row;

  RapRecordModel *model;
};

G_DEFINE_FINAL_TYPE (RapOverview, rap_overview, ADW_TYPE_BIN)

static void
bind_rows (RapOverview *self)
{
  gpointer event = rap_record_model_get_root (self->model);
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));

  rap_texts_row_bind (self->title_row, event, "title", language);
  rap_texts_row_bind (self->theme_row, event, "theme", language);
  rap_texts_row_bind (self->subject_row, event, "subject", language);
}

static gboolean
rap_overview_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_OVERVIEW (widget)->title_row));
}

static void
rap_overview_dispose (GObject *object)
{
  RapOverview *self = RAP_OVERVIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_OVERVIEW);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_overview_parent_class)->dispose (object);
}

static void
rap_overview_class_init (RapOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_overview_dispose;
  widget_class->grab_focus = rap_overview_grab_focus;

  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/overview/rap-overview.ui");
  gtk_widget_class_bind_template_child (widget_class, RapOverview, title_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, theme_row);
  gtk_widget_class_bind_template_child (widget_class, RapOverview, subject_row);
}

static void
rap_overview_init (RapOverview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_overview_new (RapRecordModel *model)
{
  RapOverview *self = g_object_new (RAP_TYPE_OVERVIEW, NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "notify::root", G_CALLBACK (bind_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (bind_rows), self,
                           G_CONNECT_SWAPPED);
  bind_rows (self);
  return GTK_WIDGET (self);
}
