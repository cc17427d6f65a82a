#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows, pages and dialogs are finalized when they are closed."""

import collections
import time
import unittest

from driver import WindowTest


class Lifetime(WindowTest):
    def setUp(self):
        super().setUp()
        self.watch_lifetime()

    def count_alive(self):
        """How many there are of each kind that has a template."""
        alive = collections.Counter()
        for line in self.session.read_log().splitlines():
            change, _, kind = line.partition(": ")
            if change in ("shown", "finalized"):
                alive[kind] += 1 if change == "shown" else -1
        return dict(+alive)

    def cross_breakpoints(self, window, narrow=800):
        """Those of the page. Not that of the list beside it: libadwaita 1.7 never frees what a
        split view held when it was collapsed."""
        for width in (narrow, 1200):
            window.resize(width, 800)
            time.sleep(0.5)

    def visit_lists(self, window):
        for section in ("People", "Organizations", "Releases", "Templates", "Events"):
            window.point("list item", section)
            time.sleep(0.5)
        window.find("button", "Try it with a sample")

    def test_collapsed(self):
        """What a page holds goes, even where libadwaita keeps the page."""
        self.run_cli("sample")
        window = self.open()
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        self.cross_breakpoints(window, 360)
        window.point("list item", "People")
        window.point("list item", "Farid Shafiyev")
        window.find("text", "Honorific")
        self.wait_finalized(window, "RapOverview")
        self.close(window)

    def test_all(self):
        window = self.open()
        self.visit_lists(window)
        alive = self.count_alive()
        window.click("button", "Try it with a sample")
        window.find("text", "Official title")
        self.cross_breakpoints(window)
        for key, name in ((2, "Add a participant"), (3, "What was said")):
            window.press(f"ctrl+{key}")
            window.find("text", name)

        window.press("ctrl+4")
        window.click("button", "Write release…")
        window.go_to("Down", "list item", "News agency")
        window.press("Escape")
        self.wait_finalized(window, "RapTemplateDialog")

        window.click("button", "Write release…")
        window.go_to("Down", "list item", "News agency")
        window.press("Return")
        window.find("text", "Headline")
        self.wait_finalized(window, "RapTemplateDialog", 2)
        for part, name in (("Statements", "in the release"), ("Text", None)):
            window.point("page tab", part)
            window.find("list item" if name else "text", name)
        self.cross_breakpoints(window, 740)
        window.click("button", "Back")
        self.wait_finalized(window, "RapReleasePage")

        for section, where, page in (
            ("People", "Farid Shafiyev", "RapPersonPage"),
            ("Organizations", "Embassy of Kazakhstan", "RapOrganizationPage"),
        ):
            window.point("list item", section)
            window.point("list item", where)
            window.wait_for(lambda: f"shown: {page}\n" in self.session.read_log(), page)
            self.cross_breakpoints(window)
        window.point("list item", "Templates")
        window.point("list item", "Minutes")
        window.find("text", "Text of the template")
        self.cross_breakpoints(window, 740)
        window.click("button", "Back")
        self.wait_finalized(window, "RapTemplatePage")

        window.point("list item", "Events")
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        self.wait_finalized(window, "RapPersonPage")
        self.wait_finalized(window, "RapOrganizationPage")

        for _ in range(2):
            window.press("ctrl+z")
        window.find("button", "Try it with a sample")
        self.wait_finalized(window, "RapEventPage")
        self.visit_lists(window)
        time.sleep(1)
        self.assertEqual(self.count_alive(), alive)

        window.press("ctrl+shift+n")
        window.wait_for(lambda: len(window.find_all("frame")) == 2, "another window")
        window.press("ctrl+w")
        window.wait_for(lambda: len(window.find_all("frame")) == 1, "one window")
        window.press("ctrl+w")
        self.assertEqual(window.wait_end(), 0, self.session.read_log())
        self.wait_finalized(window, "RapWindow", 2)


if __name__ == "__main__":
    unittest.main()
