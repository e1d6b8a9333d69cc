# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each rule of the architecture bites: an example that breaks it is found, a good one is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools import architecture
from tools.architecture import SPDX, Found, Module, Rule, breaches, read, sizes

Finder = Callable[[Module], Iterator[Found]]
QT = architecture.imports_of("PySide6")
STYLE = architecture.calls_of("setStyleSheet")
HEAD = "\n".join(SPDX)


@pytest.mark.parametrize(
    ("find", "source"),
    [
        (QT, "import PySide6"),
        (QT, "import PySide6.QtCore as core"),
        (QT, "from PySide6 import QtGui"),
        (QT, "def page():\n    from PySide6.QtWidgets import QLabel"),
        (STYLE, "widget.setStyleSheet('')"),
        (architecture.records_made, "import msgspec\nmsgspec.convert(value, Record)"),
        (architecture.records_made, "import msgspec\nmsgspec.json.decode(text, type=Record)"),
        (architecture.records_made, "import msgspec\nREADER = msgspec.msgpack.Decoder(Record)"),
        (architecture.records_made, "from msgspec import convert"),
        (architecture.records_made, "from msgspec.json import Decoder"),
        (architecture.threads, "import asyncio"),
        (architecture.threads, "threading.Thread(target=work)"),
        (architecture.threads, "QThreadPool.globalInstance()"),
        (architecture.threads, "class Work(QRunnable): pass"),
        (architecture.broad_excepts, "try:\n    pass\nexcept Exception:\n    pass"),
        (architecture.broad_excepts, "try:\n    pass\nexcept (OSError, BaseException):\n    pass"),
        (architecture.broad_excepts, "try:\n    pass\nexcept:\n    pass"),
        (architecture.profile_questions, "if profile is KIOSK: pass"),
        (architecture.profile_questions, "profile == profile_module.LAPTOP"),
        (architecture.profile_questions, "profile.name != 'consult'"),
        (architecture.profile_questions, "match name:\n    case 'kiosk': pass"),
        (architecture.looks, "QColor('#fff')"),
        (architecture.looks, "sheet = 'color: #0A5A68;'"),
        (architecture.looks, "width = '12px'"),
        (architecture.looks, "font.setPixelSize(20)"),
        (architecture.answers_read, "from edu_app.render.answers import Answers"),
        (architecture.answers_read, "from edu_app.render import echo"),
        (architecture.answers_read, "import edu_app.render.answers as answers"),
        (architecture.answers_read, "def f(session):\n    return session.checklist.answers"),
        (
            architecture.answers_read,
            "if TYPE_CHECKING:\n    from edu_app.render.answers import Answers",
        ),
        (architecture.writes, "path.write_text('')"),
        (architecture.writes, "open(path, 'w')"),
        (architecture.writes, "path.open(mode='ab')"),
        (architecture.writes, "file.open(QIODevice.OpenModeFlag.WriteOnly)"),
        (architecture.writes, "os.replace(a, b)"),
        (architecture.writes, "QSettings('a', 'b')"),
        (architecture.bare_ignores, "import a  # type: ignore[import]"),
        (architecture.bare_ignores, "a = 1  # noqa: E501"),
        (architecture.unreasoned_calls, "app.processEvents()"),
        (architecture.beginnings, "'''What it is for.'''"),
        (architecture.beginnings, f"{HEAD}\nx = 1"),
        (architecture.beginnings, f"{HEAD}\n'''Runs on\nand on.'''"),
    ],
)
def test_a_breach_is_found(find: Finder, source: str) -> None:
    assert list(find(read("edu_app/x.py", source)))


