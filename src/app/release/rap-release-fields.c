/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is entered for a release. */

#include "release/rap-release-fields.h"

#include "release/rap-answer-row.h"
#include "release/rap-embargo-row.h"
#include "release/rap-release-style-row.h"
#include "release/rap-release-template-row.h"

#define FIRST_REVISION 1

struct _RapReleaseFields
{
  AdwBin parent_instance;

  RapReleaseTemplateRow *template_row;
  RapReleaseStyleRow *style_row;
  GtkWidget *headline_row;
  GtkWidget *subhead_row;
  GtkWidget *agency_row;
  GtkWidget *contact_row;
  AdwPreferencesGroup *questions;
  RapEmbargoRow *embargo_row;
  AdwPreferencesGroup *notes;

  RapRecordModel *model;
  RapReleaseRenderer *renderer;
  gint64 id;
  RapRelease *release;
  char *asked;            /* the template whose questions are asked */
  GPtrArray *answer_rows; /* for them */
  GPtrArray *note_rows;
  GStrv shown_notes;
  gboolean is_shown;
  gboolean has_begun; /* the focus was moved to the first field, or not */
};

G_DEFINE_FINAL_TYPE (RapReleaseFields, rap_release_fields, ADW_TYPE_BIN)

/* A field of the release that a template may ask for, too. */
typedef struct
{
  const char *name;
  GtkWidget *row;
} Field;

static gboolean
to_text (GBinding *binding, const GValue *from, GValue *to, gpointer data)
{
  const char *text = g_value_get_string (from);

  g_value_set_string (to, text ? text : "");
  return TRUE;
}

static gboolean
to_field (GBinding *binding, const GValue *from, GValue *to, gpointer data)
{
  const char *text = g_value_get_string (from);

  g_value_set_string (to, text && *text ? text : NULL);
  return TRUE;
}

static void
bind_release (RapReleaseFields *self, RapRelease *release)
{
  const Field fields[] = { { "headline", self->headline_row },
                           { "subhead", self->subhead_row },
                           { "agency", self->agency_row },
                           { "contact", self->contact_row } };

  g_set_object (&self->release, release);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *text = NULL;

      g_object_get (release, fields[i].name, &text, NULL);
      if (text && *text)
        gtk_widget_set_visible (fields[i].row, TRUE);
      g_object_bind_property_full (release, fields[i].name, fields[i].row, "text",
                                   G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, to_text,
                                   to_field, NULL, NULL);
    }
}

static gboolean
is_new (RapReleaseFields *self)
{
  RapRecord *record = rap_record_model_get_record (self->model);

  return rap_entity_get_revision (self->release) == FIRST_REVISION &&
         self->release->headline == NULL &&
         rap_record_list_parts (record, RAP_KIND_RELEASE_ANSWER, self->id)->len == 0;
}

/* A new one is to be written, any other to be read first. */
static void
begin (RapReleaseFields *self)
{
  if (!self->is_shown || self->has_begun || self->release == NULL)
    return;
  self->has_begun = TRUE;
  if (is_new (self))
    gtk_widget_grab_focus (self->headline_row);
}

static void
on_refreshed (RapReleaseFields *self)
{
  RapRecord *record = rap_record_model_get_record (self->model);
  RapRelease *release = rap_record_get (record, RAP_KIND_RELEASE, self->id);

  if (release == NULL)
    return;
  if (release != self->release)
    {
      bind_release (self, release);
      rap_release_style_row_bind (self->style_row, release);
    }
  rap_embargo_row_bind (self->embargo_row, release, rap_record_model_get_root (self->model),
                        rap_desk_get_language (rap_record_model_get_desk (self->model)));
  gtk_widget_set_sensitive (GTK_WIDGET (self), release->state != RAP_RELEASE_STATE_ISSUED);
  begin (self);
}

/* What the release has a field for is entered there. An answer of that name that is
 * in the record comes before it, and is to be seen. */
static gboolean
show_field_for (RapReleaseFields *self, const RapAsk *ask)
{
  const Field fields[] = { { "headline", self->headline_row },
                           { "subhead", self->subhead_row },
                           { "agency", self->agency_row },
                           { "contact", self->contact_row } };
  RapRecord *record = rap_record_model_get_record (self->model);

  if (rap_answer_find (record, self->id, ask->name))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].name, ask->name))
      {
        gtk_widget_set_visible (fields[i].row, TRUE);
        return TRUE;
      }
  return FALSE;
}

/* The row in which the title is entered that the template prints. */
static GtkWidget *
find_title_row (RapReleaseFields *self)
{
  for (guint i = 0; i < self->answer_rows->len; i++)
    if (g_str_equal (rap_answer_row_get_name (g_ptr_array_index (self->answer_rows, i)), "heading"))
      return g_ptr_array_index (self->answer_rows, i);
  return self->headline_row;
}

