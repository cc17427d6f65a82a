/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The text of a release, to be edited by hand. */

#include "release/rap-release-text.h"

#include <glib/gi18n.h>

#include "model/rap-slices.h"
#include "release/rap-hand-edits.h"
#include "release/rap-late-edits.h"
#include "release/rap-span-origin.h"
#include "release/rap-text-block.h"

#define SAVE_MILLISECONDS 800

struct _RapReleaseText
{
  AdwBin parent_instance;

  GtkBox *blocks;
  GtkLabel *origin;

  RapRecordModel *model;
  RapReleaseRenderer *renderer;
  gint64 id;
  GPtrArray *views; /* RapTextBlock, one for each block of the draft, as far as they are made */
  RapDraft *draft;  /* what they show */
  RapSlices *making;
  guint save_source;
  gboolean saving; /* what was saved isn't in the model yet */
};

G_DEFINE_FINAL_TYPE (RapReleaseText, rap_release_text, ADW_TYPE_BIN)

static RapRecord *
get_record (RapReleaseText *self)
{
  return rap_record_model_get_record (self->model);
}

static RapRelease *
get_release (RapReleaseText *self)
{
  return rap_record_get (get_record (self), RAP_KIND_RELEASE, self->id);
}

/* What each block is to say, %NULL where nothing was typed; they are not edited any more then. */
static GPtrArray *
take_edits (RapReleaseText *self)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->views->len; i++)
    g_ptr_array_add (texts, rap_text_block_take_edit (g_ptr_array_index (self->views, i)));
  return texts;
}

/* One save at a time: only when its pieces are in the model can they be changed. */
static void
save (RapReleaseText *self)
{
  g_autoptr (GPtrArray) texts = NULL;
  g_autoptr (RapChanges) changes = NULL;

  if (self->save_source == 0 || self->saving || get_release (self) == NULL)
    return;
  g_clear_handle_id (&self->save_source, g_source_remove);
  texts = take_edits (self);
  changes = rap_late_edits_collect (self->model, self->id, self->draft, texts);
  if (rap_changes_is_empty (changes))
    return;
  self->saving = TRUE;
  rap_record_model_apply (self->model, g_steal_pointer (&changes), NULL);
}

/* Before the views go: nobody asks again. */
static void
save_last (RapReleaseText *self)
{
  g_autoptr (GPtrArray) texts = NULL;

  save (self);
  if (self->save_source == 0 || !self->saving)
    return;
  texts = take_edits (self);
  rap_late_edits_save (self->model, self->id, self->draft, texts);
}

static gboolean
on_save_timeout (gpointer data)
{
  RapReleaseText *self = data;

  if (self->saving)
    return G_SOURCE_CONTINUE;
  save (self);
  return G_SOURCE_REMOVE;
}

static void
on_edited (RapReleaseText *self)
{
  if (self->save_source == 0)
    self->save_source = g_timeout_add (SAVE_MILLISECONDS, on_save_timeout, self);
}

static void
on_restore (RapReleaseText *self, RapTextBlock *view)
{
  g_autoptr (GPtrArray) rows = NULL;
  RapChanges *changes;
  guint index;

  save (self);
  if (self->saving || !g_ptr_array_find (self->views, view, &index))
    return;
  rows = rap_hand_edits_list (self->draft, get_record (self), get_release (self), index);
  changes = rap_changes_new (_ ("Take text from the record"));
  for (guint i = 0; i < rows->len; i++)
    rap_changes_delete (changes, RAP_KIND_RELEASE_BLOCK,
                        rap_entity_get_id (g_ptr_array_index (rows, i)));
  rap_record_model_apply (self->model, changes, _ ("Text taken from the record"));
}

/* Where that comes from which the cursor is in. */
static void
show_origin (RapReleaseText *self)
{
  RapTextBlock *view = (RapTextBlock *) gtk_widget_get_focus_child (GTK_WIDGET (self->blocks));
  g_autofree char *origin = NULL;
  guint index;

  if (view && g_ptr_array_find (self->views, view, &index))
    origin =
      rap_span_origin_describe (get_record (self),
                                g_ptr_array_index (rap_draft_list_blocks (self->draft), index),
                                rap_text_block_get_cursor (view),
                                rap_desk_get_language (rap_record_model_get_desk (self->model)));
  gtk_label_set_label (self->origin, origin ? origin : "");
  gtk_widget_set_visible (GTK_WIDGET (self->origin), origin != NULL);
}

static void
insert_view (RapReleaseText *self, guint index)
{
  GtkWidget *view = rap_text_block_new ();
  GtkWidget *before = index > 0 ? g_ptr_array_index (self->views, index - 1) : NULL;

  g_signal_connect_object (view, "edited", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "restore", G_CALLBACK (on_restore), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "cursor-moved", G_CALLBACK (show_origin), self, G_CONNECT_SWAPPED);
  gtk_box_insert_child_after (self->blocks, view, before);
  g_ptr_array_insert (self->views, (int) index, view);
}

