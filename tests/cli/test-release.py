#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""templates and release: from an event to a document."""

import os
import pty
import subprocess
import unittest

from cli import CliTest


class Release(CliTest):
    def setUp(self):
        super().setUp()
        self.run_text("sample")

    def release(self, *options):
        return self.run_bytes("release", "1", "--template", "news-agency", *options)

    def test_templates(self):
        lines = self.run_text("templates").splitlines()
        self.assertIn("news-agency\ten\tNews agency item", lines)
        self.assertTrue(any(line.startswith("\t--ask lead=\t") for line in lines))

    def test_own_template(self):
        header = "---\n[template]\nname={}\nlanguage=en\nkind=list\nstyle=en\n---\n"
        self.write("data/rapporteur/templates/ours.mustache", header.format("Ours") + "In {{place}}.\n")
        self.write("data/rapporteur/templates/press-release.mustache", header.format("Hidden"))
        self.write("data/rapporteur/templates/broken.mustache", header.format("Broken") + "{{#place}}\n")
        self.assertEqual(self.run_text("release", "1", "--template", "ours"), "In Baku.\n")
        self.assertIn("broken.mustache, line 8, column 1:", self.refuse("1", "--template", "broken"))

        done = self.start("templates")
        lines = done.stdout.decode().splitlines()
        self.assertEqual(done.returncode, 0)
        self.assertIn("ours\ten\tOurs", lines)
        self.assertIn("press-release\ten\tPress release", lines)
        self.assertIn("broken.mustache, line 8, column 1:", done.stderr.decode())

    def test_text(self):
        text = self.release().decode()
        self.assertIn("Baku/11.03.23/Turan:", text)
        self.assertIn("via video link", text)
        self.assertEqual(self.release("--format", "txt").decode(), text)
        self.assertEqual(self.release().decode(), text)

    def test_formats(self):
        for name, start in (("md", b"# "), ("html", b"<!DOCTYPE html>"), ("pdf", b"%PDF-"), ("docx", b"PK")):
            with self.subTest(name):
                document = self.release("--format", name)
                self.assertTrue(document.startswith(start), document[:20])
                path = self.folder / f"release.{name}"
                self.assertEqual(self.release("--output", str(path)), b"")
                self.assertEqual(path.read_bytes(), document)

    def test_style(self):
        self.assertIn("on 3 November 2023", self.release().decode())
        self.assertIn("on November 3, 2023", self.release("--style", "en-US").decode())
        refusal = self.refuse("1", "--template", "news-agency", "--style", "fr")
        self.assertIn("There are: en, en-US.", refusal)

    def test_ask(self):
        text = self.release("--ask", "headline=A = B", "--ask", "agency=Azertac").decode()
        self.assertTrue(text.startswith("A = B\n"), text[:40])
        self.assertIn("Baku/11.03.23/Azertac:", text)

    def test_words_around_a_name_in_a_section(self):
        text = self.release("--ask", "closing=Ties will grow further").decode()
        self.assertTrue(text.endswith("\nTies will grow further, the Center noted.\n"), text[-80:])

    def refuse(self, *options, status=1):
        return self.run_failing("release", *options, status=status)

    def test_mistakes(self):
        self.assertIn("“news-agency”", self.refuse("1", "--template", "news-agncy"))
        self.assertIn("no event “9”", self.refuse("9", "--template", "news-agency"))
        self.assertIn("txt, md, html", self.refuse("1", "--template", "news-agency", "--format", "odf", status=2))
        self.assertIn("leed", self.refuse("1", "--template", "news-agency", "--ask", "leed=a"))
        self.assertIn("NAME=TEXT", self.refuse("1", "--template", "news-agency", "--ask", "lead", status=2))
        self.refuse("1", status=2)
        self.refuse("--template", "news-agency", status=2)

    def test_output_that_cannot_be_written(self):
        self.write("release.txt", "old")
        self.assertIn("no-folder", self.refuse("1", "--template", "news-agency", "--output", "no-folder/a.txt"))
        self.refuse("1", "--template", "news-agency", "--output", str(self.folder))
        os.chmod(self.folder / "release.txt", 0o444)
        if os.geteuid() != 0:
            self.refuse("1", "--template", "news-agency", "--output", "release.txt")
            self.assertEqual((self.folder / "release.txt").read_text(), "old")
        self.refuse("9", "--template", "news-agency", "--output", "release.txt")
        self.assertEqual((self.folder / "release.txt").read_text(), "old")

    def test_no_document_to_a_terminal(self):
        terminal, end = pty.openpty()
        done = subprocess.run(
            [os.environ["RAPPORTEUR_CLI"], "release", "1", "--template", "news-agency", "--format", "pdf"],
            stdout=end, stderr=subprocess.PIPE, env=self.environment, check=False,
        )
        os.close(end)
        os.close(terminal)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--output", done.stderr.decode())


if __name__ == "__main__":
    unittest.main()
