/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The third view of an event. */

#include "event/remarks/rap-remarks.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-changes.h"
#include "event/remarks/rap-remark-composer.h"
#include "event/remarks/rap-remark-row.h"
#include "model/rap-gradual-list.h"
#include "model/rap-parts-order.h"
#include "model/rap-slices.h"

/* The key right of the left-hand edge that gives 1 in the US layout, as X and
 * Wayland number keys; those for 2 to 9 and 0 follow. */
#define KEYCODE_1 10

struct _RapRemarks
{
  AdwBin parent_instance;

  GtkStack *stack;
  AdwStatusPage *empty_page;
  GtkWidget *participants_button;
  GtkScrolledWindow *scroller;
  GtkListBox *ledger;
  GtkRevealer *new_revealer;
  RapRemarkComposer *composer;

  RapRecordModel *model;
  GListModel *remarks;
  GListModel *participants;
  RapStyle *style;
  RapSlices *showing;
  int n_shown; /* rows that were shown as they are to be now */
  guint scroll_source;
  guint focus_tick;
  gint64 moved; /* the remark whose row gets the focus again */
  double upper; /* height of the ledger when it was last looked at */
  gboolean narrow;
  gboolean timed;
  gboolean follows; /* the ledger shows its end, and shall go on doing so */
};

G_DEFINE_FINAL_TYPE (RapRemarks, rap_remarks, ADW_TYPE_BIN)

static GtkAdjustment *
get_adjustment (RapRemarks *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

static void
on_scroll_idle (gpointer data)
{
  RapRemarks *self = data;
  GtkAdjustment *adjustment = get_adjustment (self);

  self->scroll_source = 0;
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
}

/* Later, as the ledger gets its height while it is laid out. */
static void
scroll_to_end (RapRemarks *self)
{
  if (self->scroll_source == 0)
    self->scroll_source = g_idle_add_once (on_scroll_idle, self);
}

/* Scrolled by the user, or by the ledger itself. */
static void
on_scrolled (RapRemarks *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);

  if (gtk_adjustment_get_upper (adjustment) != self->upper)
    return;
  self->follows = gtk_adjustment_get_value (adjustment) >=
                  gtk_adjustment_get_upper (adjustment) -
                    gtk_adjustment_get_page_size (adjustment) - 12;
  if (self->follows)
    gtk_revealer_set_reveal_child (self->new_revealer, FALSE);
}

/* The ledger grew, or the window did. */
static void
on_resized (RapRemarks *self)
{
  self->upper = gtk_adjustment_get_upper (get_adjustment (self));
  if (self->follows)
    scroll_to_end (self);
}

static GtkWidget *
find_moved (RapRemarks *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->ledger, i)); i++)
    if (rap_entity_get_id (rap_remark_row_get_remark (RAP_REMARK_ROW (row))) == self->moved)
      return GTK_WIDGET (row);
  return NULL;
}

/* Once the new rows have their places, so that the ledger scrolls to the one. */
static gboolean
focus_moved (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  RapRemarks *self = RAP_REMARKS (widget);
  GtkWidget *row = find_moved (self);

  if (row && gtk_widget_get_height (row) == 0)
    return G_SOURCE_CONTINUE;
  if (row)
    gtk_widget_grab_focus (row);
  self->moved = 0;
  self->focus_tick = 0;
  return G_SOURCE_REMOVE;
}

/* An undone step takes the row away that has the focus. Left to itself, the focus would go to the
 * first one, and the ledger would scroll there. */
static void
before_items_changed (RapRemarks *self, guint position, guint removed, guint added)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->ledger));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  guint index;

  if (focus == NULL || row == NULL || (focus != row && !gtk_widget_is_ancestor (focus, row)))
    return;
  index = (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  if (index < position || index >= position + removed)
    return;
  gtk_root_set_focus (root, NULL);
  if (self->moved == 0)
    self->moved = rap_entity_get_id (rap_remark_row_get_remark (RAP_REMARK_ROW (row)));
}

static void
on_items_changed (RapRemarks *self, guint position, guint removed, guint added)
{
  guint n = g_list_model_get_n_items (self->remarks);

  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "ledger" : "empty");
  if (added > removed && position + added == n && !self->follows)
    gtk_revealer_set_reveal_child (self->new_revealer, TRUE);
  if (self->moved && self->focus_tick == 0)
    self->focus_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_moved, NULL, NULL);
}

static void
on_new_clicked (RapRemarks *self)
{
  self->follows = TRUE;
  gtk_revealer_set_reveal_child (self->new_revealer, FALSE);
  scroll_to_end (self);
}

