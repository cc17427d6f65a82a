/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which statements a release tells. */

#include "release/rap-release-statements.h"

#include <glib/gi18n.h>

#include "model/rap-entity-list.h"
#include "model/rap-gradual-list.h"
#include "release/rap-statement-choice.h"
#include "release/rap-told-row.h"
#include "widgets/rap-row-drag.h"

struct _RapReleaseStatements
{
  AdwBin parent_instance;

  GtkListBox *told;
  GtkListBox *left_out;
  GtkWidget *told_group;
  GtkWidget *nothing_told;
  GtkWidget *left_out_group;
  GtkWidget *empty;

  RapRecordModel *model;
  gint64 id;
  RapEntityList *told_list;
  RapEntityList *left_out_list;
  RapGradualList *told_shown; /* once the view is seen */
  RapGradualList *left_out_shown;
  RapStyle *style; /* %NULL if there is none of the language */
  char *style_language;
};

G_DEFINE_FINAL_TYPE (RapReleaseStatements, rap_release_statements, ADW_TYPE_BIN)

static RapRelease *
get_release (RapReleaseStatements *self)
{
  return rap_record_get (rap_record_model_get_record (self->model), RAP_KIND_RELEASE, self->id);
}

static GPtrArray *
list_told (RapReleaseStatements *self)
{
  return rap_statement_choice_list (rap_record_model_get_record (self->model), get_release (self));
}

static gboolean
find (GPtrArray *statements, gint64 id, guint *index)
{
  for (guint i = 0; i < statements->len; i++)
    if (rap_entity_get_id (g_ptr_array_index (statements, i)) == id)
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

static void
change (RapReleaseStatements *self, GPtrArray *told, const char *label)
{
  RapChanges *changes = rap_changes_new (label);

  rap_statement_choice_change (rap_record_model_get_record (self->model), get_release (self), told,
                               changes);
  rap_record_model_apply (self->model, changes, NULL);
}

/* In front of the first told one that the record has behind it. */
static void
insert_as_recorded (RapReleaseStatements *self, GPtrArray *told, gint64 id)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  g_autoptr (GPtrArray) all = rap_statement_choice_list_all (record, get_release (self));
  guint in_record, other, at = 0;

  if (!find (all, id, &in_record))
    return;
  while (at < told->len && (!find (all, rap_entity_get_id (g_ptr_array_index (told, at)), &other) ||
                            other < in_record))
    at++;
  g_ptr_array_insert (told, (int) at, g_object_ref (g_ptr_array_index (all, in_record)));
}

static void
activate_toggle (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapReleaseStatements *self = RAP_RELEASE_STATEMENTS (widget);
  g_autoptr (GPtrArray) told = list_told (self);
  gint64 id = g_variant_get_int64 (parameter);
  guint index;

  if (!find (told, id, &index))
    insert_as_recorded (self, told, id);
  else
    g_ptr_array_remove_index (told, index);
  change (self, told, _ ("Choose statements"));
}

static void
activate_move (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapReleaseStatements *self = RAP_RELEASE_STATEMENTS (widget);
  g_autoptr (GPtrArray) told = list_told (self);
  gpointer moved;
  gint64 id;
  guint from;
  int by;

  g_variant_get (parameter, "(xi)", &id, &by);
  if (!find (told, id, &from) || (int) from + by < 0 || (int) from + by >= (int) told->len)
    return;
  moved = g_ptr_array_steal_index (told, from);
  g_ptr_array_insert (told, (int) from + by, moved);
  change (self, told, _ ("Move statement"));
}

static void
on_row_activated (RapReleaseStatements *self, GtkListBoxRow *row)
{
  if (RAP_IS_TOLD_ROW (row))
    gtk_widget_activate_action (GTK_WIDGET (self), "statements.toggle", "x",
                                rap_told_row_get_id (RAP_TOLD_ROW (row)));
}

static gboolean
has_focus (GtkListBox *list, gint64 *id)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (list));

  if (!RAP_IS_TOLD_ROW (row))
    return FALSE;
  *id = rap_told_row_get_id (RAP_TOLD_ROW (row));
  return TRUE;
}

static void
load_style (RapReleaseStatements *self, const char *language)
{
  if (!g_set_str (&self->style_language, language))
    return;
  g_clear_pointer (&self->style, rap_style_unref);
  self->style = rap_style_load (language, NULL);
}

static void
show_row (RapReleaseStatements *self, GtkWidget *row)
{
  RapRelease *release = get_release (self);

  /* Deleted while the list still fills. */
  if (release == NULL)
    return;
  rap_told_row_show (RAP_TOLD_ROW (row), rap_record_model_get_record (self->model),
                     release->language, self->style);
}

static GtkWidget *
create_told_row (gpointer statement, gpointer data)
{
  GtkWidget *row = rap_told_row_new (statement, TRUE);

  show_row (data, row);
  rap_row_drag_enable (GTK_LIST_BOX_ROW (row), "statements.move", rap_entity_get_id (statement));
  return row;
}

