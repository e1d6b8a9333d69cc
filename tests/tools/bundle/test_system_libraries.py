# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Libraries of the system are found with their package, version, licence and text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.tools.bundle.small_bundle import LIBRARIES, answers, machine
from tools.bundle.allowed import is_allowed, read_allowed
from tools.bundle.system_libraries import (
    known_libraries,
    licence_of,
    owners,
    packages_of,
    parts_of,
    places,
    read_licences,
)
from tools.commands import Finished


def test_the_loader_says_where_libraries_are() -> None:
    def twice(command: Sequence[str]) -> Finished:
        return Finished(code=0, output=LIBRARIES + LIBRARIES.replace("/lib/", "/old/"))

    assert known_libraries(twice) == {"libcandy.so.1": "/lib/libcandy.so.1"}


def test_a_library_has_several_names_for_debian(tmp_path: Path) -> None:
    (tmp_path / "liba.so.1.2").touch()
    (tmp_path / "liba.so.1").symlink_to("liba.so.1.2")
    link, real = str(tmp_path / "liba.so.1"), str((tmp_path / "liba.so.1.2").resolve())

    assert places(link) == (link, real, f"/usr{real}")
    assert "/lib/none.so" in places("/usr/lib/none.so")


def test_libraries_of_no_package_are_left_out() -> None:
    assert packages_of(["libcandy.so.1", "libother.so.2"], answers) == {
        "libcandy.so.1": "libcandy1:amd64"
    }
    assert owners([], answers) == {}


def test_a_package_is_described(tmp_path: Path) -> None:
    here = machine(tmp_path)
    files = {"libcandy1:amd64": ["_internal/libcandy.so.1"]}

    (part,), faults = parts_of(files, read_licences(here.tables), answers, here.documents)

    assert faults == []
    assert (part.title, part.licence) == ("libcandy1 3.1-2+b1", "LGPL-2.1-or-later")
    assert part.source == "https://snapshot.debian.org/package/candy-3/3.1-2/"
    assert part.purl == "pkg:deb/debian/libcandy1@3.1-2+b1?arch=amd64"
    assert part.text.startswith("Candy.")


@pytest.mark.parametrize("lacking", ["licence", "text"])
def test_a_package_that_lacks_something_is_named(tmp_path: Path, lacking: str) -> None:
    here = machine(tmp_path)
    table = {} if lacking == "licence" else {"candy-3": "MIT"}
    if lacking == "text":
        (here.documents / "libcandy1" / "copyright").unlink()

    parts, (fault,) = parts_of({"libcandy1:amd64": ["a.so"]}, table, answers, here.documents)

    assert parts == []
    assert fault.startswith("a.so: comes from the Debian package libcandy1 (source candy-3).")


def test_nothing_is_asked_for_nothing() -> None:
    assert parts_of({}, {}, answers) == ([], [])


def test_every_licence_of_the_table_is_allowed() -> None:
    allowed, table = read_allowed(), read_licences()

    assert [name for name, licence in table.items() if not is_allowed(licence, allowed)] == []
    assert licence_of("gcc-14", table) == "GPL-3.0-or-later WITH GCC-exception-3.1"
    assert licence_of("nobody", table) == ""
