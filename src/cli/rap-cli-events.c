/* SPDX-License-Identifier: GPL-3.0-or-later */

/* events: the list of events. */

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "cli/rap-cli-commands.h"
#include "cli/rap-cli-store.h"
#include "store/rap-store-load.h"

static const char *
get_nick (GType type, int value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);

  return g_enum_get_value (values, value)->value_nick;
}

static const char *
get_title (RapEvent *event)
{
  const char *title = rap_texts_get_for_user (event->title);

  if (title == NULL)
    title = rap_texts_get_for_user (event->theme);
  if (title == NULL)
    title = rap_texts_get_for_user (event->subject);
  return title ? title : get_nick (rap_event_kind_get_type (), event->kind);
}

static const char *
get_place (RapRecord *record, RapEvent *event)
{
  RapPlace *place = rap_record_get (record, RAP_KIND_PLACE, event->place_id);

  return place ? rap_texts_get_for_user (place->name) : NULL;
}

static void
print_lines (RapRecord *record)
{
  GPtrArray *events = rap_record_list (record, RAP_KIND_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      RapEvent *event = g_ptr_array_index (events, i);
      const char *place = get_place (record, event);

      rap_cli_print_line ("%" G_GINT64_FORMAT "\t%s\t%s\t%s", rap_entity_get_id (event),
                          event->starts ? event->starts : "", place ? place : "",
                          get_title (event));
    }
}

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  if (value == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_event (JsonBuilder *builder, RapRecord *record, RapEvent *event)
{
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "id");
  json_builder_add_int_value (builder, rap_entity_get_id (event));
  add_string (builder, "uid", rap_entity_get_uid (event));
  add_string (builder, "kind", get_nick (rap_event_kind_get_type (), event->kind));
  add_string (builder, "starts", event->starts);
  add_string (builder, "ends", event->ends);
  add_string (builder, "place", get_place (record, event));
  add_string (builder, "title", get_title (event));
  add_string (builder, "disclosure", get_nick (rap_disclosure_get_type (), event->disclosure));
  json_builder_end_object (builder);
}

static void
print_json (RapRecord *record)
{
  GPtrArray *events = rap_record_list (record, RAP_KIND_EVENT);
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < events->len; i++)
    add_event (builder, record, g_ptr_array_index (events, i));
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  rap_cli_print_line ("%s", text);
}

RapCliStatus
rap_cli_events (RapCli *cli, char **arguments)
{
  gboolean json = FALSE;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("As JSON, for other programs"), NULL },
    { NULL },
  };
  g_auto (GStrv) none = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  g_autoptr (RapStore) store = NULL;
  g_autoptr (RapRecord) record = NULL;
  RapCliStatus status;

  if (!rap_cli_parse (cli, &none, options, 0, 0, &status))
    return status;

  store = rap_cli_open_store (cli, RAP_CLI_READ, &error);
  record = store ? rap_store_list_events_sync (store, NULL, &error) : NULL;
  if (record == NULL)
    return rap_cli_fail (error);
  if (json)
    print_json (record);
  else
    print_lines (record);
  return RAP_CLI_OK;
}
