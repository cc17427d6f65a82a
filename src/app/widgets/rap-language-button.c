/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shows and changes the language one works in. */

#include "widgets/rap-language-button.h"

#include <glib/gi18n.h>

#include "record/rap-language.h"

struct _RapLanguageButton
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  GtkLabel *code;
  GMenuModel *languages;
  GMenu *page_menu;
  gboolean is_in_page_menu;
  RapDesk *desk;
};

enum
{
  PROP_PAGE_MENU = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RapLanguageButton, rap_language_button, ADW_TYPE_BIN)

static GMenuModel *
list_languages (void)
{
  const char *const *languages = rap_language_get_house_order ();
  GMenu *menu = g_menu_new ();

  for (guint i = 0; languages[i]; i++)
    {
      g_autofree char *name = rap_language_get_display_name (languages[i], languages[i]);
      g_autofree char *label = rap_language_capitalize (name, languages[i]);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.language", "s", languages[i]);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

static void
show_language (RapLanguageButton *self)
{
  const char *language = rap_desk_get_language (self->desk);
  g_autofree char *upper = g_ascii_strup (language, -1);
  g_autofree char *name = rap_language_get_display_name (language, language);
  g_autofree char *spoken = NULL;

  gtk_label_set_label (self->code, upper);
  /* Translators: %s is a language, by its own name. */
  spoken = g_strdup_printf (_ ("Working language: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->code), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

/* The languages are in one of the two places. */
static void
fill_page_menu (RapLanguageButton *self)
{
  gboolean is_hidden = !gtk_widget_get_visible (GTK_WIDGET (self));

  if (self->page_menu == NULL || is_hidden == self->is_in_page_menu)
    return;
  self->is_in_page_menu = is_hidden;
  if (is_hidden)
    g_menu_prepend_section (self->page_menu, _ ("Working language"), self->languages);
  else
    g_menu_remove (self->page_menu, 0);
}

void
rap_language_button_set_desk (RapLanguageButton *self, RapDesk *desk)
{
  g_return_if_fail (RAP_IS_LANGUAGE_BUTTON (self) && RAP_IS_DESK (desk));

  g_set_object (&self->desk, desk);
  g_signal_connect_object (desk, "notify::language", G_CALLBACK (show_language), self,
                           G_CONNECT_SWAPPED);
  show_language (self);
}

static void
rap_language_button_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_PAGE_MENU:
      g_set_object (&RAP_LANGUAGE_BUTTON (object)->page_menu, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
rap_language_button_dispose (GObject *object)
{
  RapLanguageButton *self = RAP_LANGUAGE_BUTTON (object);

  g_clear_object (&self->languages);
  g_clear_object (&self->page_menu);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (rap_language_button_parent_class)->dispose (object);
}

static void
rap_language_button_class_init (RapLanguageButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = rap_language_button_set_property;
  object_class->dispose = rap_language_button_dispose;

  properties[PROP_PAGE_MENU] = g_param_spec_object ("page-menu", NULL, NULL, G_TYPE_MENU,
                                                    G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rap_language_button_init (RapLanguageButton *self)
{
  self->languages = list_languages ();
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->code = GTK_LABEL (gtk_label_new (NULL));
  gtk_menu_button_set_child (self->button, GTK_WIDGET (self->code));
  gtk_menu_button_set_menu_model (self->button, self->languages);
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Working language"));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
  g_signal_connect (self, "notify::visible", G_CALLBACK (fill_page_menu), NULL);
}
