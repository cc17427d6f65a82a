/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A group of rows that lead to other pages. */

#include "directory/rap-links.h"

#include <glib/gi18n.h>

#include "directory/rap-directory-text.h"
#include "model/rap-event-text.h"

/* How many rows are shown before one asks for more, and how many then. */
#define FEW  8
#define MORE 50

struct _RapLinks
{
  AdwBin parent_instance;

  GtkLabel *count;
  GtkListBox *list;
  GtkWidget *empty_card;

  GtkLabel *protected_label;

  char *title;
  char *empty;
  GPtrArray *rows; /* those that are shown */
  RapRecordModel *model;
  RapRelation relation;
  GCancellable *cancellable;
};

enum
{
  PROP_TITLE = 1,
  PROP_EMPTY,
  PROP_N_ROWS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RapLinks, rap_links, ADW_TYPE_BIN)

static GtkWidget *
create_row (RapRelation relation, const RapListRow *row)
{
  gboolean people = relation == RAP_RELATION_PEOPLE_OF_ORGANIZATION;
  GtkWidget *widget = adw_action_row_new ();
  AdwActionRow *action_row = ADW_ACTION_ROW (widget);
  g_autofree char *when = row->date ? rap_event_text_date (row->date) : NULL;
  const char *subtitle = when ? when : row->subtitle;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (widget), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget),
                                 rap_directory_text_title (people ? RAP_KIND_PERSON
                                                                  : RAP_KIND_EVENT,
                                                           row));
  if (subtitle)
    adw_action_row_set_subtitle (action_row, subtitle);
  adw_action_row_add_suffix (action_row, gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (widget), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (widget),
                                  people ? "win.show-person" : "win.show-event");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (widget), "x", row->id);
  return widget;
}

static void fill (RapLinks *self, guint from, guint to);

/* The focus goes on to the first that was not there. */
static void
on_more (RapLinks *self, GtkListBoxRow *more)
{
  guint n_shown = (guint) gtk_list_box_row_get_index (more);

  gtk_list_box_remove (self->list, GTK_WIDGET (more));
  fill (self, n_shown, n_shown + MORE);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) n_shown)));
}

static void
append_more_row (RapLinks *self, guint n_shown)
{
  GtkWidget *row = adw_button_row_new ();
  g_autofree char *title = NULL;

  if (self->rows->len - n_shown <= MORE)
    /* Translators: %u is how many rows there are. */
    title = g_strdup_printf (ngettext ("Show all %u", "Show all %u", self->rows->len),
                             self->rows->len);
  else
    /* Translators: %u is how many rows are shown then besides. */
    title = g_strdup_printf (ngettext ("Show %u more", "Show %u more", MORE), MORE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_signal_connect_swapped (row, "activated", G_CALLBACK (on_more), self);
  gtk_list_box_append (self->list, row);
}

static void
fill (RapLinks *self, guint from, guint to)
{
  for (guint i = from; i < self->rows->len && i < to; i++)
    gtk_list_box_append (self->list,
                         create_row (self->relation, g_ptr_array_index (self->rows, i)));
  if (self->rows->len > to)
    append_more_row (self, to);
}

static gboolean
is_same (gconstpointer a, gconstpointer b)
{
  const RapListRow *one = a, *other = b;

  return one->id == other->id && g_strcmp0 (one->title, other->title) == 0 &&
         g_strcmp0 (one->subtitle, other->subtitle) == 0 && g_strcmp0 (one->date, other->date) == 0;
}

/* What is protected is counted, never shown in passing. Returns whether there is
 * something new: else more rows that were asked for stay. */
static gboolean
take_rows (RapLinks *self, GPtrArray *rows)
{
  g_autoptr (GPtrArray) old = self->rows;
  gboolean is_new;

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) rap_list_row_free);
  for (guint i = 0; i < rows->len; i++)
    {
      const RapListRow *row = g_ptr_array_index (rows, i);

      if (row->disclosure == RAP_DISCLOSURE_PUBLIC)
        g_ptr_array_add (self->rows, rap_list_row_copy (row));
    }
  is_new = old == NULL || old->len != self->rows->len;
  for (guint i = 0; !is_new && i < old->len; i++)
    is_new = !is_same (g_ptr_array_index (old, i), g_ptr_array_index (self->rows, i));
  return is_new;
}

