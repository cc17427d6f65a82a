/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the closed lists of the record are called on the screen, in the order of
 * rap-choices.h. */

#include "model/rap-choice-labels.h"

#include <glib/gi18n.h>

static const char *const event_kind_labels[] = {
  N_ ("Round table"), N_ ("Conference"),       N_ ("Seminar"), N_ ("Panel"),
  N_ ("Briefing"),    N_ ("Press conference"), N_ ("Meeting"), N_ ("Lecture"),
};

static const char *const event_relation_labels[] = {
  N_ ("Event of its own"),
  N_ ("Session"),
  N_ ("Side event"),
};

static const char *const event_format_labels[] = {
  N_ ("Not set"),
  N_ ("In person"),
  N_ ("Hybrid"),
  N_ ("Online"),
};

static const char *const place_kind_labels[] = {
  N_ ("City"),
  N_ ("Venue"),
};

static const char *const organization_kind_labels[] = {
  N_ ("Other"),       N_ ("Think tank"), N_ ("Embassy"),    N_ ("News agency"),
  N_ ("Government"),  N_ ("Parliament"), N_ ("University"), N_ ("International organization"),
  N_ ("Association"), N_ ("Company"),
};

static const char *const organizer_role_labels[] = {
  N_ ("Organizer"), N_ ("Co-organizer"),        N_ ("Host"),    N_ ("Partner"),
  N_ ("Supporter"), N_ ("Within a project of"), N_ ("Inviter"),
};

static const char *const gender_labels[] = {
  N_ ("Not set"), N_ ("Masculine"), N_ ("Feminine"), N_ ("Neuter"), N_ ("Plural"),
};

static const char *const participant_kind_labels[] = {
  N_ ("Person"),
  N_ ("Organization"),
  N_ ("Group"),
};

static const char *const role_labels[] = {
  N_ ("Moderator"),  N_ ("Speaker"), N_ ("Panelist"),
  N_ ("Discussant"), N_ ("Guest"),   N_ ("Attendee"),
};

static const char *const presence_labels[] = {
  N_ ("In person"),       N_ ("Video link"),     N_ ("Video message"),
  N_ ("Written message"), N_ ("Represented by"), N_ ("On behalf of"),
};

static const char *const status_labels[] = {
  N_ ("Invited"),
  N_ ("Confirmed"),
  N_ ("Attended"),
  N_ ("Absent"),
};

static const char *const outcome_kind_labels[] = {
  N_ ("Decision"),    N_ ("Next event"), N_ ("Document signed"),
  N_ ("Publication"), N_ ("Invitation"), N_ ("Body created"),
};

static const char *const remark_kind_labels[] = {
  N_ ("Address"),  N_ ("Opening"), N_ ("Presentation"), N_ ("Comment"),
  N_ ("Question"), N_ ("Answer"),  N_ ("Closing"),
};

static const char *const stance_labels[] = {
  N_ ("Not set"),
  N_ ("Agrees"),
  N_ ("Disagrees"),
  N_ ("Adds"),
};

static const char *const form_labels[] = {
  N_ ("Paraphrase"), N_ ("Noun phrase"),   N_ ("Infinitive"),
  N_ ("Quote"),      N_ ("Partial quote"), N_ ("Topics"),
};

static const char *const source_labels[] = {
  N_ ("Heard"),
  N_ ("Recording"),
  N_ ("Written text"),
  N_ ("Agency"),
};

static const char *const disclosure_labels[] = {
  N_ ("Public"),
  N_ ("Background"),
  N_ ("Chatham House Rule"),
  N_ ("Off the record"),
};

static const char *const release_kind_labels[] = {
  N_ ("Press release"), N_ ("Agency item"),          N_ ("Media advisory"), N_ ("Readout"),
  N_ ("Minutes"),       N_ ("List of participants"), N_ ("Correction"),
};

static const char *const release_state_labels[] = {
  N_ ("Draft"),
  N_ ("Approved"),
  N_ ("Issued"),
};

static const char *const version_kind_labels[] = {
  N_ ("First version"), N_ ("Update"), N_ ("Correction"), N_ ("Refile"), N_ ("Withdrawal"),
};

typedef struct
{
  GType (*type) (void);
  const char *const *labels;
  guint n_labels;
} Labels;

static const Labels all[] = {
  { rap_event_kind_get_type, event_kind_labels, G_N_ELEMENTS (event_kind_labels) },
  { rap_event_relation_get_type, event_relation_labels, G_N_ELEMENTS (event_relation_labels) },
  { rap_event_format_get_type, event_format_labels, G_N_ELEMENTS (event_format_labels) },
  { rap_place_kind_get_type, place_kind_labels, G_N_ELEMENTS (place_kind_labels) },
  { rap_organization_kind_get_type, organization_kind_labels,
    G_N_ELEMENTS (organization_kind_labels) },
  { rap_organizer_role_get_type, organizer_role_labels, G_N_ELEMENTS (organizer_role_labels) },
  { rap_gender_get_type, gender_labels, G_N_ELEMENTS (gender_labels) },
  { rap_participant_kind_get_type, participant_kind_labels,
    G_N_ELEMENTS (participant_kind_labels) },
  { rap_role_get_type, role_labels, G_N_ELEMENTS (role_labels) },
  { rap_presence_get_type, presence_labels, G_N_ELEMENTS (presence_labels) },
  { rap_status_get_type, status_labels, G_N_ELEMENTS (status_labels) },
  { rap_outcome_kind_get_type, outcome_kind_labels, G_N_ELEMENTS (outcome_kind_labels) },
  { rap_remark_kind_get_type, remark_kind_labels, G_N_ELEMENTS (remark_kind_labels) },
  { rap_stance_get_type, stance_labels, G_N_ELEMENTS (stance_labels) },
  { rap_form_get_type, form_labels, G_N_ELEMENTS (form_labels) },
  { rap_source_get_type, source_labels, G_N_ELEMENTS (source_labels) },
  { rap_disclosure_get_type, disclosure_labels, G_N_ELEMENTS (disclosure_labels) },
  { rap_release_kind_get_type, release_kind_labels, G_N_ELEMENTS (release_kind_labels) },
  { rap_release_state_get_type, release_state_labels, G_N_ELEMENTS (release_state_labels) },
  { rap_version_kind_get_type, version_kind_labels, G_N_ELEMENTS (version_kind_labels) },
};

const char *
rap_choice_label (GType type, int value)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].type () == type && value >= 0 && (guint) value < all[i].n_labels)
      return _ (all[i].labels[value]);
  g_return_val_if_reached ("");
}
