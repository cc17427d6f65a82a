/* SPDX-License-Identifier: GPL-3.0-or-later */

/* By which house style a release is written. */

#include "release/rap-release-style-row.h"

#include <glib/gi18n.h>

struct _RapReleaseStyleRow
{
  AdwComboRow parent_instance;

  RapRelease *release;
  char *own;        /* the template's style, which a release need not name */
  char *language;   /* of the styles that are offered */
  GPtrArray *names; /* theirs, in the order of the row's model */
  gboolean showing; /* the choice is being set from the release */
};

G_DEFINE_FINAL_TYPE (RapReleaseStyleRow, rap_release_style_row, ADW_TYPE_COMBO_ROW)

/* Returns %NULL if there is no style of the release's name. */
static const char *
get_used (RapReleaseStyleRow *self)
{
  const char *name = self->release ? self->release->style : NULL;
  g_autoptr (RapStyle) style = NULL;

  if (name == NULL ||
      g_ptr_array_find_with_equal_func (self->names, name, (GEqualFunc) g_str_equal, NULL))
    return name ? name : self->own;
  style = rap_style_load (name, NULL);
  return style ? self->own : NULL;
}

static void
show_choice (RapReleaseStyleRow *self)
{
  const char *name = get_used (self);
  guint i;

  if (name == NULL ||
      !g_ptr_array_find_with_equal_func (self->names, name, (GEqualFunc) g_str_equal, &i))
    i = GTK_INVALID_LIST_POSITION;
  self->showing = TRUE;
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), i);
  self->showing = FALSE;
}

static void
on_selected (RapReleaseStyleRow *self)
{
  guint i = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  const char *name;

  if (self->showing || self->release == NULL || i >= self->names->len)
    return;
  name = g_ptr_array_index (self->names, i);
  g_object_set (self->release, "style", g_str_equal (name, self->own) ? NULL : name, NULL);
}

/* The names that people know the styles by are in the styles. */
static void
offer (RapReleaseStyleRow *self)
{
  g_auto (GStrv) all = rap_style_list ();
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  g_ptr_array_set_size (self->names, 0);
  for (guint i = 0; all[i]; i++)
    {
      g_autoptr (RapStyle) style = rap_style_load (all[i], NULL);

      if (style == NULL || !g_str_equal (rap_style_get_language (style), self->language))
        continue;
      g_ptr_array_add (self->names, g_strdup (all[i]));
      gtk_string_list_append (titles, rap_style_get_name (style));
    }
  self->showing = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (titles));
  self->showing = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), self->names->len > 1);
}

void
rap_release_style_row_bind (RapReleaseStyleRow *self, RapRelease *release)
{
  g_return_if_fail (RAP_IS_RELEASE_STYLE_ROW (self) && RAP_IS_RELEASE (release));

  if (self->release)
    g_signal_handlers_disconnect_by_data (self->release, self);
  g_set_object (&self->release, release);
  g_signal_connect_object (release, "notify::style", G_CALLBACK (show_choice), self,
                           G_CONNECT_SWAPPED);
  show_choice (self);
}

void
rap_release_style_row_show (RapReleaseStyleRow *self, RapReleaseTemplate *template)
{
  g_autoptr (RapStyle) style = NULL;
  gboolean other_own, other_language;

  g_return_if_fail (RAP_IS_RELEASE_STYLE_ROW (self) && template != NULL);

  style = rap_release_template_load_style (template, NULL, NULL);

  other_own = g_set_str (&self->own, rap_release_template_get_style_name (template));
  other_language = g_set_str (&self->language, rap_style_get_language (style));

  if (other_language)
    offer (self);
  if (other_own || other_language)
    show_choice (self);
}

static void
rap_release_style_row_dispose (GObject *object)
{
  RapReleaseStyleRow *self = RAP_RELEASE_STYLE_ROW (object);

  if (self->release)
    g_signal_handlers_disconnect_by_data (self->release, self);
  g_clear_object (&self->release);

  G_OBJECT_CLASS (rap_release_style_row_parent_class)->dispose (object);
}

static void
rap_release_style_row_finalize (GObject *object)
{
  RapReleaseStyleRow *self = RAP_RELEASE_STYLE_ROW (object);

  g_free (self->own);
  g_free (self->language);
  g_ptr_array_unref (self->names);

  G_OBJECT_CLASS (rap_release_style_row_parent_class)->finalize (object);
}

static void
rap_release_style_row_class_init (RapReleaseStyleRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rap_release_style_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_release_style_row_finalize;
}

static void
rap_release_style_row_init (RapReleaseStyleRow *self)
{
  self->names = g_ptr_array_new_with_free_func (g_free);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("House style"));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected), NULL);
}
