/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry row whose text wraps. It has the style classes and the structure of an
 * AdwEntryRow, and so its looks. */

#include "widgets/rap-prose-row.h"

#include "widgets/rap-prose-view.h"

typedef struct
{
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkWidget *placeholder_label;
  GtkWidget *suffixes;

  char *text;
  char *placeholder;
  gboolean editable;
  gboolean captioned;
  gboolean multi_line;
  GtkInputPurpose input_purpose;
  gboolean showing; /* the text is being set by the program */
} RapProseRowPrivate;

enum
{
  PROP_TEXT = 1,
  PROP_PLACEHOLDER,
  PROP_EDITABLE,
  PROP_CAPTIONED,
  PROP_MULTI_LINE,
  PROP_INPUT_PURPOSE,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];
static guint changed_signal;

G_DEFINE_TYPE_WITH_PRIVATE (RapProseRow, rap_prose_row, ADW_TYPE_PREFERENCES_ROW)

static RapProseRowPrivate *
get_private (RapProseRow *self)
{
  return rap_prose_row_get_instance_private (self);
}

static void
set_css_class (RapProseRow *self, const char *name, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (GTK_WIDGET (self), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), name);
}

static void
show_placeholder (RapProseRow *self)
{
  RapProseRowPrivate *priv = get_private (self);
  gboolean any = priv->placeholder && *priv->placeholder;

  gtk_widget_set_visible (priv->placeholder_label, any && *priv->text == '\0');
  set_css_class (self, "hinted", any);
}

static void
set_placeholder (RapProseRow *self, const char *placeholder)
{
  RapProseRowPrivate *priv = get_private (self);

  if (!g_set_str (&priv->placeholder, placeholder))
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  placeholder ? placeholder : "", -1);
  show_placeholder (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACEHOLDER]);
}

static void
take_text (RapProseRow *self)
{
  RapProseRowPrivate *priv = get_private (self);

  g_free (priv->text);
  priv->text = rap_prose_view_dup_text (RAP_PROSE_VIEW (priv->view));
  set_css_class (self, "empty", *priv->text == '\0');
  show_placeholder (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
on_changed (RapProseRow *self)
{
  if (get_private (self)->showing)
    return;
  take_text (self);
  g_signal_emit (self, changed_signal, 0);
}

static gboolean
has_focus (RapProseRow *self)
{
  return gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN;
}

/* Past the buttons of the row. */
static void
move_on (RapProseRow *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean moved;

  do
    moved = gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
  while (moved && has_focus (self) &&
         !gtk_widget_has_focus (GTK_WIDGET (get_private (self)->view)));
}

static void
on_state_changed (RapProseRow *self)
{
  GtkStateFlags flags = gtk_widget_get_state_flags (GTK_WIDGET (get_private (self)->view));

  set_css_class (self, "focused", flags & GTK_STATE_FLAG_FOCUS_WITHIN);
}

/* Where there is neither text nor a button. The press isn't claimed: the row may be dragged. */
static void
on_pressed (RapProseRow *self, int n_press, double x, double y, GtkGesture *gesture)
{
  RapProseRowPrivate *priv = get_private (self);
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if (picked &&
      (picked == GTK_WIDGET (priv->view) || gtk_widget_is_ancestor (picked, priv->suffixes)))
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
show_name (RapProseRow *self)
{
  GtkWidget *const named[] = { GTK_WIDGET (self), GTK_WIDGET (get_private (self)->view) };
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    gtk_accessible_update_property (GTK_ACCESSIBLE (named[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                    -1);
}

static gboolean
rap_prose_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (get_private (RAP_PROSE_ROW (widget))->view));
}

/* The row itself is passed over. */
static gboolean
rap_prose_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)), direction);
}

static void
rap_prose_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  RapProseRowPrivate *priv = get_private (RAP_PROSE_ROW (object));

  switch (id)
    {
    case PROP_TEXT:
      g_value_set_string (value, priv->text);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, priv->placeholder);
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, priv->editable);
      break;
    case PROP_CAPTIONED:
      g_value_set_boolean (value, priv->captioned);
      break;
    case PROP_MULTI_LINE:
      g_value_set_boolean (value, priv->multi_line);
      break;
    case PROP_INPUT_PURPOSE:
      g_value_set_enum (value, priv->input_purpose);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static void
