/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of a release. What leaves it is made in rap-release-output.c. */

#include "release/rap-release-page.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"
#include "release/rap-release-actions.h"
#include "release/rap-release-fields.h"
#include "release/rap-release-print.h"
#include "release/rap-release-renderer.h"
#include "release/rap-release-sheet.h"
#include "release/rap-release-statements.h"
#include "release/rap-release-text.h"
#include "store/rap-store-load.h"
#include "widgets/rap-page-content.h"

struct _RapReleasePage
{
  AdwNavigationPage parent_instance;

  AdwToastOverlay *toasts;
  AdwWindowTitle *window_title;
  GtkMenuButton *export_button;
  AdwBanner *banner;
  AdwViewStackPage *sheet_page; /* visible where the page doesn't fit beside the rest */
  AdwBin *narrow_place;
  AdwBin *wide_place;
  RapReleaseFields *fields;
  RapReleaseStatements *statements;
  RapReleaseText *text;
  RapReleaseSheet *sheet;

  RapDesk *desk;
  gint64 id;
  GCancellable *cancellable;
  RapRecordModel *model;
  RapReleaseRenderer *renderer;
};

G_DEFINE_FINAL_TYPE (RapReleasePage, rap_release_page, ADW_TYPE_NAVIGATION_PAGE)

/* Beside the text, or a view like it. */
static void
place_sheet (RapReleasePage *self)
{
  gboolean is_narrow = adw_view_stack_page_get_visible (self->sheet_page);
  g_autoptr (GtkWidget) sheet = g_object_ref (GTK_WIDGET (self->sheet));

  adw_bin_set_child (is_narrow ? self->wide_place : self->narrow_place, NULL);
  adw_bin_set_child (is_narrow ? self->narrow_place : self->wide_place, sheet);
  gtk_widget_set_visible (GTK_WIDGET (self->wide_place), !is_narrow);
}

static RapRelease *
get_release (RapReleasePage *self)
{
  return rap_record_get (rap_record_model_get_record (self->model), RAP_KIND_RELEASE, self->id);
}

static void
show_title (RapReleasePage *self, const RapReleaseRendering *rendering)
{
  RapRelease *release = get_release (self);
  const char *title = rendering->title;
  g_autofree char *words = NULL;
  g_autofree char *subtitle = NULL;

  if (release == NULL)
    return;
  if (title == NULL)
    title = release->headline ? release->headline : _ ("Release");
  words = g_strdup_printf (g_dngettext (NULL, "%u word", "%u words", rendering->n_words),
                           rendering->n_words);
  /* Translators: the state of a release and its length: Draft · 191 words */
  subtitle = g_strdup_printf (_ ("%s · %s"),
                                rap_choice_label (rap_release_state_get_type (), release->state),
                                words);
  adw_window_title_set_title (self->window_title, title);
  adw_window_title_set_subtitle (self->window_title, subtitle);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
}

static void
on_rendered (RapReleasePage *self)
{
  const RapReleaseRendering *rendering = rap_release_renderer_get_rendering (self->renderer);
  const GError *problem = rendering->error ? rendering->error : rendering->refusal;

  rap_release_sheet_show (self->sheet, rendering->draft ? rendering->draft->draft : NULL);
  show_title (self, rendering);
  if (problem)
    adw_banner_set_title (self->banner, problem->message);
  adw_banner_set_revealed (self->banner, problem != NULL);
}

