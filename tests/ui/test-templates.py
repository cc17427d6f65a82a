#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A template of one's own: duplicated, broken, mended and used, with the keyboard alone."""

import pathlib
import unittest

from driver import WindowTest

TEXT = "Text of the template"


class Templates(WindowTest):
    def setUp(self):
        super().setUp()
        self.run_cli("sample")
        self.files = pathlib.Path(self.session.environment["XDG_DATA_HOME"], "rapporteur/templates")

    def open_template(self, name):
        window = self.open()
        self.show_template(window, name)
        return window

    def show_template(self, window, name):
        window.go_to("Down", "list item", "Templates")
        window.press("Return")
        window.go_to("Tab", "list item", name)
        window.press("Return")
        window.find("text", TEXT)

    def wait_preview(self, window, words):
        preview = window.find("text", "Release as it will read")
        window.wait_for(lambda: words in preview.read_text(), f"“{words}” in the preview")

    def test_own(self):
        window = self.open_template("Press release, English")
        self.wait_preview(window, "FOR IMMEDIATE RELEASE")
        window.press("alt+d")
        window.find("label", "Press release 2")
        window.wait_focus("text", TEXT)

        window.press("ctrl+End")
        window.type("{{#place}}Seen from {{place}}.")
        mistake = "Line 58, column 1"
        window.find("button", mistake)
        self.wait_preview(window, "FOR IMMEDIATE RELEASE")
        window.type("{{/place}}")
        window.wait_gone("button", mistake)
        self.wait_preview(window, "Seen from Baku.")

        window.press("ctrl+z")
        window.find("button", mistake)
        window.press("ctrl+shift+z")
        window.wait_gone("button", mistake)

        window.press("ctrl+Home", "Down", "Down", "End")
        window.type(" of ours")
        window.find("label", "Press release 2 of ours")
        window.press("Escape")
        window.find("list item", "Press release 2 of ours, your own, English")
        self.close(window)
        printed = self.run_cli("release", "1", "--template", "press-release-2")
        self.assertIn("Seen from Baku.", printed)
        self.assertIn("press-release-2\ten\tPress release 2 of ours", self.run_cli("templates"))

    def test_event_of_the_preview(self):
        """The one with the most to show, then the one that was chosen last."""
        window = self.open()
        window.press("ctrl+n")
        window.find("text", "Official title")
        window.point("list item", "Templates")
        window.point("list item", "Minutes, English")
        self.wait_preview(window, "Regional Cooperation")
        window.click("toggle button", "Preview of")
        window.go_to("Down", "list item", "Untitled")
        window.press("Down", "Up", "Return")  # what the search leads to isn’t selected yet
        preview = window.find("text", "Release as it will read")
        window.wait_for(
            lambda: "Regional Cooperation" not in preview.read_text(), "the other event"
        )
        window.click("button", "Back")
        window.point("list item", "Press release, English")
        preview = window.find("text", "Release as it will read")
        window.wait_for(lambda: preview.read_text(), "the preview")
        self.assertNotIn("Regional Cooperation", preview.read_text())
        self.close(window)

    def test_typing_is_saved_at_the_end(self):
        self.write("minutes-2", "name=Short")
        window = self.open_template("Short, has a mistake")
        window.wait_focus("text", TEXT)
        window.press("ctrl+End")
        window.type("er")
        self.close(window)
        self.assertTrue(self.read("minutes-2").endswith("name=Shorter"))

    def test_two_windows(self):
        """What is typed in one is there in the other."""
        self.write("minutes-2", "name=Short")
        window = self.open_template("Short, has a mistake")
        window.wait_focus("text", TEXT)
        window.press("ctrl+End")
        window.type("er")
        window.press("ctrl+shift+n")
        window.wait_for(lambda: len(window.find_all("frame")) == 2, "the second window")
        self.show_template(window, "Shorter, has a mistake")
        window.wait_for(lambda: len(window.find_all("text", TEXT)) == 2, "the second editor")
        window.press("ctrl+End")
        window.type(" still")
        window.wait_for(
            lambda: all(
                text.read_text().endswith("name=Shorter still")
                for text in window.find_all("text", TEXT)
            ),
            "the same text in both",
        )
        self.close(window)
        self.assertTrue(self.read("minutes-2").endswith("name=Shorter still"))

    def test_put_in(self):
        self.write("mine", "name=Mine\nlanguage=en\nkind=list\nstyle=en\n---\n")
        before = self.read("mine")
        window = self.open_template("Mine, your own")
        window.click("toggle button", "Insert")
        window.wait_focus("list item", "Headline, headline")
        window.press("End", "Return")
        window.wait_focus("text", TEXT)
        self.close(window)
        closing = "{{#turns.closing}}\n{{paragraph}}\n\n{{/turns.closing}}\n"
        self.assertEqual(self.read("mine"), before + closing)

    def test_delete_and_undo(self):
        self.write("list-2", "name=Of no use")
        before = self.read("list-2")
        window = self.open_template("Of no use, has a mistake")
        window.click("toggle button", "Template menu")
        window.find("menu")
        window.press("Down", "Return")
        window.find("label", "“Of no use” deleted")
        window.wait_gone("list item", "Of no use")
        self.assertFalse((self.files / "list-2.mustache").exists())
        window.click("button", "Undo")
        window.find("list item", "Of no use")
        self.close(window)
        self.assertEqual(self.read("list-2"), before)

    def test_broken_one_is_not_offered(self):
        self.write("broken", "name=Broken")
        window = self.open()
        window.go_to("Tab", "list item", "Azerbaijan-Kazakhstan")
        window.press("Return")
        window.press("ctrl+4")
        window.click("button", "Write release…")
        window.find("label", "broken.mustache, line 1: a template begins with a header")
        self.assertNotIn("sensitive", window.find("list item", "Broken").states)
        self.assertIn("sensitive", window.find("list item", "News agency").states)
        window.press("Escape")
        window.wait_gone("list item", "News agency")
        self.close(window)

    def write(self, name, line):
        """Writes a template that begins with that line, and has a mistake if it is all."""
        self.files.mkdir(parents=True, exist_ok=True)
        self.addCleanup((self.files / f"{name}.mustache").unlink)
        (self.files / f"{name}.mustache").write_text(f"---\n[template]\n{line}", encoding="utf-8")

    def read(self, name):
        return (self.files / f"{name}.mustache").read_text(encoding="utf-8")


if __name__ == "__main__":
    unittest.main()
