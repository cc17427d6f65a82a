/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands beside the list before anything is chosen. */

#include "welcome/rap-welcome.h"

struct _RapWelcome
{
  AdwNavigationPage parent_instance;

  GtkStack *states;
  AdwStatusPage *failure;
};

G_DEFINE_FINAL_TYPE (RapWelcome, rap_welcome, ADW_TYPE_NAVIGATION_PAGE)

static void
rap_welcome_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RAP_TYPE_WELCOME);

  G_OBJECT_CLASS (rap_welcome_parent_class)->dispose (object);
}

static void
rap_welcome_class_init (RapWelcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_welcome_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "welcome/rap-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, RapWelcome, states);
  gtk_widget_class_bind_template_child (widget_class, RapWelcome, failure);
}

static void
rap_welcome_init (RapWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rap_welcome_set_empty (RapWelcome *self, gboolean empty)
{
  g_return_if_fail (RAP_IS_WELCOME (self));

  gtk_stack_set_visible_child_name (self->states, empty ? "welcome" : "nothing");
}

void
rap_welcome_set_failure (RapWelcome *self, const char *message)
{
  g_return_if_fail (RAP_IS_WELCOME (self));

  adw_status_page_set_description (self->failure, message);
  gtk_stack_set_visible_child_name (self->states, "failure");
}
