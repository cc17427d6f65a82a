/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The organizers of an event. */

#include <glib/gi18n.h>

#include "directory/rap-directory-completion.h"
#include "event/overview/rap-overview-known-part.h"
#include "event/overview/rap-overview-parts.h"
#include "record/rap-snapshot.h"
#include "widgets/rap-choice-row.h"

static const char *
get_name (gpointer part, const char *language)
{
  RapOrganizer *organizer = part;
  const char *name = rap_texts_get (organizer->name, language);

  return name ? name : rap_texts_get_for_user (organizer->name);
}

static void
create_role (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, gtk_label_new (NULL));
}

static void
show_role (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* The name may wrap, the role is not cut. */
static void
show_whole_role (AdwComboRow *row)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (create_role), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (show_role), NULL);
  adw_combo_row_set_list_factory (row, adw_combo_row_get_factory (row));
  adw_combo_row_set_factory (row, factory);
  g_object_unref (factory);
}

static GtkWidget *
create_row (RapRecordModel *model, gpointer part)
{
  const char *name = get_name (part, rap_desk_get_language (rap_record_model_get_desk (model)));
  GtkWidget *row = g_object_new (RAP_TYPE_CHOICE_ROW, "use-markup", FALSE, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 name ? name : _ ("Unnamed organization"));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  rap_choice_row_bind (RAP_CHOICE_ROW (row), part, "role");
  show_whole_role (ADW_COMBO_ROW (row));
  return row;
}

static gint64
make_organization (RapRecord *record, const char *name, const char *language, RapChanges *changes)
{
  RapOrganization *organization = rap_record_add (record, rap_entity_new (RAP_KIND_ORGANIZATION));

  rap_entity_set_text (organization, "name", language, name);
  rap_changes_save (changes, organization);
  return rap_entity_get_id (organization);
}

static void
fill (RapRecord *record, gpointer part)
{
  rap_snapshot_fill_organizer (record, part);
}

static const RapKnownPart organizer = {
  .target = RAP_KIND_ORGANIZATION,
  .field = "organization",
  .make = make_organization,
  .fill = fill,
  .label = N_ ("Add organizer"),
  .notice = N_ ("Organizer added"),
};

static void
add (RapRecordModel *model, gint64 event, gint64 known, const char *name, gint64 position)
{
  RapOrganizer *part = rap_entity_new (RAP_KIND_ORGANIZER);

  part->event_id = event;
  part->position = position;
  rap_known_part_add (&organizer, model, part, known, name);
}

const RapParts rap_overview_organizers = {
  .kind = RAP_KIND_ORGANIZER,
  .create_row = create_row,
  .get_name = get_name,
  .add = add,
  .known = &rap_directory_organizations,
  .moved = N_ ("Move organizer"),
  .removed = N_ ("Organizer removed"),
};
