/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a reference: the style's small templates, filled with names. */

#include "release/rap-reference-text.h"

#include <string.h>

#include "release/rap-context.h"

static const char *const names_names[] = { "name",     "family", "initials",     "title",
                                           "position", "short",  "abbreviation", NULL };

/* The names as a template sees them, with what the use makes of them. */
typedef struct
{
  const char *texts[G_N_ELEMENTS (names_names) - 1];
} Filling;

static void
filling_get (const RapTemplateValue *value, guint name, RapTemplateValue *result)
{
  *result = rap_template_value_text (((const Filling *) value->data)->texts[name]);
}

static char *
fill (RapStyle *style, const char *key, const Filling *filling)
{
  static const RapTemplateValueVTable vtable = { .names = names_names, .get = filling_get };
  RapTemplateValue value = { .vtable = &vtable, .data = filling };
  RapTemplate *text = rap_style_get_text (style, "references", key, 0);

  return text ? rap_context_render_plain (text, &value) : g_strdup (filling->texts[0]);
}

/* The short position, if the house sets it before names. */
static const char *
get_title (RapStyle *style, const RapNames *names)
{
  return rap_style_has_word (style, "references", "titles", names->title) ? names->title : NULL;
}

static Filling
make_filling (RapStyle *style, const RapNames *names, const RapReferenceUse *use)
{
  return (Filling) { { names->name, names->family ? names->family : names->name,
                       names->initials ? names->initials : names->name, get_title (style, names),
                       use->is_organization_known ? names->position_later : names->position,
                       names->short_name, names->abbreviation } };
}

/* Whether a position behind the name needs a comma after it. */
static gboolean
goes_on (char next)
{
  return next != '\0' && strchr (",.;:!?)\n", next) == NULL;
}

char *
rap_reference_write_first (RapStyle *style, const RapNames *names, const RapReferenceUse *use)
{
  Filling filling = make_filling (style, names, use);
  const char *position = filling.texts[4];
  g_autofree char *text = NULL;

  if (!names->is_person)
    {
      if (!use->is_referred_to_again)
        filling.texts[6] = NULL;
      return fill (style, "organization-first", &filling);
    }
  if (use->is_inline)
    return fill (style, "inline", &filling);
  if (position == NULL)
    return fill (style, "plain", &filling);
  if (g_utf8_strlen (position, -1) <=
      (glong) rap_style_get_number (style, "references", "before-name-up-to"))
    return fill (style, "before", &filling);
  text = fill (style, "after", &filling);
  return goes_on (use->next) ? g_strconcat (text, ",", NULL) : g_steal_pointer (&text);
}

char *
rap_reference_write_later (RapStyle *style, const RapNames *names, const RapReferenceUse *use)
{
  Filling filling = make_filling (style, names, use);

  if (names->is_person)
    return fill (style, use->is_family_shared ? "later-equal" : "later", &filling);
  if (use->is_short_shared || (names->short_name == NULL && names->abbreviation == NULL))
    return g_strdup (names->name);
  return fill (style, "organization-later", &filling);
}

const char *
rap_reference_get_pronoun (RapStyle *style, RapGender gender)
{
  static const char *const keys[] = { NULL, "masculine", "feminine", "neuter", "plural" };

  return keys[gender] ? rap_style_get_word (style, "pronouns", keys[gender]) : NULL;
}
