/* SPDX-License-Identifier: GPL-3.0-or-later */

/* References: one pass over the blocks that remembers who was named. */

#include "release/rap-references.h"

#include "document/rap-commonmark-escape.h"
#include "record/rap-fence.h"
#include "release/rap-names.h"
#include "release/rap-reference-text.h"

typedef struct
{
  RapRecord *record;
  RapStyle *style;
  const char *language;
  RapFence *anywhere;
  RapFence *beside_words;
  GPtrArray *notes;
  GHashTable *families;  /* family name -> key, or "" where several have it */
  GHashTable *shorts;    /* short name of an organization -> key, or "" */
  GHashTable *counts;    /* key -> how often it is referred to */
  GHashTable *mentioned; /* keys of the body */
  GHashTable *headlined; /* keys of headlines */

  /* Who a pronoun would mean in this block, and how many there were since the
   * name. */
  const char *antecedent;
  guint n_pronouns;
} Resolver;

static gboolean
get_names (Resolver *self, const RapSpan *span, RapNames *names)
{
  gpointer entity = span->uid ? rap_record_find (self->record, span->uid) : NULL;
  gpointer position = span->position_uid ? rap_record_find (self->record, span->position_uid)
                                         : NULL;

  return (span->kind == RAP_SPAN_PERSON || span->kind == RAP_SPAN_ORGANIZATION) && entity != NULL &&
         rap_names_get (self->record, entity, position, self->language, names);
}

static void
note (GHashTable *table, const char *name, const char *key)
{
  const char *other = name ? g_hash_table_lookup (table, name) : NULL;

  if (name != NULL)
    g_hash_table_insert (table, (char *) name,
                         (char *) (other == NULL || g_str_equal (other, key) ? key : ""));
}

static gboolean
is_shared (GHashTable *table, const char *name)
{
  const char *key = name ? g_hash_table_lookup (table, name) : NULL;

  return key != NULL && *key == '\0';
}

/* Who is referred to at all: two of one family name are told apart from the
 * first mention on. */
static void
survey (Resolver *self, RapDraft *draft)
{
  GPtrArray *blocks = rap_draft_list_blocks (draft);

  for (guint i = 0; i < blocks->len; i++)
    for (guint j = 0; j < rap_block_get_n_spans (g_ptr_array_index (blocks, i)); j++)
      {
        RapNames names;
        guint count;

        if (!get_names (self, rap_block_get_span (g_ptr_array_index (blocks, i), j), &names))
          continue;
        note (names.is_person ? self->families : self->shorts,
              names.is_person ? names.family : names.short_name, names.key);
        count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, names.key));
        g_hash_table_insert (self->counts, (char *) names.key, GUINT_TO_POINTER (count + 1));
        if (names.position_organization == NULL)
          continue;
        count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, names.position_organization));
        g_hash_table_insert (self->counts, (char *) names.position_organization,
                             GUINT_TO_POINTER (count + 1));
      }
}

static gboolean
may_be_pronoun (Resolver *self, const RapSpan *span, const RapNames *names)
{
  return span->reference == RAP_REFERENCE_SUBJECT && names->is_person && self->antecedent != NULL &&
         g_str_equal (self->antecedent, names->key) &&
         self->n_pronouns < rap_style_get_number (self->style, "references", "pronouns") &&
         rap_reference_get_pronoun (self->style, names->gender) != NULL;
}

/* Takes from @names the positions that may not be told in @block. */
static void
withhold_positions (Resolver *self, const RapBlock *block, RapNames *names)
{
  RapFence *fence = rap_block_has_words (block) ? self->beside_words : self->anywhere;
  const char **positions[] = { &names->title, &names->position, &names->position_later };
  g_autofree char *note = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (positions); i++)
    if (rap_fence_find (fence, *positions[i]) != NULL)
      {
        *positions[i] = NULL;
        g_free (note);
        note = rap_names_write_withheld (names);
      }
  if (note != NULL && self->notes != NULL &&
      !g_ptr_array_find_with_equal_func (self->notes, note, g_str_equal, NULL))
    g_ptr_array_add (self->notes, g_steal_pointer (&note));
}