rap_prose_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  RapProseRow *self = RAP_PROSE_ROW (object);
  RapProseRowPrivate *priv = get_private (self);

  switch (id)
    {
    case PROP_TEXT:
      rap_prose_row_set_text (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER:
      set_placeholder (self, g_value_get_string (value));
      break;
    case PROP_EDITABLE:
      priv->editable = g_value_get_boolean (value);
      break;
    case PROP_CAPTIONED:
      priv->captioned = g_value_get_boolean (value);
      break;
    case PROP_MULTI_LINE:
      priv->multi_line = g_value_get_boolean (value);
      break;
    case PROP_INPUT_PURPOSE:
      priv->input_purpose = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static void
rap_prose_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_PROSE_ROW);

  G_OBJECT_CLASS (rap_prose_row_parent_class)->dispose (object);
}

static void
rap_prose_row_finalize (GObject *object)
{
  RapProseRowPrivate *priv = get_private (RAP_PROSE_ROW (object));

  g_free (priv->text);
  g_free (priv->placeholder);

  G_OBJECT_CLASS (rap_prose_row_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "",
                                               flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL,
                                                      flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_EDITABLE] = g_param_spec_boolean ("editable", NULL, NULL, TRUE, flags);
  properties[PROP_CAPTIONED] = g_param_spec_boolean ("captioned", NULL, NULL, TRUE, flags);
  properties[PROP_MULTI_LINE] = g_param_spec_boolean ("multi-line", NULL, NULL, FALSE, flags);
  properties[PROP_INPUT_PURPOSE] = g_param_spec_enum ("input-purpose", NULL, NULL,
                                                      GTK_TYPE_INPUT_PURPOSE,
                                                      GTK_INPUT_PURPOSE_FREE_FORM, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "widgets/rap-prose-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, RapProseRow, view);
  gtk_widget_class_bind_template_child_private (widget_class, RapProseRow, buffer);
  gtk_widget_class_bind_template_child_private (widget_class, RapProseRow, placeholder_label);
  gtk_widget_class_bind_template_child_private (widget_class, RapProseRow, suffixes);
  gtk_widget_class_bind_template_callback (widget_class, move_on);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_state_changed);
}

static void
rap_prose_row_class_init (RapProseRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rap_prose_row_dispose;
  object_class->finalize = rap_prose_row_finalize;
  object_class->get_property = rap_prose_row_get_property;
  object_class->set_property = rap_prose_row_set_property;
  widget_class->focus = rap_prose_row_focus;
  widget_class->grab_focus = rap_prose_row_grab_focus;

  install_properties (object_class);
  changed_signal = g_signal_new ("changed", RAP_TYPE_PROSE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  g_type_ensure (RAP_TYPE_PROSE_VIEW);
  bind_template (widget_class);
}

static void
rap_prose_row_init (RapProseRow *self)
{
  RapProseRowPrivate *priv = get_private (self);

  priv->text = g_strdup ("");
  priv->editable = TRUE;
  priv->captioned = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "empty");
  g_signal_connect (self, "notify::title", G_CALLBACK (show_name), NULL);
}

const char *
rap_prose_row_get_text (RapProseRow *self)
{
  g_return_val_if_fail (RAP_IS_PROSE_ROW (self), "");

  return get_private (self)->text;
}

void
rap_prose_row_set_text (RapProseRow *self, const char *text)
{
  RapProseRowPrivate *priv;

  g_return_if_fail (RAP_IS_PROSE_ROW (self));

  priv = get_private (self);
  if (g_str_equal (text ? text : "", priv->text))
    return;
  priv->showing = TRUE;
  rap_prose_view_set_text (RAP_PROSE_VIEW (priv->view), text ? text : "");
  priv->showing = FALSE;
  take_text (self);
}

void
rap_prose_row_add_suffix (RapProseRow *self, GtkWidget *suffix)
{
  g_return_if_fail (RAP_IS_PROSE_ROW (self) && GTK_IS_WIDGET (suffix));

  gtk_box_append (GTK_BOX (get_private (self)->suffixes), suffix);
  gtk_widget_set_visible (get_private (self)->suffixes, TRUE);
}
