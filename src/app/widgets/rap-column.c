/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Widgets that are all as wide as the widest. */

#include "widgets/rap-column.h"

struct _RapColumn
{
  GObject parent_instance;

  int width; /* of the widest that was measured */
  guint source;
};

static guint widened_signal;

G_DEFINE_FINAL_TYPE (RapColumn, rap_column, G_TYPE_OBJECT)

#define RAP_TYPE_COLUMN_LAYOUT (rap_column_layout_get_type ())
G_DECLARE_FINAL_TYPE (RapColumnLayout, rap_column_layout, RAP, COLUMN_LAYOUT, GtkLayoutManager)

/* Lays out a widget's only child. */
struct _RapColumnLayout
{
  GtkLayoutManager parent_instance;

  RapColumn *column;
};

G_DEFINE_FINAL_TYPE (RapColumnLayout, rap_column_layout, GTK_TYPE_LAYOUT_MANAGER)

static void
on_widened (gpointer data)
{
  RapColumn *self = data;

  self->source = 0;
  g_signal_emit (self, widened_signal, 0);
}

/* Later, as nothing may ask to be laid out anew while something is measured. */
static void
fit (RapColumn *self, int width)
{
  if (width <= self->width)
    return;
  self->width = width;
  if (self->source == 0)
    self->source = g_idle_add_once (on_widened, self);
}

static void
rap_column_dispose (GObject *object)
{
  g_clear_handle_id (&RAP_COLUMN (object)->source, g_source_remove);

  G_OBJECT_CLASS (rap_column_parent_class)->dispose (object);
}

static void
rap_column_class_init (RapColumnClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_column_dispose;

  widened_signal = g_signal_new ("widened", RAP_TYPE_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
rap_column_init (RapColumn *self)
{
}

static GtkSizeRequestMode
get_request_mode (GtkLayoutManager *layout, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
measure (GtkLayoutManager *layout,
         GtkWidget *widget,
         GtkOrientation orientation,
         int for_size,
         int *minimum,
         int *natural,
         int *minimum_baseline,
         int *natural_baseline)
{
  RapColumn *column = RAP_COLUMN_LAYOUT (layout)->column;
  GtkWidget *child = gtk_widget_get_first_child (widget);

  gtk_widget_measure (child, orientation, -1, minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;
  fit (column, *natural);
  *minimum = *natural = column->width;
}

static void
allocate (GtkLayoutManager *layout, GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

static void
rap_column_layout_finalize (GObject *object)
{
  g_object_unref (RAP_COLUMN_LAYOUT (object)->column);

  G_OBJECT_CLASS (rap_column_layout_parent_class)->finalize (object);
}

static void
rap_column_layout_class_init (RapColumnLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rap_column_layout_finalize;
  layout_class->get_request_mode = get_request_mode;
  layout_class->measure = measure;
  layout_class->allocate = allocate;
}

static void
rap_column_layout_init (RapColumnLayout *self)
{
}

RapColumn *
rap_column_new (void)
{
  return g_object_new (RAP_TYPE_COLUMN, NULL);
}

void
rap_column_add (RapColumn *self, GtkWidget *widget)
{
  RapColumnLayout *layout;

  g_return_if_fail (RAP_IS_COLUMN (self));
  g_return_if_fail (GTK_IS_WIDGET (widget) && gtk_widget_get_first_child (widget));

  layout = g_object_new (RAP_TYPE_COLUMN_LAYOUT, NULL);
  layout->column = g_object_ref (self);
  g_signal_connect_object (self, "widened", G_CALLBACK (gtk_layout_manager_layout_changed), layout,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_layout_manager (widget, GTK_LAYOUT_MANAGER (layout));
}
