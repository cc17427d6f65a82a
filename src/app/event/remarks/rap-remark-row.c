/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One remark in the ledger. */

#include "event/remarks/rap-remark-row.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-menu.h"
#include "event/remarks/rap-remark-state.h"
#include "event/remarks/rap-remark-text.h"
#include "event/remarks/rap-statement-row.h"
#include "model/rap-choice-labels.h"
#include "record/rap-disclosure.h"
#include "widgets/rap-row-drag.h"

/* Where the words begin beside the verbs. */
#define WORDS_START 93

struct _RapRemarkRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *time_label;
  AdwAvatar *avatar;
  GtkLabel *name_label;
  GtkLabel *position_label;
  GtkImage *presence_image;
  GtkLabel *narrow_time_label;
  GtkBox *wide_tag_bin;
  GtkBox *narrow_tag_bin;
  GtkLabel *kind_label;
  GtkMenuButton *menu_button;
  GtkBox *statements_box;
  GtkLabel *rule_label;

  RapRecordModel *model;
  RapRemark *remark;
  char *shown; /* what the row was last made from */
};

G_DEFINE_FINAL_TYPE (RapRemarkRow, rap_remark_row, GTK_TYPE_LIST_BOX_ROW)

static char *
describe_state (RapRemarkRow *self,
                const char *name,
                const char *language,
                gboolean timed,
                gboolean narrow)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  GPtrArray *statements = rap_record_list_parts (record, RAP_KIND_STATEMENT,
                                                 rap_entity_get_id (self->remark));
  GString *state = g_string_new (name);

  g_string_append_printf (state, " %s %d %d %d ", language, timed, narrow,
                          rap_disclosure_of_remark (record, self->remark));
  rap_remark_state_append_remark (state, record, self->remark);
  for (guint i = 0; i < statements->len; i++)
    rap_remark_state_append_statement (state, record, g_ptr_array_index (statements, i));
  return g_string_free (state, FALSE);
}

static void
show_presence (RapRemarkRow *self, RapParticipant *speaker)
{
  const char *icon = speaker ? rap_remark_text_presence_icon (speaker->presence) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->presence_image), icon != NULL);
  if (icon == NULL)
    return;
  gtk_image_set_from_icon_name (self->presence_image, icon);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->presence_image),
                               rap_choice_label (RAP_TYPE_PRESENCE, speaker->presence));
}

static GtkWidget *
make_tag (RapDisclosure disclosure)
{
  GtkWidget *tag = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  GtkWidget *icon = gtk_image_new_from_icon_name (rap_remark_text_disclosure_icon (disclosure));

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
  gtk_box_append (GTK_BOX (tag), icon);
  gtk_box_append (GTK_BOX (tag),
                  gtk_label_new (rap_choice_label (RAP_TYPE_DISCLOSURE, disclosure)));
  gtk_widget_set_valign (tag, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (tag, rap_remark_text_disclosure_rule (disclosure));
  gtk_widget_add_css_class (tag, "tag");
  gtk_widget_add_css_class (tag, disclosure == RAP_DISCLOSURE_OFF_THE_RECORD ? "off-record-tag"
                                                                             : "warning");
  return tag;
}

static void
empty_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))))
    gtk_box_remove (box, child);
}

/* Off the record has five signs: hatching, bar, frame, tag and sentence. */
static void
show_disclosure (RapRemarkRow *self, RapDisclosure disclosure, gboolean narrow)
{
  gboolean off = disclosure == RAP_DISCLOSURE_OFF_THE_RECORD;

  empty_box (self->wide_tag_bin);
  empty_box (self->narrow_tag_bin);
  if (disclosure != RAP_DISCLOSURE_PUBLIC)
    gtk_box_append (narrow ? self->narrow_tag_bin : self->wide_tag_bin, make_tag (disclosure));
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_tag_bin),
                          narrow && disclosure != RAP_DISCLOSURE_PUBLIC);
  gtk_widget_set_visible (GTK_WIDGET (self->rule_label), off);
  gtk_label_set_text (self->rule_label, rap_remark_text_disclosure_rule (disclosure));
  if (off)
    gtk_widget_add_css_class (GTK_WIDGET (self), "off-record");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "off-record");
}

static void
show_statements (RapRemarkRow *self, const char *language, RapStyle *style, gboolean narrow)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  GPtrArray *statements = rap_record_list_parts (record, RAP_KIND_STATEMENT,
                                                 rap_entity_get_id (self->remark));

  empty_box (self->statements_box);
  for (guint i = 0; i < statements->len; i++)
    gtk_box_append (self->statements_box,
                    rap_statement_row_new (record, g_ptr_array_index (statements, i), language,
                                           style, narrow));
}

