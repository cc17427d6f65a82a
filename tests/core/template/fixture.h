/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the tests of rendering share: a template, its partials, its data.
 */
#pragma once

#include "template/rap-template-json.h"
#include "template/rap-template-renderer.h"

G_BEGIN_DECLS

typedef struct
{
  RapTemplate *template;
  RapTemplateSet *partials;
  JsonNode *data;
  RapTemplateLimits limits;
  GPtrArray *warnings;
} Fixture;

/* Adds a test that gets a fixture of its own. */
void fixture_add_test (const char *path, void (*test) (Fixture *, gconstpointer));

void fixture_set_template (Fixture *self, const char *text);
void fixture_add_partial (Fixture *self, const char *name, const char *text);
void fixture_set_data (Fixture *self, const char *json);

/* Sets the data to an object whose “l” is a list of @length ones. */
void fixture_set_long_list (Fixture *self, guint length);

GString *fixture_render (Fixture *self, GError **error);

/* Asserts what a rendering gives, how it fails, and what it warned of. */
void fixture_assert_renders (Fixture *self, const char *expected);
void fixture_assert_fails (Fixture *self, RapTemplateError code, const char *message);
void fixture_assert_warns (Fixture *self, guint index, const char *message);

G_END_DECLS