/* Whoever adds a remark wants to see it. */
static void
on_added (RapRemarks *self)
{
  on_new_clicked (self);
}

/* Whether any remark has a time: only then all leave room for it. */
static gboolean
is_timed (RapRemarks *self)
{
  GPtrArray *remarks = rap_record_list_parts (rap_record_model_get_record (self->model),
                                              RAP_KIND_REMARK,
                                              rap_record_model_get_id (self->model));

  for (guint i = 0; i < remarks->len; i++)
    if (((RapRemark *) g_ptr_array_index (remarks, i))->time_mark)
      return TRUE;
  return FALSE;
}

static GtkWidget *
create_row (gpointer remark, gpointer data)
{
  RapRemarks *self = data;
  GtkWidget *row = rap_remark_row_new (self->model, remark);

  rap_remark_row_show (RAP_REMARK_ROW (row), self->style, self->timed, self->narrow);
  return row;
}

static gboolean
show_next_row (gpointer data)
{
  RapRemarks *self = data;
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->ledger, self->n_shown);

  if (row == NULL)
    return FALSE;
  rap_remark_row_show (RAP_REMARK_ROW (row), self->style, self->timed, self->narrow);
  self->n_shown++;
  return TRUE;
}

/* From the first again, if it was going on. */
static void
show_rows (RapRemarks *self)
{
  self->timed = is_timed (self);
  self->n_shown = 0;
  rap_slices_start (self->showing);
}

/* Who speaks is chosen among those who take part. */
static void
show_empty (RapRemarks *self)
{
  gboolean alone = g_list_model_get_n_items (self->participants) == 0;

  adw_status_page_set_title (self->empty_page,
                             alone ? _ ("No speakers yet") : _ ("Nothing said yet"));
  adw_status_page_set_description (self->empty_page,
                                   alone ? NULL : _ ("Choose who speaks, type, press Ctrl+Enter."));
  gtk_widget_set_visible (self->participants_button, alone);
}

static void
set_narrow (RapRemarks *self, gboolean narrow)
{
  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  rap_remark_composer_set_narrow (self->composer, narrow);
  show_rows (self);
}

static void
on_narrow (RapRemarks *self)
{
  set_narrow (self, TRUE);
}

static void
on_wide (RapRemarks *self)
{
  set_narrow (self, FALSE);
}

static void
on_row_activated (GtkListBox *ledger, RapRemarkRow *row, RapRemarks *self)
{
  rap_remark_composer_edit (self->composer, rap_remark_row_get_remark (row));
}

static void
edit_remark (GtkWidget *widget, const char *action, GVariant *id)
{
  RapRemarks *self = RAP_REMARKS (widget);
  RapRemark *remark = rap_record_get (rap_record_model_get_record (self->model), RAP_KIND_REMARK,
                                      g_variant_get_int64 (id));

  if (remark)
    rap_remark_composer_edit (self->composer, remark);
}

static void
delete_remark (GtkWidget *widget, const char *action, GVariant *id)
{
  RapRemarks *self = RAP_REMARKS (widget);

  rap_record_model_apply (self->model,
                          rap_remark_changes_delete (rap_record_model_get_record (self->model),
                                                     g_variant_get_int64 (id)),
                          _ ("Remark deleted"));
}

static void
move_remark (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RapRemarks *self = RAP_REMARKS (widget);
  RapRemark *remark;
  gint64 id;
  int by;

  g_variant_get (parameter, "(xi)", &id, &by);
  remark = rap_record_get (rap_record_model_get_record (self->model), RAP_KIND_REMARK, id);
  if (rap_parts_order_move (self->model, self->remarks, remark, by, _ ("Move remark")))
    self->moved = id;
  else
    gtk_widget_error_bell (widget);
}

static gboolean
on_key_pressed (GtkEventControllerKey *controller,
                guint key,
                guint keycode,
                GdkModifierType state,
                RapRemarks *self)
{
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();

  if (held != GDK_ALT_MASK || keycode < KEYCODE_1 || keycode > KEYCODE_1 + 9)
    return GDK_EVENT_PROPAGATE;
  return rap_remark_composer_choose_speaker (self->composer, (keycode - KEYCODE_1 + 1) % 10);
}

static gboolean
run_composer_key (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  RapRemarks *self = RAP_REMARKS (widget);
  static void (*const acts[]) (RapRemarkComposer *) = {
    rap_remark_composer_next_disclosure,
    rap_remark_composer_toggle_quote,
    rap_remark_composer_choose_kind,
    rap_remark_composer_choose_verb,
  };

  acts[g_variant_get_uint32 (arguments)](self->composer);
  return TRUE;
}

