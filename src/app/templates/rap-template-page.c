/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of a template. */

#include "templates/rap-template-page.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"
#include "record/rap-language.h"
#include "release/rap-template-files.h"
#include "templates/rap-template-deletion.h"
#include "templates/rap-template-names.h"
#include "templates/rap-template-preview.h"
#include "templates/rap-template-text.h"
#include "widgets/rap-page-content.h"

/* How long after the last key the file is written. */
#define SAVE_MILLISECONDS 500

struct _RapTemplatePage
{
  AdwNavigationPage parent_instance;

  AdwWindowTitle *window_title;
  GtkWidget *menu_button;
  AdwBanner *banner;
  AdwToggleGroup *tabs; /* only where both don't fit */
  AdwToggle *text_toggle;
  RapTemplateText *text;
  RapTemplatePreview *preview;

  RapDesk *desk;
  char *id;
  guint save_source;
};

G_DEFINE_FINAL_TYPE (RapTemplatePage, rap_template_page, ADW_TYPE_NAVIGATION_PAGE)

static void
show_tab (RapTemplatePage *self)
{
  gboolean is_narrow = gtk_widget_get_visible (GTK_WIDGET (self->tabs));
  const char *tab = adw_toggle_group_get_active_name (self->tabs);

  gtk_widget_set_visible (GTK_WIDGET (self->text), !is_narrow || g_strcmp0 (tab, "text") == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->preview),
                          !is_narrow || g_strcmp0 (tab, "preview") == 0);
}

static void
save (RapTemplatePage *self)
{
  g_autofree char *text = NULL;

  if (self->save_source == 0)
    return;
  g_clear_handle_id (&self->save_source, g_source_remove);
  text = rap_template_text_dup (self->text);
  rap_template_shelf_save (rap_desk_get_templates (self->desk), self->id, text);
}

static void
on_paused (gpointer self)
{
  save (self);
}

static void
on_changed (RapTemplatePage *self)
{
  g_autofree char *text = rap_template_text_dup (self->text);

  rap_template_preview_set_text (self->preview, text);
  g_clear_handle_id (&self->save_source, g_source_remove);
  self->save_source = g_timeout_add_once (SAVE_MILLISECONDS, on_paused, self);
}

/* In another window, or here. */
static void
on_saved (RapTemplatePage *self, const char *id, const char *text)
{
  if (g_str_equal (id, self->id) && rap_template_text_follow (self->text, text))
    rap_template_preview_set_text (self->preview, text);
}

static void
set_title (RapTemplatePage *self, const char *name, const char *subtitle)
{
  adw_window_title_set_title (self->window_title, name);
  adw_window_title_set_subtitle (self->window_title, subtitle);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), name);
}

static void
show_title (RapTemplatePage *self, RapReleaseTemplate *template)
{
  const char *name = rap_release_template_get_name (template);
  g_autofree char *language =
    rap_language_get_display_name (rap_release_template_get_language (template),
                                   rap_desk_get_language (self->desk));
  /* Translators: a kind of release, and its language. */
  g_autofree char *subtitle =
    g_strdup_printf (_ ("%s · %s"),
                       rap_choice_label (RAP_TYPE_RELEASE_KIND,
                                         rap_release_template_get_kind (template)),
                       language);

  set_title (self, name, subtitle);
}

static void
on_rendered (RapTemplatePage *self, gpointer rendering)
{
  const RapReleaseRendering *made = rendering;

  GPtrArray *warnings = rap_release_rendering_list_warnings (made);
  gboolean has_mistake = rap_release_rendering_get_mistake (made) || (warnings && warnings->len);

  rap_template_text_show_mistakes (self->text, made);
  adw_toggle_set_icon_name (self->text_toggle, has_mistake ? "dialog-warning-symbolic" : NULL);
  adw_toggle_set_tooltip (self->text_toggle, has_mistake ? _ ("The text has a mistake") : "");
  if (made->template)
    show_title (self, made->template);
}

