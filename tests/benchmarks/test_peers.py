# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Other programs are started as the bundle is, and compared within the rounds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from benchmarks.bench import QUICK, Bench
from benchmarks.disk import Needed
from benchmarks.frozen import FROZEN_FLOOR
from benchmarks.peers import (
    OURS,
    PEERS,
    Peer,
    Start,
    looker,
    name_of,
    peer_rows,
    present,
    session_bus,
    words_of,
)
from benchmarks.start import Blind, NotMeasured
from benchmarks.starts import FLOOR


def peer(program: str, *, page: bool = True) -> Peer:
    return Peer(
        package=program,
        program=program,
        shows="PDF",
        document=lambda home: home / "page.pdf" if page else None,
        arguments=lambda document: (str(document),),
    )


def start(milliseconds: float, whole: float, pss: float = 50.0) -> Start:
    return Start(milliseconds=milliseconds, whole=whole, pss=pss, processes=2)


def test_programs_that_are_there_open_the_page_in_a_home_of_their_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = present((peer("sh"), peer("no-such-reader"), peer("cat", page=False)), tmp_path)

    (program,) = found.values()
    assert program.given == ("sh", str(tmp_path / "sh" / "page.pdf"))
    assert dict(program.variables)["HOME"] == str(tmp_path / "sh")
    assert program.slug() == "sh"
    assert capsys.readouterr().err.splitlines() == [
        "  left out: no-such-reader is not installed",
        "  left out: cat cannot be given a page",
    ]


def test_every_program_is_given_something(tmp_path: Path) -> None:
    given = {each.package: each.arguments(tmp_path / "page") for each in PEERS}

    assert len(given) == 6
    assert given["evince"] == (str(tmp_path / "page"),)
    assert f"--app=file://{tmp_path / 'page'}" in given["chromium"]
    assert given["zeal"] == ("guide:Risks",)
    assert "qthelp://guide/doc/risks.html" in given["assistant-qt6"]


@pytest.mark.parametrize(
    ("version", "name"),
    [
        ("43.1-2+deb12u1", "sh 43.1 (PDF)"),
        ("1:0.6.1+git20220714+6fee23-2", "sh 0.6.1 (PDF)"),
        ("6.4.2~rc1-2", "sh 6.4.2~rc1 (PDF)"),
    ],
)
def test_a_name_says_version_and_form(version: str, name: str) -> None:
    assert name_of(peer("sh"), lambda command: version) == name


def test_what_a_program_needs_is_said() -> None:
    assert words_of(Needed(packages=3, megabytes=12.4)) == "12 MB in 3 packages"
    assert words_of(None) == "size not known"


def test_starts_are_divided_by_the_label_of_the_same_round() -> None:
    seen = {
        FLOOR: [start(100, 100), start(200, 200)],
        FROZEN_FLOOR: [start(80, 80), start(160, 160)],
        OURS: [start(160, 200, 98), start(320, 400, 102)],
    }

    rows = peer_rows(seen, {OURS: "107 MB on disk"})

    assert [row.value for row in rows] == [1.0, 0.8, 1.6, 2.0]
    assert rows[2].more == (
        "1.60–1.60, n = 2; 240 ms; page there 2.00 ×; PSS 100 MB (99–101), processes 2"
        "; 107 MB on disk"
    )
    assert len(peer_rows({FLOOR: seen[FLOOR]}, {})) == 1


def test_without_a_screen_other_programs_are_not_measured(tmp_path: Path) -> None:
    with pytest.raises(NotMeasured, match="xvfb"):
        looker(Bench(QUICK, Blind(), tmp_path), {})


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")
def test_a_bus_is_there_as_long_as_it_is_needed() -> None:
    with session_bus() as bus:
        ((name, address),) = bus

    assert (name, address.partition(":")[0]) == ("DBUS_SESSION_BUS_ADDRESS", "unix")


def test_without_a_bus_programs_are_started_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)

    with session_bus() as bus:
        assert bus == ()
