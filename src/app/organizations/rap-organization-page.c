/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of an organization. */

#include "organizations/rap-organization-page.h"

#include <glib/gi18n.h>

#include "directory/rap-links.h"
#include "model/rap-choice-labels.h"
#include "model/rap-record-model.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-field-row.h"
#include "widgets/rap-language-button.h"
#include "widgets/rap-page-content.h"
#include "widgets/rap-texts-row.h"
#include "record/rap-language.h"

struct _RapOrganizationPage
{
  AdwNavigationPage parent_instance;

  AdwWindowTitle *window_title;
  RapLanguageButton *language_button;
  GtkScrolledWindow *scroller;
  AdwAvatar *avatar;
  GtkLabel *name_label;
  GtkLabel *kind_label;
  RapTextsRow *name_row;
  RapTextsRow *in_text_row;
  RapTextsRow *short_name_row;
  RapTextsRow *abbreviation_row;
  RapTextsRow *known_as_row;
  RapTextsRow *genitive_row;
  RapTextsRow *instrumental_row;
  RapTextsRow *about_row;
  RapTextsRow *contact_row;
  RapTextsRow *address_row;
  RapChoiceRow *kind_row;
  RapChoiceRow *gender_row;
  RapFieldRow *email_row;
  RapFieldRow *phone_row;
  RapFieldRow *website_row;
  RapLinks *people;
  RapLinks *events;

  RapRecordModel *model;
};

G_DEFINE_FINAL_TYPE (RapOrganizationPage, rap_organization_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
get_language (RapOrganizationPage *self)
{
  return rap_desk_get_language (rap_record_model_get_desk (self->model));
}

static void
show_head (RapOrganizationPage *self)
{
  RapOrganization *organization = rap_record_model_get_root (self->model);
  const char *name = NULL;

  if (organization == NULL)
    return;
  name = rap_texts_resolve (organization->name, get_language (self),
                            rap_language_get_house_order (), NULL);
  if (name == NULL)
    name = _ ("Unnamed organization");
  gtk_label_set_label (self->name_label, name);
  adw_avatar_set_text (self->avatar, name);
  gtk_label_set_label (self->kind_label,
                       rap_choice_label (RAP_TYPE_ORGANIZATION_KIND, organization->kind));
  adw_window_title_set_title (self->window_title, name);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), name);
}

static void
bind_rows (RapOrganizationPage *self)
{
  gpointer organization = rap_record_model_get_root (self->model);
  const char *language = get_language (self);

  rap_texts_row_bind (self->name_row, organization, "name", language);
  rap_texts_row_bind (self->in_text_row, organization, "in-text", language);
  rap_texts_row_bind (self->short_name_row, organization, "short-name", language);
  rap_texts_row_bind (self->abbreviation_row, organization, "abbreviation", language);
  rap_texts_row_bind (self->known_as_row, organization, "known-as", language);
  rap_texts_row_bind (self->genitive_row, organization, "genitive", language);
  rap_texts_row_bind (self->instrumental_row, organization, "instrumental", language);
  gtk_widget_set_visible (GTK_WIDGET (self->genitive_row), rap_language_has_cases (language));
  gtk_widget_set_visible (GTK_WIDGET (self->instrumental_row), rap_language_has_cases (language));
  rap_texts_row_bind (self->about_row, organization, "about", language);
  rap_texts_row_bind (self->contact_row, organization, "contact-name", language);
  rap_texts_row_bind (self->address_row, organization, "address", language);
  rap_choice_row_bind (self->kind_row, organization, "kind");
  rap_choice_row_bind (self->gender_row, organization, "grammatical-gender");
  rap_field_row_bind (self->email_row, organization, "email");
  rap_field_row_bind (self->phone_row, organization, "phone");
  rap_field_row_bind (self->website_row, organization, "website");
}

static void
on_language_changed (RapOrganizationPage *self)
{
  bind_rows (self);
  show_head (self);
}

/* Deleted here or by somebody else: nothing is left to show. */
static void
on_missing (RapOrganizationPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.close-page", NULL);
}

/* The header has the name once the large one is scrolled away. */
static void
on_scrolled (GtkAdjustment *adjustment, RapOrganizationPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->window_title),
                          gtk_adjustment_get_value (adjustment) > 48);
}

static void
activate_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapOrganizationPage *self = RAP_ORGANIZATION_PAGE (widget);
  RapChanges *changes = rap_changes_new (_ ("Delete organization"));

  rap_changes_delete (changes, RAP_KIND_ORGANIZATION, rap_record_model_get_id (self->model));
  rap_record_model_apply (self->model, changes, _ ("Organization deleted"));
}

static void
rap_organization_page_dispose (GObject *object)
{
  RapOrganizationPage *self = RAP_ORGANIZATION_PAGE (object);

  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  rap_page_content_take_out (ADW_NAVIGATION_PAGE (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_ORGANIZATION_PAGE);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_organization_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/organizations/rap-organization-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, language_button);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, avatar);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, name_label);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, kind_label);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, name_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, in_text_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, short_name_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, abbreviation_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, known_as_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, genitive_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, instrumental_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, about_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, contact_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, address_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, kind_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, gender_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, email_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, phone_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, website_row);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, people);
  gtk_widget_class_bind_template_child (widget_class, RapOrganizationPage, events);
}

static void
rap_organization_page_class_init (RapOrganizationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_organization_page_dispose;

  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_FIELD_ROW);
  g_type_ensure (RAP_TYPE_LANGUAGE_BUTTON);
  g_type_ensure (RAP_TYPE_LINKS);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "organization.delete", NULL, activate_delete);
}

static void
rap_organization_page_init (RapOrganizationPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (on_scrolled), self, 0);
}

AdwNavigationPage *
rap_organization_page_new (RapDesk *desk, gint64 id)
{
  RapOrganizationPage *self = g_object_new (RAP_TYPE_ORGANIZATION_PAGE, NULL);

  g_return_val_if_fail (RAP_IS_DESK (desk), ADW_NAVIGATION_PAGE (self));

  self->model = rap_record_model_new (desk, RAP_KIND_ORGANIZATION, id);
  rap_links_set_source (self->people, self->model, RAP_RELATION_PEOPLE_OF_ORGANIZATION);
  rap_links_set_source (self->events, self->model, RAP_RELATION_EVENTS_OF_ORGANIZATION);
  rap_language_button_set_desk (self->language_button, desk);
  g_signal_connect_swapped (self->model, "refreshed", G_CALLBACK (show_head), self);
  g_signal_connect_swapped (self->model, "notify::root", G_CALLBACK (bind_rows), self);
  g_signal_connect_swapped (self->model, "notify::language", G_CALLBACK (on_language_changed),
                            self);
  g_signal_connect_swapped (self->model, "notify::missing", G_CALLBACK (on_missing), self);
  bind_rows (self);
  return ADW_NAVIGATION_PAGE (self);
}
