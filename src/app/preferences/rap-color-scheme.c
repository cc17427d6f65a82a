/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The setting that chooses between the light and the dark style. */

#include "config.h"

#include "preferences/rap-color-scheme.h"

static const char *const names[] = { "default", "light", "dark", NULL };

static const AdwColorScheme schemes[] = {
  ADW_COLOR_SCHEME_DEFAULT,
  ADW_COLOR_SCHEME_FORCE_LIGHT,
  ADW_COLOR_SCHEME_FORCE_DARK,
};

static gboolean
to_scheme (GValue *scheme, GVariant *name, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_str_equal (names[i], g_variant_get_string (name, NULL)))
      g_value_set_enum (scheme, schemes[i]);
  return TRUE;
}

void
rap_color_scheme_follow_setting (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  g_settings_bind_with_mapping (settings, "color-scheme", adw_style_manager_get_default (),
                                "color-scheme", G_SETTINGS_BIND_GET, to_scheme, NULL, NULL, NULL);
}

const char *const *
rap_color_scheme_list (void)
{
  return names;
}
