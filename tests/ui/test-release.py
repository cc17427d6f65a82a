#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A release on its page: statements are chosen and moved, its text is edited by hand, and what is
printed is what the page says."""

import pathlib
import shutil
import subprocess
import time
import unittest

from driver import WindowTest

FIRST = "Azerbaijan and Kazakhstan are steadily developing their relations"
LAST = "the meeting bore witness to the resolve of both countries"
SECOND = "close ties with the states of Central Asia"


class Release(WindowTest):
    def open_release(self):
        self.run_cli("sample")
        window = self.open()
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        window.press("ctrl+4")
        window.wait_focus("button", "Write release…")
        window.press("Return")
        window.go_to("Down", "list item", "News agency")
        window.press("Return")
        window.find("text", "Headline")
        return window

    def print_release(self):
        printed = self.run_cli("release", "1", "--template", "news-agency", "--format", "txt")
        return " ".join(printed.split())

    def wait_page(self, window, condition, what):
        """Until the page shows it; it must be what is printed then."""

        self.wait_shown(window, condition, what)
        window.wait_for(lambda: condition(self.print_release()), what + ", printed")

    def wait_shown(self, window, condition, what):
        def read():
            return " ".join(window.find("text", "Release as it will read").read_text().split())

        window.wait_for(lambda: condition(read()), what)

    def test_statements(self):
        window = self.open_release()
        window.point("page tab", "Statements")
        window.find("list item", f"Farid Shafiyev: {FIRST}")
        window.point("list item", f"{FIRST}, in the release")
        self.wait_page(window, lambda text: FIRST not in text, "the first statement to go")
        window.find("list item", f"{FIRST}, left out")
        window.press("ctrl+z")
        window.find("list item", f"{FIRST}, in the release")
        self.wait_page(window, lambda text: FIRST in text, "it to come back")

        window.point("list item", f"{FIRST}, in the release")
        window.wait_focus("list item", f"{FIRST}, left out")
        window.press("space")
        window.wait_focus("list item", f"{FIRST}, in the release")
        window.press("alt+Down")
        self.wait_page(
            window,
            lambda text: FIRST in text and text.index(FIRST) > text.index(SECOND),
            "the order to change",
        )

    def test_drag(self):
        """Also beyond what shows, and as one step."""
        window = self.open_release()
        window.point("page tab", "Statements")
        window.drag("list item", FIRST, SECOND)
        self.wait_page(
            window, lambda text: text.index(FIRST) > text.index(SECOND), "the order to change"
        )
        window.press("ctrl+z")
        self.wait_page(
            window, lambda text: text.index(FIRST) < text.index(SECOND), "the order as it was"
        )
        window.drag_beyond("list item", FIRST, LAST, 780)
        self.wait_page(
            window, lambda text: text.index(FIRST) > text.index(LAST), "the first to be the last"
        )
        window.press("ctrl+z")
        self.wait_page(
            window, lambda text: text.index(FIRST) < text.index(SECOND), "the order as it was"
        )
        self.close(window)

    def test_template(self):
        window = self.open_release()
        window.find("text", "Closing sentence")
        window.point("list item", "Template")
        window.find("dialog", "Choose a template")
        window.find("label", "Invites the press before the event")
        labels = [label.name for label in window.find_all("label")]
        names = ["Press release", "News agency item", "Media advisory", "Minutes"]
        self.assertEqual([name for name in labels if name in names][-4:], names)
        self.assertNotIn("English", labels[labels.index("Media advisory") :])
        window.point("list item", "Minutes")
        window.wait_gone("text", "Closing sentence")
        window.wait_for(
            lambda: '"minutes"' in self.run_cli("show", "1", "--json"), "the template to be saved"
        )
        window.press("ctrl+z")
        window.find("text", "Closing sentence")

    def test_headline(self):
        """Only a new release is to be written at once. What is printed meanwhile shows."""
        window = self.open_release()
        window.wait_focus("text", "Headline")
        printed = "Baku round table discusses relations between Azerbaijan and Kazakhstan"
        window.wait_for(
            lambda: window.find("text", "Headline").read_placeholder() == printed,
            "the headline that is printed",
        )
        window.type("Neighbors talk in Baku")
        self.wait_page(window, lambda text: "Neighbors talk" in text, "the headline")
        window.click("button", "Back")
        window.point("list item", "Neighbors talk in Baku")
        window.find("text", "Headline")
        time.sleep(1)  # for what would move the focus
        self.assertNotEqual(window.screen.get_focused().name, "Headline")

    def test_embargo(self):
        """A date is taken as everywhere, and the time is the event’s."""
        window = self.open_release()
        embargo = "Embargo until (Baku time)"
        window.go_to("Tab", "text", embargo)
        window.type("4 Nov")
        window.press("Return")
        window.wait_for(
            lambda: "invalid-entry" in window.find("list item", embargo).states,
            "it to be refused",
        )
        window.press("ctrl+a")
        window.type("4 Nov 2023 15:00")
        window.press("Return")
        window.wait_for(
            lambda: window.find("text", embargo).read_text() == "4 November 2023 15:00",
            "the embargo",
        )
        window.wait_for(
            lambda: "2023-11-04T11:00" in self.run_cli("show", "1", "--json"), "it to be saved"
        )

    def choose_style(self, window, *keys):
        """Keys go on from the American style."""
        window.point("combo box", "House style")
        window.go_to("Down", "list item", "English (United States)")
        window.press(*keys, "Return")

    def test_style(self):
        window = self.open_release()
        self.choose_style(window)
        self.wait_page(window, lambda text: "on November 3, 2023" in text, "the other style")
        window.press("ctrl+z")
        self.wait_page(window, lambda text: "on 3 November 2023" in text, "the template’s style")

    def test_style_of_template_in_another_language(self):
        """Where it is of the template’s style’s language, it can be taken back."""
        folder = pathlib.Path(self.session.environment["XDG_DATA_HOME"]) / "rapporteur/templates"
        folder.mkdir(parents=True)
        self.addCleanup(shutil.rmtree, folder)
        header = "---\n[template]\nname=Анонс\nlanguage=ru\nkind=press-release\nstyle=en\n---\n"
        (folder / "mine.mustache").write_text(header + "# {{headline}}\n\nHeld {{date.on}}\n")
        window = self.open_release()
        self.choose_style(window)
        self.wait_shown(window, lambda text: "on November 3, 2023" in text, "the other style")
        window.point("list item", "Template")
        window.find("dialog", "Choose a template")
        window.point("list item", "Анонс")
        window.wait_gone("text", "Closing sentence")
        self.wait_shown(window, lambda text: "on November 3, 2023" in text, "the style to stay")
        self.choose_style(window, "Up")
        self.wait_shown(window, lambda text: "on 3 November 2023" in text, "the template’s style")
        self.close(window)

    def test_undo_and_delete(self):
        """As buttons in a wide window, in the menu of a narrow one."""
        window = self.open_release()
        window.wait_focus("text", "Headline")
        window.type("Neighbors talk in Baku")
        self.wait_page(window, lambda text: "Neighbors talk" in text, "the headline")
        window.click("button", "Undo")
        self.wait_page(window, lambda text: "Neighbors talk" not in text, "it to go")
        window.click("button", "Redo")
        self.wait_page(window, lambda text: "Neighbors talk" in text, "it to come back")
        window.resize(400, 720)
        window.wait_gone("button", "Redo")
        window.click("toggle button", "Release menu")
        window.find("menu item", "Redo")
        window.click("menu item", "Delete")
        window.find("label", "Release deleted")
        window.resize(1200, 800)
        window.wait_gone("text", "Headline")
        self.assertEqual(self.run_cli("show", "1", "--json").count('"template" :'), 2)

    def test_print(self):
        window = self.open_release()
        window.press("ctrl+p")
        window.find("dialog", "Print the release")
        window.press("Escape")
        window.wait_gone("dialog", "Print the release")
        window.press("ctrl+e")
        window.find("menu", "Export")

    def test_print_to_file(self):
        """The whole text of the release comes out, on A4 pages with their numbers."""
        config = pathlib.Path(self.session.environment["XDG_CONFIG_HOME"])
        (config / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="{self.folder}"\n')
        self.program_environment = {"TMPDIR": str(self.folder)}
        window = self.open_release()
        window.press("ctrl+p")
        window.find("dialog", "Print the release")
        self.assertEqual(len(list(self.folder.glob("release-*.pdf"))), 1)
        window.point("table cell", "Print to File")
        window.find("button", "output.pdf")
        window.click("button", "Print")
        window.wait_gone("dialog", "Print the release")
        window.wait_for(self.read_printed_pages, "the pages")
        pages = [page.split() for page in self.read_printed_pages()]
        self.assertEqual([page.pop() for page in pages], ["1/2", "2/2"])
        # Lines end elsewhere, also behind hyphens.
        printed = "".join(word for page in pages for word in page)
        self.assertEqual(printed, self.print_release().replace(" ", ""))
        self.assertIn("(A4)", self.run_poppler("pdfinfo", self.folder / "output.pdf"))
        window.wait_for(
            lambda: not list(self.folder.glob("release-*.pdf")), "what was made to print to go"
        )

    def run_poppler(self, tool, *arguments):
        command = [tool, *arguments]
        return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout

    def read_printed_pages(self):
        """None before it is all there."""
        path = self.folder / "output.pdf"
        if not path.exists() or not path.read_bytes().rstrip().endswith(b"%%EOF"):
            return None
        return self.run_poppler("pdftotext", "-layout", path, "-").split("\f")[:-1]

    def test_narrow(self):
        """The page is one of the views where it doesn’t fit beside them."""
        window = self.open_release()
        self.assertEqual(window.find_all("page tab", "Page"), [])
        # It lies on the views where they are at the foot.
        window.wait_gone("label", "Release added")
        for width in (700, 400):
            window.resize(width, 720)
            time.sleep(1)
            window.point("page tab", "Text")
            window.find("text", "Text of the headline")
            self.assertEqual(window.find_all("text", "Release as it will read"), [])
            window.point("page tab", "Page")
            window.find("text", "Release as it will read")
            self.assertEqual(window.find_all("text", "Text of the headline"), [])
        window.resize(1200, 800)
        window.find("text", "Headline")
        window.find("text", "Release as it will read")
        window.wait_gone("page tab", "Page")

    def test_text(self):
        window = self.open_release()
        window.point("page tab", "Text")
        window.point("text", "Text of the headline")
        window.wait_focus("text", "Text of the headline")
        window.press("ctrl+a")
        window.type("# Neighbors talk in Baku")
        headline = window.find("text", "Text of the headline")
        self.assertTrue(headline.is_colored(0), "the mark is dim")
        self.assertFalse(headline.is_colored(2), "the words are not")
        self.wait_page(window, lambda text: "Neighbors talk in Baku" in text, "the headline")
        window.find("button", "Take the text from the record again")

        window.press("ctrl+z")
        self.wait_page(window, lambda text: "Baku round table discusses" in text, "the old one")
        window.press("ctrl+shift+z")
        self.wait_page(window, lambda text: "Neighbors talk in Baku" in text, "the headline again")

        window.point("button", "Take the text from the record again")
        self.wait_page(window, lambda text: "Baku round table discusses" in text, "the record’s")
        window.wait_gone("button", "Take the text from the record again")

    def test_typing_is_saved_at_the_end(self):
        """Also what is typed while what was typed before is being saved."""
        window = self.open_release()
        window.point("page tab", "Text")
        window.point("text", "Text of the headline")
        window.wait_focus("text", "Text of the headline")
        window.press("ctrl+a")
        window.type("# Neighbors talk in Baku of water, of roads and of what grows in the hills")
        self.close(window)
        self.assertIn("of roads and of what grows in the hills", self.print_release())

    def test_off_the_record(self):
        """A sentence edited by hand is still its statement’s."""
        window = self.open_release()
        window.point("page tab", "Text")
        paragraph = window.find("text", "Text of a paragraph")
        self.assertIn(FIRST, paragraph.read_text())
        window.point("text", "Text of a paragraph")
        window.wait_focus("text", "Text of a paragraph")
        window.press("ctrl+Home", *["ctrl+Right"] * 9)
        window.type(" (applause)")
        self.wait_page(window, lambda text: "(applause)" in text, "the words")
        window.find("label", "edited by hand: Farid Shafiyev")

        window.point("page tab", "Statements")
        window.point("list item", f"{FIRST}, in the release")
        self.wait_page(window, lambda text: "(applause)" not in text, "them to go")

        # The release holds nothing back that the record gives up.
        window.click("button", "Back")
        window.press("ctrl+3")
        window.point("list item", "Closing, 1 statement")
        window.press("Delete")
        window.find("label", "Remark deleted")
        window.wait_gone("list item", "Closing, 1 statement")


if __name__ == "__main__":
    unittest.main()