static void
on_name_chosen (RapTemplatePage *self, const char *tags)
{
  adw_toggle_group_set_active_name (self->tabs, "text");
  rap_template_text_insert (self->text, tags);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapTemplatePage) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = rap_template_shelf_load_finish (RAP_TEMPLATE_SHELF (source), result,
                                                          &error);
  g_autofree char *name = NULL;
  gboolean is_own;

  if (self->desk == NULL)
    return;
  if (error)
    {
      rap_desk_report (self->desk, error);
      gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
      return;
    }
  name = rap_template_files_find_name (text);
  set_title (self, name ? name : self->id, "");
  is_own = rap_template_files_is_own (self->id);
  rap_template_text_open (self->text, self->id, text, is_own);
  rap_template_preview_set_text (self->preview, text);
  adw_banner_set_revealed (self->banner, !is_own);
  gtk_widget_set_visible (self->menu_button, is_own);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "template.duplicate", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "template.delete", is_own);
}

static void
on_duplicated (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapTemplatePage) self = data;
  g_autofree char *id = rap_template_shelf_add_copy_finish (RAP_TEMPLATE_SHELF (source), result);

  if (id && self->desk)
    {
      g_autoptr (GtkWidget) window =
        g_object_ref (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));

      gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
      gtk_widget_activate_action (window, "win.edit-template", "s", id);
    }
}

static void
activate_duplicate (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapTemplatePage *self = RAP_TEMPLATE_PAGE (widget);
  g_autofree char *text = rap_template_text_dup (self->text);

  rap_template_shelf_add_copy_async (rap_desk_get_templates (self->desk), self->id, text,
                                     on_duplicated, g_object_ref (self));
}

static void
activate_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapTemplatePage *self = RAP_TEMPLATE_PAGE (widget);
  g_autofree char *text = rap_template_text_dup (self->text);

  g_clear_handle_id (&self->save_source, g_source_remove);
  rap_template_delete (widget, rap_desk_get_templates (self->desk), self->id,
                       adw_window_title_get_title (self->window_title), text);
  gtk_widget_activate_action (widget, "navigation.pop", NULL);
}

/* Only now: when the page is pushed, the focus is moved to where it likes. */
static void
rap_template_page_shown (AdwNavigationPage *page)
{
  rap_template_text_focus (RAP_TEMPLATE_PAGE (page)->text);
}

static void
rap_template_page_dispose (GObject *object)
{
  RapTemplatePage *self = RAP_TEMPLATE_PAGE (object);

  if (self->desk)
    {
      g_signal_handlers_disconnect_by_data (self->desk, self);
      save (self);
    }
  rap_page_content_take_out (ADW_NAVIGATION_PAGE (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_TEMPLATE_PAGE);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (rap_template_page_parent_class)->dispose (object);
}

static void
rap_template_page_class_init (RapTemplatePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_template_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = rap_template_page_shown;

  g_type_ensure (RAP_TYPE_TEMPLATE_NAMES);
  g_type_ensure (RAP_TYPE_TEMPLATE_TEXT);
  g_type_ensure (RAP_TYPE_TEMPLATE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "templates/rap-template-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePage, window_title);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePage, banner);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePage, tabs);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePage, text_toggle);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePage, text);
  gtk_widget_class_bind_template_child (widget_class, RapTemplatePage, preview);
  gtk_widget_class_bind_template_callback (widget_class, show_tab);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_rendered);
  gtk_widget_class_bind_template_callback (widget_class, on_name_chosen);
  gtk_widget_class_install_action (widget_class, "template.duplicate", NULL, activate_duplicate);
  gtk_widget_class_install_action (widget_class, "template.delete", NULL, activate_delete);
}

static void
rap_template_page_init (RapTemplatePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "template.duplicate", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "template.delete", FALSE);
}

AdwNavigationPage *
rap_template_page_new (RapDesk *desk, const char *id)
{
  RapTemplatePage *self = g_object_new (RAP_TYPE_TEMPLATE_PAGE, NULL);

  g_return_val_if_fail (RAP_IS_DESK (desk) && id, ADW_NAVIGATION_PAGE (self));

  self->desk = g_object_ref (desk);
  self->id = g_strdup (id);
  g_signal_connect_object (desk, "flush", G_CALLBACK (save), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rap_desk_get_templates (desk), "saved", G_CALLBACK (on_saved), self,
                           G_CONNECT_SWAPPED);
  rap_template_preview_open (self->preview, desk, id);
  rap_template_shelf_load_async (rap_desk_get_templates (desk), id, on_loaded, g_object_ref (self));
  return ADW_NAVIGATION_PAGE (self);
}
