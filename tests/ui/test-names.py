#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A walk through all pages, dialogs, menus and lists that open, wide and narrow: none has a control
without a name, and nothing of what the window is made of is left out."""

import pathlib
import re
import unittest

from driver import WindowTest

PARTS = pathlib.Path(__file__).parents[2] / "src" / "app"


def list_kinds():
    """All that has a template: pages, dialogs, rows and what else is on them."""
    texts = [path.read_text(encoding="utf-8") for path in PARTS.rglob("*.blp")]
    return {name for text in texts for name in re.findall(r"^template \$(\w+)", text, re.M)}


class Names(WindowTest):
    display = "1200x2400"  # so high that nothing is out of the pointer's reach

    def setUp(self):
        super().setUp()
        self.watch_lifetime()

    def check_menu(self, window, name):
        window.click("toggle button", name)
        window.find("menu item")
        self.check_names(window, f"menu “{name}”")
        window.press("Escape")
        window.wait_gone("menu item")

    def check_list(self, window, opener, name):
        """What opens beneath a row or a button, and closes again."""
        opened = len(list(window.screen.look()))
        open_it = window.click if opener == "toggle button" else window.point
        open_it(opener, name)
        window.wait_for(lambda: len(list(window.screen.look())) > opened + 2, f"“{name}” to open")
        self.check_names(window, f"what “{name}” opens")
        window.press("Escape")

    def check_expander(self, window, row, field):
        window.point("list item", row)
        window.find("text", field)
        self.check_names(window, f"“{row}”, opened")

    def check_dialog(self, window, key, role, name):
        window.press(key)
        window.find(role, name)
        self.check_names(window, f"dialog with “{name}”")
        window.press("Escape")
        window.wait_gone(role, name)

    def visit_empty(self, window):
        window.find("button", "Try it with a sample")
        self.check_names(window, "welcome page")
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        self.check_names(window, "overview, empty")
        for key, role, name in (
            (2, "text", "Add a participant"),
            (3, "text", "What was said"),
            (4, "button", "Write release…"),
        ):
            window.press(f"ctrl+{key}")
            window.find(role, name)
            self.check_names(window, f"view {key}, empty")
        window.press("ctrl+z")
        window.click("button", "Try it with a sample")

    def visit_overview(self, window):
        window.find("text", "Official title")
        self.check_names(window, "overview")
        for name in ("Main menu", "Event menu", "Working language"):
            self.check_menu(window, name)
        self.check_list(window, "combo box", "Kind")
        self.check_expander(window, "City details", "Country")
        self.check_expander(window, "Ilham Aliyev", "Short position")
        window.point("text", "Add an outcome")
        window.wait_focus("text", "Add an outcome")
        window.type("signed a protocol")
        window.press("Return")
        window.find("button", "Remove signed a protocol")
        self.check_expander(window, "signed a protocol", "Date of it")
        window.press("ctrl+z")
        window.wait_gone("button", "Remove signed a protocol")

    def visit_participants(self, window):
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        self.check_names(window, "participants")
        self.check_menu(window, "Actions for Aydos Sarim")
        for name in ("Attended", "Speaker"):
            self.check_menu(window, name)
        window.point("text", "Add a participant")
        window.type("farid")
        window.find("list", "People found")
        self.check_names(window, "people found")
        window.press("Escape", "Escape")
        window.wait_gone("list", "People found")
        window.go_to("Down", "list item", "Alim Bayel")
        self.check_dialog(window, "Return", "text", "Name as printed")

    def visit_remarks(self, window):
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        self.check_names(window, "remarks")
        self.check_menu(window, "Actions for the remark by Alim Bayel")
        for name in ("Address", "Any verb", "Paraphrase"):
            self.check_list(window, "toggle button", name)

    def visit_release(self, window):
        window.press("ctrl+4")
        window.find("list item", "growing connections")
        self.check_names(window, "releases")
        self.check_menu(window, "Actions for “Azerbaijan-Kazakhstan: growing connections”")
        window.click("button", "Write release…")
        window.find("list item", "News agency")
        self.check_names(window, "templates to choose from")
        window.go_to("Down", "list item", "News agency")
        window.press("Return")
        window.find("text", "Headline")
        self.check_names(window, "release")
        self.check_menu(window, "Export")
        self.check_list(window, "combo box", "House style")
        self.check_menu(window, "Release menu")
        for tab, role, name in (
            ("Statements", "list item", "Farid Shafiyev"),
            ("Text", "text", "Text of the headline"),
        ):
            window.point("page tab", tab)
            window.find(role, name)
            self.check_names(window, tab)
        window.click("button", "Back")

    def visit_person(self, window):
        window.point("list item", "People")
        window.point("list item", "Farid Shafiyev")
        window.find("text", "Add another name: English")
        self.check_names(window, "person")
        self.check_menu(window, "Person menu")
        self.check_menu(window, "Actions for Chairman of the Board")
        self.check_expander(window, "EN, Farid Shafiyev", "Patronymic")
        window.click("button", "Start a position")
        window.find("text", "Organization")
        self.check_names(window, "position")
        window.press("Escape")
        window.wait_gone("text", "Organization")

    def visit_organization(self, window):
        window.point("list item", "Organizations")
        window.point("list item", "Embassy of Kazakhstan")
        window.find("text", "Short name")
        self.check_names(window, "organization")
        self.check_menu(window, "Organization menu")

    def visit_templates(self, window):
        window.point("list item", "Releases")
        window.find("list item", "growing connections")
        self.check_names(window, "list of releases")
        window.point("list item", "Templates")
        window.find("list item", "Minutes")
        self.check_names(window, "list of templates")
        window.point("list item", "Minutes")
        window.find("text", "Text of the template")
        self.check_names(window, "template")
        self.check_list(window, "toggle button", "Preview of")
        window.click("button", "Duplicate")
        window.find("label", "Minutes 2")
        self.check_menu(window, "Template menu")
        self.check_list(window, "toggle button", "Insert")
        window.click("button", "Back")
        window.point("list item", "Events")

    def visit_dialogs(self, window):
        self.check_dialog(window, "ctrl+comma", "text", "Time zone")
        self.check_dialog(window, "ctrl+question", "list item", "Undo, Ctrl+Z")
        self.check_dialog(window, "ctrl+h", "list item", "Add the sample, ")
        window.press("ctrl+shift+f")
        window.wait_focus("entry", "Search everything")
        window.type("farid")
        window.find("list item", "Farid Shafiyev, Person")
        self.check_names(window, "what is found")
        window.press("Escape")
        window.wait_gone("list item", "Farid Shafiyev, Person")
        window.click("toggle button", "Main menu")
        window.find("menu item", "About Rapporteur")
        window.press("Up", "Return")  # the last one
        window.find("label", "The Rapporteur authors")
        self.check_names(window, "about the program")
        window.press("Escape")
        window.wait_gone("label", "The Rapporteur authors")

    def visit_narrow(self, window):
        """Where some controls take the place of others."""
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        window.resize(360, 720)
        window.wait_gone("list item", "People")
        for key, role, name in (
            (1, "text", "Official title"),
            (2, "text", "Add a participant"),
            (3, "text", "What was said"),
            (4, "list item", "growing connections"),
        ):
            window.press(f"ctrl+{key}")
            window.find(role, name)
            self.check_names(window, f"view {key}, narrow")
            if key == 3:
                window.click("toggle button", "Kind, verb, form and time")
                window.find("text", "Time")
                self.check_names(window, "tools of a remark, narrow")
        window.go_to("Tab", "list item", "growing connections")
        window.press("Return")
        window.find("page tab", "Page")
        self.check_names(window, "release, narrow")

    def test_walk(self):
        window = self.open()
        window.resize(1200, 2400)
        self.visit_empty(window)
        self.visit_overview(window)
        self.visit_participants(window)
        self.visit_remarks(window)
        self.visit_release(window)
        self.visit_person(window)
        self.visit_organization(window)
        self.visit_templates(window)
        self.visit_dialogs(window)
        self.visit_narrow(window)
        shown = set(re.findall(r"^shown: (\w+)$", self.session.read_log(), re.M))
        self.assertEqual(list_kinds() - shown, set(), "what the walk leaves out")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
