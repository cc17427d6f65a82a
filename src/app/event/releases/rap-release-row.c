/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A release in a list. */

#include "event/releases/rap-release-row.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"
#include "record/rap-language.h"

struct _RapReleaseRow
{
  AdwActionRow parent_instance;

  GtkLabel *state_label;
  GtkMenuButton *menu_button;

  RapRelease *release;
  char *language;
};

G_DEFINE_FINAL_TYPE (RapReleaseRow, rap_release_row, ADW_TYPE_ACTION_ROW)

static void
show_release (RapReleaseRow *self)
{
  const RapRelease *release = self->release;
  const char *kind = rap_choice_label (rap_release_kind_get_type (), release->kind);
  const char *state = rap_choice_label (rap_release_state_get_type (), release->state);
  const char *title = release->headline ? release->headline : _ ("No headline yet");
  g_autofree char *written_in = rap_language_get_display_name (release->language, self->language);
  /* Translators: the kind of a release and its language: Press release · English */
  g_autofree char *subtitle = g_strdup_printf (_ ("%s · %s"), kind, written_in);
  g_autofree char *actions = g_strdup_printf (_ ("Actions for “%s”"), title);
  /* Translators: headline, kind, language and state of a release, as read aloud */
  g_autofree char *name = g_strdup_printf (_ ("%s, %s, %s, %s"), title, kind, written_in, state);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_label_set_text (self->state_label, state);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->menu_button), actions);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
fill_menu (RapReleaseRow *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuItem) item = g_menu_item_new (_ ("_Delete"), NULL);

  g_menu_item_set_action_and_target (item, "releases.delete", "x",
                                     rap_entity_get_id (self->release));
  g_menu_append_item (menu, item);
  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button),
                          self->release->state != RAP_RELEASE_STATE_ISSUED);
}

static void
rap_release_row_dispose (GObject *object)
{
  RapReleaseRow *self = RAP_RELEASE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_RELEASE_ROW);
  g_clear_object (&self->release);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (rap_release_row_parent_class)->dispose (object);
}

static void
rap_release_row_class_init (RapReleaseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_release_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/releases/rap-release-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapReleaseRow, state_label);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseRow, menu_button);
}

static void
rap_release_row_init (RapReleaseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_release_row_new (RapRelease *release, const char *language)
{
  RapReleaseRow *self = g_object_new (RAP_TYPE_RELEASE_ROW, NULL);

  g_return_val_if_fail (RAP_IS_RELEASE (release) && language, GTK_WIDGET (self));

  self->release = g_object_ref (release);
  self->language = g_strdup (language);
  g_signal_connect_object (release, "notify", G_CALLBACK (show_release), self, G_CONNECT_SWAPPED);
  show_release (self);
  fill_menu (self);
  return GTK_WIDGET (self);
}

RapRelease *
rap_release_row_get_release (RapReleaseRow *self)
{
  g_return_val_if_fail (RAP_IS_RELEASE_ROW (self), NULL);
  return self->release;
}
