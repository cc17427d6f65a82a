#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialogs that concern the whole window: each opens by its key, names its controls, closes."""

import unittest

from driver import WindowTest

MENU = "toggle button"


class Frame(WindowTest):
    def setUp(self):
        super().setUp()
        self.watch_lifetime()
        self.run_cli("sample")
        self.window = self.open()
        self.window.find("list item", "Azerbaijan-Kazakhstan: Regional Cooperation, Round table")

    def close_dialog(self, kind):
        self.check_names(self.window, kind)
        self.window.press("Escape")
        self.wait_finalized(self.window, kind)

    def test_shortcuts(self):
        self.window.press("ctrl+question")
        self.window.find("list item", "Undo, Ctrl+Z")
        self.window.find("list item", "Choose a speaker, Alt+1 to Alt+9")
        self.window.find("list item", "Fullscreen, F11")
        self.window.type("disclos")
        self.window.wait_gone("list item", "Undo, Ctrl+Z")
        self.window.find("list item", "Disclosure, Ctrl+D")
        self.window.type("zz")
        self.window.find("label", "Nothing found")
        self.window.press("Escape")
        self.window.find("list item", "Undo, Ctrl+Z")
        self.close_dialog("RapShortcutsDialog")

    def test_preferences(self):
        window = self.window
        window.press("ctrl+comma")
        window.find("label", str(self.database))
        window.go_to("Tab", "text", "Time zone")
        window.type("Asia/Baku")
        self.close_dialog("RapPreferences")
        window.press("ctrl+n")
        window.find("text", "Official title")
        record = self.run_cli("show", "2", "--json")
        self.assertIn('"time-zone" : "Asia/Baku"', record)

    def test_list_marks_what_is_open(self):
        """However it was opened: from the list, or by a search."""
        window = self.window

        def wait_marked(name):
            window.wait_for(
                lambda: [
                    row.name
                    for row in window.find_all("list item", ", ")
                    if "selected" in row.states
                ]
                == [name],
                f"“{name}” to be marked, and no other",
            )

        shafiyev = "Farid Shafiyev, Chairman of the Board"
        sarim = "Aydos Sarim, Member of the Mäjilis"
        window.point("list item", "People")
        window.point("list item", shafiyev)
        wait_marked(window.find("list item", shafiyev).name)
        window.press("ctrl+shift+f")
        window.wait_focus("entry", "Search everything")
        window.type("Sarim")
        window.find("list item", "Aydos Sarim, Person")
        window.press("Down", "Return")
        window.wait_gone("entry", "Search everything")
        wait_marked(window.find("list item", sarim).name)

    def test_saved(self):
        """What the record refuses isn’t waiting to be saved."""
        window = self.window
        window.find("label", "All changes saved")
        window.point("list item", "People")
        window.point("list item", "Farid Shafiyev")
        window.click("toggle button", "Person menu")
        window.click("menu item", "Delete")
        window.find("label", "Nothing was changed")
        window.find("label", "All changes saved")

    def test_language_where_it_is_narrow(self):
        """Where the header has no room for the button, the languages are in the page’s menu."""
        window = self.window
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        window.find(MENU, "Working language: English")
        window.resize(400, 720)
        window.wait_gone(MENU, "Working language: English")
        window.click(MENU, "Event menu")
        window.find("label", "Working language")
        window.press("Down", "Down", "Return")
        window.find("label", "Баку")
        window.resize(1200, 800)
        window.find(MENU, "Working language: русский")
        window.click(MENU, "Event menu")
        window.find("menu", "Event menu")
        labels = [label.name for label in window.find_all("label")]
        self.assertNotIn("Working language", labels)

    def test_search(self):
        window = self.window
        window.press("ctrl+shift+f")
        window.wait_focus("entry", "Search everything")
        self.check_names(window, "search before a word")
        window.type("zzyx")
        window.find("label", "Nothing found")
        window.press("ctrl+a")
        window.type("Шафиев")
        window.find("list item", "Farid Shafiyev, Person")
        window.press("Down")
        window.wait_focus("list item", "Farid Shafiyev, Person")
        self.check_names(window, "hits")
        window.press("Return")
        window.find("text", "Add another name: English")
        self.wait_finalized(window, "RapSearchDialog")

    def test_search_in_wrong_layout(self):
        """The keys of “шафиев”, pressed with an English layout on, find him too."""
        self.window.press("ctrl+shift+f")
        self.window.wait_focus("entry", "Search everything")
        self.window.type("ifabtd")
        self.window.find("list item", "Farid Shafiyev, Person")
        self.window.find("label", "Found with another keyboard layout: “шафиев”")
        self.close_dialog("RapSearchDialog")

    def test_search_off_the_record(self):
        """What was said off the record is found, and says so before all else."""
        window = self.window
        window.press("ctrl+n")
        window.find("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        window.press("ctrl+d", "ctrl+d", "ctrl+d")
        window.type("A corridor nobody knows of")
        window.press("ctrl+Return")
        window.find("list item", "Off the record")
        window.press("ctrl+shift+f")
        window.wait_focus("entry", "Search everything")
        window.type("nobody knows")
        window.find("list item", "Off the record, ")
        self.close_dialog("RapSearchDialog")

    def test_history(self):
        window = self.window
        window.press("ctrl+h")
        window.find("list item", "Add the sample, ")
        self.check_names(window, "history")
        window.click("button", "Undo: Add the sample")
        window.find("label", "Undone: Add the sample")
        window.find("list item", "Undo: Add the sample, ")
        self.assertEqual(self.run_cli("events"), "")
        window.wait_focus("list item", "Add the sample, ")
        window.go_to("Tab", "button", "Redo: Add the sample")
        window.press("space")
        window.find("list item", "Redo: Add the sample, ")
        self.assertIn("Regional Cooperation", self.run_cli("events"))
        window.press("Escape")  # the toast goes first
        self.close_dialog("RapHistoryDialog")

    def test_keys_by_place(self):
        """Keys work by their place where the layout has no such letter."""
        window = self.window
        self.addCleanup(window.keyboard.set_layout, "us")
        window.keyboard.set_layout("ru")
        window.press("ctrl+Cyrillic_a")  # the key of F
        window.wait_focus("entry", "Search events")
        window.press("ctrl+Cyrillic_er")  # that of H
        window.wait_focus("list item", "Add the sample, ")
        self.close_dialog("RapHistoryDialog")

    def test_about(self):
        window = self.window
        window.press("F10")
        window.wait_for(
            lambda: "pressed" in window.find("toggle button", "Main menu").states, "the menu"
        )
        window.find("menu item", "Fullscreen")
        window.press("Up", "Return")  # the last one
        window.find("label", "The Rapporteur authors")
        self.close_dialog("AdwAboutDialog")

    def test_keys_of_panes(self):
        window = self.window
        window.press("ctrl+f")
        window.wait_focus("entry", "Search events")
        window.press("F6", "F6")
        window.wait_focus("list item", "Events")
        window.press("F6")
        window.wait_focus("list item", "Azerbaijan-Kazakhstan: Regional Cooperation")

    def test_tab_leaves_the_list(self):
        """However many are in it."""
        window = self.window
        window.point("list item", "People")
        window.find("list item", "Rauf Agamirzayev")
        window.press("ctrl+f")
        window.wait_focus("entry", "Search in any script")
        window.press("Tab")
        window.wait_focus("list item", "Rauf Agamirzayev")
        window.press("Tab")
        window.wait_for(
            lambda: window.screen.get_focused().role != "list item", "the focus to leave the list"
        )
        self.close(window)

    def test_page_alone(self):
        window = self.window
        window.go_to("Tab", "list item", "Azerbaijan-Kazakhstan")
        window.press("Return")
        window.find("text", "Official title")
        for back in ("F9", "ctrl+f"):
            window.press("F9")
            window.wait_gone("list item", "People")
            window.wait_gone("entry", "Search events")
            window.find("text", "Official title")
            window.press(back)
            window.find("list item", "People")
            window.find("text", "Official title")
        window.press("F9")
        window.wait_gone("list item", "People")
        window.click("button", "Back")
        window.find("list item", "People")
        window.find("text", "Official title")
        # In a narrow window it goes from one to the other.
        window.resize(400, 700)
        window.wait_gone("list item", "People")
        window.press("F9")
        window.wait_gone("text", "Official title")
        window.find("entry", "Search events")
        window.press("F9")
        window.find("text", "Official title")
        window.resize(1200, 800)
        window.find("list item", "People")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
