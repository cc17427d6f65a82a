#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A walk through the pages and dialogs finds no control without a name."""

import unittest

from driver import WindowTest


class Names(WindowTest):
    def check_menu(self, window, name):
        window.click("toggle button", name)
        window.find("menu item")
        self.check_names(window, name)
        window.press("Escape")
        window.wait_gone("menu item")

    def test_walk(self):
        window = self.open()
        window.find("button", "Try it with a sample")
        self.check_names(window, "welcome page")
        window.click("button", "Try it with a sample")
        window.find("text", "Official title")
        self.check_names(window, "overview")
        for name in ("Main menu", "Event menu", "Language you work in"):
            self.check_menu(window, name)
        for key, name in ((2, "Add a participant"), (3, "What was said")):
            window.press(f"ctrl+{key}")
            window.find("text", name)
            self.check_names(window, name)
        window.press("ctrl+2")
        self.check_menu(window, "Actions for Aydos Sarim")
        window.press("ctrl+4")
        window.click("button", "Write release…")
        window.find("list item", "News agency")
        self.check_names(window, "templates")
        window.go_to("Down", "list item", "News agency")
        window.press("Return")
        window.find("text", "Headline")
        self.check_names(window, "release")
        self.check_menu(window, "Export")
        for tab, role, name in (
            ("Statements", "list item", "Farid Shafiyev"),
            ("Text", "text", "Text of the headline"),
        ):
            window.point("page tab", tab)
            window.find(role, name)
            self.check_names(window, tab)
        window.click("button", "Back")
        for section, where, name in (
            ("People", "Farid Shafiyev", "Add another name: English"),
            ("Organizations", "Embassy of Kazakhstan", "Short name"),
        ):
            window.point("list item", section)
            window.point("list item", where)
            window.find("text", name)
            self.check_names(window, where)
        window.point("list item", "Releases")
        window.find("list item", "growing connections")
        self.check_names(window, "list of releases")
        window.point("list item", "Templates")
        window.find("list item", "Minutes")
        self.check_names(window, "list of templates")
        window.point("list item", "Minutes")
        window.find("text", "Text of the template")
        self.check_names(window, "template")
        self.close(window)

    def test_dialogs(self):
        self.run_cli("sample")
        window = self.open()
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        window.go_to("Down", "list item", "Alim Bayel")
        window.press("Return")
        window.find("text", "Name as printed")
        self.check_names(window, "participant")
        window.press("Escape")
        window.wait_gone("text", "Name as printed")
        window.point("list item", "People")
        window.point("list item", "Farid Shafiyev")
        window.click("button", "Start a position")
        window.find("text", "Organization")
        self.check_names(window, "position")
        window.press("Escape")
        window.wait_gone("text", "Organization")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
