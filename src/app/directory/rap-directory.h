/* SPDX-License-Identifier: GPL-3.0-or-later */

/* RapDirectory: the list of all persons, or of all organizations, with search. */

#pragma once

#include <adwaita.h>

#include "model/rap-desk.h"

G_BEGIN_DECLS

#define RAP_TYPE_DIRECTORY (rap_directory_get_type ())
G_DECLARE_FINAL_TYPE (RapDirectory, rap_directory, RAP, DIRECTORY, AdwBin)

/**
 * rap_directory_new_people:
 * @desk: the desk
 *
 * Returns: (transfer floating): the list of persons, by family name
 */
GtkWidget *rap_directory_new_people (RapDesk *desk);

/**
 * rap_directory_new_organizations:
 * @desk: the desk
 *
 * Returns: (transfer floating): the list of organizations, by name
 */
GtkWidget *rap_directory_new_organizations (RapDesk *desk);

G_END_DECLS
