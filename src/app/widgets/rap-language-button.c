/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shows and changes the language one works in. */

#include "widgets/rap-language-button.h"

#include <glib/gi18n.h>

#include "record/rap-language.h"

struct _RapLanguageButton
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  RapDesk *desk;
  GSimpleActionGroup *actions;
};

G_DEFINE_FINAL_TYPE (RapLanguageButton, rap_language_button, ADW_TYPE_BIN)

static const char *const languages[] = { "en", "az", "ru", "kk" };

static void
show_language (RapLanguageButton *self)
{
  g_autofree char *upper = g_ascii_strup (rap_desk_get_language (self->desk), -1);

  gtk_menu_button_set_label (self->button, upper);
}

void
rap_language_button_set_desk (RapLanguageButton *self, RapDesk *desk)
{
  g_autoptr (GPropertyAction) action = NULL;

  g_return_if_fail (RAP_IS_LANGUAGE_BUTTON (self) && RAP_IS_DESK (desk));

  g_set_object (&self->desk, desk);
  action = g_property_action_new ("language", desk, "language");
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
  g_signal_connect_object (desk, "notify::language", G_CALLBACK (show_language), self,
                           G_CONNECT_SWAPPED);
  show_language (self);
}

static void
rap_language_button_dispose (GObject *object)
{
  RapLanguageButton *self = RAP_LANGUAGE_BUTTON (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (rap_language_button_parent_class)->dispose (object);
}

static void
rap_language_button_class_init (RapLanguageButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_language_button_dispose;
}

static void
rap_language_button_init (RapLanguageButton *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *name = rap_language_get_display_name (languages[i], languages[i]);
      g_autofree char *action = g_strdup_printf ("language.language('%s')", languages[i]);

      g_menu_append (menu, name, action);
    }
  self->actions = g_simple_action_group_new ();
  gtk_widget_insert_action_group (GTK_WIDGET (self), "language", G_ACTION_GROUP (self->actions));

  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_menu_model (self->button, G_MENU_MODEL (menu));
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Language you work in"));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}
