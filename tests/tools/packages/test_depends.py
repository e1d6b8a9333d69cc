# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.packages.bundles import bundle, elf
from tools.commands import SetUpError
from tools.packages.depends import FIELDS, Asked, Line, asked_by, fields_of, read_table
from tools.packages.pieces import bundle_pieces
from tools.packages.release import ROOT

TABLE = read_table(ROOT / "packaging" / "debian" / "depends.toml")
C = Line(name="libc6 (>= {glibc})", field="Depends", why="", brings=("libc.so.6",))
EGL = Line(name="libegl1", field="Depends", why="", brings=("libEGL.so.1",))
SOUND = Line(name="libasound2", field="Recommends", why="Opened by name.")


def asked(*libraries: str) -> Asked:
    named = dict.fromkeys(libraries, "usr/lib/vein-guide/a.so")
    return Asked(libraries=named, glibc=(2, 36), machine="amd64")


def test_what_the_bundle_brings_itself_is_not_asked_for(tmp_path: Path) -> None:
    found = asked_by(bundle_pieces(bundle(tmp_path), "usr/lib/vein-guide"))

    assert set(found.libraries) == {"libc.so.6", "libEGL.so.1"}
    assert found.libraries["libEGL.so.1"] == "usr/lib/vein-guide/_internal/libinner.so.1"
    assert found.glibc == (2, 36)
    assert found.machine == "amd64"


def test_a_bundle_for_two_machines_is_refused(tmp_path: Path) -> None:
    (bundle(tmp_path) / "_internal" / "b.so").write_bytes(elf(machine=183))

    with pytest.raises(SetUpError, match="several machines: amd64, arm64"):
        asked_by(bundle_pieces(tmp_path, ""))


def test_fields_name_what_is_needed_and_nothing_more() -> None:
    assert fields_of(asked("libc.so.6"), (C, EGL, SOUND)) == {
        "Depends": "libc6 (>= 2.36)",
        "Recommends": "libasound2",
    }
    assert fields_of(asked("libEGL.so.1", "libc.so.6"), (EGL, C)) == {
        "Depends": "libc6 (>= 2.36), libegl1"
    }


def test_a_library_that_no_line_brings_stops_the_build() -> None:
    with pytest.raises(SetUpError, match=r"brings libnew\.so\.3 \(usr/lib/vein-guide/a\.so asks"):
        fields_of(asked("libc.so.6", "libnew.so.3"), (C, EGL))


def test_every_line_of_the_table_says_why_and_brings_what_no_other_does() -> None:
    brought = [name for line in TABLE for name in line.brings]

    assert len(set(brought)) == len(brought)
    assert all(line.why.endswith(".") for line in TABLE)
    assert {line.field for line in TABLE} == set(FIELDS)
    assert len({line.name for line in TABLE}) == len(TABLE)
