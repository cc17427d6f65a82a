/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a remark is entered, and where one is mended. */

#include "event/remarks/rap-remark-composer.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-changes.h"
#include "event/remarks/rap-remark-keeper.h"
#include "event/remarks/rap-remark-text.h"
#include "event/remarks/rap-remark-tools.h"
#include "event/remarks/rap-speaker-chips.h"
#include "event/remarks/rap-statement-buffer.h"
#include "event/remarks/rap-time-mark.h"

struct _RapRemarkComposer
{
  AdwBin parent_instance;

  GtkWidget *edit_bar;
  GtkLabel *edit_label;
  RapSpeakerChips *chips;
  GtkLabel *rule_label;
  GtkWidget *placeholder;
  GtkTextView *text_view;
  GtkLabel *error_label;
  GtkLabel *unkept_label;
  RapRemarkTools *tools;
  RapStatementDetails *details; /* of the tools */

  RapRecordModel *model;
  RapStatementBuffer *buffer;
  gint64 remark_id;        /* the remark that is open; 0: a new one */
  RapRemarkKeeper *keeper; /* %NULL until the event is loaded */
  gboolean showing;
  gboolean goes_back; /* a list was opened by its key: the focus goes back to the text */
};

static guint added_signal;

G_DEFINE_FINAL_TYPE (RapRemarkComposer, rap_remark_composer, ADW_TYPE_BIN)

static const char *
get_language (RapRemarkComposer *self)
{
  return rap_desk_get_language (rap_record_model_get_desk (self->model));
}

static void
set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* The whole composer shows what goes off the record before a word is typed. */
static void
show_disclosure (RapRemarkComposer *self)
{
  RapDisclosure level = rap_remark_tools_get_disclosure (self->tools);
  gboolean off = level == RAP_DISCLOSURE_OFF_THE_RECORD;

  set_class (GTK_WIDGET (self), "off-record", off);
  set_class (GTK_WIDGET (self->rule_label), "off-record-tag", off);
  set_class (GTK_WIDGET (self->rule_label), "warning", !off);
  gtk_label_set_text (self->rule_label, rap_remark_text_disclosure_rule (level));
  gtk_widget_set_visible (GTK_WIDGET (self->rule_label), level != RAP_DISCLOSURE_PUBLIC);
}

static void
show_current (RapRemarkComposer *self)
{
  rap_remark_tools_show_statement (self->tools, rap_statement_buffer_get_current (self->buffer));
}

static void
on_details_changed (RapRemarkComposer *self)
{
  if (self->model == NULL)
    return;
  rap_statement_details_store (self->details, rap_statement_buffer_get_current (self->buffer));
  show_current (self);
  rap_remark_keeper_touch (self->keeper);
  if (self->goes_back)
    gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
  self->goes_back = FALSE;
}

static void
on_text_changed (RapRemarkComposer *self)
{
  gboolean blank = rap_statement_buffer_is_blank (self->buffer);
  gboolean was_blank = gtk_widget_get_visible (self->placeholder);

  rap_remark_keeper_touch (self->keeper);
  gtk_widget_set_visible (self->placeholder,
                          gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self->buffer)) == 0);
  if (was_blank && !blank && self->remark_id == 0 && !self->showing)
    rap_statement_details_suggest_time (self->details, rap_record_model_get_root (self->model));
}

static void
say (RapRemarkComposer *self, GtkLabel *label, const char *message)
{
  gtk_widget_set_visible (GTK_WIDGET (label), message != NULL);
  gtk_label_set_text (label, message ? message : "");
  if (message)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), message,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
show_edited (RapRemarkComposer *self)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  RapRemark *remark = rap_record_get (record, RAP_KIND_REMARK, self->remark_id);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  gtk_widget_set_visible (self->edit_bar, remark != NULL);
  rap_remark_tools_set_saves (self->tools, remark != NULL);
  if (remark == NULL)
    return;
  name = rap_remark_text_speakers (record, remark, get_language (self));
  /* Translators: %s is who speaks. */
  label = g_strdup_printf (_ ("Editing the remark by %s"), name);
  gtk_label_set_text (self->edit_label, label);
}

static void
load (RapRemarkComposer *self, const RapRemarkDraft *draft)
{
  self->showing = TRUE;
  self->remark_id = draft->remark_id;
  rap_speaker_chips_set_chosen (self->chips, draft->participants);
  rap_statement_buffer_load (self->buffer, draft->statements);
  rap_statement_details_set_kind (self->details, draft->kind);
  rap_statement_details_set_time (self->details, draft->time_mark);
  rap_remark_tools_set_disclosure (self->tools, draft->disclosure);
  self->showing = FALSE;

  show_edited (self);
  say (self, self->error_label, NULL);
  show_current (self);
  show_disclosure (self);
}