/* What is printed as long as none is entered. A headline that isn't is not asked for. */
static void
show_title (RapReleaseFields *self, const char *title)
{
  GtkWidget *row = find_title_row (self);

  g_object_set (self->headline_row, "placeholder", NULL, NULL);
  g_object_set (row, "placeholder", title, NULL);
  gtk_widget_set_visible (self->headline_row,
                          row == self->headline_row ||
                            *rap_prose_row_get_text (RAP_PROSE_ROW (self->headline_row)));
}

static void
ask (RapReleaseFields *self, RapReleaseTemplate *template)
{
  GPtrArray *asks = rap_release_template_list_asks (template);

  if (!g_set_str (&self->asked, rap_release_template_get_id (template)))
    return;
  for (guint i = 0; i < self->answer_rows->len; i++)
    adw_preferences_group_remove (self->questions, g_ptr_array_index (self->answer_rows, i));
  g_ptr_array_set_size (self->answer_rows, 0);
  for (guint i = 0; i < asks->len; i++)
    {
      const RapAsk *question = g_ptr_array_index (asks, i);
      GtkWidget *row;

      if (show_field_for (self, question))
        continue;
      row = rap_answer_row_new (self->model, self->renderer, self->id, question);
      adw_preferences_group_add (self->questions, row);
      g_ptr_array_add (self->answer_rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->questions), self->answer_rows->len > 0);
}

static GtkWidget *
make_note_row (const char *note)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, note, -1);
  gtk_widget_add_css_class (icon, "warning");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), note);
  return row;
}

static void
show_notes (RapReleaseFields *self, GPtrArray *notes)
{
  g_auto (GStrv) shown = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < notes->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (notes, i));
  shown = g_strv_builder_end (builder);
  if (self->shown_notes &&
      g_strv_equal ((const char *const *) shown, (const char *const *) self->shown_notes))
    return;

  for (guint i = 0; i < self->note_rows->len; i++)
    adw_preferences_group_remove (self->notes, g_ptr_array_index (self->note_rows, i));
  g_ptr_array_set_size (self->note_rows, 0);
  for (guint i = 0; shown[i]; i++)
    {
      GtkWidget *row = make_note_row (shown[i]);

      adw_preferences_group_add (self->notes, row);
      g_ptr_array_add (self->note_rows, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->notes), shown[0] != NULL);
  g_strfreev (self->shown_notes);
  self->shown_notes = g_steal_pointer (&shown);
}

static void
on_rendered (RapReleaseFields *self)
{
  const RapReleaseRendering *rendering = rap_release_renderer_get_rendering (self->renderer);

  rap_release_template_row_show (self->template_row, rendering->template);
  if (rendering->template)
    {
      rap_release_style_row_show (self->style_row, rendering->template);
      ask (self, rendering->template);
      show_title (self, rendering->title);
    }
  if (rendering->draft)
    show_notes (self, rendering->draft->notes);
}

void
rap_release_fields_bind (RapReleaseFields *self,
                         RapRecordModel *model,
                         RapReleaseRenderer *renderer,
                         gint64 release)
{
  g_return_if_fail (RAP_IS_RELEASE_FIELDS (self) && self->model == NULL);
  g_return_if_fail (RAP_IS_RECORD_MODEL (model) && RAP_IS_RELEASE_RENDERER (renderer));

  self->model = g_object_ref (model);
  self->renderer = g_object_ref (renderer);
  self->id = release;
  rap_release_template_row_bind (self->template_row, model, release);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (on_refreshed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (renderer, "rendered", G_CALLBACK (on_rendered), self, G_CONNECT_SWAPPED);
}

void
rap_release_fields_show (RapReleaseFields *self)
{
  g_return_if_fail (RAP_IS_RELEASE_FIELDS (self));

  self->is_shown = TRUE;
  begin (self);
}

static void
rap_release_fields_dispose (GObject *object)
{
  RapReleaseFields *self = RAP_RELEASE_FIELDS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_RELEASE_FIELDS);
  g_clear_object (&self->release);
  g_clear_object (&self->renderer);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_release_fields_parent_class)->dispose (object);
}

static void
rap_release_fields_finalize (GObject *object)
{
  RapReleaseFields *self = RAP_RELEASE_FIELDS (object);

  g_ptr_array_unref (self->answer_rows);
  g_ptr_array_unref (self->note_rows);
  g_free (self->asked);
  g_strfreev (self->shown_notes);

  G_OBJECT_CLASS (rap_release_fields_parent_class)->finalize (object);
}

static void
rap_release_fields_class_init (RapReleaseFieldsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_release_fields_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_release_fields_finalize;

  g_type_ensure (RAP_TYPE_EMBARGO_ROW);
  g_type_ensure (RAP_TYPE_PROSE_ROW);
  g_type_ensure (RAP_TYPE_RELEASE_STYLE_ROW);
  g_type_ensure (RAP_TYPE_RELEASE_TEMPLATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "release/rap-release-fields.ui");
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, template_row);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, style_row);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, headline_row);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, subhead_row);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, agency_row);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, contact_row);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, questions);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, embargo_row);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseFields, notes);
}

static void
rap_release_fields_init (RapReleaseFields *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->answer_rows = g_ptr_array_new ();
  self->note_rows = g_ptr_array_new ();
}