static void
show_accessible_name (RapRemarkRow *self, const char *name, RapDisclosure disclosure)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  guint n =
    rap_record_list_parts (record, RAP_KIND_STATEMENT, rap_entity_get_id (self->remark))->len;
  g_autofree char *count = g_strdup_printf (ngettext ("%u statement", "%u statements", n), n);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *menu = NULL;

  if (disclosure != RAP_DISCLOSURE_PUBLIC)
    g_strv_builder_add (parts, rap_choice_label (RAP_TYPE_DISCLOSURE, disclosure));
  if (self->remark->time_mark)
    g_strv_builder_add (parts, self->remark->time_mark);
  g_strv_builder_add_many (parts, name, rap_choice_label (RAP_TYPE_REMARK_KIND, self->remark->kind),
                           count, NULL);
  list = g_strv_builder_end (parts);
  /* Translators: stands between the parts of a row's name for screen readers. */
  sentence = g_strjoinv (_ (", "), list);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
  /* Translators: %s is who speaks. */
  menu = g_strdup_printf (_ ("Actions for the remark by %s"), name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->menu_button), menu);
}

static void
show_widths (RapRemarkRow *self, gboolean timed, gboolean narrow)
{
  gtk_widget_set_visible (GTK_WIDGET (self->time_label), timed && !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->narrow_time_label), narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->position_label), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->kind_label), !narrow);
  gtk_widget_set_hexpand (GTK_WIDGET (self->name_label), narrow);
  gtk_label_set_wrap (self->name_label, narrow);
  gtk_label_set_ellipsize (self->name_label, narrow ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_widget_set_margin_start (GTK_WIDGET (self->rule_label), narrow ? 0 : WORDS_START);
}

void
rap_remark_row_show (RapRemarkRow *self, RapStyle *style, gboolean timed, gboolean narrow)
{
  RapRecord *record;
  const char *language;
  const char *time;
  RapDisclosure disclosure;
  g_autofree char *state = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (RAP_IS_REMARK_ROW (self));

  record = rap_record_model_get_record (self->model);
  language = rap_desk_get_language (rap_record_model_get_desk (self->model));
  name = rap_remark_text_speakers (record, self->remark, language);
  state = describe_state (self, name, language, timed, narrow);
  if (!g_set_str (&self->shown, state))
    return;

  time = self->remark->time_mark ? self->remark->time_mark : "";
  disclosure = rap_disclosure_of_remark (record, self->remark);
  gtk_label_set_text (self->time_label, time);
  gtk_label_set_text (self->narrow_time_label, time);
  gtk_label_set_text (self->name_label, name);
  gtk_label_set_text (self->position_label,
                      rap_remark_text_position (record, self->remark, language));
  gtk_label_set_text (self->kind_label,
                      rap_choice_label (RAP_TYPE_REMARK_KIND, self->remark->kind));
  adw_avatar_set_text (self->avatar, name);
  show_presence (self, rap_remark_text_get_speaker (record, self->remark));
  show_disclosure (self, disclosure, narrow);
  show_statements (self, language, style, narrow);
  show_accessible_name (self, name, disclosure);
  show_widths (self, timed, narrow);
}

RapRemark *
rap_remark_row_get_remark (RapRemarkRow *self)
{
  g_return_val_if_fail (RAP_IS_REMARK_ROW (self), NULL);
  return self->remark;
}

static void
rap_remark_row_dispose (GObject *object)
{
  RapRemarkRow *self = RAP_REMARK_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_REMARK_ROW);
  g_clear_object (&self->model);
  g_clear_object (&self->remark);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (rap_remark_row_parent_class)->dispose (object);
}

static void
rap_remark_row_class_init (RapRemarkRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_remark_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/remarks/rap-remark-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, time_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, position_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, presence_image);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, narrow_time_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, wide_tag_bin);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, narrow_tag_bin);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, kind_label);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, statements_box);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkRow, rule_label);
}

static void
rap_remark_row_init (RapRemarkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_remark_row_new (RapRecordModel *model, RapRemark *remark)
{
  RapRemarkRow *self = g_object_new (RAP_TYPE_REMARK_ROW, NULL);

  self->model = g_object_ref (model);
  self->remark = g_object_ref (remark);
  rap_row_drag_enable (GTK_LIST_BOX_ROW (self), "remarks.move", rap_entity_get_id (remark));
  rap_remark_menu_attach (GTK_WIDGET (self), self->menu_button, rap_entity_get_id (remark));
  return GTK_WIDGET (self);
}