static GtkWidget *
create_left_out_row (gpointer statement, gpointer data)
{
  GtkWidget *row = rap_told_row_new (statement, FALSE);

  show_row (data, row);
  return row;
}

/* A row that came anew, as its statement was moved, gets the focus that the old one had. */
static void
show_rows (RapReleaseStatements *self, GtkListBox *list, gint64 focused)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)); i++)
    {
      show_row (self, GTK_WIDGET (row));
      if (rap_told_row_get_id (RAP_TOLD_ROW (row)) == focused)
        gtk_widget_grab_focus (GTK_WIDGET (row));
    }
}

static void
show (RapReleaseStatements *self)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  g_autoptr (GPtrArray) told = NULL;
  g_autoptr (GPtrArray) left_out = NULL;
  gint64 focused = 0;

  if (get_release (self) == NULL)
    return;
  load_style (self, get_release (self)->language);
  told = list_told (self);
  left_out = rap_statement_choice_list_all (record, get_release (self));
  for (guint i = 0; i < told->len; i++)
    {
      guint index;

      if (find (left_out, rap_entity_get_id (g_ptr_array_index (told, i)), &index))
        g_ptr_array_remove_index (left_out, index);
    }
  if (!has_focus (self->told, &focused))
    has_focus (self->left_out, &focused);
  gtk_widget_set_visible (self->told_group, told->len > 0);
  gtk_widget_set_visible (self->nothing_told, told->len == 0 && left_out->len > 0);
  gtk_widget_set_visible (self->left_out_group, left_out->len > 0);
  rap_entity_list_set (self->told_list, told);
  rap_entity_list_set (self->left_out_list, left_out);
  show_rows (self, self->told, focused);
  show_rows (self, self->left_out, focused);
  gtk_widget_set_visible (self->empty, told->len + left_out->len == 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self),
                            get_release (self)->state != RAP_RELEASE_STATE_ISSUED);
}

static void
start_lists (RapReleaseStatements *self)
{
  if (self->told_shown == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  rap_gradual_list_start (self->told_shown);
  rap_gradual_list_start (self->left_out_shown);
}

static void
rap_release_statements_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rap_release_statements_parent_class)->map (widget);

  start_lists (RAP_RELEASE_STATEMENTS (widget));
}

static RapGradualList *
bind_list (RapReleaseStatements *self,
           GtkListBox *list,
           RapEntityList *statements,
           GtkListBoxCreateWidgetFunc create_row)
{
  RapGradualList *shown = rap_gradual_list_new (G_LIST_MODEL (statements), FALSE);

  gtk_list_box_bind_model (list, G_LIST_MODEL (shown), create_row, self, NULL);
  return shown;
}

void
rap_release_statements_bind (RapReleaseStatements *self, RapRecordModel *model, gint64 release)
{
  g_return_if_fail (RAP_IS_RELEASE_STATEMENTS (self) && self->model == NULL);
  g_return_if_fail (RAP_IS_RECORD_MODEL (model));

  self->model = g_object_ref (model);
  self->id = release;
  self->told_shown = bind_list (self, self->told, self->told_list, create_told_row);
  self->left_out_shown = bind_list (self, self->left_out, self->left_out_list, create_left_out_row);
  start_lists (self);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
}

static void
rap_release_statements_dispose (GObject *object)
{
  RapReleaseStatements *self = RAP_RELEASE_STATEMENTS (object);

  if (self->told)
    {
      gtk_list_box_bind_model (self->told, NULL, NULL, NULL, NULL);
      gtk_list_box_bind_model (self->left_out, NULL, NULL, NULL, NULL);
    }
  g_clear_object (&self->told_shown);
  g_clear_object (&self->left_out_shown);
  g_clear_object (&self->told_list);
  g_clear_object (&self->left_out_list);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_RELEASE_STATEMENTS);
  g_clear_object (&self->model);
  g_clear_pointer (&self->style, rap_style_unref);
  g_clear_pointer (&self->style_language, g_free);

  G_OBJECT_CLASS (rap_release_statements_parent_class)->dispose (object);
}

static void
rap_release_statements_class_init (RapReleaseStatementsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_release_statements_dispose;
  widget_class->map = rap_release_statements_map;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "release/rap-release-statements.ui");
  gtk_widget_class_bind_template_child (widget_class, RapReleaseStatements, told);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseStatements, left_out);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseStatements, told_group);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseStatements, nothing_told);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseStatements, left_out_group);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseStatements, empty);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_install_action (widget_class, "statements.toggle", "x", activate_toggle);
  gtk_widget_class_install_action (widget_class, "statements.move", "(xi)", activate_move);
}

static void
rap_release_statements_init (RapReleaseStatements *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->told_list = rap_entity_list_new ();
  self->left_out_list = rap_entity_list_new ();
}
