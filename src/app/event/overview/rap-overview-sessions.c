/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sessions and side events of an event, which are events of their own: here
 * they stand in their order, and lead to their pages. */

#include <glib/gi18n.h>

#include "event/overview/rap-overview-parts.h"
#include "model/rap-choice-labels.h"
#include "model/rap-event-text.h"

static int
compare_position (gconstpointer a, gconstpointer b)
{
  const RapEvent *one = *(gconstpointer *) a;
  const RapEvent *other = *(gconstpointer *) b;

  return one->position != other->position
           ? (one->position > other->position) - (one->position < other->position)
           : (rap_entity_get_id (one) > rap_entity_get_id (other)) * 2 - 1;
}

static gboolean
holds (GListModel *sessions, GPtrArray *now)
{
  gboolean same = g_list_model_get_n_items (sessions) == now->len;

  for (guint i = 0; same && i < now->len; i++)
    {
      g_autoptr (GObject) session = g_list_model_get_object (sessions, i);

      same = session == now->pdata[i];
    }
  return same;
}

/* The rows stay while they are the same. */
static void
update (RapRecordModel *model, gpointer sessions)
{
  GPtrArray *events = rap_record_list (rap_record_model_get_record (model), RAP_KIND_EVENT);
  g_autoptr (GPtrArray) now = g_ptr_array_new ();

  for (guint i = 0; i < events->len; i++)
    if (RAP_EVENT (events->pdata[i])->parent_id == rap_record_model_get_id (model))
      g_ptr_array_add (now, events->pdata[i]);
  g_ptr_array_sort (now, compare_position);
  if (!holds (sessions, now))
    g_list_store_splice (sessions, 0, g_list_model_get_n_items (sessions), now->pdata, now->len);
}

static GListModel *
list_sessions (RapRecordModel *model)
{
  GListStore *sessions = g_list_store_new (RAP_TYPE_EVENT);

  g_signal_connect_object (model, "refreshed", G_CALLBACK (update), sessions, 0);
  update (model, sessions);
  return G_LIST_MODEL (sessions);
}

static const char *
get_name (gpointer part, const char *language)
{
  RapEvent *session = part;
  const RapTexts *texts = rap_texts_get_for_user (session->title) ? session->title
                                                                  : session->subject;
  const char *name = rap_texts_get (texts, language);

  return name ? name : rap_texts_get_for_user (texts);
}

static void
show (GtkWidget *row, GParamSpec *pspec, RapEvent *session)
{
  const char *language = g_object_get_data (G_OBJECT (row), "rap-language");
  g_autofree char *title = rap_event_text_title (session, language);
  g_autofree char *when = rap_event_text_when (session);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *subtitle = NULL;

  g_strv_builder_add (words, rap_choice_label (RAP_TYPE_EVENT_RELATION, session->relation));
  if (*when)
    g_strv_builder_add (words, when);
  if (session->start_time)
    g_strv_builder_add (words, session->start_time);
  parts = g_strv_builder_end (words);
  subtitle = g_strjoinv (" · ", parts);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
}

static void
on_notify (RapEvent *session, GParamSpec *pspec, GtkWidget *row)
{
  show (row, pspec, session);
}

static GtkWidget *
create_row (RapRecordModel *model, gpointer part)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0,
                                 "activatable", TRUE, NULL);

  g_object_set_data_full (G_OBJECT (row), "rap-language",
                          g_strdup (rap_desk_get_language (rap_record_model_get_desk (model))),
                          g_free);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x", rap_entity_get_id (part));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-event");
  g_signal_connect_object (part, "notify", G_CALLBACK (on_notify), row, 0);
  show (row, NULL, part);
  return row;
}

static void
add (RapRecordModel *model, gint64 event, gint64 known, const char *name, gint64 position)
{
  g_autoptr (RapEvent) session = rap_entity_new (RAP_KIND_EVENT);
  RapEvent *parent = rap_record_model_get_root (model);
  RapChanges *changes = rap_changes_new (_ ("Add session"));

  session->parent_id = event;
  session->relation = RAP_EVENT_RELATION_SESSION;
  session->kind = RAP_EVENT_KIND_PANEL;
  session->position = position;
  g_set_str (&session->time_zone, parent->time_zone);
  session->place_id = parent->place_id;
  rap_entity_set_text (session, "title", rap_desk_get_language (rap_record_model_get_desk (model)),
                       name);
  rap_changes_save (changes, session);
  rap_record_model_apply (model, changes, NULL);
}

const RapParts rap_overview_sessions = {
  .kind = RAP_KIND_EVENT,
  .list = list_sessions,
  .create_row = create_row,
  .get_name = get_name,
  .add = add,
  .moved = N_ ("Move session"),
  .removed = N_ ("Session removed"),
};
