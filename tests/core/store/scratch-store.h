/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A store in a folder of its own, for tests. */

#pragma once

#include "store/rap-store-apply.h"
#include "store/rap-store-load.h"

typedef struct
{
  char *folder;
  char *path;
  RapStore *store;
} ScratchStore;

void scratch_store_init (ScratchStore *self);

/* Closes the store and opens it again, as another start of the program does. */
void scratch_store_reopen (ScratchStore *self);

void scratch_store_clear (ScratchStore *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScratchStore, scratch_store_clear)

/* Saves one entity in a step, which must succeed. */
void scratch_store_save (ScratchStore *self, gpointer entity);

/* Tries to, which must fail with @code and a message that has @words in it. */
void scratch_store_refuse (ScratchStore *self,
                           gpointer entity,
                           RapStoreError code,
                           const char *words);

void scratch_store_delete (ScratchStore *self, gpointer entity);
void scratch_store_refuse_deletion (ScratchStore *self, gpointer entity, const char *words);

/* Saves all of a record in one step. */
gint64 scratch_store_save_record (ScratchStore *self, RapRecord *record);

/* (transfer full): the entity as it is stored */
gpointer scratch_store_load (ScratchStore *self, gpointer entity);
