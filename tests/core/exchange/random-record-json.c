/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prints random records as JSON, one after the other, for check-schema.py. */

#include <stdlib.h>

#include "exchange/rap-record-json-writer.h"
#include "random-record.h"

int
main (int argc, char **argv)
{
  g_return_val_if_fail (argc == 2, EXIT_FAILURE);

  for (int seed = 0; seed < atoi (argv[1]); seed++)
    {
      g_autoptr (RapRecord) record = random_record_new (seed, RANDOM_RECORD_DISCLOSURE |
                                                                RANDOM_RECORD_WILD);
      g_autofree char *json = rap_record_json_write (record, RAP_RECORD_COPY_COMPLETE);

      g_print ("%s", json);
    }
  return EXIT_SUCCESS;
}
