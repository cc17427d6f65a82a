/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of an event. Each view is made when it is first shown. */

#include "event/rap-event-page.h"

#include "event/overview/rap-missing.h"
#include "event/overview/rap-overview.h"
#include "event/participants/rap-participants.h"
#include "event/remarks/rap-remarks.h"
#include "event/releases/rap-new-release.h"
#include "event/releases/rap-releases.h"
#include "model/rap-event-text.h"
#include "model/rap-record-model.h"
#include "widgets/rap-language-button.h"
#include "widgets/rap-page-content.h"

struct _RapEventPage
{
  AdwNavigationPage parent_instance;

  AdwWindowTitle *window_title;
  AdwViewStack *views;
  GtkWidget *view_bar;
  GtkWidget *switcher;
  GtkWidget *write_button;
  GtkWidget *switcher_bar;
  RapLanguageButton *language_button;

  RapRecordModel *model;
  GListModel *releases;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (RapEventPage, rap_event_page, ADW_TYPE_NAVIGATION_PAGE)

typedef struct
{
  const char *name;
  GtkWidget *(*create) (RapRecordModel *model);
} View;

static const View all_views[] = {
  { "overview", rap_overview_new },
  { "participants", rap_participants_new },
  { "remarks", rap_remarks_new },
  { "releases", rap_releases_new },
};

static void
show_title (RapEventPage *self)
{
  RapEvent *event = rap_record_model_get_root (self->model);
  RapRecord *record = rap_record_model_get_record (self->model);
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  if (event == NULL)
    return;
  title = rap_event_text_title (event, language);
  subtitle = rap_event_text_when_and_where (record, event, language);
  adw_window_title_set_title (self->window_title, title);
  adw_window_title_set_subtitle (self->window_title, subtitle);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
}

/* Deleted here or by somebody else: nothing is left to show. */
static void
on_missing (RapEventPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.close-page", NULL);
}

static gboolean
shows (RapEventPage *self, const char *view)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->views), view) == 0;
}

/* Only one button of a page stands out: remarks have theirs, and so have releases while
 * there are none. Where it is narrow the menu has it, but for who looks at the releases. */
static void
show_bar (RapEventPage *self)
{
  gboolean writes = shows (self, "releases") ? g_list_model_get_n_items (self->releases) > 0
                                             : !self->narrow && !shows (self, "remarks");

  gtk_widget_set_visible (self->write_button, writes);
  gtk_widget_set_visible (self->switcher, !self->narrow);
  gtk_widget_set_visible (self->view_bar, writes || !self->narrow);
}

static void
suggest_release (RapEventPage *self)
{
  rap_missing_suggest (self->write_button, self->model);
}

static void
set_narrow (RapEventPage *self, gboolean narrow)
{
  self->narrow = narrow;
  if (self->releases)
    show_bar (self);
}

static void
on_narrow (RapEventPage *self)
{
  set_narrow (self, TRUE);
}

static void
on_wide (RapEventPage *self)
{
  set_narrow (self, FALSE);
}

static void
fill_view (RapEventPage *self)
{
  AdwBin *bin = ADW_BIN (adw_view_stack_get_visible_child (self->views));

  if (bin == NULL || self->model == NULL)
    return;
  show_bar (self);
  if (adw_bin_get_child (bin))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (all_views); i++)
    if (shows (self, all_views[i].name))
      adw_bin_set_child (bin, all_views[i].create (self->model));
}

/* Whoever asks for a view by its key goes on in it by the keyboard. */
static void
activate_view (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapEventPage *self = RAP_EVENT_PAGE (widget);
  AdwBin *bin;

  adw_view_stack_set_visible_child_name (self->views, g_variant_get_string (parameter, NULL));
  bin = ADW_BIN (adw_view_stack_get_visible_child (self->views));
  if (gtk_widget_get_focus_child (GTK_WIDGET (bin)))
    return;
  if (shows (self, "releases") && gtk_widget_get_visible (self->write_button))
    gtk_widget_grab_focus (self->write_button);
  else
    gtk_widget_grab_focus (adw_bin_get_child (bin));
}

