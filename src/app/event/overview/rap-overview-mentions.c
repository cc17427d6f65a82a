/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The persons who were named at an event but not present. */

#include <glib/gi18n.h>

#include "directory/rap-directory-completion.h"
#include "event/overview/rap-mention-row.h"
#include "event/overview/rap-overview-known-part.h"
#include "event/overview/rap-overview-parts.h"
#include "model/rap-new-person.h"
#include "record/rap-snapshot.h"

static const char *
get_name (gpointer part, const char *language)
{
  RapMention *mention = part;
  const char *name = rap_texts_get (mention->name, language);

  return name ? name : rap_texts_get_for_user (mention->name);
}

static GtkWidget *
create_row (RapRecordModel *model, gpointer part)
{
  return rap_mention_row_new (part, rap_desk_get_language (rap_record_model_get_desk (model)));
}

static void
fill (RapRecord *record, gpointer part)
{
  rap_snapshot_fill_mention (record, part);
}

static const RapKnownPart mention = {
  .target = RAP_KIND_PERSON,
  .field = "person",
  .make = rap_new_person_make,
  .fill = fill,
  .label = N_ ("Add person mentioned"),
  .notice = N_ ("Person mentioned added"),
};

static void
add (RapRecordModel *model, gint64 event, gint64 known, const char *name, gint64 position)
{
  RapMention *part = rap_entity_new (RAP_KIND_MENTION);

  part->event_id = event;
  part->position = position;
  rap_known_part_add (&mention, model, part, known, name);
}

const RapParts rap_overview_mentions = {
  .kind = RAP_KIND_MENTION,
  .create_row = create_row,
  .get_name = get_name,
  .add = add,
  .known = &rap_directory_people,
  .moved = N_ ("Move person mentioned"),
  .removed = N_ ("Person mentioned removed"),
};