static void
show_protected (RapLinks *self, guint n_protected)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u more statement is protected.",
                                                     "%u more statements are protected.",
                                                     n_protected),
                                           n_protected);

  gtk_label_set_label (self->protected_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->protected_label), n_protected > 0);
}

static void
show (RapLinks *self, GPtrArray *rows)
{
  g_autofree char *count = NULL;
  gboolean is_new;

  is_new = take_rows (self, rows);
  show_protected (self, rows->len - self->rows->len);
  if (!is_new)
    return;
  count = self->rows->len > 0 ? g_strdup_printf ("%u", self->rows->len) : g_strdup ("");
  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (self->empty_card, self->rows->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), self->rows->len > 0);
  gtk_list_box_remove_all (self->list);
  fill (self, 0, FEW + (self->rows->len == FEW + 1));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ROWS]);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (RapLinks) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = rap_store_list_related_finish (RAP_STORE (source), result, &error);

  if (self->model == NULL)
    return;
  if (rows)
    show (self, rows);
  else
    rap_desk_report (rap_record_model_get_desk (self->model), error);
}

static void
load (RapLinks *self)
{
  RapDesk *desk = rap_record_model_get_desk (self->model);

  rap_store_list_related_async (rap_desk_get_store (desk), self->relation,
                                rap_record_model_get_id (self->model), rap_desk_get_language (desk),
                                self->cancellable, on_loaded, g_object_ref (self));
}

void
rap_links_set_source (RapLinks *self, RapRecordModel *model, RapRelation relation)
{
  g_return_if_fail (RAP_IS_LINKS (self) && self->model == NULL && RAP_IS_RECORD_MODEL (model));

  self->model = g_object_ref (model);
  self->relation = relation;
  g_signal_connect_swapped (model, "refreshed", G_CALLBACK (load), self);
  g_signal_connect_swapped (model, "notify::language", G_CALLBACK (load), self);
}

static void
rap_links_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  RapLinks *self = RAP_LINKS (object);
  const char *text = g_value_get_string (value);

  if (id == PROP_TITLE)
    {
      g_set_str (&self->title, text);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      text ? text : "", -1);
    }
  else
    g_set_str (&self->empty, text);
}

static void
rap_links_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  RapLinks *self = RAP_LINKS (object);

  if (id == PROP_N_ROWS)
    g_value_set_uint (value, self->rows ? self->rows->len : 0);
  else
    g_value_set_string (value, id == PROP_TITLE ? self->title : self->empty);
}

static void
rap_links_dispose (GObject *object)
{
  RapLinks *self = RAP_LINKS (object);

  g_cancellable_cancel (self->cancellable);
  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_LINKS);
  g_clear_object (&self->model);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (rap_links_parent_class)->dispose (object);
}

static void
rap_links_finalize (GObject *object)
{
  RapLinks *self = RAP_LINKS (object);

  g_object_unref (self->cancellable);
  g_free (self->title);
  g_free (self->empty);

  G_OBJECT_CLASS (rap_links_parent_class)->finalize (object);
}

static void
rap_links_class_init (RapLinksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_links_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_links_finalize;
  G_OBJECT_CLASS (klass)->set_property = rap_links_set_property;
  G_OBJECT_CLASS (klass)->get_property = rap_links_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_EMPTY] = g_param_spec_string ("empty", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_ROWS] = g_param_spec_uint ("n-rows", NULL, NULL, 0, G_MAXUINT, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                 G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "directory/rap-links.ui");
  gtk_widget_class_bind_template_child (widget_class, RapLinks, count);
  gtk_widget_class_bind_template_child (widget_class, RapLinks, list);
  gtk_widget_class_bind_template_child (widget_class, RapLinks, empty_card);
  gtk_widget_class_bind_template_child (widget_class, RapLinks, protected_label);
}

static void
rap_links_init (RapLinks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
}
