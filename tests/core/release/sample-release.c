/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Releases of the sample record, for tests. */

#include "sample-release.h"

#include "document/rap-document-format.h"
#include "exchange/rap-record-json-reader.h"
#include "rap-data.h"

RapRecord *
sample_record_new (void)
{
  g_autoptr (GBytes) bytes = rap_data_load ("samples/baku-round-table.json");
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecordFile) file = rap_record_json_read (bytes, "sample", &error);

  g_assert_no_error (error);
  return g_object_ref (rap_record_file_get_record (file));
}

RapReleaseDraft *
sample_release_make (RapRecord *record, const char *template)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) loaded = rap_release_template_load (template, &error);
  RapReleaseDraft *release;

  g_assert_no_error (error);
  release = rap_release_make (record, loaded, NULL, &error);
  g_assert_no_error (error);
  return release;
}

char *
sample_release_to_text (RapReleaseDraft *release, RapRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapDocument) document = rap_release_export (release, record, &error);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_no_error (error);
  bytes = rap_document_export (document, rap_document_format_find ("txt", NULL), NULL, NULL,
                               &error);
  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}
