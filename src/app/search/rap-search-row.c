/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One thing that was found. */

#include "search/rap-search-row.h"

#include <glib/gi18n.h>

#include "model/rap-choice-labels.h"
#include "model/rap-event-text.h"
#include "search/rap-search-markup.h"

struct _RapSearchRow
{
  GtkListBoxRow parent_instance;

  GtkImage *icon;
  GtkLabel *title_label;
  GtkLabel *tag_label;
  GtkLabel *about_label;
  GtkLabel *excerpt_label;

  RapSearchHit *hit;
};

G_DEFINE_FINAL_TYPE (RapSearchRow, rap_search_row, GTK_TYPE_LIST_BOX_ROW)

static const struct
{
  RapKind kind;
  const char *name;
  const char *icon;
} faces[] = {
  { RAP_KIND_PERSON, N_ ("Person"), "avatar-default-symbolic" },
  { RAP_KIND_ORGANIZATION, N_ ("Organization"), "rapporteur-building-symbolic" },
  { RAP_KIND_EVENT, N_ ("Event"), "x-office-calendar-symbolic" },
  { RAP_KIND_REMARK, N_ ("Remark"), "user-available-symbolic" },
};

static guint
find_face (RapKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (faces); i++)
    if (faces[i].kind == kind)
      return i;
  g_return_val_if_reached (0);
}

/* "Remark · Regional Cooperation · 3 November 2023". */
static char *
dup_about (const RapSearchHit *hit)
{
  g_autoptr (GString) about = g_string_new (_ (faces[find_face (hit->kind)].name));
  g_autofree char *date = rap_event_text_date (hit->date);

  if (hit->event_title)
    g_string_append_printf (about, " · %s", hit->event_title);
  if (*date)
    g_string_append_printf (about, " · \u2068%s\u2069", date);
  return g_string_free (g_steal_pointer (&about), FALSE);
}

/* What must not be told comes first. */
static char *
dup_name (const RapSearchHit *hit, const char *about)
{
  g_autoptr (GString) name = g_string_new (NULL);

  if (hit->disclosure != RAP_DISCLOSURE_PUBLIC)
    g_string_append_printf (name, "%s, ", rap_choice_label (RAP_TYPE_DISCLOSURE, hit->disclosure));
  g_string_append_printf (name, "%s, %s", hit->title, about);
  if (hit->excerpt)
    g_string_append_printf (name, ", %s", hit->excerpt);
  return g_string_free (g_steal_pointer (&name), FALSE);
}

static void
show_disclosure (RapSearchRow *self, RapDisclosure disclosure)
{
  gboolean off = disclosure == RAP_DISCLOSURE_OFF_THE_RECORD;

  if (disclosure == RAP_DISCLOSURE_PUBLIC)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->tag_label), TRUE);
  gtk_label_set_label (self->tag_label, rap_choice_label (RAP_TYPE_DISCLOSURE, disclosure));
  gtk_widget_add_css_class (GTK_WIDGET (self->tag_label), off ? "off-record-tag" : "warning");
  if (off)
    gtk_widget_add_css_class (GTK_WIDGET (self), "off-record");
}

static void
rap_search_row_dispose (GObject *object)
{
  RapSearchRow *self = RAP_SEARCH_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_SEARCH_ROW);
  g_clear_pointer (&self->hit, rap_search_hit_free);

  G_OBJECT_CLASS (rap_search_row_parent_class)->dispose (object);
}

static void
rap_search_row_class_init (RapSearchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_search_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "search/rap-search-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RapSearchRow, icon);
  gtk_widget_class_bind_template_child (widget_class, RapSearchRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, RapSearchRow, tag_label);
  gtk_widget_class_bind_template_child (widget_class, RapSearchRow, about_label);
  gtk_widget_class_bind_template_child (widget_class, RapSearchRow, excerpt_label);
}

static void
rap_search_row_init (RapSearchRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rap_search_row_new (const RapSearchHit *hit, const char *sought)
{
  RapSearchRow *self = g_object_new (RAP_TYPE_SEARCH_ROW, NULL);
  g_autofree char *title = NULL;
  g_autofree char *excerpt = NULL;
  g_autofree char *about = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (hit && sought, GTK_WIDGET (self));

  self->hit = rap_search_hit_copy (hit);
  title = rap_search_markup (hit->title, sought);
  excerpt = rap_search_markup (hit->excerpt ? hit->excerpt : "", sought);
  about = dup_about (hit);
  name = dup_name (hit, about);
  gtk_image_set_from_icon_name (self->icon, faces[find_face (hit->kind)].icon);
  gtk_label_set_markup (self->title_label, title);
  gtk_label_set_label (self->about_label, about);
  gtk_label_set_markup (self->excerpt_label, excerpt);
  gtk_widget_set_visible (GTK_WIDGET (self->excerpt_label), hit->excerpt != NULL);
  show_disclosure (self, hit->disclosure);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

const RapSearchHit *
rap_search_row_get_hit (RapSearchRow *self)
{
  g_return_val_if_fail (RAP_IS_SEARCH_ROW (self), NULL);
  return self->hit;
}
