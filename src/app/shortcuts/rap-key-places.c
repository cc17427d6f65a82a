/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shortcuts by the place of a key. */

#include "shortcuts/rap-key-places.h"

/* Keycodes are those of evdev and 8 on X11 and Wayland alike. */
static const struct
{
  guint first;
  const char *letters;
} rows[] = {
  { 10, "1234567890" },
  { 24, "qwertyuiop" },
  { 38, "asdfghjkl" },
  { 52, "zxcvbnm" },
};

/* '\0' where the key stands elsewhere. */
static char
find_letter (guint keycode)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (keycode >= rows[i].first && keycode < rows[i].first + strlen (rows[i].letters))
      return rows[i].letters[keycode - rows[i].first];
  return '\0';
}

static gboolean
activate (GtkWidget *window, const char *accelerator)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (window));
  g_auto (GStrv) actions = gtk_application_get_actions_for_accel (application, accelerator);

  for (guint i = 0; actions[i]; i++)
    {
      g_autoptr (GVariant) target = NULL;
      g_autofree char *name = NULL;

      if (g_action_parse_detailed_name (actions[i], &name, &target, NULL) &&
          gtk_widget_activate_action_variant (window, name, target))
        return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static gboolean
on_key_pressed (GtkEventControllerKey *keys,
                guint key,
                guint keycode,
                GdkModifierType state,
                gpointer window)
{
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();
  gboolean is_latin = gdk_keyval_to_unicode (key) < 128;
  char letter = find_letter (keycode);
  g_autofree char *accelerator = NULL;

  if (is_latin || letter == '\0' || !(held & GDK_CONTROL_MASK))
    return GDK_EVENT_PROPAGATE;
  accelerator = gtk_accelerator_name (gdk_unicode_to_keyval (letter), held);
  return activate (window, accelerator);
}

void
rap_key_places_watch (GtkWindow *window)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_if_fail (GTK_IS_WINDOW (window));

  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), window);
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
}
