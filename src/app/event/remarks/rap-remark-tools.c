/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands below the words of a remark that is composed. */

#include "event/remarks/rap-remark-tools.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-disclosure-chooser.h"

struct _RapRemarkTools
{
  AdwBin parent_instance;

  GtkWidget *details;
  RapStatementDetails *statement_details;
  GtkWidget *wide_end;
  RapDisclosureChooser *disclosure;
  GtkButton *add_button;
  GtkWidget *narrow_bar;
  GtkToggleButton *details_button;
  GtkLabel *summary_label;

  gboolean narrow;
};

enum
{
  SIGNAL_ADD,
  SIGNAL_DETAILS_CHANGED,
  SIGNAL_DISCLOSURE_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RapRemarkTools, rap_remark_tools, ADW_TYPE_BIN)

static void
on_add (RapRemarkTools *self)
{
  g_signal_emit (self, signals[SIGNAL_ADD], 0);
}

static void
on_details_changed (RapRemarkTools *self)
{
  g_signal_emit (self, signals[SIGNAL_DETAILS_CHANGED], 0);
}

static void
on_disclosure_changed (RapRemarkTools *self)
{
  g_signal_emit (self, signals[SIGNAL_DISCLOSURE_CHANGED], 0);
}

static void
on_details_toggled (RapRemarkTools *self)
{
  gtk_widget_set_visible (self->details,
                          !self->narrow || gtk_toggle_button_get_active (self->details_button));
}

RapStatementDetails *
rap_remark_tools_get_details (RapRemarkTools *self)
{
  g_return_val_if_fail (RAP_IS_REMARK_TOOLS (self), NULL);
  return self->statement_details;
}

void
rap_remark_tools_show_statement (RapRemarkTools *self, const RapStatementDraft *statement)
{
  g_autofree char *summary = NULL;

  g_return_if_fail (RAP_IS_REMARK_TOOLS (self) && statement);

  rap_statement_details_show (self->statement_details, statement);
  summary = rap_statement_details_summarize (self->statement_details);
  gtk_label_set_text (self->summary_label, summary);
}

RapDisclosure
rap_remark_tools_get_disclosure (RapRemarkTools *self)
{
  g_return_val_if_fail (RAP_IS_REMARK_TOOLS (self), RAP_DISCLOSURE_OFF_THE_RECORD);
  return rap_disclosure_chooser_get_level (self->disclosure);
}

void
rap_remark_tools_set_disclosure (RapRemarkTools *self, RapDisclosure disclosure)
{
  g_return_if_fail (RAP_IS_REMARK_TOOLS (self));
  rap_disclosure_chooser_set_level (self->disclosure, disclosure);
}

void
rap_remark_tools_next_disclosure (RapRemarkTools *self)
{
  g_return_if_fail (RAP_IS_REMARK_TOOLS (self));
  rap_disclosure_chooser_next (self->disclosure);
}

void
rap_remark_tools_set_saves (RapRemarkTools *self, gboolean saves)
{
  g_return_if_fail (RAP_IS_REMARK_TOOLS (self));
  gtk_button_set_label (self->add_button, saves ? C_ ("remark", "Done") : C_ ("remark", "Add"));
}

void
rap_remark_tools_set_narrow (RapRemarkTools *self, gboolean narrow)
{
  g_return_if_fail (RAP_IS_REMARK_TOOLS (self));

  self->narrow = narrow;
  gtk_widget_set_visible (self->narrow_bar, narrow);
  gtk_widget_set_visible (self->wide_end, !narrow);
  on_details_toggled (self);
}

void
rap_remark_tools_unfold (RapRemarkTools *self)
{
  g_return_if_fail (RAP_IS_REMARK_TOOLS (self));

  if (self->narrow)
    gtk_toggle_button_set_active (self->details_button, TRUE);
}

static void
rap_remark_tools_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_REMARK_TOOLS);

  G_OBJECT_CLASS (rap_remark_tools_parent_class)->dispose (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, RAP_TYPE_REMARK_TOOLS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
rap_remark_tools_class_init (RapRemarkToolsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_remark_tools_dispose;

  signals[SIGNAL_ADD] = add_signal ("add");
  signals[SIGNAL_DETAILS_CHANGED] = add_signal ("details-changed");
  signals[SIGNAL_DISCLOSURE_CHANGED] = add_signal ("disclosure-changed");

  g_type_ensure (RAP_TYPE_DISCLOSURE_CHOOSER);
  g_type_ensure (RAP_TYPE_STATEMENT_DETAILS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/remarks/rap-remark-tools.ui");
  gtk_widget_class_bind_template_child (widget_class, RapRemarkTools, details);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkTools, statement_details);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkTools, wide_end);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkTools, disclosure);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkTools, add_button);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkTools, narrow_bar);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkTools, details_button);
  gtk_widget_class_bind_template_child (widget_class, RapRemarkTools, summary_label);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_details_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_details_toggled);
  gtk_widget_class_bind_template_callback (widget_class, on_disclosure_changed);
}

static void
rap_remark_tools_init (RapRemarkTools *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
