/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The topics of an event. */

#include <glib/gi18n.h>

#include "event/overview/rap-overview-parts.h"
#include "widgets/rap-texts-row.h"

static const char *
get_name (gpointer part, const char *language)
{
  return rap_texts_get (((RapTopic *) part)->name, language);
}

static GtkWidget *
create_row (RapRecordModel *model, gpointer part)
{
  GtkWidget *row = g_object_new (RAP_TYPE_TEXTS_ROW, "title", _ ("Topic"), "captioned", FALSE, NULL);

  rap_texts_row_bind (RAP_TEXTS_ROW (row), part, "name",
                      rap_desk_get_language (rap_record_model_get_desk (model)));
  /* The button that removes it is beside. */
  gtk_widget_add_css_class (row, "no-pencil");
  return row;
}

static void
add (RapRecordModel *model, gint64 event, gint64 known, const char *name, gint64 position)
{
  g_autoptr (RapTopic) topic = rap_entity_new (RAP_KIND_TOPIC);
  RapChanges *changes = rap_changes_new (_ ("Add topic"));

  topic->event_id = event;
  topic->position = position;
  rap_entity_set_text (topic, "name", rap_desk_get_language (rap_record_model_get_desk (model)),
                       name);
  rap_changes_save (changes, topic);
  rap_record_model_apply (model, changes, NULL);
}

const RapParts rap_overview_topics = {
  .kind = RAP_KIND_TOPIC,
  .create_row = create_row,
  .get_name = get_name,
  .add = add,
  .moved = N_ ("Move topic"),
  .removed = N_ ("Topic removed"),
};