static void
activate_edit (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapEventPage *self = RAP_EVENT_PAGE (widget);
  AdwBin *bin;

  adw_view_stack_set_visible_child_name (self->views, "overview");
  bin = ADW_BIN (adw_view_stack_get_visible_child (self->views));
  gtk_widget_activate_action_variant (adw_bin_get_child (bin), "overview.focus", parameter);
}

static void
activate_write_release (GtkWidget *widget, const char *action, GVariant *parameter)
{
  rap_new_release_write (widget, RAP_EVENT_PAGE (widget)->model);
}

static void
activate_duplicate (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.duplicate-event", "x",
                              rap_record_model_get_id (RAP_EVENT_PAGE (widget)->model));
}

static void
activate_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.delete-event", "x",
                              rap_record_model_get_id (RAP_EVENT_PAGE (widget)->model));
}

static void
rap_event_page_dispose (GObject *object)
{
  RapEventPage *self = RAP_EVENT_PAGE (object);

  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  rap_page_content_take_out (ADW_NAVIGATION_PAGE (self));
  if (self->releases)
    g_signal_handlers_disconnect_by_data (self->releases, self);
  g_clear_object (&self->releases);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_EVENT_PAGE);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_event_page_parent_class)->dispose (object);
}

static void
rap_event_page_class_init (RapEventPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_event_page_dispose;

  g_type_ensure (RAP_TYPE_LANGUAGE_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/rap-event-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RapEventPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, RapEventPage, views);
  gtk_widget_class_bind_template_child (widget_class, RapEventPage, view_bar);
  gtk_widget_class_bind_template_child (widget_class, RapEventPage, switcher);
  gtk_widget_class_bind_template_child (widget_class, RapEventPage, write_button);
  gtk_widget_class_bind_template_child (widget_class, RapEventPage, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, RapEventPage, language_button);
  gtk_widget_class_bind_template_callback (widget_class, fill_view);
  gtk_widget_class_bind_template_callback (widget_class, on_narrow);
  gtk_widget_class_bind_template_callback (widget_class, on_wide);
  gtk_widget_class_install_action (widget_class, "event.view", "s", activate_view);
  gtk_widget_class_install_action (widget_class, "event.edit", "s", activate_edit);
  gtk_widget_class_install_action (widget_class, "event.write-release", NULL,
                                   activate_write_release);
  gtk_widget_class_install_action (widget_class, "event.duplicate", NULL, activate_duplicate);
  gtk_widget_class_install_action (widget_class, "event.delete", NULL, activate_delete);
}

static void
rap_event_page_init (RapEventPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
rap_event_page_new (RapDesk *desk, gint64 id)
{
  RapEventPage *self = g_object_new (RAP_TYPE_EVENT_PAGE, NULL);

  g_return_val_if_fail (RAP_IS_DESK (desk), ADW_NAVIGATION_PAGE (self));

  self->model = rap_record_model_new (desk, RAP_KIND_EVENT, id);
  self->releases = rap_record_model_list_parts (self->model, RAP_KIND_RELEASE, id);
  rap_language_button_set_desk (self->language_button, desk);
  g_signal_connect_swapped (self->releases, "items-changed", G_CALLBACK (show_bar), self);
  g_signal_connect_swapped (self->model, "refreshed", G_CALLBACK (show_title), self);
  g_signal_connect_swapped (self->model, "refreshed", G_CALLBACK (suggest_release), self);
  g_signal_connect_swapped (self->model, "notify::language", G_CALLBACK (show_title), self);
  g_signal_connect_swapped (self->model, "notify::missing", G_CALLBACK (on_missing), self);
  fill_view (self);
  return ADW_NAVIGATION_PAGE (self);
}