@pytest.mark.parametrize(
    ("find", "source"),
    [
        (QT, "import PySide6_other"),
        (QT, "if TYPE_CHECKING:\n    from PySide6 import QtGui"),
        (STYLE, "widget.setStyle(style)"),
        (architecture.records_made, "import msgspec\nmsgspec.structs.replace(record, name='x')"),
        (architecture.records_made, "content.decode()\nconvert(source, place, value, Record)"),
        (architecture.threads, "import threading\nthreading.excepthook = hook"),
        (architecture.threads, "QTimer.singleShot(0, done)"),
        (architecture.broad_excepts, "try:\n    pass\nexcept OSError:\n    pass"),
        (architecture.profile_questions, "profile = {'kiosk': KIOSK}[name]"),
        (architecture.profile_questions, "profile.safety.may_quit == True"),
        (architecture.profile_questions, "match kind:\n    case Kind.CONSULT: pass"),
        (architecture.looks, "link = '#bleeding'"),
        (architecture.profile_questions, "table = a if look.scale == 'kiosk' else b"),
        (architecture.looks, "font.setPixelSize(size)"),
        (architecture.looks, "font.setPixelSize(1)"),
        (architecture.answers_read, "from edu_app.render import plain"),
        (architecture.answers_read, "import edu_app.render.fhir"),
        (architecture.answers_read, "group.answers = quiz.answers"),
        (architecture.answers_read, "session.checklist.changed.connect(self._on_changed)"),
        (architecture.writes, "open(path, encoding='utf-8')"),
        (architecture.writes, "path.open('rb')"),
        (architecture.writes, "text.replace('a', 'w')"),
        (architecture.writes, "items.remove(1)"),
        (architecture.bare_ignores, "import a  # type: ignore[import]  # ships no types"),
        (architecture.unreasoned_calls, "app.processEvents()  # the splash must be painted"),
        (architecture.beginnings, f"{HEAD}\n'''What it is for.\n\nMore.\n'''"),
    ],
)
def test_what_is_allowed_is_left_alone(find: Finder, source: str) -> None:
    assert list(find(read("edu_app/x.py", source))) == []


@pytest.mark.parametrize("name", ["utils", "text_utils", "base", "window_manager", "helpers"])
def test_a_name_that_says_nothing_is_found(name: str) -> None:
    assert list(architecture.vague_names(read(f"edu_app/{name}.py", "")))


@pytest.mark.parametrize("name", ["database", "baseline", "theme", "__init__"])
def test_a_name_that_only_looks_like_one_is_not(name: str) -> None:
    assert list(architecture.vague_names(read(f"edu_app/{name}.py", ""))) == []


def test_a_breach_says_where_which_rule_and_what_to_do() -> None:
    rule = Rule(name="no Qt", instead="move it", find=QT, allowed=("edu_app/ui/*",))
    bad = read("edu_app/log.py", "x = 1\nimport PySide6")
    allowed = read("edu_app/ui/page.py", "import PySide6")

    assert breaches(rule, [bad, allowed]) == [
        "edu_app/log.py:2: imports PySide6. Rule: no Qt. Instead: move it."
    ]


def test_a_view_may_use_qt_at_any_depth_below_features() -> None:
    rule = Rule(name="", instead="", find=QT, allowed=("edu_app/features/*_view.py",))

    assert breaches(rule, [read("edu_app/features/topics/page_view.py", "import PySide6")]) == []
    assert breaches(rule, [read("edu_app/features/topics/browse.py", "import PySide6")])


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("x = 1\n" * 401, "a.py"),
        ("def long():\n" + "    x = 1\n" * 60, "a.py:long"),
        ("class Long:\n" + "    x = 1\n" * 250, "a.py:Long"),
        ("class Many:\n" + "    def m(self): pass\n" * 16, "a.py:Many"),
    ],
)
def test_each_size_has_its_limit(source: str, name: str) -> None:
    assert [each for each, _ in sizes(read("a.py", source))] == [name]


def test_what_just_fits_is_not_over() -> None:
    longest = "def long():\n" + "    x = 1\n" * 59
    widest = "class Many:\n" + "    def m(self): pass\n" * 15 + "    def sizeHint(self): pass\n"

    assert list(sizes(read("a.py", longest + widest))) == []


def test_modules_are_read_with_their_path_from_the_checkout(tmp_path: Path) -> None:
    (tmp_path / "edu_app" / "ui").mkdir(parents=True)
    (tmp_path / "edu_app" / "ui" / "theme.py").write_text("x = 1")

    (module,) = architecture.modules(tmp_path, "edu_app")

    assert (module.path, module.name) == ("edu_app/ui/theme.py", "theme")
