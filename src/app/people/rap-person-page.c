/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of a person. */

#include "people/rap-person-page.h"

#include <glib/gi18n.h>

#include "directory/rap-links.h"
#include "model/rap-record-model.h"
#include "people/rap-name-row.h"
#include "model/rap-person-text.h"
#include "people/rap-position-dialog.h"
#include "people/rap-position-row.h"
#include "record/rap-language.h"
#include "widgets/rap-choice-row.h"
#include "widgets/rap-field-row.h"
#include "widgets/rap-language-button.h"
#include "widgets/rap-page-content.h"
#include "widgets/rap-texts-row.h"

struct _RapPersonPage
{
  AdwNavigationPage parent_instance;

  AdwWindowTitle *window_title;
  RapLanguageButton *language_button;
  GtkScrolledWindow *scroller;
  AdwAvatar *avatar;
  GtkLabel *name_label;
  GtkLabel *position_label;
  GtkLabel *events_label;
  GtkListBox *names;
  GtkWidget *new_name;
  GtkListBox *positions;
  GtkWidget *no_positions;
  RapTextsRow *honorific_row;
  RapTextsRow *rank_row;
  RapTextsRow *degree_row;
  RapChoiceRow *gender_row;
  RapFieldRow *email_row;
  RapFieldRow *phone_row;
  RapFieldRow *note_row;
  RapLinks *events;
  RapLinks *said;

  RapRecordModel *model;
  GListModel *name_parts;
};

G_DEFINE_FINAL_TYPE (RapPersonPage, rap_person_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
get_language (RapPersonPage *self)
{
  return rap_desk_get_language (rap_record_model_get_desk (self->model));
}

static GPtrArray *
list_positions (RapPersonPage *self)
{
  return rap_record_list_parts (rap_record_model_get_record (self->model), RAP_KIND_AFFILIATION,
                                rap_record_model_get_id (self->model));
}

/* What the person does now: the first position that is held. */
static const char *
find_position (RapPersonPage *self)
{
  GPtrArray *all = list_positions (self);

  for (guint i = 0; i < all->len; i++)
    if (rap_person_text_is_held (g_ptr_array_index (all, i)))
      return rap_person_text_position (g_ptr_array_index (all, i), get_language (self));
  return "";
}

static gboolean
has_name (RapPersonPage *self, const char *language)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->name_parts); i++)
    {
      g_autoptr (RapPersonName) name = g_list_model_get_item (self->name_parts, i);

      if (g_strcmp0 (name->language, language) == 0)
        return TRUE;
    }
  return FALSE;
}

/* A person may have several spellings in one language. */
static void
show_adder (RapPersonPage *self)
{
  const char *language = get_language (self);
  g_autofree char *language_name = rap_language_get_display_name (language, language);
  g_autofree char *title = NULL;

  if (has_name (self, language))
    /* Translators: %s is a language, by its own name: Add another name: English. */
    title = g_strdup_printf (_ ("Add another name: %s"), language_name);
  else
    /* Translators: %s is a language, by its own name: Add a name: English. */
    title = g_strdup_printf (_ ("Add a name: %s"), language_name);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->new_name), title);
}

static void
show_head (RapPersonPage *self)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  const char *name = rap_person_text_name (record, rap_record_model_get_id (self->model),
                                           get_language (self));
  const char *position = find_position (self);

  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->position_label, position);
  gtk_widget_set_visible (GTK_WIDGET (self->position_label), *position != '\0');
  adw_avatar_set_text (self->avatar, name);
  adw_window_title_set_title (self->window_title, name);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), name);
  gtk_widget_set_visible (GTK_WIDGET (self->names),
                          g_list_model_get_n_items (self->name_parts) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->positions), list_positions (self)->len > 0);
  gtk_widget_set_visible (self->no_positions, list_positions (self)->len == 0);
  show_adder (self);
}

static void
show_events (RapPersonPage *self)
{
  g_autofree char *text = NULL;
  guint n;

  g_object_get (self->events, "n-rows", &n, NULL);
  text = g_strdup_printf (ngettext ("Took part in %u event", "Took part in %u events", n), n);
  gtk_label_set_label (self->events_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->events_label), n > 0);
}

static void
bind_rows (RapPersonPage *self)
{
  gpointer person = rap_record_model_get_root (self->model);
  const char *language = get_language (self);

  rap_texts_row_bind (self->honorific_row, person, "honorific", language);
  rap_texts_row_bind (self->rank_row, person, "rank", language);
  rap_texts_row_bind (self->degree_row, person, "degree", language);
  rap_choice_row_bind (self->gender_row, person, "grammatical-gender");
  rap_field_row_bind (self->email_row, person, "email");
  rap_field_row_bind (self->phone_row, person, "phone");
  rap_field_row_bind (self->note_row, person, "note");
}