/* As it is; without its time where that is none yet. */
static RapRemarkDraft *
collect_unfinished (RapRemarkComposer *self)
{
  RapRemarkDraft *draft = rap_remark_draft_new ();
  GArray *chosen = rap_speaker_chips_get_chosen (self->chips);

  rap_time_mark_parse (rap_statement_details_get_time (self->details), &draft->time_mark);
  draft->remark_id = self->remark_id;
  if (chosen->len > 0)
    g_array_append_vals (draft->participants, chosen->data, chosen->len);
  draft->kind = rap_statement_details_get_kind (self->details);
  draft->disclosure = rap_remark_tools_get_disclosure (self->tools);
  g_ptr_array_unref (draft->statements);
  draft->statements = rap_statement_buffer_list (self->buffer);
  return draft;
}

/* %NULL where something has to be mended first, which is said. */
static RapRemarkDraft *
collect (RapRemarkComposer *self)
{
  g_autofree char *time = NULL;

  if (rap_time_mark_parse (rap_statement_details_get_time (self->details), &time))
    return collect_unfinished (self);
  say (self, self->error_label, _ ("This isn’t a time. Write it like 11:12."));
  rap_statement_details_focus_time (self->details);
  return NULL;
}

/* What was set aside comes back, else an empty one of the same kind. */
static void
start_next (RapRemarkComposer *self, RapRemarkKind kind, GArray *participants)
{
  g_autoptr (RapRemarkDraft) next = rap_remark_keeper_take_back (self->keeper);
  gboolean was_new = self->remark_id == 0;

  if (next == NULL)
    {
      next = rap_remark_draft_new ();
      next->kind = kind;
      /* What is off the record mostly stays so for a while, and is better left
       * out once too often than told once. */
      if (was_new)
        next->disclosure = rap_remark_tools_get_disclosure (self->tools);
      if (participants->len > 0)
        g_array_append_vals (next->participants, participants->data, participants->len);
    }
  load (self, next);
  gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
}

static void
on_add (RapRemarkComposer *self)
{
  g_autoptr (RapRemarkDraft) draft = NULL;
  gboolean is_new = self->remark_id == 0;

  if (rap_statement_buffer_is_blank (self->buffer))
    {
      say (self, self->error_label, _ ("Write what was said first."));
      gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
      return;
    }
  draft = collect (self);
  if (draft == NULL)
    return;
  rap_record_model_apply (self->model,
                          rap_remark_changes_save (rap_record_model_get_record (self->model),
                                                   rap_record_model_get_id (self->model), draft,
                                                   get_language (self)),
                          NULL);
  start_next (self, draft->kind, draft->participants);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), is_new
                           ? _ ("Remark added")
                           : _ ("Remark changed"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  if (is_new)
    {
      rap_speaker_chips_choose_next (self->chips);
      g_signal_emit (self, added_signal, 0);
    }
}

static void
on_cancel (RapRemarkComposer *self)
{
  start_next (self, rap_statement_details_get_kind (self->details),
              rap_speaker_chips_get_chosen (self->chips));
}

void
rap_remark_composer_edit (RapRemarkComposer *self, RapRemark *remark)
{
  g_autoptr (RapRemarkDraft) draft = NULL;

  g_return_if_fail (RAP_IS_REMARK_COMPOSER (self));

  if (self->remark_id == 0)
    {
      RapRemarkDraft *set_aside = collect (self);

      if (set_aside == NULL)
        return;
      rap_remark_keeper_set_aside (self->keeper, set_aside);
    }
  draft = rap_remark_draft_new_of (rap_record_model_get_record (self->model), remark,
                                   get_language (self));
  load (self, draft);
  gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
}

static void
edit_last (RapRemarkComposer *self)
{
  GPtrArray *remarks = rap_record_list_parts (rap_record_model_get_record (self->model),
                                              RAP_KIND_REMARK,
                                              rap_record_model_get_id (self->model));

  if (remarks->len > 0)
    rap_remark_composer_edit (self, g_ptr_array_index (remarks, remarks->len - 1));
}

static gboolean
on_key_pressed (GtkEventControllerKey *controller,
                guint key,
                guint keycode,
                GdkModifierType state,
                RapRemarkComposer *self)
{
  gboolean control = (state & GDK_CONTROL_MASK) != 0;

  if (control && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter))
    {
      on_add (self);
      return GDK_EVENT_STOP;
    }
  if (key == GDK_KEY_Up && !(state & gtk_accelerator_get_default_mod_mask ()) &&
      self->remark_id == 0 && gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self->buffer)) == 0)
    {
      edit_last (self);
      return GDK_EVENT_STOP;
    }
  if (key == GDK_KEY_Escape && self->remark_id > 0)
    {
      on_cancel (self);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
on_choice_changed (RapRemarkComposer *self)
{
  rap_remark_keeper_touch (self->keeper);
  if (self->model)
    show_disclosure (self);
}

void
rap_remark_composer_set_narrow (RapRemarkComposer *self, gboolean narrow)
{
  g_return_if_fail (RAP_IS_REMARK_COMPOSER (self));

  rap_speaker_chips_set_narrow (self->chips, narrow);
  rap_remark_tools_set_narrow (self->tools, narrow);
}

gboolean
rap_remark_composer_choose_speaker (RapRemarkComposer *self, guint number)
{
  g_return_val_if_fail (RAP_IS_REMARK_COMPOSER (self), FALSE);

  if (!rap_speaker_chips_choose_nth (self->chips, number))
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self->text_view));
  return TRUE;
}