static void
remove_view (RapReleaseText *self, guint index)
{
  gtk_box_remove (self->blocks, g_ptr_array_steal_index (self->views, index));
}

static gboolean
is_same (RapReleaseText *self, guint view, GPtrArray *blocks, guint block)
{
  return g_strcmp0 (rap_text_block_get_shown (g_ptr_array_index (self->views, view)),
                    rap_block_get_text (g_ptr_array_index (blocks, block))) == 0;
}

/* Makes as many views as there are blocks, where blocks came or went. */
static void
match_views (RapReleaseText *self, GPtrArray *blocks)
{
  guint shorter = MIN (self->views->len, blocks->len), at = 0;

  if (self->views->len == blocks->len)
    return;
  while (at < shorter && is_same (self, at, blocks, at))
    at++;
  while (self->views->len < blocks->len)
    insert_view (self, at);
  while (self->views->len > blocks->len)
    remove_view (self, at);
}

static void
show_block (RapReleaseText *self, guint index)
{
  const RapBlock *block = g_ptr_array_index (rap_draft_list_blocks (self->draft), index);
  g_autoptr (GPtrArray) rows = rap_hand_edits_list (self->draft, get_record (self),
                                                    get_release (self), index);

  rap_text_block_show (g_ptr_array_index (self->views, index), rap_block_get_role (block),
                       rap_block_get_text (block), rows->len > 0);
}

static gboolean
make_view (gpointer data)
{
  RapReleaseText *self = data;
  guint n_blocks = self->draft ? rap_draft_list_blocks (self->draft)->len : 0;

  if (self->views->len >= n_blocks || get_release (self) == NULL)
    return FALSE;
  insert_view (self, self->views->len);
  show_block (self, self->views->len - 1);
  return self->views->len < n_blocks;
}

static void
on_rendered (RapReleaseText *self)
{
  const RapReleaseRendering *rendering = rap_release_renderer_get_rendering (self->renderer);
  RapRelease *release = get_release (self);

  if (rendering->draft == NULL || release == NULL)
    return;
  /* Only where each block has its view can it be seen which of them came and went. */
  rap_slices_finish (self->making);
  g_clear_pointer (&self->draft, rap_draft_unref);
  self->draft = rap_draft_ref (rendering->draft->draft);
  gtk_widget_set_sensitive (GTK_WIDGET (self), release->state != RAP_RELEASE_STATE_ISSUED);
  if (self->views->len > 0)
    {
      match_views (self, rap_draft_list_blocks (self->draft));
      for (guint i = 0; i < self->views->len; i++)
        show_block (self, i);
    }
  else if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    rap_slices_start (self->making);
  show_origin (self);
}

/* Many blocks take long to make, and not everybody wants to edit the text. */
static void
rap_release_text_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rap_release_text_parent_class)->map (widget);

  rap_slices_start (RAP_RELEASE_TEXT (widget)->making);
}

static void
on_refreshed (RapReleaseText *self)
{
  self->saving = FALSE;
}

void
rap_release_text_bind (RapReleaseText *self,
                       RapRecordModel *model,
                       RapReleaseRenderer *renderer,
                       gint64 release)
{
  g_return_if_fail (RAP_IS_RELEASE_TEXT (self) && self->model == NULL);
  g_return_if_fail (RAP_IS_RECORD_MODEL (model) && RAP_IS_RELEASE_RENDERER (renderer));

  self->model = g_object_ref (model);
  self->renderer = g_object_ref (renderer);
  self->id = release;
  g_signal_connect_object (model, "refreshed", G_CALLBACK (on_refreshed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (renderer, "rendered", G_CALLBACK (on_rendered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rap_record_model_get_desk (model), "flush", G_CALLBACK (save), self,
                           G_CONNECT_SWAPPED);
}

static void
rap_release_text_dispose (GObject *object)
{
  RapReleaseText *self = RAP_RELEASE_TEXT (object);

  save_last (self);
  g_clear_pointer (&self->making, rap_slices_free);
  g_clear_handle_id (&self->save_source, g_source_remove);
  g_ptr_array_set_size (self->views, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_RELEASE_TEXT);
  g_clear_pointer (&self->draft, rap_draft_unref);
  g_clear_object (&self->renderer);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rap_release_text_parent_class)->dispose (object);
}

static void
rap_release_text_finalize (GObject *object)
{
  g_ptr_array_unref (RAP_RELEASE_TEXT (object)->views);

  G_OBJECT_CLASS (rap_release_text_parent_class)->finalize (object);
}

static void
rap_release_text_class_init (RapReleaseTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_release_text_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_release_text_finalize;
  widget_class->map = rap_release_text_map;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "release/rap-release-text.ui");
  gtk_widget_class_bind_template_child (widget_class, RapReleaseText, blocks);
  gtk_widget_class_bind_template_child (widget_class, RapReleaseText, origin);
}

static void
rap_release_text_init (RapReleaseText *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->views = g_ptr_array_new ();
  self->making = rap_slices_new (make_view, self);
}
