/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an event still lacks before a release of it can be written. */

#include "event/overview/rap-missing.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static gboolean
lacks_title (RapRecord *record, RapEvent *event)
{
  return rap_texts_get_size (event->title) == 0 && rap_texts_get_size (event->subject) == 0;
}

/* A session is held within the days of its event. */
static gboolean
lacks_date (RapRecord *record, RapEvent *event)
{
  return event->starts == NULL && event->parent_id == 0;
}

static gboolean
lacks_place (RapRecord *record, RapEvent *event)
{
  return event->place_id == 0 && event->format != RAP_EVENT_FORMAT_ONLINE;
}

/* A time says nothing to those who are elsewhere. */
static gboolean
lacks_zone (RapRecord *record, RapEvent *event)
{
  return event->start_time != NULL && event->time_zone == NULL;
}

static gboolean
lacks_place_in_sentence (RapRecord *record, RapEvent *event)
{
  RapPlace *place = rap_record_get (record, RAP_KIND_PLACE, event->place_id);

  return place != NULL && rap_texts_get_size (place->in) == 0;
}

static gboolean
lacks (RapRecord *record, RapEvent *event, RapKind kind)
{
  return rap_record_list_parts (record, kind, rap_entity_get_id (event))->len == 0;
}

static gboolean
lacks_organizers (RapRecord *record, RapEvent *event)
{
  return lacks (record, event, RAP_KIND_ORGANIZER);
}

static gboolean
lacks_participants (RapRecord *record, RapEvent *event)
{
  return lacks (record, event, RAP_KIND_PARTICIPANT);
}

static gboolean
lacks_remarks (RapRecord *record, RapEvent *event)
{
  return lacks (record, event, RAP_KIND_REMARK);
}

static const struct
{
  gboolean (*is_missing) (RapRecord *record, RapEvent *event);
  const char *title;
  const char *action;
  const char *target;
} checks[] = {
  { lacks_title, N_ ("Title or subject"), "overview.focus", "title" },
  { lacks_date, N_ ("Date"), "overview.focus", "date" },
  { lacks_zone, N_ ("Time zone"), "overview.focus", "zone" },
  { lacks_place, N_ ("City"), "overview.focus", "place" },
  { lacks_place_in_sentence, N_ ("The city in a sentence"), "overview.focus", "in" },
  { lacks_organizers, N_ ("Organizers"), "overview.focus", "organizers" },
  { lacks_participants, N_ ("Participants"), "event.view", "participants" },
  { lacks_remarks, N_ ("Remarks"), "event.view", "remarks" },
};

static GtkWidget *
create_image (const char *icon)
{
  return g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

static GtkWidget *
create_row (guint check)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *sign = create_image ("dialog-warning-symbolic");
  GtkWidget *arrow = create_image ("go-next-symbolic");

  gtk_widget_add_css_class (sign, "warning");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), sign);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (checks[check].title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), checks[check].action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", checks[check].target);
  return row;
}

/* A bit for each check. */
static guint
find_missing (RapRecordModel *model)
{
  RapEvent *event = rap_record_model_get_root (model);
  guint missing = 0;

  for (guint i = 0; event && i < G_N_ELEMENTS (checks); i++)
    if (checks[i].is_missing (rap_record_model_get_record (model), event))
      missing |= 1u << i;
  return missing;
}

void
rap_missing_suggest (GtkWidget *button, RapRecordModel *model)
{
  g_return_if_fail (GTK_IS_WIDGET (button) && RAP_IS_RECORD_MODEL (model));

  if (find_missing (model))
    gtk_widget_remove_css_class (button, "suggested-action");
  else
    gtk_widget_add_css_class (button, "suggested-action");
}

/* The rows stay while the same is missing: one of them may have the focus. */
guint
rap_missing_show (GtkListBox *list, RapRecordModel *model)
{
  guint shown = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (list), "rap-missing"));
  guint missing = find_missing (model);
  guint n = 0;

  if (missing != shown)
    gtk_list_box_remove_all (list);
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    if (missing & 1u << i)
      {
        if (missing != shown)
          gtk_list_box_append (list, create_row (i));
        n++;
      }
  g_object_set_data (G_OBJECT (list), "rap-missing", GUINT_TO_POINTER (missing));
  return n;
}
