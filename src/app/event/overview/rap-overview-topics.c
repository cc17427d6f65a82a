/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The topics of an event. */

#include <glib/gi18n.h>

#include "event/overview/rap-overview-parts.h"
#include "event/overview/rap-overview-row.h"
#include "widgets/rap-texts-row.h"

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  RapRecordModel *model = data;
  RapTopic *topic = item;
  const char *language = rap_desk_get_language (rap_record_model_get_desk (model));
  GtkWidget *row = g_object_new (RAP_TYPE_TEXTS_ROW, "title", _ ("Topic"), NULL);

  rap_texts_row_bind (RAP_TEXTS_ROW (row), topic, "name", language);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row),
                            rap_overview_create_remover (model, RAP_ENTITY (topic),
                                                         rap_texts_get (topic->name, language)));
  return row;
}

static void
on_activated (AdwEntryRow *adder, gpointer data)
{
  RapRecordModel *model = data;
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (adder))));
  g_autoptr (RapTopic) topic = NULL;
  RapChanges *changes;

  if (*name == '\0' || rap_record_model_get_root (model) == NULL)
    return;
  changes = rap_changes_new (_ ("Add topic"));
  topic = rap_entity_new (RAP_KIND_TOPIC);
  topic->event_id = rap_record_model_get_id (model);
  topic->position = rap_record_list_parts (rap_record_model_get_record (model), RAP_KIND_TOPIC,
                                           topic->event_id)
                      ->len;
  rap_entity_set_text (topic, "name", rap_desk_get_language (rap_record_model_get_desk (model)),
                       name);
  rap_changes_save (changes, topic);
  rap_record_model_apply (model, changes, NULL);
  gtk_editable_set_text (GTK_EDITABLE (adder), "");
}

void
rap_overview_show_topics (GtkListBox *list, GListModel *topics, RapRecordModel *model)
{
  rap_overview_fill_list (list, topics, create_row, model);
}

void
rap_overview_add_topics (AdwEntryRow *adder, RapRecordModel *model)
{
  g_signal_connect_object (adder, "entry-activated", G_CALLBACK (on_activated), model, 0);
}
