/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where the time of a whole release goes: making the draft of the sample's
 * news item and its document, against reading the template and the
 * house style.
 */
#include "bench.h"

#include "../core/release/sample-release.h"

typedef struct
{
  RapRecord *record;
  RapReleaseTemplate *template;
  RapReleaseDraft *draft;
} Sample;

static void
load_template (gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseTemplate) template = rap_release_template_load ("news-agency", &error);

  g_assert_no_error (error);
}

static void
make_draft (gpointer data)
{
  Sample *sample = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapReleaseDraft) draft = rap_release_make (sample->record, sample->template, NULL,
                                                        &error);

  g_assert_no_error (error);
}

static void
make_document (gpointer data)
{
  Sample *sample = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RapDocument) document = rap_release_export (sample->draft, sample->record, &error);

  g_assert_no_error (error);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RapRecord) record = sample_record_new ();
  g_autoptr (RapReleaseTemplate) template = rap_release_template_load ("news-agency", &error);
  g_autoptr (RapReleaseDraft) draft = NULL;
  Sample sample = { record, template };

  g_assert_no_error (error);
  draft = rap_release_make (record, template, NULL, &error);
  g_assert_no_error (error);
  sample.draft = draft;

  bench_print_heading ();
  bench_compare ("draft of the sample", load_template, make_draft, &sample, BENCH_NO_LIMIT);
  bench_compare ("its document, gate and all", load_template, make_document, &sample,
                 BENCH_NO_LIMIT);

  return 0;
}
