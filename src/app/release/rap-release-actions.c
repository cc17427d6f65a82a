/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a release on its page. */

#include "release/rap-release-actions.h"

#include <glib/gi18n.h>

#include "release/rap-release-output.h"
#include "widgets/rap-work-toast.h"

/* Characters of a headline in a file name. */
#define NAME_LENGTH 60

typedef struct
{
  GtkWidget *page;
  AdwToastOverlay *toasts;
  RapReleaseRenderer *renderer;
  const RapDocumentFormat *format;
  RapWorkToast *work; /* %NULL until something is made */
} Act;

static Act *
act_new (GtkWidget *page, AdwToastOverlay *toasts, RapReleaseRenderer *renderer)
{
  Act *act = g_new0 (Act, 1);

  act->page = g_object_ref (page);
  act->toasts = g_object_ref (toasts);
  act->renderer = g_object_ref (renderer);
  return act;
}

static void
act_free (Act *act)
{
  g_clear_pointer (&act->work, rap_work_toast_free);
  g_object_unref (act->page);
  g_object_unref (act->toasts);
  g_object_unref (act->renderer);
  g_free (act);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Act, act_free)

static void
tell (Act *act, const char *message)
{
  AdwToast *toast = adw_toast_new (message);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (act->toasts, toast);
  gtk_accessible_announce (GTK_ACCESSIBLE (act->page), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
refuse (GtkWidget *page, const char *heading, const GError *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, page);
}

GMenuModel *
rap_release_export_menu_new (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) export = g_menu_new ();
  gsize n_formats;
  const RapDocumentFormat *formats = rap_document_format_list (&n_formats);

  for (gsize i = 0; i < n_formats; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_ (formats[i].label), NULL);

      g_menu_item_set_action_and_target (item, "release.export", "s", formats[i].id);
      g_menu_append_item (export, item);
    }
  g_menu_append_section (menu, _ ("Export as"), G_MENU_MODEL (export));
  return G_MENU_MODEL (g_steal_pointer (&menu));
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Act) act = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = rap_release_save_finish (result, &error);
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  if (file == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        refuse (act->page, _ ("Not exported"), error);
      return;
    }
  name = g_file_get_basename (file);
  message = g_strdup_printf (_ ("Exported as “%s”"), name);
  tell (act, message);
}

static void
on_file_chosen (GObject *dialog, GAsyncResult *result, gpointer data)
{
  g_autoptr (Act) act = data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, NULL);
  RapReleaseSource *source;
  const RapDocumentFormat *format = act->format;

  if (file == NULL)
    return;
  source = rap_release_renderer_copy_source (act->renderer);
  if (source == NULL)
    return;
  act->work = rap_work_toast_new (act->toasts, _ ("Exporting…"));
  rap_release_save_async (source, format, file, rap_work_toast_get_cancellable (act->work),
                          on_saved, act);
  g_steal_pointer (&act);
}

/* The headline without what file systems and people stumble over. */
static char *
make_file_name (RapReleaseRenderer *renderer, const char *extension)
{
  const RapReleaseRendering *rendering = rap_release_renderer_get_rendering (renderer);
  g_autoptr (GString) name = g_string_new (NULL);
  const char *text = rendering && rendering->title ? rendering->title : "";

  for (guint i = 0; *text && i < NAME_LENGTH; text = g_utf8_next_char (text), i++)
    {
      gunichar letter = g_utf8_get_char (text);

      if (g_unichar_isalnum (letter) || g_unichar_ismark (letter) || letter == '-')
        g_string_append_unichar (name, letter);
      else if (g_unichar_isspace (letter) && name->len > 0)
        g_string_append_c (name, ' ');
    }
  g_strchomp (name->str);
  return g_strdup_printf ("%s.%s", *name->str ? name->str : _ ("Release"), extension);
}

static const GError *
get_problem (RapReleaseRenderer *renderer)
{
  const RapReleaseRendering *rendering = rap_release_renderer_get_rendering (renderer);

  if (rendering == NULL)
    return NULL;
  return rendering->error ? rendering->error : rendering->refusal;
}

void
rap_release_export_to_file (GtkWidget *page,
                            AdwToastOverlay *toasts,
                            RapReleaseRenderer *renderer,
                            const char *format)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = NULL;
  Act *act;

  g_return_if_fail (GTK_IS_WIDGET (page) && ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (RAP_IS_RELEASE_RENDERER (renderer) && format);

  /* No file is asked for in vain; whether it may leave is looked at again then. */
  if (get_problem (renderer))
    {
      refuse (page, _ ("This release can’t be exported"), get_problem (renderer));
      return;
    }
  act = act_new (page, toasts, renderer);
  act->format = rap_document_format_find (format, NULL);
  name = make_file_name (renderer, format);
  gtk_file_dialog_set_title (dialog, _ ("Export the release"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (page)), NULL, on_file_chosen, act);
}

static void
on_copied (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Act) act = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) content = rap_release_copy_finish (result, &error);

  if (content == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        refuse (act->page, _ ("Not copied"), error);
      return;
    }
  gdk_clipboard_set_content (gtk_widget_get_clipboard (act->page), content);
  tell (act, _ ("Release copied"));
}

void
rap_release_copy_to_clipboard (GtkWidget *page,
                               AdwToastOverlay *toasts,
                               RapReleaseRenderer *renderer)
{
  RapReleaseSource *source;
  Act *act;

  g_return_if_fail (GTK_IS_WIDGET (page) && ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (RAP_IS_RELEASE_RENDERER (renderer));

  source = rap_release_renderer_copy_source (renderer);
  if (source == NULL)
    return;
  act = act_new (page, toasts, renderer);
  act->work = rap_work_toast_new (toasts, _ ("Copying…"));
  rap_release_copy_async (source, rap_work_toast_get_cancellable (act->work), on_copied, act);
}