void
rap_remark_composer_next_disclosure (RapRemarkComposer *self)
{
  g_return_if_fail (RAP_IS_REMARK_COMPOSER (self));
  rap_remark_tools_next_disclosure (self->tools);
}

void
rap_remark_composer_toggle_quote (RapRemarkComposer *self)
{
  g_return_if_fail (RAP_IS_REMARK_COMPOSER (self));
  rap_statement_details_toggle_quote (self->details);
}

static void
show_details (RapRemarkComposer *self)
{
  self->goes_back = TRUE;
  rap_remark_tools_unfold (self->tools);
}

void
rap_remark_composer_choose_kind (RapRemarkComposer *self)
{
  g_return_if_fail (RAP_IS_REMARK_COMPOSER (self));
  show_details (self);
  rap_statement_details_popup_kind (self->details);
}

void
rap_remark_composer_choose_verb (RapRemarkComposer *self)
{
  g_return_if_fail (RAP_IS_REMARK_COMPOSER (self));
  show_details (self);
  rap_statement_details_popup_verb (self->details);
}

static RapRemarkDraft *
get_kept (gpointer composer)
{
  RapRemarkComposer *self = composer;
  gboolean is_something = self->remark_id > 0 || !rap_statement_buffer_is_blank (self->buffer);

  return is_something ? collect_unfinished (self) : NULL;
}

/* What was being composed when the page was left waits for what was typed since. */
static void
on_restored (RapRemarkDraft *draft, gpointer composer)
{
  RapRemarkComposer *self = composer;
  g_autoptr (RapRemarkDraft) typed = get_kept (self);
  g_autoptr (RapRemarkDraft) restored = draft;

  if (typed)
    rap_remark_keeper_set_aside (self->keeper, g_steal_pointer (&restored));
  else
    load (self, restored);
}

static void
show_unkept (const char *reason, gpointer composer)
{
  RapRemarkComposer *self = composer;
  g_autofree char *message = NULL;

  if (reason)
    /* Translators: %s is why, as a sentence. */
    message = g_strdup_printf (_ ("What you write can’t be kept until you add it: %s"), reason);
  say (self, self->unkept_label, message);
}

static void
restore (RapRemarkComposer *self)
{
  if (rap_record_model_get_root (self->model) && self->keeper == NULL)
    self->keeper = rap_remark_keeper_new (self->model, get_kept, on_restored, show_unkept, self);
}

void
rap_remark_composer_set_model (RapRemarkComposer *self, RapRecordModel *model, RapStyle *style)
{
  g_return_if_fail (RAP_IS_REMARK_COMPOSER (self) && self->model == NULL);

  self->model = g_object_ref (model);
  rap_statement_details_set_style (self->details, style);
  rap_speaker_chips_set_model (self->chips, model);
  show_current (self);
  show_disclosure (self);
  g_signal_connect_object (model, "notify::root", G_CALLBACK (restore), self, G_CONNECT_SWAPPED);
  restore (self);
}

static gboolean
rap_remark_composer_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_REMARK_COMPOSER (widget)->text_view));
}

static void
rap_remark_composer_dispose (GObject *object)
{
  RapRemarkComposer *self = RAP_REMARK_COMPOSER (object);

  g_clear_pointer (&self->keeper, rap_remark_keeper_free);
  if (self->buffer)
    g_signal_handlers_disconnect_by_data (self->buffer, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_REMARK_COMPOSER);
  g_clear_object (&self->buffer);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_remark_composer_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, edit_bar);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, edit_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, chips);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, rule_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, placeholder);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, text_view);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, error_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, unkept_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkComposer, tools);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_choice_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_details_changed);
}

static void
rap_remark_composer_class_init (RapRemarkComposerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_remark_composer_dispose;
  widget_class->grab_focus = rap_remark_composer_grab_focus;
  added_signal = g_signal_new ("added", RAP_TYPE_REMARK_COMPOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);

  g_type_ensure (RAP_TYPE_SPEAKER_CHIPS);
  g_type_ensure (RAP_TYPE_REMARK_TOOLS);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/rapporteur/Rapporteur/event/remarks/rap-remark-composer.ui");
  bind_template (widget_class);
}

static void
rap_remark_composer_init (RapRemarkComposer *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));

  self->details = rap_remark_tools_get_details (self->tools);
  self->buffer = rap_statement_buffer_new ();
  gtk_text_view_set_buffer (self->text_view, GTK_TEXT_BUFFER (self->buffer));
  g_signal_connect_swapped (self->buffer, "changed", G_CALLBACK (on_text_changed), self);
  g_signal_connect_swapped (self->buffer, "notify::cursor-position", G_CALLBACK (show_current),
                            self);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self->text_view), keys);
}
