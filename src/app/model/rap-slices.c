/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Work on the main thread, slice by slice. */

#include "model/rap-slices.h"

/* Half a frame, which leaves the other half to lay out what was made. */
#define SLICE_TIME (8 * G_TIME_SPAN_MILLISECOND)

struct _RapSlices
{
  RapSliceFunc piece;
  gpointer user_data;
  guint source;
};

static gboolean
do_slice (RapSlices *self)
{
  const gint64 end = g_get_monotonic_time () + SLICE_TIME;

  while (self->piece (self->user_data))
    if (g_get_monotonic_time () >= end)
      return G_SOURCE_CONTINUE;
  return G_SOURCE_REMOVE;
}

static gboolean
on_idle (gpointer data)
{
  RapSlices *self = data;
  gboolean goes_on = do_slice (self);

  if (!goes_on)
    self->source = 0;
  return goes_on;
}

RapSlices *
rap_slices_new (RapSliceFunc piece, gpointer user_data)
{
  RapSlices *self;

  g_return_val_if_fail (piece != NULL, NULL);

  self = g_new0 (RapSlices, 1);
  self->piece = piece;
  self->user_data = user_data;
  return self;
}

void
rap_slices_free (RapSlices *self)
{
  rap_slices_stop (self);
  g_free (self);
}

void
rap_slices_start (RapSlices *self)
{
  g_return_if_fail (self != NULL);

  /* When idle: after events, and after the frame that shows the last slice. */
  if (self->source == 0 && do_slice (self))
    self->source = g_idle_add (on_idle, self);
}

void
rap_slices_stop (RapSlices *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
}

void
rap_slices_finish (RapSlices *self)
{
  g_return_if_fail (self != NULL);

  if (self->source == 0)
    return;
  g_clear_handle_id (&self->source, g_source_remove);
  while (self->piece (self->user_data))
    ;
}
