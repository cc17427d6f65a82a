/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A document: a text in CommonMark and what is said about it, ready to be exported. */

#include "document/rap-document.h"

#include "document/rap-plain-line.h"

struct _RapDocument
{
  char *text;
  char *title;
  char *language;
  char *author;
  gint64 created;
};

static char *
new_line (const char *text)
{
  GString *line = g_string_new (NULL);

  rap_plain_line_append (line, text);

  return g_string_free_and_steal (line);
}

RapDocument *
rap_document_new (const char *text,
                  const char *title,
                  const char *language,
                  const char *author,
                  gint64 created)
{
  RapDocument *self;

  g_return_val_if_fail (text != NULL && g_utf8_validate (text, -1, NULL), NULL);
  g_return_val_if_fail (title != NULL && g_utf8_validate (title, -1, NULL), NULL);
  g_return_val_if_fail (language != NULL && g_str_is_ascii (language), NULL);
  g_return_val_if_fail (author == NULL || g_utf8_validate (author, -1, NULL), NULL);

  self = g_atomic_rc_box_new0 (RapDocument);
  self->text = g_strdup (text);
  self->title = new_line (title);
  self->language = g_strdup (language);
  self->author = author != NULL ? new_line (author) : NULL;
  self->created = created;

  return self;
}

RapDocument *
rap_document_ref (RapDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
rap_document_clear (gpointer data)
{
  RapDocument *self = data;

  g_free (self->text);
  g_free (self->title);
  g_free (self->language);
  g_free (self->author);
}

void
rap_document_unref (RapDocument *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, rap_document_clear);
}

const char *
rap_document_get_text (RapDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

const char *
rap_document_get_title (RapDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

const char *
rap_document_get_language (RapDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

const char *
rap_document_get_author (RapDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->author;
}

char *
rap_document_format_created (RapDocument *self)
{
  g_autoptr (GDateTime) created = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  created = g_date_time_new_from_unix_utc (self->created);

  return g_date_time_format (created, "%Y-%m-%dT%H:%M:%SZ");
}
