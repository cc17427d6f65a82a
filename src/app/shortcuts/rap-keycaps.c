/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Accelerators as the caps of their keys. */

#include "shortcuts/rap-keycaps.h"

#include <glib/gi18n.h>

static const struct
{
  GdkModifierType modifier;
  const char *cap;
} modifiers[] = {
  /* Translators: what stands on the key. */
  { GDK_CONTROL_MASK, NC_ ("key", "Ctrl") },
  { GDK_ALT_MASK, NC_ ("key", "Alt") },
  { GDK_SHIFT_MASK, NC_ ("key", "Shift") },
};

static const struct
{
  guint key;
  const char *cap;
} named[] = {
  { GDK_KEY_Up, "↑" },
  { GDK_KEY_Down, "↓" },
  { GDK_KEY_Return, NC_ ("key", "Enter") },
};

static char *
name_key (guint key)
{
  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    if (named[i].key == key)
      return g_strdup (g_dpgettext2 (NULL, "key", named[i].cap));
  return gtk_accelerator_get_label (key, GDK_NO_MODIFIER_MASK);
}

/* The caps of one accelerator, in the order in which they are pressed. */
static GStrv
list_caps (const char *accelerator)
{
  g_autoptr (GStrvBuilder) caps = g_strv_builder_new ();
  GdkModifierType held;
  guint key;

  if (!gtk_accelerator_parse (accelerator, &key, &held))
    g_return_val_if_reached (g_strv_builder_end (caps));
  for (guint i = 0; i < G_N_ELEMENTS (modifiers); i++)
    if (held & modifiers[i].modifier)
      g_strv_builder_add (caps, g_dpgettext2 (NULL, "key", modifiers[i].cap));
  g_strv_builder_take (caps, name_key (key));
  return g_strv_builder_end (caps);
}

static void
append_caps (GtkBox *box, const char *accelerator)
{
  g_auto (GStrv) caps = list_caps (accelerator);

  for (char **cap = caps; *cap; cap++)
    {
      GtkWidget *label = gtk_label_new (*cap);

      gtk_widget_add_css_class (label, "keycap");
      gtk_widget_add_css_class (label, "large");
      gtk_box_append (box, label);
    }
}

GtkWidget *
rap_keycaps_new (const char *accelerator)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  g_auto (GStrv) ends = g_strsplit (accelerator, "...", 2);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  append_caps (GTK_BOX (box), ends[0]);
  if (ends[1])
    {
      gtk_box_append (GTK_BOX (box), gtk_label_new ("…"));
      append_caps (GTK_BOX (box), ends[1]);
    }
  return box;
}

char *
rap_keycaps_get_name (const char *accelerator)
{
  g_auto (GStrv) ends = g_strsplit (accelerator, "...", 2);
  g_auto (GStrv) first_caps = list_caps (ends[0]);
  g_autofree char *first = g_strjoinv ("+", first_caps);
  g_auto (GStrv) last_caps = ends[1] ? list_caps (ends[1]) : NULL;
  g_autofree char *last = ends[1] ? g_strjoinv ("+", last_caps) : NULL;

  /* Translators: keys, as in "Alt+1 to Alt+9". */
  return last ? g_strdup_printf (_ ("%s to %s"), first, last) : g_steal_pointer (&first);
}
