/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A list of reporting verbs. */

#include "event/remarks/rap-verb-chooser.h"

#include <glib/gi18n.h>

#include "widgets/rap-drop-down-search.h"

struct _RapVerbChooser
{
  AdwBin parent_instance;

  GtkDropDown *drop_down;

  GPtrArray *names; /* of the verbs listed; the first, %NULL, is the style's choice */
  RapForm form;
  gboolean showing;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RapVerbChooser, rap_verb_chooser, ADW_TYPE_BIN)

static void
on_selected (GtkDropDown *drop_down, GParamSpec *pspec, RapVerbChooser *self)
{
  if (!self->showing)
    g_signal_emit (self, changed_signal, 0);
}

/* 0, which stands for any verb, if it isn't listed. */
static guint
find_verb (RapVerbChooser *self, const char *verb)
{
  for (guint i = 1; verb && i < self->names->len; i++)
    if (g_str_equal (g_ptr_array_index (self->names, i), verb))
      return i;
  return 0;
}

static void
list_verbs (RapVerbChooser *self, RapStyle *style, RapForm form, const char *chosen)
{
  GPtrArray *verbs = style ? rap_style_list_verbs (style) : NULL;
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  g_ptr_array_set_size (self->names, 0);
  g_ptr_array_add (self->names, NULL);
  gtk_string_list_append (list, C_ ("verb", "Any verb"));
  for (guint i = 0; verbs && i < verbs->len; i++)
    {
      const RapVerb *verb = g_ptr_array_index (verbs, i);

      if (!rap_verb_may_govern (verb, form))
        continue;
      g_ptr_array_add (self->names, g_strdup (verb->name));
      gtk_string_list_append (list, verb->form);
    }
  if (chosen && find_verb (self, chosen) == 0)
    {
      g_ptr_array_add (self->names, g_strdup (chosen));
      gtk_string_list_append (list, chosen);
    }
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (list));
}

void
rap_verb_chooser_show (RapVerbChooser *self, RapStyle *style, RapForm form, const char *verb)
{
  g_return_if_fail (RAP_IS_VERB_CHOOSER (self));

  self->showing = TRUE;
  if (form != self->form || self->names->len == 0 ||
      g_strcmp0 (verb, rap_verb_chooser_get_verb (self)) != 0)
    list_verbs (self, style, form, verb);
  self->form = form;
  gtk_drop_down_set_selected (self->drop_down, find_verb (self, verb));
  self->showing = FALSE;
}

const char *
rap_verb_chooser_get_verb (RapVerbChooser *self)
{
  guint selected;

  g_return_val_if_fail (RAP_IS_VERB_CHOOSER (self), NULL);

  selected = gtk_drop_down_get_selected (self->drop_down);
  return selected < self->names->len ? g_ptr_array_index (self->names, selected) : NULL;
}

void
rap_verb_chooser_popup (RapVerbChooser *self)
{
  g_return_if_fail (RAP_IS_VERB_CHOOSER (self));
  g_signal_emit_by_name (self->drop_down, "activate");
}

static void
rap_verb_chooser_dispose (GObject *object)
{
  /* The bin is not told when the template takes its child away. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_VERB_CHOOSER);

  G_OBJECT_CLASS (rap_verb_chooser_parent_class)->dispose (object);
}

static void
rap_verb_chooser_finalize (GObject *object)
{
  g_ptr_array_unref (RAP_VERB_CHOOSER (object)->names);

  G_OBJECT_CLASS (rap_verb_chooser_parent_class)->finalize (object);
}

static void
rap_verb_chooser_class_init (RapVerbChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_verb_chooser_dispose;
  G_OBJECT_CLASS (klass)->finalize = rap_verb_chooser_finalize;
  changed_signal = g_signal_new ("changed", RAP_TYPE_VERB_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/remarks/rap-verb-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, RapVerbChooser, drop_down);
  gtk_widget_class_bind_template_callback (widget_class, on_selected);
}

static void
rap_verb_chooser_init (RapVerbChooser *self)
{
  self->names = g_ptr_array_new_null_terminated (0, g_free, FALSE);
  gtk_widget_init_template (GTK_WIDGET (self));
  rap_drop_down_search_name (self->drop_down, _ ("Search verbs"));
}
