/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The values that need no object: nothing, texts, booleans.
 */
#include "template/rap-template-value.h"

static gboolean
value_is_false (const RapTemplateValue *self)
{
  return FALSE;
}

const RapTemplateValueVTable rap_template_empty_vtable = {
  .is_true = value_is_false,
};

static gboolean
text_is_true (const RapTemplateValue *self)
{
  return self->index > 0;
}

static void
text_emit (const RapTemplateValue *self, RapTemplateOutput *output)
{
  rap_template_output_text (output, self->data, self->index);
}

const RapTemplateValueVTable rap_template_text_vtable = {
  .is_true = text_is_true,
  .emit = text_emit,
};

static gboolean
boolean_is_true (const RapTemplateValue *self)
{
  return self->index != 0;
}

static void
boolean_emit (const RapTemplateValue *self, RapTemplateOutput *output)
{
  rap_template_output_text (output, self->index != 0 ? "true" : "false", -1);
}

const RapTemplateValueVTable rap_template_boolean_vtable = {
  .is_true = boolean_is_true,
  .emit = boolean_emit,
};

gboolean
rap_template_value_is_true (const RapTemplateValue *self)
{
  if (self->vtable->is_true != NULL)
    return self->vtable->is_true (self);
  if (self->vtable->get_length != NULL)
    return self->vtable->get_length (self) > 0;

  return TRUE;
}