/* The next remark, not the first. */
static gboolean
rap_remarks_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RAP_REMARKS (widget)->composer));
}

static void
rap_remarks_dispose (GObject *object)
{
  RapRemarks *self = RAP_REMARKS (object);

  g_clear_handle_id (&self->scroll_source, g_source_remove);
  if (self->focus_tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->focus_tick);
  self->focus_tick = 0;
  g_clear_pointer (&self->showing, rap_slices_free);
  if (self->scroller)
    g_signal_handlers_disconnect_by_data (get_adjustment (self), self);
  if (self->ledger)
    gtk_list_box_bind_model (self->ledger, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_REMARKS);
  g_clear_object (&self->remarks);
  g_clear_object (&self->participants);
  g_clear_object (&self->model);
  g_clear_pointer (&self->style, rap_style_unref);

  G_OBJECT_CLASS (rap_remarks_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  const struct
  {
    guint key;
    GdkModifierType modifiers;
  } keys[] = {
    { GDK_KEY_d, GDK_CONTROL_MASK },
    { GDK_KEY_quotedbl, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { GDK_KEY_k, GDK_ALT_MASK },
    { GDK_KEY_v, GDK_ALT_MASK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, keys[i].modifiers, run_composer_key,
                                  "u", i);
}

static void
rap_remarks_class_init (RapRemarksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_remarks_dispose;
  widget_class->grab_focus = rap_remarks_grab_focus;

  g_type_ensure (RAP_TYPE_REMARK_COMPOSER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/remarks/rap-remarks.ui");
  gtk_widget_class_bind_template_child (widget_class, RapRemarks, stack);
  gtk_widget_class_bind_template_child (widget_class, RapRemarks, empty_page);
  gtk_widget_class_bind_template_child (widget_class, RapRemarks, participants_button);
  gtk_widget_class_bind_template_child (widget_class, RapRemarks, scroller);
  gtk_widget_class_bind_template_child (widget_class, RapRemarks, ledger);
  gtk_widget_class_bind_template_child (widget_class, RapRemarks, new_revealer);
  gtk_widget_class_bind_template_child (widget_class, RapRemarks, composer);
  gtk_widget_class_bind_template_callback (widget_class, on_narrow);
  gtk_widget_class_bind_template_callback (widget_class, on_wide);
  gtk_widget_class_bind_template_callback (widget_class, on_new_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_added);
  gtk_widget_class_install_action (widget_class, "remarks.edit", "x", edit_remark);
  gtk_widget_class_install_action (widget_class, "remarks.delete", "x", delete_remark);
  gtk_widget_class_install_action (widget_class, "remarks.move", "(xi)", move_remark);
  add_keys (widget_class);
}

static void
rap_remarks_init (RapRemarks *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->follows = TRUE;
  self->showing = rap_slices_new (show_next_row, self);
  g_signal_connect_swapped (get_adjustment (self), "value-changed", G_CALLBACK (on_scrolled), self);
  g_signal_connect_swapped (get_adjustment (self), "changed", G_CALLBACK (on_resized), self);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
rap_remarks_new (RapRecordModel *model)
{
  RapRemarks *self = g_object_new (RAP_TYPE_REMARKS, NULL);
  const char *language = rap_desk_get_language (rap_record_model_get_desk (model));
  g_autoptr (RapGradualList) shown = NULL;

  self->model = g_object_ref (model);
  self->style = rap_style_load (language, NULL);
  if (self->style == NULL)
    self->style = rap_style_load ("en", NULL);
  self->remarks = rap_record_model_list_parts (model, RAP_KIND_REMARK,
                                               rap_record_model_get_id (model));
  self->participants = rap_record_model_list_parts (model, RAP_KIND_PARTICIPANT,
                                                    rap_record_model_get_id (model));
  self->timed = is_timed (self);
  rap_remark_composer_set_model (self->composer, model, self->style);
  shown = rap_gradual_list_new (self->remarks, TRUE);
  g_signal_connect_object (shown, "items-changed", G_CALLBACK (before_items_changed), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->ledger, G_LIST_MODEL (shown), create_row, self, NULL);
  rap_gradual_list_start (shown);
  /* After the ledger, which has its rows then. */
  g_signal_connect_object (self->remarks, "items-changed", G_CALLBACK (on_items_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->participants, "items-changed", G_CALLBACK (show_empty), self,
                           G_CONNECT_SWAPPED);
  on_items_changed (self, 0, 0, 0);
  show_empty (self);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (show_rows), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
