/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who speaks, chosen by a chip each. */

#include "event/remarks/rap-speaker-chips.h"

#include <glib/gi18n.h>

#include "event/remarks/rap-remark-text.h"
#include "event/remarks/rap-speaker-order.h"
#include "model/rap-choice-labels.h"

struct _RapSpeakerChips
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkViewport *viewport;
  AdwWrapBox *chips;

  RapRecordModel *model;
  GArray *chosen; /* ids of participants */
  char *shown;    /* what the chips were last made from */
  gboolean showing;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (RapSpeakerChips, rap_speaker_chips, ADW_TYPE_BIN)

#define PARTICIPANT_KEY "rap-participant"

static gint64
get_participant (GtkWidget *chip)
{
  gint64 *id = g_object_get_data (G_OBJECT (chip), PARTICIPANT_KEY);

  return id ? *id : 0;
}

static gboolean
is_chosen (RapSpeakerChips *self, gint64 participant)
{
  if (participant == 0)
    return self->chosen->len == 0;
  for (guint i = 0; i < self->chosen->len; i++)
    if (g_array_index (self->chosen, gint64, i) == participant)
      return TRUE;
  return FALSE;
}

static void
show_chosen (RapSpeakerChips *self)
{
  self->showing = TRUE;
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip;
       chip = gtk_widget_get_next_sibling (chip))
    {
      gboolean active = is_chosen (self, get_participant (chip));

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), active);
      if (active)
        gtk_viewport_scroll_to (self->viewport, chip, NULL);
    }
  self->showing = FALSE;
}

static void
choose (RapSpeakerChips *self, gint64 participant)
{
  g_array_set_size (self->chosen, 0);
  if (participant)
    g_array_append_val (self->chosen, participant);
  show_chosen (self);
  g_signal_emit (self, changed_signal, 0);
}

/* With Ctrl held, a chip is added to those who speak together. */
static void
add_or_remove (RapSpeakerChips *self, gint64 participant)
{
  for (guint i = 0; i < self->chosen->len; i++)
    if (g_array_index (self->chosen, gint64, i) == participant)
      {
        g_array_remove_index (self->chosen, i);
        show_chosen (self);
        g_signal_emit (self, changed_signal, 0);
        return;
      }
  g_array_append_val (self->chosen, participant);
  show_chosen (self);
  g_signal_emit (self, changed_signal, 0);
}

static gboolean
is_control_held (GtkWidget *widget)
{
  GdkSeat *seat = gdk_display_get_default_seat (gtk_widget_get_display (widget));
  GdkDevice *keyboard = seat ? gdk_seat_get_keyboard (seat) : NULL;

  return keyboard && (gdk_device_get_modifier_state (keyboard) & GDK_CONTROL_MASK);
}

static void
on_clicked (GtkWidget *chip, RapSpeakerChips *self)
{
  gint64 participant = get_participant (chip);

  if (self->showing)
    return;
  if (participant && is_control_held (chip))
    add_or_remove (self, participant);
  else
    choose (self, participant);
}

static GtkWidget *
make_chip (RapSpeakerChips *self, guint number, const char *text, const char *icon)
{
  GtkWidget *chip = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = gtk_label_new (text);

  if (number < 10)
    {
      g_autofree char *digit = g_strdup_printf ("%u", number);
      GtkWidget *key = g_object_new (GTK_TYPE_LABEL, "label", digit, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      gtk_widget_add_css_class (key, "keycap");
      gtk_widget_set_valign (key, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), key);
    }
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (name), 28);
  gtk_box_append (GTK_BOX (box), name);
  if (icon)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "chip");
  g_signal_connect (chip, "clicked", G_CALLBACK (on_clicked), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  adw_wrap_box_append (self->chips, chip);
  return chip;
}

