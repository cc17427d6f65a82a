# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, as a screen reader is told: widgets with a role, a name and a text."""

import functools
import os
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Seconds to wait for what has to come. The program may be built with sanitizers, and the computer
# busy: a test that passes never waits that long.
PATIENCE = float(os.environ.get("UI_PATIENCE") or 60)

# What takes its name from the labels in it where it has none.
ROWS = {"button", "list item", "menu item", "row"}


class Widget:
    """A widget as it was when it was looked at, and its name as it is when it is first asked for:
    most are never asked."""

    def __init__(self, node, depth):
        self.node = node
        self.depth = depth
        self.role = node.get_role_name()
        self.states = {state.value_nick for state in node.get_state_set().get_states()}

    @functools.cached_property
    def name(self):
        name = self.node.get_name() or ""
        return name or (", ".join(read_labels(self.node)) if self.role in ROWS else "")

    def read_text(self):
        text = self.node.get_text_iface()
        return Atspi.Text.get_text(text, 0, -1) if text else None

    def read_placeholder(self):
        """What stands in its place while it is empty."""
        return self.node.get_attributes().get("placeholder-text")

    def is_colored(self, offset):
        """Whether the letter there has a color of its own."""
        run = Atspi.Text.get_attribute_run(self.node.get_text_iface(), offset, False)
        return "fg-color" in run[0]

    def do(self):
        """Does what a click does. Returns whether there is something to do."""
        actions = self.node.get_action_iface()
        count = Atspi.Action.get_n_actions(actions) if actions else 0
        names = [Atspi.Action.get_localized_name(actions, i) for i in range(count)]
        for name in ("Click", "Activate", "Press", "Toggle"):
            if name in names:
                return Atspi.Action.do_action(actions, names.index(name))
        return False

    def get_extents(self):
        """Where it is, in the coordinates of its window."""
        component = self.node.get_component_iface()
        if component is None:
            raise GLib.Error(f"{self.role} went away while we looked")
        return component.get_extents(Atspi.CoordType.WINDOW)

    def get_center(self):
        """The middle of it, in the coordinates of its window."""
        extents = self.get_extents()
        return extents.x + extents.width // 2, extents.y + extents.height // 2

    def __str__(self):
        noted = sorted(self.states & {"checked", "editable", "focused", "modal", "pressed", "selected"})
        text = self.read_text() if self.node.get_text_iface() else None
        return "".join(
            ["  " * self.depth, self.role]
            + [f" “{self.name}”" if self.name else ""]
            + [f" ={text!r}" if text and text != self.name else ""]
            + [f" {state}" for state in noted]
        )


def read_labels(node, depth=8):
    names = []
    for i in range(node.get_child_count() if depth else 0):
        child = node.get_child_at_index(i)
        if child and child.get_role_name() == "label":
            names.append(child.get_name() or "")
        elif child:
            names += read_labels(child, depth - 1)
    return [name for name in names if name]


class Screen:
    """The windows of one program, or of all in the session where none is given."""

    def __init__(self, session, pid=None):
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR"):
            os.environ[name] = session.environment[name]
        Atspi.init()
        self.pid = pid

    def get_windows(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        windows = []
        for i in range(desktop.get_child_count()):
            try:
                program = desktop.get_child_at_index(i)
                if program and self.pid in (None, program.get_process_id()):
                    # libatspi keeps nothing of what it is told, having no main loop. To tell it
                    # so by set_cache_mask() would let it hang on what programs send unasked.
                    count = program.get_child_count()
                    windows += [program.get_child_at_index(n) for n in range(count)]
            except GLib.Error:  # it ended while we looked
                continue
        return windows

    def look(self):
        """Yields each widget that shows, parents before children."""
        todo = [(window, 0) for window in reversed(self.get_windows())]
        while todo:
            node, depth = todo.pop()
            try:
                if node is None:
                    continue
                widget = Widget(node, depth)
                if "showing" not in widget.states:
                    continue
                children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            except GLib.Error:  # it went away while we looked
                continue
            yield widget
            todo += [(child, depth + 1) for child in reversed(children)]

    def find_all(self, role, name=None):
        """The widgets of that role; those whose name is that, else those whose name has it."""
        hits = [widget for widget in self.look() if role in (None, widget.role)]
        if name is None:
            return hits
        exact = [widget for widget in hits if widget.name == name]
        return exact or [widget for widget in hits if name in widget.name]

    def find(self, role, name=None):
        """Waits for such a widget."""
        return self.wait_for(lambda: next(iter(self.find_all(role, name)), None), f"{role} “{name}”")

    def wait_gone(self, role, name=None):
        self.wait_for(lambda: not self.find_all(role, name), f"{role} “{name}” to go")

    def wait_for(self, condition, what):
        """Waits until the condition returns something true, and returns that."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                result = condition()
            except GLib.Error:  # a widget went away while we looked
                result = None
            if result:
                return result
            time.sleep(0.1)
        raise AssertionError(f"Waited in vain for {what}. What shows is:\n{self.describe()}")

    def wait_focus(self, role, name):
        """Waits for such a widget to have the focus; a text, until it can be written."""
        needed = {"focused", "editable"} if role == "text" else {"focused"}
        self.wait_for(
            lambda: any(needed <= widget.states for widget in self.find_all(role, name)),
            f"the focus on {role} “{name}”",
        )

    def get_focused(self):
        focused = [widget for widget in self.look() if "focused" in widget.states]
        return focused[-1] if focused else None

    def describe(self):
        return "\n".join(str(widget) for widget in self.look())