/* Deleted here or by somebody else. */
static void
close_if_gone (RapReleasePage *self)
{
  if (rap_record_model_get_root (self->model) == NULL || get_release (self) == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

/* An issued one can't be. */
static void
on_refreshed (RapReleasePage *self)
{
  RapRelease *release = get_release (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "release.delete",
                                 release && release->state != RAP_RELEASE_STATE_ISSUED);
  close_if_gone (self);
}

static void
open_event (RapReleasePage *self, gint64 event)
{
  self->model = rap_record_model_new (self->desk, RAP_KIND_EVENT, event);
  self->renderer = rap_release_renderer_new (self->model, self->id);
  g_signal_connect_object (self->renderer, "rendered", G_CALLBACK (on_rendered), self,
                           G_CONNECT_SWAPPED);
  rap_release_fields_bind (self->fields, self->model, self->renderer, self->id);
  rap_release_statements_bind (self->statements, self->model, self->id);
  rap_release_text_bind (self->text, self->model, self->renderer, self->id);
  g_signal_connect_object (self->model, "refreshed", G_CALLBACK (on_refreshed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "notify::missing", G_CALLBACK (close_if_gone), self,
                           G_CONNECT_SWAPPED);
}

static void
on_release_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapReleasePage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = rap_store_load_entities_finish (RAP_STORE (source), result, &error);

  if (self->desk == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error)
    rap_desk_report (self->desk, error);
  else if (found->len == 1)
    open_event (self, RAP_RELEASE (g_ptr_array_index (found, 0))->event_id);
  if (self->model == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static void
activate_export (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapReleasePage *self = RAP_RELEASE_PAGE (widget);

  if (self->renderer)
    rap_release_export_to_file (widget, self->toasts, self->renderer,
                                g_variant_get_string (parameter, NULL));
}

static void
activate_choose_export (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_menu_button_popup (RAP_RELEASE_PAGE (widget)->export_button);
}

static void
activate_copy (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapReleasePage *self = RAP_RELEASE_PAGE (widget);

  if (self->renderer)
    rap_release_copy_to_clipboard (widget, self->toasts, self->renderer);
}

static void
activate_print (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapReleasePage *self = RAP_RELEASE_PAGE (widget);

  if (self->renderer)
    rap_release_print (widget, self->toasts, self->renderer);
}

static void
activate_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapReleasePage *self = RAP_RELEASE_PAGE (widget);
  RapChanges *changes;

  if (self->model == NULL)
    return;
  /* What is typed into its text belongs to what Undo brings back. */
  rap_desk_flush (rap_record_model_get_desk (self->model));
  changes = rap_changes_new (_ ("Delete release"));
  rap_changes_delete (changes, RAP_KIND_RELEASE, self->id);
  rap_record_model_apply (self->model, changes, _ ("Release deleted"));
}

/* Only now: when the page is pushed, GTK moves the focus to where it likes. */
static void
rap_release_page_shown (AdwNavigationPage *page)
{
  rap_release_fields_show (RAP_RELEASE_PAGE (page)->fields);
}

static void
rap_release_page_dispose (GObject *object)
{
  RapReleasePage *self = RAP_RELEASE_PAGE (object);

  if (self->cancellable)
    g_cancellable_cancel (self->cancellable);
  rap_page_content_take_out (ADW_NAVIGATION_PAGE (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_RELEASE_PAGE);
  g_clear_object (&self->renderer);
  g_clear_object (&self->model);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (rap_release_page_parent_class)->dispose (object);
}

static void
rap_release_page_class_init (RapReleasePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_release_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = rap_release_page_shown;

  g_type_ensure (RAP_TYPE_RELEASE_FIELDS);
  g_type_ensure (RAP_TYPE_RELEASE_SHEET);
  g_type_ensure (RAP_TYPE_RELEASE_STATEMENTS);
  g_type_ensure (RAP_TYPE_RELEASE_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "release/rap-release-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, toasts);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, window_title);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, export_button);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, banner);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, sheet_page);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, narrow_place);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, wide_place);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, fields);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, statements);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, text);
  gtk_widget_class_bind_template_child (widget_class, RapReleasePage, sheet);
  gtk_widget_class_bind_template_callback (widget_class, place_sheet);
  gtk_widget_class_install_action (widget_class, "release.export", "s", activate_export);
  gtk_widget_class_install_action (widget_class, "release.copy", NULL, activate_copy);
  gtk_widget_class_install_action (widget_class, "release.print", NULL, activate_print);
  gtk_widget_class_install_action (widget_class, "release.delete", NULL, activate_delete);
  gtk_widget_class_install_action (widget_class, "release.choose-export", NULL,
                                   activate_choose_export);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK,
                                       "release.choose-export", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "release.print",
                                       NULL);
}

static void
rap_release_page_init (RapReleasePage *self)
{
  g_autoptr (GMenuModel) menu = rap_release_export_menu_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  gtk_menu_button_set_menu_model (self->export_button, menu);
}

AdwNavigationPage *
rap_release_page_new (RapDesk *desk, gint64 id)
{
  RapReleasePage *self = g_object_new (RAP_TYPE_RELEASE_PAGE, NULL);

  g_return_val_if_fail (RAP_IS_DESK (desk), ADW_NAVIGATION_PAGE (self));

  self->desk = g_object_ref (desk);
  self->id = id;
  rap_store_load_entities_async (rap_desk_get_store (desk), RAP_KIND_RELEASE, &id, 1,
                                 self->cancellable, on_release_loaded, g_object_ref (self));
  return ADW_NAVIGATION_PAGE (self);
}
