#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""render: any Mustache template on any JSON."""

import unittest

from cli import CliTest


class Render(CliTest):
    def render(self, template, data, partials=None):
        arguments = [self.write("template", template), self.write("data.json", data)]
        for name, text in (partials or {}).items():
            self.write(f"partials/{name}.mustache", text)
        if partials is not None:
            arguments += ["--partials", str(self.folder / "partials")]
        return self.run_bytes("render", *arguments)

    def test_bytes(self):
        self.assertEqual(self.render("Hello {{name}}", '{"name": "Bakı & Astana"}'),
                         "Hello Bakı &amp; Astana".encode())
        self.assertEqual(self.render("", "{}"), b"")
        self.assertEqual(self.render("\r\n\t\u00a0", "{}"), "\r\n\t\u00a0".encode())
        self.assertEqual(self.render('{{a}} {{{a}}} {{&a}}', '{"a": "<\\"\'>"}'),
                         b"&lt;&quot;'&gt; <\"'> <\"'>")

    def test_values(self):
        data = '{"list": [1, 2.5, "x", true, null], "object": {"a": {"b": "c"}}, "n": 1.10}'
        self.assertEqual(self.render("{{#list}}[{{.}}]{{/list}} {{object.a.b}} {{n}}", data),
                         b"[1][2.5][x][true][] c 1.1")
        self.assertEqual(self.render("{{.}}", '"text"'), b"text")
        self.assertEqual(self.render("{{#.}}{{.}};{{/.}}", "[1, 2]"), b"1;2;")

    def test_partials(self):
        partials = {"a": "A{{>inner/b}}", "inner/b": "B{{x}}", "indented": "one\ntwo\n"}
        self.assertEqual(self.render("{{>a}}", '{"x": 1}', partials), b"AB1")
        self.assertEqual(self.render("  {{>indented}}\nthree", "{}", partials),
                         b"  one\n  two\nthree")

    def test_no_other_file(self):
        self.write("outside.mustache", "secret")
        self.assertEqual(self.render("<{{>../outside}}>", "{}", {"a": ""}), b"<>")

    def test_warnings(self):
        template = self.write("template", "{{nmae}}{{>footer}}")
        data = self.write("data.json", '{"name": 1}')
        done = self.start("render", template, data)
        self.assertEqual((done.returncode, done.stdout), (0, b""))
        self.assertIn("nmae", done.stderr.decode())
        self.assertIn("“name”", done.stderr.decode())
        self.assertIn("footer", done.stderr.decode())

    def refuse(self, template, data, *expected, partials=None):
        arguments = [self.write("template", template), self.write("data.json", data)]
        for name, text in (partials or {}).items():
            self.write(f"partials/{name}.mustache", text)
            arguments += ["--partials", str(self.folder / "partials")]
        message = self.run_failing("render", *arguments)
        for part in expected:
            self.assertIn(part, message)

    def test_bad_templates(self):
        self.refuse("a\n  {{#open}}", "{}", "template", "2", "open")
        self.refuse(b"\xff", "{}", "template")
        self.refuse("{{>a}}", "{}", "a", partials={"a": "{{>a}}"})
        self.refuse("{{>a}}", "{}", "a.mustache", partials={"a": "{{#x}}"})
        self.refuse("{{#a}}{{#a}}{{#a}}{{b}}{{/a}}{{/a}}{{/a}}",
                    '{"a": [%s 0], "b": "%s"}' % ("0," * 200, "x" * 100), "output")

    def test_bad_data(self):
        self.refuse("", "", "data.json", "empty")
        self.refuse("", '{"a": ', "data.json:1:7:", "cut off")
        self.refuse("", '{"a": 1e400}', "data.json:1:7:")
        self.refuse("", '{"a": 1, "a": 2}', "data.json:1:", "“a”")
        self.refuse("", "[" * 200000, "data.json:1:501:")
        self.refuse("", b'{"a": "\xff"}', "data.json:1:8:", "UTF-8")

    def test_files_that_are_not_there(self):
        data = self.write("data.json", "{}")
        self.assertIn("“no-template” can’t be read: ", self.run_failing("render", "no-template", data))
        template = self.write("template", "x")
        self.assertIn("“no-data” can’t be read: ", self.run_failing("render", template, "no-data"))
        self.assertIn("no-folder", self.run_failing("render", template, data, "--partials", "no-folder"))
        self.run_failing("render", template, status=2)


if __name__ == "__main__":
    unittest.main()
