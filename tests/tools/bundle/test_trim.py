# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of what is left out: reasons for all of it, and no GPL library in the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tools.bundle.trim import Trim, TrimError, read_trim, trim_of

SMALL = """\
[languages]
why = "spoken"
keep = ["en", "es"]

[[modules]]
why = "not used"
names = ["tkinter", "curses"]

[[files]]
why = "large"
paths = ["lib/*gtk*.so*"]

[[also]]
why = "asked for"
names = ["libGL.so.1"]

[[hooks]]
why = "slow"
names = ["pyi_rth_inspect"]

[[system]]
why = "there"
names = ["libc.so.6", "ld-linux-*"]

[[never]]
why = "GPL"
paths = ["*readline*"]

[[strip]]
why = "symbols"
paths = ["*.cpython-*.so"]
"""


@pytest.fixture
def small() -> Trim:
    return read_trim(SMALL)


@pytest.fixture
def real(repository: Path) -> Trim:
    return trim_of(repository)


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("lib/libgtk-3.so.0", False),
        ("lib/libQt6Gui.so.6", True),
        ("PySide6/Qt/translations/qtbase_es.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qt_help_es.qm", False),
    ],
)
def test_files_are_left_out_by_pattern(small: Trim, path: str, kept: bool) -> None:
    assert small.keeps(path) is kept


def test_what_pyinstaller_is_told(small: Trim) -> None:
    assert small.excluded() == ["curses", "tkinter"]
    assert small.taken() == ["libGL.so.1"]
    assert not small.runs("pyi_rth_inspect")
    assert small.runs("__main__")
    assert small.strips("python3.11/lib-dynload/_heapq.cpython-311-x86_64-linux-gnu.so")
    assert not small.strips("libQt6Gui.so.6")


def test_a_forbidden_file_is_told_with_the_reason(small: Trim) -> None:
    assert small.forbidden(["libreadline.so.8", "libz.so.1"]) == ["libreadline.so.8: GPL"]


def test_a_library_that_nobody_brings_is_told(small: Trim) -> None:
    asked = {
        "a.so": ["libc.so.6", "ld-linux-x86-64.so.2", "libQt6Gui.so.6", "libnowhere.so.1"],
        "b.so": ["libnowhere.so.1"],
        "lib/libQt6Gui.so.6": [],
    }

    assert small.unmet(asked) == ["libnowhere.so.1: a.so asks for it"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace('why = "large"\n', ""),
        lambda text: text.replace('why = "large"', 'why = " "'),
        lambda text: text.replace('paths = ["lib/*gtk*.so*"]', "paths = []"),
        lambda text: text.replace('paths = ["lib/*gtk*.so*"]', 'names = ["a"]'),
    ],
)
def test_an_entry_without_a_reason_or_a_name_is_refused(change: Callable[[str], str]) -> None:
    with pytest.raises(TrimError, match="An entry needs"):
        read_trim(change(SMALL))


def test_an_entry_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(TrimError, match="Nothing is known of plugins"):
        read_trim(SMALL + '[[plugins]]\nwhy = "x"\nnames = ["y"]\n')


@pytest.mark.parametrize("module", ["readline", "_gdbm", "curses", "ssl", "_ssl", "tkinter"])
def test_modules_that_would_bring_the_gpl_or_a_network_are_left_out(
    real: Trim, module: str
) -> None:
    assert module in real.excluded()


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "edu_app/_bundled/content/en/topics/risks.md",
    ],
)
def test_what_the_guide_stands_on_is_kept(real: Trim, path: str) -> None:
    assert real.keeps(path)


@pytest.mark.parametrize(
    "path", ["libreadline.so.8", "libssl.so.3", "PySide6/Qt/lib/libQt6Network.so.6"]
)
def test_what_must_never_be_there_is_refused(real: Trim, path: str) -> None:
    assert real.forbidden([path])
