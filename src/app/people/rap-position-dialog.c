/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A position to start, or to correct. */

#include "people/rap-position-dialog.h"

#include <glib/gi18n.h>

#include "directory/rap-directory-completion.h"
#include "model/rap-event-text.h"
#include "model/rap-person-text.h"
#include "record/rap-date-words.h"
#include "widgets/rap-prose-row.h"

struct _RapPositionDialog
{
  AdwDialog parent_instance;

  RapProseRow *position_row;
  AdwEntryRow *organization_row;
  RapCompletion *organization; /* the row owns it */
  GtkEditable *starts_row;
  GtkEditable *ends_row;
  GtkButton *done_button;

  RapRecordModel *model;
  RapAffiliation *affiliation; /* a copy, with what was there */
};

G_DEFINE_FINAL_TYPE (RapPositionDialog, rap_position_dialog, ADW_TYPE_DIALOG)

/* One date in the stored form; %FALSE where the row can't be read. */
static gboolean
read_date (RapPositionDialog *self, GtkEditable *row, char **date)
{
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));
  g_autofree char *ends = NULL;

  *date = NULL;
  if (rap_date_words_parse (gtk_editable_get_text (row), language, date, &ends, NULL) &&
      ends == NULL)
    return TRUE;
  g_clear_pointer (date, g_free);
  return FALSE;
}

/* Marks the row where the date can't be read; tells whether it can. */
static gboolean
check_date (RapPositionDialog *self, GtkEditable *row)
{
  g_autofree char *date = NULL;
  gboolean valid = read_date (self, row, &date);

  if (valid)
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               valid ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  return valid;
}

static gboolean
is_complete (RapPositionDialog *self)
{
  gboolean starts = check_date (self, self->starts_row);
  gboolean ends = check_date (self, self->ends_row);

  return starts && ends && *rap_prose_row_get_text (self->position_row) != '\0';
}

static void
on_changed (RapPositionDialog *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->done_button), is_complete (self));
}

static void
set_date (RapPositionDialog *self, const char *field, GtkEditable *row)
{
  g_autofree char *date = NULL;

  read_date (self, row, &date);
  g_object_set (self->affiliation, field, date, NULL);
}

/* The organization chosen; one that is not in the record yet is added with the position. */
static void
set_organization (RapPositionDialog *self, RapChanges *changes, const char *language)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->organization_row));
  gint64 id = rap_completion_get_id (self->organization);

  if (id == 0 && *name)
    {
      g_autoptr (RapOrganization) organization = rap_entity_new (RAP_KIND_ORGANIZATION);

      id = -1;
      rap_entity_set_id (organization, id);
      rap_entity_set_text (organization, "name", language, name);
      rap_changes_save (changes, organization);
    }
  g_object_set (self->affiliation, "organization", id, NULL);
}

static void
on_done (RapPositionDialog *self)
{
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));
  gboolean is_new = rap_entity_get_id (self->affiliation) == 0;
  RapChanges *changes;

  if (!is_complete (self))
    return;
  changes = rap_changes_new (is_new ? _ ("Start position") : _ ("Correct position"));
  rap_entity_set_text (self->affiliation, "full", language,
                       rap_prose_row_get_text (self->position_row));
  set_date (self, "starts", self->starts_row);
  set_date (self, "ends", self->ends_row);
  set_organization (self, changes, language);
  rap_changes_save (changes, self->affiliation);
  rap_record_model_apply (self->model, changes,
                          is_new ? _ ("Position added") : _ ("Position corrected"));
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
rap_position_dialog_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_POSITION_DIALOG (widget)->position_row));
}

static void
rap_position_dialog_dispose (GObject *object)
{
  RapPositionDialog *self = RAP_POSITION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_POSITION_DIALOG);
  g_clear_object (&self->affiliation);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_position_dialog_parent_class)->dispose (object);
}

static void
rap_position_dialog_class_init (RapPositionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_position_dialog_dispose;
  widget_class->grab_focus = rap_position_dialog_grab_focus;

  g_type_ensure (RAP_TYPE_PROSE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "people/rap-position-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RapPositionDialog, position_row);
  gtk_widget_class_bind_template_child (widget_class, RapPositionDialog, organization_row);
  gtk_widget_class_bind_template_child (widget_class, RapPositionDialog, starts_row);
  gtk_widget_class_bind_template_child (widget_class, RapPositionDialog, ends_row);
  gtk_widget_class_bind_template_child (widget_class, RapPositionDialog, done_button);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_done);
}

static void
rap_position_dialog_init (RapPositionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_affiliation (RapPositionDialog *self, const char *language)
{
  RapAffiliation *affiliation = self->affiliation;
  RapRecord *record = rap_record_model_get_record (self->model);
  const char *position = rap_texts_get (affiliation->full, language);
  const char *organization = rap_person_text_organization (record, affiliation, language);
  g_autofree char *starts = rap_event_text_date (affiliation->starts);
  g_autofree char *ends = rap_event_text_date (affiliation->ends);

  rap_prose_row_set_text (self->position_row, position);
  gtk_editable_set_text (self->starts_row, starts);
  gtk_editable_set_text (self->ends_row, ends);
  rap_completion_set (self->organization, affiliation->organization_id, organization);
}

AdwDialog *
rap_position_dialog_new (RapRecordModel *model, RapAffiliation *affiliation)
{
  RapPositionDialog *self = g_object_new (RAP_TYPE_POSITION_DIALOG, NULL);
  RapDesk *desk = rap_record_model_get_desk (model);
  GPtrArray *others = rap_record_list_parts (rap_record_model_get_record (model),
                                             RAP_KIND_AFFILIATION, rap_record_model_get_id (model));

  self->model = g_object_ref (model);
  self->organization = rap_completion_attach (self->organization_row, &rap_directory_organizations,
                                              desk);
  if (affiliation)
    self->affiliation = rap_entity_copy (affiliation);
  else
    {
      self->affiliation = rap_entity_new (RAP_KIND_AFFILIATION);
      self->affiliation->person_id = rap_record_model_get_id (model);
      self->affiliation->position = others->len;
    }
  adw_dialog_set_title (ADW_DIALOG (self), affiliation ? _ ("Correct position") : _ ("New position"));
  gtk_button_set_label (self->done_button, affiliation ? _ ("_Correct") : _ ("_Start"));
  show_affiliation (self, rap_desk_get_language (desk));
  on_changed (self);
  return ADW_DIALOG (self);
}
