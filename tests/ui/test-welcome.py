#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The welcome page of an empty database, and what it leads to."""

import unittest

from driver import WindowTest


class Welcome(WindowTest):
    def test_sample(self):
        window = self.open()
        window.click("button", "Try it with a sample")
        window.find("list", "Events")
        window.find("list item", "Azerbaijan-Kazakhstan: Regional Cooperation, Round table")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
