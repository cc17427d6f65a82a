/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps what is being composed in a file, which is locked by who composes. */

#include "model/rap-draft-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>

/* Before the name of what is being written, and of GLib's own file for it. */
#define PART "part-"

/* Nobody writes for so long. */
#define LONG_SECONDS 3600

/* A file that nobody else may take. */
typedef struct
{
  char *path;
  int lock;       /* the descriptor that holds it */
  gint64 written; /* when, in seconds since 1970 */
} Held;

struct _RapDraftFile
{
  char *event;
  RapDraftFileReads reads;
  GPtrArray *held; /* of Held: its own, and what was taken over with it */
};

static void
held_free (gpointer data)
{
  Held *held = data;

  g_close (held->lock, NULL);
  g_free (held->path);
  g_free (held);
}

/* Of all events: the uid, and what tells several of one event apart. */
static char *
get_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "rapporteur", "remarks", NULL);
}

/* Who replaced the file meanwhile holds what is there now. Where a file system knows no locks,
 * nobody is kept away. */
static Held *
hold (const char *path)
{
  int lock = g_open (path, O_RDWR | O_CLOEXEC, 0);
  GStatBuf locked, there;
  Held *held;

  if (lock < 0)
    return NULL;
  if ((flock (lock, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) ||
      fstat (lock, &locked) != 0 || g_stat (path, &there) != 0 || locked.st_ino != there.st_ino)
    {
      g_close (lock, NULL);
      return NULL;
    }
  held = g_new (Held, 1);
  held->path = g_strdup (path);
  held->lock = lock;
  held->written = there.st_mtime;
  return held;
}

RapDraftFile *
rap_draft_file_new (const char *event, RapDraftFileReads reads)
{
  RapDraftFile *self;

  g_return_val_if_fail (event != NULL && reads != NULL, NULL);

  self = g_new (RapDraftFile, 1);
  self->event = g_strdup (event);
  self->reads = reads;
  self->held = g_ptr_array_new_with_free_func (held_free);
  return self;
}

void
rap_draft_file_free (RapDraftFile *self)
{
  g_ptr_array_unref (self->held);
  g_free (self->event);
  g_free (self);
}

static int
compare_written (gconstpointer a, gconstpointer b)
{
  const Held *first = a, *second = b;

  return second->written < first->written ? -1 : second->written > first->written;
}

static void
hold_all (RapDraftFile *self)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  const char *name;

  while (files && (name = g_dir_read_name (files)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      Held *held = g_str_has_prefix (name, self->event) ? hold (path) : NULL;

      if (held)
        g_ptr_array_add (self->held, held);
    }
  g_ptr_array_sort_values (self->held, compare_written);
}

GStrv
rap_draft_file_take (RapDraftFile *self)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  g_return_val_if_fail (self != NULL && self->held->len == 0, NULL);

  hold_all (self);
  for (guint i = 0; i < self->held->len;)
    {
      const Held *held = g_ptr_array_index (self->held, i);
      g_autofree char *text = NULL;

      /* What can't be read is not ours to replace. */
      if (g_file_get_contents (held->path, &text, NULL, NULL) && self->reads (text))
        {
          g_strv_builder_take (texts, g_steal_pointer (&text));
          i++;
        }
      else
        g_ptr_array_remove_index (self->held, i);
    }
  return g_strv_builder_end (texts);
}

/* Removed before anybody else can hold them. */
static void
remove_held (RapDraftFile *self, const char *but)
{
  for (guint i = 0; i < self->held->len; i++)
    {
      const Held *held = g_ptr_array_index (self->held, i);

      if (g_strcmp0 (held->path, but) != 0)
        g_unlink (held->path);
    }
  g_ptr_array_set_size (self->held, 0);
}

static char *
choose_path (RapDraftFile *self, const char *folder)
{
  g_autofree char *name = NULL;

  if (self->held->len > 0)
    return g_strdup (((Held *) g_ptr_array_index (self->held, 0))->path);
  name = g_strdup_printf ("%s-%08x", self->event, g_random_int ());
  return g_build_filename (folder, name, NULL);
}

/* What is new is held before it is where others look. */
static Held *
put (const char *part, const char *path, GError **error)
{
  Held *held = hold (part);

  if (held && g_rename (part, path) == 0)
    {
      g_free (held->path);
      held->path = g_strdup (path);
      return held;
    }
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s", g_strerror (errno));
  g_clear_pointer (&held, held_free);
  g_unlink (part);
  return NULL;
}

gboolean
rap_draft_file_write (RapDraftFile *self, const char *text, GError **error)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  g_autofree char *part = NULL;
  Held *written;

  g_return_val_if_fail (self != NULL, FALSE);

  if (text == NULL)
    {
      remove_held (self, NULL);
      return TRUE;
    }
  path = choose_path (self, folder);
  name = g_path_get_basename (path);
  part = g_strdup_printf ("%s/" PART "%s", folder, name);
  g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents_full (part, text, -1, G_FILE_SET_CONTENTS_DURABLE, 0600, error))
    return FALSE;
  written = put (part, path, error);
  if (written == NULL)
    return FALSE;
  remove_held (self, path);
  g_ptr_array_add (self->held, written);
  return TRUE;
}

/* A file is there for less than a second before it is whole. */
static gboolean
is_left_over (const char *part)
{
  GStatBuf info;

  return g_stat (part, &info) == 0 &&
         info.st_mtime < g_get_real_time () / G_USEC_PER_SEC - LONG_SECONDS;
}

void
rap_draft_file_sweep (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  const char *name;

  while (files && (name = g_dir_read_name (files)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_prefix (name, PART) && is_left_over (path))
        g_unlink (path);
    }
}
