#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A power cut in the middle of typing: what is older than two seconds is there afterwards."""

import os
import pathlib
import time
import unittest

from driver import WindowTest


class Kill(WindowTest):
    def setUp(self):
        super().setUp()
        self.composed_before = self.list_all_composed()

    def type_and_kill(self, window, words):
        """Types words, lets two seconds go by, and ends the program amid more."""
        window.type(words)
        window.wait_for(lambda: words in window.screen.get_focused().read_text(), words)
        time.sleep(2)
        window.type(" and")
        window.kill()

    def test_title(self):
        window = self.open()
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        self.type_and_kill(window, "Regional cooperation")
        self.assertIn("Regional cooperation", self.run_cli("events"))

    def compose_first(self, window):
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")

    def open_remarks(self, window):
        window.go_to("Tab", "list item", "Untitled event")
        window.press("Return")
        window.find("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")

    def wait_composed(self, window, words):
        window.wait_for(
            lambda: window.find("text", "What was said").read_text().startswith(words), words
        )

    def test_remark(self):
        window = self.open()
        self.compose_first(window)
        self.type_and_kill(window, "Trade has doubled since 2019.")

        window = self.open()
        self.open_remarks(window)
        self.wait_composed(window, "Trade has doubled since 2019.")
        self.close(window)

    def test_two_windows(self):
        """On one event: neither takes the other's words."""
        window = self.open()
        self.compose_first(window)
        window.type("Water is scarce.")
        window.press("ctrl+shift+n")
        window.wait_for(lambda: len(window.find_all("frame")) == 2, "the second window")
        self.open_remarks(window)
        self.assertEqual(window.screen.get_focused().read_text(), "")
        self.type_and_kill(window, "Roads are few.")

        window = self.open()
        self.open_remarks(window)
        self.wait_composed(window, "Roads are few.")
        window.press("ctrl+Return")
        self.wait_composed(window, "Water is scarce.")
        window.press("ctrl+Return")
        window.wait_for(lambda: not self.list_composed(), "nothing to be kept")
        self.close(window)
        record = self.run_cli("show", "1", "--json")
        self.assertIn("Roads are few.", record)
        self.assertIn("Water is scarce.", record)

    def check_later_version(self, text):
        """What a later version left is kept for it, beside what is composed now."""
        window = self.open()
        self.compose_first(window)
        self.type_and_kill(window, "Trade has doubled.")
        (left,) = self.list_composed()
        (self.get_folder() / left).write_text(text)

        window = self.open()
        self.open_remarks(window)
        self.assertEqual(window.screen.get_focused().read_text(), "")
        window.type("Water is scarce.")
        window.wait_for(lambda: "Water is scarce." in self.read_composed(), "it to be kept")
        self.assertIn(text, self.read_composed())
        self.close(window)

    def test_later_format(self):
        self.check_later_version("{'draft': <'Trade has doubled.'>}")

    def test_later_disclosure(self):
        self.check_later_version(
            "[(int64 0, @ax [], 0, 9, '', [(int64 0, 'Trade has doubled.', 0, '')])]"
        )

    def compose_unkept(self):
        """On a disk that takes nothing: until the file that is returned is gone."""
        state = self.folder / "state"
        state.mkdir()
        self.program_environment = {"XDG_STATE_HOME": str(state)}
        blocker = state / "rapporteur"
        blocker.write_text("")
        window = self.open()
        self.compose_first(window)
        window.type("Trade has doubled.")
        window.find("label", "What you write can’t be kept until you add it")
        return window, blocker

    def test_tried_again(self):
        """What can't be kept is said, tried again without a key, and no more said then."""
        window, blocker = self.compose_unkept()
        blocker.unlink()
        window.wait_gone("label", "What you write can’t be kept until you add it")
        (kept,) = (blocker / "remarks").glob("*")
        self.assertIn("Trade has doubled.", kept.read_text())
        self.close(window)

    def test_tried_again_at_the_end(self):
        window, blocker = self.compose_unkept()
        blocker.unlink()
        self.close(window)
        (kept,) = (blocker / "remarks").glob("*")
        self.assertIn("Trade has doubled.", kept.read_text())

    def get_folder(self):
        return pathlib.Path(self.session.environment["XDG_STATE_HOME"], "rapporteur/remarks")

    def list_all_composed(self):
        return {
            path.name
            for path in self.get_folder().glob("*")
            if not path.name.startswith("part-")
        }

    def list_composed(self):
        """What is kept of this test: all have the same folder."""
        return self.list_all_composed() - self.composed_before

    def read_composed(self):
        """What is kept, as far as it stays long enough to be read."""
        texts = []
        for name in self.list_composed():
            try:
                texts.append((self.get_folder() / name).read_text())
            except FileNotFoundError:
                pass
        return "\n".join(texts)

    def test_deleted_event(self):
        """What was composed for it comes back with it, after a restart, too."""
        window = self.open()
        self.compose_first(window)
        window.type("Trade has doubled.")
        window.go_to("Tab", "list item", "Untitled event")
        window.press("Delete")
        window.click("button", "Undo")
        self.open_remarks(window)
        self.wait_composed(window, "Trade has doubled.")
        window.go_to("Tab", "list item", "Untitled event")
        window.press("Delete")
        window.find("button", "Try it with a sample")
        self.close(window)

        window = self.open()
        window.press("ctrl+z")
        self.open_remarks(window)
        self.wait_composed(window, "Trade has doubled.")
        self.close(window)

    def test_half_written(self):
        """What a power cut left half written goes, but not what is being written."""
        self.get_folder().mkdir(parents=True, exist_ok=True)
        left, written = (self.get_folder() / f"part-{self.id()}-{n}.ABC123" for n in (1, 2))
        left.write_text("[(int64 0, ")
        written.write_text("[(int64 0, ")
        two_hours_ago = time.time() - 7200
        os.utime(left, (two_hours_ago, two_hours_ago))
        window = self.open()
        window.wait_for(lambda: not left.exists(), "it to be removed")
        self.assertTrue(written.exists())
        self.close(window)


if __name__ == "__main__":
    unittest.main()