static void
on_name_typed (RapPersonPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->new_name));
  g_autofree char *display = g_strstrip (g_strdup (text));
  g_autoptr (RapPersonName) name = NULL;
  RapChanges *changes;

  if (*display == '\0')
    return;
  name = rap_entity_new (RAP_KIND_PERSON_NAME);
  name->person_id = rap_record_model_get_id (self->model);
  g_object_set (name, "language", get_language (self), "display", display, NULL);
  changes = rap_changes_new (_ ("Add name"));
  rap_changes_save (changes, name);
  rap_record_model_apply (self->model, changes, _ ("Name added"));
  /* Emptied by the program, there is nothing to apply. */
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self->new_name), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->new_name), "");
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self->new_name), TRUE);
}

static void
on_language_changed (RapPersonPage *self)
{
  bind_rows (self);
  show_head (self);
}

/* Deleted here or by somebody else: nothing is left to show. */
static void
on_missing (RapPersonPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.close-page", NULL);
}

/* The header has the name once the large one is scrolled away. */
static void
on_scrolled (GtkAdjustment *adjustment, RapPersonPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->window_title),
                          gtk_adjustment_get_value (adjustment) > 48);
}

static void
activate_add_position (GtkWidget *widget, const char *action, GVariant *parameter)
{
  adw_dialog_present (rap_position_dialog_new (RAP_PERSON_PAGE (widget)->model, NULL), widget);
}

static void
activate_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapPersonPage *self = RAP_PERSON_PAGE (widget);
  RapChanges *changes = rap_changes_new (_ ("Delete person"));

  rap_changes_delete (changes, RAP_KIND_PERSON, rap_record_model_get_id (self->model));
  rap_record_model_apply (self->model, changes, _ ("Person deleted"));
}

static GtkWidget *
create_name_row (gpointer item, gpointer data)
{
  return rap_name_row_new (RAP_PERSON_PAGE (data)->model, item);
}

static GtkWidget *
create_position_row (gpointer item, gpointer data)
{
  return rap_position_row_new (RAP_PERSON_PAGE (data)->model, item);
}

static void
rap_person_page_dispose (GObject *object)
{
  RapPersonPage *self = RAP_PERSON_PAGE (object);

  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  rap_page_content_take_out (ADW_NAVIGATION_PAGE (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PERSON_PAGE);
  g_clear_object (&self->name_parts);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_person_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "people/rap-person-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, language_button);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, avatar);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, name_label);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, position_label);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, events_label);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, names);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, new_name);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, positions);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, no_positions);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, honorific_row);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, rank_row);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, degree_row);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, gender_row);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, email_row);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, phone_row);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, note_row);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, events);
  gtk_widget_class_bind_template_child (widget_class, RapPersonPage, said);
  gtk_widget_class_bind_template_callback (widget_class, on_name_typed);
  gtk_widget_class_bind_template_callback (widget_class, show_events);
}

static void
rap_person_page_class_init (RapPersonPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_person_page_dispose;

  g_type_ensure (RAP_TYPE_CHOICE_ROW);
  g_type_ensure (RAP_TYPE_FIELD_ROW);
  g_type_ensure (RAP_TYPE_LANGUAGE_BUTTON);
  g_type_ensure (RAP_TYPE_LINKS);
  g_type_ensure (RAP_TYPE_TEXTS_ROW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "person.add-position", NULL,
                                   activate_add_position);
  gtk_widget_class_install_action (widget_class, "person.delete", NULL, activate_delete);
}

static void
rap_person_page_init (RapPersonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (on_scrolled), self, 0);
}

AdwNavigationPage *
rap_person_page_new (RapDesk *desk, gint64 id)
{
  RapPersonPage *self = g_object_new (RAP_TYPE_PERSON_PAGE, NULL);
  g_autoptr (GListModel) positions = NULL;

  g_return_val_if_fail (RAP_IS_DESK (desk), ADW_NAVIGATION_PAGE (self));

  self->model = rap_record_model_new (desk, RAP_KIND_PERSON, id);
  self->name_parts = rap_record_model_list_parts (self->model, RAP_KIND_PERSON_NAME, id);
  positions = rap_record_model_list_parts (self->model, RAP_KIND_AFFILIATION, id);
  gtk_list_box_bind_model (self->names, self->name_parts, create_name_row, self, NULL);
  gtk_list_box_bind_model (self->positions, positions, create_position_row, self, NULL);
  rap_links_set_source (self->events, self->model, RAP_RELATION_EVENTS_OF_PERSON);
  rap_links_set_source (self->said, self->model, RAP_RELATION_STATEMENTS_OF_PERSON);
  rap_language_button_set_desk (self->language_button, desk);
  g_signal_connect_swapped (self->model, "refreshed", G_CALLBACK (show_head), self);
  g_signal_connect_swapped (self->model, "notify::root", G_CALLBACK (bind_rows), self);
  g_signal_connect_swapped (self->model, "notify::language", G_CALLBACK (on_language_changed),
                            self);
  g_signal_connect_swapped (self->model, "notify::missing", G_CALLBACK (on_missing), self);
  bind_rows (self);
  return ADW_NAVIGATION_PAGE (self);
}
