/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A level of disclosure to choose. */

#include "event/remarks/rap-disclosure-chooser.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-text.h"
#include "model/rap-choice-labels.h"

struct _RapDisclosureChooser
{
  AdwBin parent_instance;

  AdwToggleGroup *toggles;
  GtkMenuButton *button;

  RapDisclosure level;
  gboolean narrow;
};

enum
{
  PROP_LEVEL = 1,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RapDisclosureChooser, rap_disclosure_chooser, ADW_TYPE_BIN)

/* The rule's whole name would not fit into the line. */
static const char *
get_label (RapDisclosure level)
{
  return level == RAP_DISCLOSURE_CHATHAM_HOUSE ? _ ("Chatham House")
                                               : rap_choice_label (RAP_TYPE_DISCLOSURE, level);
}

/* The one that holds says so in a word. */
static void
show_level (RapDisclosureChooser *self)
{
  const char *label = get_label (self->level);

  for (guint i = RAP_DISCLOSURE_PUBLIC; i <= RAP_DISCLOSURE_OFF_THE_RECORD; i++)
    {
      AdwToggle *toggle = adw_toggle_group_get_toggle (self->toggles, i);
      gboolean holds = i == self->level;

      adw_toggle_set_icon_name (toggle, holds ? NULL : rap_remark_text_disclosure_icon (i));
      adw_toggle_set_label (toggle, holds ? label : NULL);
    }
  adw_toggle_group_set_active (self->toggles, self->level);
  gtk_menu_button_set_label (self->button, label);
}

static void
fill_menu (RapDisclosureChooser *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = RAP_DISCLOSURE_PUBLIC; i <= RAP_DISCLOSURE_OFF_THE_RECORD; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (rap_choice_label (RAP_TYPE_DISCLOSURE, i),
                                                    NULL);

      g_menu_item_set_action_and_target (item, "disclosure.level", "u", i);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (self->button, G_MENU_MODEL (menu));
}

RapDisclosure
rap_disclosure_chooser_get_level (RapDisclosureChooser *self)
{
  g_return_val_if_fail (RAP_IS_DISCLOSURE_CHOOSER (self), RAP_DISCLOSURE_OFF_THE_RECORD);
  return self->level;
}

void
rap_disclosure_chooser_set_level (RapDisclosureChooser *self, RapDisclosure level)
{
  g_return_if_fail (RAP_IS_DISCLOSURE_CHOOSER (self));

  if (self->level == level)
    return;
  self->level = level;
  show_level (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEVEL]);
}

void
rap_disclosure_chooser_next (RapDisclosureChooser *self)
{
  g_return_if_fail (RAP_IS_DISCLOSURE_CHOOSER (self));

  rap_disclosure_chooser_set_level (self, self->level == RAP_DISCLOSURE_OFF_THE_RECORD
                                            ? RAP_DISCLOSURE_PUBLIC
                                            : self->level + 1);
  gtk_accessible_announce (GTK_ACCESSIBLE (self),
                           rap_choice_label (RAP_TYPE_DISCLOSURE, self->level),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
on_toggled (RapDisclosureChooser *self)
{
  guint active = adw_toggle_group_get_active (self->toggles);

  if (active <= RAP_DISCLOSURE_OFF_THE_RECORD)
    rap_disclosure_chooser_set_level (self, active);
}

static void
rap_disclosure_chooser_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RapDisclosureChooser *self = RAP_DISCLOSURE_CHOOSER (object);

  switch (id)
    {
    case PROP_LEVEL:
      g_value_set_uint (value, self->level);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rap_disclosure_chooser_set_property (GObject *object,
                                     guint id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  RapDisclosureChooser *self = RAP_DISCLOSURE_CHOOSER (object);

  switch (id)
    {
    case PROP_LEVEL:
      rap_disclosure_chooser_set_level (self, g_value_get_uint (value));
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rap_disclosure_chooser_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_DISCLOSURE_CHOOSER);

  G_OBJECT_CLASS (rap_disclosure_chooser_parent_class)->dispose (object);
}

static void
rap_disclosure_chooser_class_init (RapDisclosureChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = rap_disclosure_chooser_dispose;
  object_class->get_property = rap_disclosure_chooser_get_property;
  object_class->set_property = rap_disclosure_chooser_set_property;

  properties[PROP_LEVEL] = g_param_spec_uint ("level", NULL, NULL, 0, RAP_DISCLOSURE_OFF_THE_RECORD,
                                              RAP_DISCLOSURE_PUBLIC, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  flags | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/remarks/rap-disclosure-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, RapDisclosureChooser, toggles);
  gtk_widget_class_bind_template_child (widget_class, RapDisclosureChooser, button);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled);
  gtk_widget_class_install_property_action (widget_class, "disclosure.level", "level");
}

static void
rap_disclosure_chooser_init (RapDisclosureChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_menu (self);
  show_level (self);
}
