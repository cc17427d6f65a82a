/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The history, in groups by day. */

#include "history/rap-history-dialog.h"

#include <glib/gi18n.h>

#include "history/rap-step-row.h"
#include "store/rap-store-history.h"

#define PAGE 50

struct _RapHistoryDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toasts;
  GtkStack *states;
  AdwPreferencesPage *page;

  RapDesk *desk;
  GCancellable *cancellable;
  GPtrArray *steps;  /* RapStep, the latest first */
  GPtrArray *groups; /* AdwPreferencesGroup, in the page */
  guint limit;
  gint64 acted; /* the step whose button was pressed last */
};

G_DEFINE_FINAL_TYPE (RapHistoryDialog, rap_history_dialog, ADW_TYPE_DIALOG)

static void
add_group (RapHistoryDialog *self, AdwPreferencesGroup *group)
{
  adw_preferences_page_add (self->page, group);
  g_ptr_array_add (self->groups, group);
}

static void
remove_groups (RapHistoryDialog *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    adw_preferences_page_remove (self->page, g_ptr_array_index (self->groups, i));
  g_ptr_array_set_size (self->groups, 0);
}

/* The one with a day's steps; another day begins another. */
static AdwPreferencesGroup *
ensure_group (RapHistoryDialog *self, AdwPreferencesGroup *last, const RapStep *step)
{
  g_autofree char *day = rap_step_row_dup_day (step);

  if (last && g_str_equal (adw_preferences_group_get_title (last), day))
    return last;
  last = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (last, day);
  add_group (self, last);
  return last;
}

static void
add_more_button (RapHistoryDialog *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Show older steps"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "history.show-older");
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), button);
  add_group (self, ADW_PREFERENCES_GROUP (group));
}

/* The focus stays on the step whose button was pressed. */
static void
show_steps (RapHistoryDialog *self)
{
  AdwPreferencesGroup *group = NULL;

  remove_groups (self);
  for (guint i = 0; i < MIN (self->steps->len, self->limit); i++)
    {
      const RapStep *step = g_ptr_array_index (self->steps, i);
      GtkWidget *row = rap_step_row_new (step, self->steps);

      group = ensure_group (self, group, step);
      adw_preferences_group_add (group, row);
      if (step->id == self->acted)
        gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD);
    }
  if (self->steps->len > self->limit)
    add_more_button (self);
  gtk_stack_set_visible_child_name (self->states, self->steps->len > 0 ? "steps" : "empty");
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapHistoryDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) steps = rap_store_list_steps_finish (RAP_STORE (source), result, &error);

  if (self->desk == NULL)
    return;
  if (error)
    {
      rap_desk_report (self->desk, error);
      return;
    }
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  self->steps = g_steal_pointer (&steps);
  show_steps (self);
}

/* One more than is shown tells whether there are older ones. */
static void
reload (RapHistoryDialog *self)
{
  rap_store_list_steps_async (rap_desk_get_store (self->desk), 0, self->limit + 1,
                              self->cancellable, on_listed, g_object_ref (self));
}

static void
activate_show_older (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapHistoryDialog *self = RAP_HISTORY_DIALOG (widget);

  self->limit += PAGE;
  reload (self);
}

static void
activate_undo (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapHistoryDialog *self = RAP_HISTORY_DIALOG (widget);

  self->acted = g_variant_get_int64 (parameter);
  rap_desk_undo_step (self->desk, self->acted);
}

static void
activate_redo (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapHistoryDialog *self = RAP_HISTORY_DIALOG (widget);

  self->acted = g_variant_get_int64 (parameter);
  for (guint i = 0; i < self->steps->len; i++)
    {
      const RapStep *step = g_ptr_array_index (self->steps, i);

      if (step->id == self->acted)
        rap_desk_redo_step (self->desk, step->undone_by);
    }
}

/* The window's own toasts are behind the dialog. Why a step can't be undone takes more
 * words than fit in a line. */
static void
on_notice (RapHistoryDialog *self, const char *message)
{
  AdwToast *toast = adw_toast_new ("");
  GtkWidget *label = gtk_label_new (message);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 50);
  adw_toast_set_custom_title (toast, label);
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
rap_history_dialog_dispose (GObject *object)
{
  RapHistoryDialog *self = RAP_HISTORY_DIALOG (object);

  if (self->desk)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_HISTORY_DIALOG);

  G_OBJECT_CLASS (rap_history_dialog_parent_class)->dispose (object);
}

static void
rap_history_dialog_finalize (GObject *object)
{
  RapHistoryDialog *self = RAP_HISTORY_DIALOG (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_ptr_array_unref (self->groups);

  G_OBJECT_CLASS (rap_history_dialog_parent_class)->finalize (object);
}

static void
rap_history_dialog_class_init (RapHistoryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_history_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_history_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "history/rap-history-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RapHistoryDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, RapHistoryDialog, states);
  gtk_widget_class_bind_template_child (widget_class, RapHistoryDialog, page);
  gtk_widget_class_install_action (widget_class, "history.show-older", NULL, activate_show_older);
  gtk_widget_class_install_action (widget_class, "history.undo", "x", activate_undo);
  gtk_widget_class_install_action (widget_class, "history.redo", "x", activate_redo);
}

static void
rap_history_dialog_init (RapHistoryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  self->groups = g_ptr_array_new ();
  self->limit = PAGE;
}

AdwDialog *
rap_history_dialog_new (RapDesk *desk)
{
  RapHistoryDialog *self = g_object_new (RAP_TYPE_HISTORY_DIALOG, NULL);

  g_return_val_if_fail (RAP_IS_DESK (desk), ADW_DIALOG (self));

  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "changed", G_CALLBACK (reload), self);
  g_signal_connect_swapped (desk, "notice", G_CALLBACK (on_notice), self);
  reload (self);
  return ADW_DIALOG (self);
}