static void
add_participant (RapSpeakerChips *self, guint number, RapParticipant *participant)
{
  const char *language = rap_desk_get_language (rap_record_model_get_desk (self->model));
  gint64 id = rap_entity_get_id (participant);
  const char *name = rap_remark_text_resolve (participant->name, language);
  const char *presence = participant->presence == RAP_PRESENCE_IN_PERSON
                           ? NULL
                           : rap_choice_label (RAP_TYPE_PRESENCE, participant->presence);
  g_autofree char *tooltip = presence ? g_strdup_printf ("%s\n%s", name, presence)
                                      : g_strdup (name);
  GtkWidget *chip = make_chip (self, number, rap_remark_text_initials (participant, language),
                               rap_remark_text_presence_icon (participant->presence));

  g_object_set_data_full (G_OBJECT (chip), PARTICIPANT_KEY, g_memdup2 (&id, sizeof id), g_free);
  gtk_widget_set_tooltip_text (chip, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static char *
describe_state (RapSpeakerChips *self, GPtrArray *participants)
{
  GString *state = g_string_new (rap_desk_get_language (rap_record_model_get_desk (self->model)));

  for (guint i = 0; i < participants->len; i++)
    g_string_append_printf (state, " %" G_GINT64_FORMAT ".%" G_GINT64_FORMAT,
                            rap_entity_get_id (participants->pdata[i]),
                            rap_entity_get_revision (participants->pdata[i]));
  return g_string_free (state, FALSE);
}

static void
show (RapSpeakerChips *self)
{
  g_autoptr (GPtrArray) participants =
    rap_speaker_order_list (rap_record_model_get_record (self->model),
                            rap_record_model_get_id (self->model));
  g_autofree char *state = describe_state (self, participants);
  GtkWidget *chip;

  if (g_strcmp0 (state, self->shown) == 0)
    return;
  g_set_str (&self->shown, state);
  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips))))
    adw_wrap_box_remove (self->chips, chip);
  for (guint i = 0; i < participants->len; i++)
    add_participant (self, i + 1, g_ptr_array_index (participants, i));
  make_chip (self, 0, _ ("No speaker"), NULL);
  show_chosen (self);
}

void
rap_speaker_chips_set_model (RapSpeakerChips *self, RapRecordModel *model)
{
  g_return_if_fail (RAP_IS_SPEAKER_CHIPS (self) && self->model == NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "refreshed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::language", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  rap_speaker_chips_choose_nth (self, 1);
}

void
rap_speaker_chips_set_narrow (RapSpeakerChips *self, gboolean narrow)
{
  g_return_if_fail (RAP_IS_SPEAKER_CHIPS (self));

  gtk_scrollable_set_hscroll_policy (GTK_SCROLLABLE (self->viewport),
                                     narrow ? GTK_SCROLL_NATURAL : GTK_SCROLL_MINIMUM);
  gtk_scrolled_window_set_policy (self->scroller, narrow ? GTK_POLICY_EXTERNAL : GTK_POLICY_NEVER,
                                  GTK_POLICY_NEVER);
  show_chosen (self);
}

gboolean
rap_speaker_chips_choose_nth (RapSpeakerChips *self, guint number)
{
  GtkWidget *chip;

  g_return_val_if_fail (RAP_IS_SPEAKER_CHIPS (self), FALSE);

  if (number == 0)
    {
      choose (self, 0);
      return TRUE;
    }
  chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips));
  while (chip && --number > 0)
    chip = gtk_widget_get_next_sibling (chip);
  if (chip == NULL || get_participant (chip) == 0)
    return FALSE;
  choose (self, get_participant (chip));
  return TRUE;
}

void
rap_speaker_chips_choose_next (RapSpeakerChips *self)
{
  GtkWidget *chip;

  g_return_if_fail (RAP_IS_SPEAKER_CHIPS (self));

  chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips));
  while (chip && !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)))
    chip = gtk_widget_get_next_sibling (chip);
  chip = chip ? gtk_widget_get_next_sibling (chip) : NULL;
  if (chip && get_participant (chip))
    choose (self, get_participant (chip));
}

void
rap_speaker_chips_set_chosen (RapSpeakerChips *self, GArray *participants)
{
  g_return_if_fail (RAP_IS_SPEAKER_CHIPS (self));

  g_array_set_size (self->chosen, 0);
  if (participants->len > 0)
    g_array_append_vals (self->chosen, participants->data, participants->len);
  show_chosen (self);
}

GArray *
rap_speaker_chips_get_chosen (RapSpeakerChips *self)
{
  g_return_val_if_fail (RAP_IS_SPEAKER_CHIPS (self), NULL);
  return self->chosen;
}

static void
rap_speaker_chips_dispose (GObject *object)
{
  RapSpeakerChips *self = RAP_SPEAKER_CHIPS (object);

  /* The bin is not told when the template takes its child away. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), RAP_TYPE_SPEAKER_CHIPS);
  g_clear_object (&self->model);
  g_clear_pointer (&self->chosen, g_array_unref);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (rap_speaker_chips_parent_class)->dispose (object);
}

static void
rap_speaker_chips_class_init (RapSpeakerChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rap_speaker_chips_dispose;
  changed_signal = g_signal_new ("changed", RAP_TYPE_SPEAKER_CHIPS, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rapporteur/Rapporteur/"
                                                             "event/remarks/rap-speaker-chips.ui");
  gtk_widget_class_bind_template_child (widget_class, RapSpeakerChips, scroller);
  gtk_widget_class_bind_template_child (widget_class, RapSpeakerChips, viewport);
  gtk_widget_class_bind_template_child (widget_class, RapSpeakerChips, chips);
}

static void
rap_speaker_chips_init (RapSpeakerChips *self)
{
  self->chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
}
