# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Takes pictures of the built program on a display of its own.

# The arguments are those of tests/ui/photograph.py.
photograph ()
{
  enter env RAPPORTEUR=rapporteur RAPPORTEUR_CLI=rapporteur-cli PYTHONDONTWRITEBYTECODE=1 \
    python3 "$top/tests/ui/photograph.py" "$@"
}