/* The text of a reference, and what it means for those that follow. */
static char *
write_reference (Resolver *self,
                 const RapSpan *span,
                 const RapNames *names,
                 GHashTable *mentioned,
                 char next)
{
  gboolean is_first = !g_hash_table_contains (mentioned, names->key);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, names->key));
  RapReferenceUse use = {
    .is_inline = span->reference == RAP_REFERENCE_INLINE,
    .is_family_shared = is_shared (self->families, names->family),
    .is_short_shared = is_shared (self->shorts, names->short_name),
    .is_organization_known = names->position_organization != NULL &&
                             g_hash_table_contains (mentioned, names->position_organization),
    .is_referred_to_again = count > 1,
    .next = next,
  };

  if (is_first)
    return rap_reference_write_first (self->style, names, &use);
  if (may_be_pronoun (self, span, names))
    {
      self->n_pronouns++;
      return g_strdup (rap_reference_get_pronoun (self->style, names->gender));
    }
  return rap_reference_write_later (self->style, names, &use);
}

static void
resolve_span (Resolver *self, RapBlock *block, guint index, GHashTable *mentioned)
{
  const RapSpan *span = rap_block_get_span (block, index);
  guint n_pronouns = self->n_pronouns;
  RapNames names;

  if (!get_names (self, span, &names))
    return;
  if (span->reference != RAP_REFERENCE_NONE && !span->by_hand)
    {
      char next = rap_block_get_text (block)[span->start + span->length];
      g_autofree char *text = NULL;
      g_autofree char *escaped = NULL;

      withhold_positions (self, block, &names);
      text = write_reference (self, span, &names, mentioned, next);
      escaped = rap_commonmark_escape (text);
      rap_block_replace_span (block, index, escaped);
    }
  g_hash_table_add (mentioned, (char *) names.key);
  if (!names.is_person)
    return;
  self->antecedent = names.key;
  if (self->n_pronouns == n_pronouns)
    self->n_pronouns = 0;
}

static void
resolve_block (Resolver *self, RapBlock *block)
{
  RapBlockRole role = rap_block_get_role (block);
  GHashTable *mentioned = role == RAP_BLOCK_HEADLINE || role == RAP_BLOCK_HEADING ? self->headlined
                                                                                  : self->mentioned;

  self->antecedent = NULL;
  self->n_pronouns = 0;
  for (guint i = 0; i < rap_block_get_n_spans (block); i++)
    resolve_span (self, block, i, mentioned);
}

void
rap_references_resolve (RapDraft *draft, RapRecord *record, RapStyle *style, GPtrArray *notes)
{
  g_autoptr (RapFence) anywhere = rap_fence_new (record, RAP_PLACE_ANYWHERE);
  g_autoptr (RapFence) beside_words = rap_fence_new (record, RAP_PLACE_BESIDE_WORDS);
  Resolver self = {
    .record = record,
    .style = style,
    .language = rap_draft_get_language (draft),
    .anywhere = anywhere,
    .beside_words = beside_words,
    .notes = notes,
    .families = g_hash_table_new (g_str_hash, g_str_equal),
    .shorts = g_hash_table_new (g_str_hash, g_str_equal),
    .counts = g_hash_table_new (g_str_hash, g_str_equal),
    .mentioned = g_hash_table_new (g_str_hash, g_str_equal),
    .headlined = g_hash_table_new (g_str_hash, g_str_equal),
  };
  GPtrArray *blocks = rap_draft_list_blocks (draft);

  survey (&self, draft);
  for (guint i = 0; i < blocks->len; i++)
    resolve_block (&self, g_ptr_array_index (blocks, i));

  g_hash_table_unref (self.families);
  g_hash_table_unref (self.shorts);
  g_hash_table_unref (self.counts);
  g_hash_table_unref (self.mentioned);
  g_hash_table_unref (self.headlined);
}
