/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The settings. */

#include "config.h"

#include "preferences/rap-preferences.h"

#include "preferences/rap-color-scheme.h"
#include "record/rap-language.h"
#include "record/rap-time.h"

struct _RapPreferences
{
  AdwDialog parent_instance;

  AdwComboRow *language_row;
  AdwComboRow *color_scheme_row;
  GtkEditable *time_zone_row;
  AdwPreferencesGroup *record_group;
  AdwActionRow *file_row;
  GtkWidget *show_button;

  GFile *file;
};

G_DEFINE_FINAL_TYPE (RapPreferences, rap_preferences, ADW_TYPE_DIALOG)

/* What a row chooses from is a list of a setting's values in the same order. */

static gboolean
to_position (GValue *position, GVariant *value, gpointer values)
{
  const char *const *all = values;

  g_value_set_uint (position, GTK_INVALID_LIST_POSITION);
  for (guint i = 0; all[i]; i++)
    if (g_str_equal (all[i], g_variant_get_string (value, NULL)))
      g_value_set_uint (position, i);
  return TRUE;
}

static GVariant *
to_value (const GValue *position, const GVariantType *type, gpointer values)
{
  const char *const *all = values;
  guint i = g_value_get_uint (position);

  return i == GTK_INVALID_LIST_POSITION ? NULL : g_variant_new_string (all[i]);
}

static void
bind_choice (GSettings *settings, const char *key, AdwComboRow *row, const char *const *values)
{
  g_settings_bind_with_mapping (settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                to_position, to_value, (gpointer) values, NULL);
}

static void
bind_language (RapPreferences *self, GSettings *settings)
{
  const char *const *languages = rap_language_get_house_order ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; languages[i]; i++)
    {
      g_autofree char *name = rap_language_get_display_name (languages[i], languages[i]);

      gtk_string_list_take (names, rap_language_capitalize (name, languages[i]));
    }
  adw_combo_row_set_model (self->language_row, G_LIST_MODEL (names));
  bind_choice (settings, "language", self->language_row, languages);
}

static gboolean
is_time_zone (const char *zone)
{
  return *zone == '\0' || rap_time_check_zone (zone, NULL);
}

static gboolean
to_text (GValue *text, GVariant *zone, gpointer data)
{
  g_value_set_string (text, g_variant_get_string (zone, NULL));
  return TRUE;
}

/* A zone that is not known, or not yet written to its end, is not kept. */
static GVariant *
to_time_zone (const GValue *text, const GVariantType *type, gpointer data)
{
  const char *zone = g_value_get_string (text);

  return is_time_zone (zone) ? g_variant_new_string (zone) : NULL;
}

static void
on_time_zone_changed (RapPreferences *self)
{
  gboolean valid = is_time_zone (gtk_editable_get_text (self->time_zone_row));
  GtkAccessible *row = GTK_ACCESSIBLE (self->time_zone_row);

  if (valid)
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  gtk_accessible_update_state (row, GTK_ACCESSIBLE_STATE_INVALID,
                               valid ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
}

static void
on_show_clicked (RapPreferences *self)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (self->file);

  gtk_file_launcher_open_containing_folder (launcher,
                                            GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                            NULL, NULL, NULL);
}

static void
rap_preferences_dispose (GObject *object)
{
  RapPreferences *self = RAP_PREFERENCES (object);

  g_clear_object (&self->file);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_PREFERENCES);

  G_OBJECT_CLASS (rap_preferences_parent_class)->dispose (object);
}

static void
rap_preferences_class_init (RapPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_preferences_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "preferences/rap-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, RapPreferences, language_row);
  gtk_widget_class_bind_template_child (widget_class, RapPreferences, color_scheme_row);
  gtk_widget_class_bind_template_child (widget_class, RapPreferences, time_zone_row);
  gtk_widget_class_bind_template_child (widget_class, RapPreferences, record_group);
  gtk_widget_class_bind_template_child (widget_class, RapPreferences, file_row);
  gtk_widget_class_bind_template_child (widget_class, RapPreferences, show_button);
  gtk_widget_class_bind_template_callback (widget_class, on_time_zone_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_show_clicked);
}

static void
rap_preferences_init (RapPreferences *self)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  gtk_widget_init_template (GTK_WIDGET (self));
  bind_language (self, settings);
  bind_choice (settings, "color-scheme", self->color_scheme_row, rap_color_scheme_list ());
  g_settings_bind_with_mapping (settings, "time-zone", self->time_zone_row, "text",
                                G_SETTINGS_BIND_DEFAULT, to_text, to_time_zone, NULL, NULL);
}

/* As people write it: what is in their home begins with a tilde. */
static char *
get_shown_path (GFile *file)
{
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autofree char *within = g_file_get_relative_path (home, file);
  g_autofree char *path = within ? g_build_filename ("~", within, NULL) : NULL;

  return path ? g_filename_display_name (path) : g_file_get_parse_name (file);
}

AdwDialog *
rap_preferences_new (RapDesk *desk)
{
  RapPreferences *self = g_object_new (RAP_TYPE_PREFERENCES, NULL);

  g_return_val_if_fail (desk == NULL || RAP_IS_DESK (desk), ADW_DIALOG (self));

  gtk_widget_set_visible (GTK_WIDGET (self->record_group), desk != NULL);
  if (desk)
    {
      g_autofree char *name = NULL;

      self->file = g_object_ref (rap_store_get_file (rap_desk_get_store (desk)));
      name = get_shown_path (self->file);
      adw_action_row_set_subtitle (self->file_row, name);
    }
  return ADW_DIALOG (self);
}
