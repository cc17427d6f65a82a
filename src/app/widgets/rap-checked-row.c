/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry row whose text is taken when it is left. What can't be taken stays to
 * be mended, with the reason. */

#include "widgets/rap-checked-row.h"

struct _RapCheckedRow
{
  AdwEntryRow parent_instance;

  RapEntity *entity;
  const RapCheckedField *field;
  char *language;
  char *shown; /* what the record says */
  char *problem;
};

enum
{
  PROP_PROBLEM = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (RapCheckedRow, rap_checked_row, ADW_TYPE_ENTRY_ROW)

static void
set_problem (RapCheckedRow *self, const char *problem)
{
  if (!g_set_str (&self->problem, problem))
    return;
  if (problem)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "error");
      gtk_accessible_announce (GTK_ACCESSIBLE (self), problem,
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
    }
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

/* What is being typed is not touched. */
static void
show (RapCheckedRow *self)
{
  g_autofree char *text = self->field->format (self->entity);
  gboolean typed = g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self)),
                              self->shown ? self->shown : "") != 0;

  g_set_str (&self->shown, text);
  if (!typed)
    gtk_editable_set_text (GTK_EDITABLE (self), text);
}

static void
take (RapCheckedRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self));
  g_autoptr (GError) error = NULL;

  if (self->entity == NULL)
    return;
  if (g_strcmp0 (text, self->shown) == 0)
    {
      set_problem (self, NULL);
      return;
    }
  if (!self->field->take (self->entity, text, self->language, &error))
    {
      set_problem (self, error->message);
      return;
    }
  set_problem (self, NULL);
  g_set_str (&self->shown, text);
  show (self);
}

static void
unbind (RapCheckedRow *self)
{
  if (self->entity)
    g_signal_handlers_disconnect_by_func (self->entity, show, self);
  g_clear_object (&self->entity);
}

void
rap_checked_row_bind (RapCheckedRow *self,
                      gpointer entity,
                      const RapCheckedField *field,
                      const char *language)
{
  g_return_if_fail (RAP_IS_CHECKED_ROW (self) && field && language);

  g_set_str (&self->language, language);

  if (entity == self->entity && entity)
    {
      show (self);
      return;
    }
  unbind (self);
  self->field = field;
  gtk_editable_set_editable (GTK_EDITABLE (self), entity != NULL);
  if (entity == NULL)
    return;
  self->entity = g_object_ref (entity);
  g_signal_connect_object (entity, "notify", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
rap_checked_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_PROBLEM)
    g_value_set_string (value, RAP_CHECKED_ROW (object)->problem);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
rap_checked_row_dispose (GObject *object)
{
  unbind (RAP_CHECKED_ROW (object));

  G_OBJECT_CLASS (rap_checked_row_parent_class)->dispose (object);
}

static void
rap_checked_row_finalize (GObject *object)
{
  RapCheckedRow *self = RAP_CHECKED_ROW (object);

  g_free (self->language);
  g_free (self->shown);
  g_free (self->problem);

  G_OBJECT_CLASS (rap_checked_row_parent_class)->finalize (object);
}

static void
rap_checked_row_class_init (RapCheckedRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rap_checked_row_get_property;
  object_class->dispose = rap_checked_row_dispose;
  object_class->finalize = rap_checked_row_finalize;

  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                    G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
rap_checked_row_init (RapCheckedRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (take), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect (self, "entry-activated", G_CALLBACK (take), NULL);
}
