# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bundle is weighed and timed; what is not there is left out and said."""

from __future__ import annotations

import importlib.util
import os
import shutil
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import frozen
from benchmarks.bench import QUICK, Bench
from benchmarks.frozen import (
    FROZEN_FLOOR,
    FROZEN_HOME,
    FROZEN_TOPIC,
    coming_rows,
    dpkg,
    floors,
    frozen_floor,
    in_bundle,
    may_install,
    megabytes,
    start_rows,
)
from benchmarks.start import Blind, NotMeasured, Program
from benchmarks.starts import FLOOR, HOME
from tests.benchmarks.test_starts import starts
from tools.commands import Finished


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Return a bench with a made-up bundle and its archive."""
    bundle = tmp_path / "dist" / "vein-guide"
    bundle.mkdir(parents=True)
    (bundle / "vein-guide").write_bytes(b"x" * 2_500_000)
    with tarfile.open(bundle.parent / "vein-guide-1.0-linux-x86_64.tar.xz", "w:xz") as archive:
        archive.add(bundle, "vein-guide")
    return Bench(replace(QUICK, bundle=bundle), Blind(), tmp_path)


def test_the_bundle_is_started_by_its_own_program(bench: Bench) -> None:
    program = in_bundle(bench, "--topic", "risks")

    assert program.command(stamped=False)[1:] == ("--topic", "risks")
    assert program.slug() == "vein-guide-topic-risks"
    with pytest.raises(NotMeasured, match="from outside"):
        program.command(stamped=True)


def test_without_a_bundle_nothing_is_measured(bench: Bench) -> None:
    (bench.order.bundle / "vein-guide").unlink()

    with pytest.raises(NotMeasured, match="make bundle"):
        in_bundle(bench)


def test_the_bundle_is_compared_with_a_label_frozen_alike() -> None:
    times = {
        FLOOR: starts(100),
        HOME: starts(200),
        FROZEN_FLOOR: starts(80),
        FROZEN_HOME: starts(112),
        FROZEN_TOPIC: starts(160),
    }

    rows = {row.name: row for row in start_rows(times)}

    assert rows[f"start to {FROZEN_HOME}, × {FROZEN_FLOOR}"].value == 1.4
    assert rows[f"start to {FROZEN_HOME}, × {FROZEN_FLOOR}"].verdict == "met"
    assert rows[f"start to {FROZEN_TOPIC}, × {FROZEN_FLOOR}"].goal is None
    assert rows["start, frozen × by Python"].value == 0.56
    del times[FROZEN_FLOOR]
    assert len(start_rows(times)) == 2


def test_the_label_is_frozen_by_the_same_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def freeze(command: tuple[str, ...]) -> Finished:
        asked.append(command)
        return Finished(code=0, output="")

    monkeypatch.setattr(frozen, "run", freeze)

    found = frozen_floor(tmp_path, Path("/python"))

    assert found == tmp_path / "floor" / "floor"
    assert asked[0][:3] == ("/python", "-m", "PyInstaller")
    spec = (tmp_path / "floor.spec").read_text("utf-8")
    compile(spec, "floor.spec", "exec")
    ours = (frozen.ROOT / "build.spec").read_text("utf-8")
    for part in ("trim.taken()", "trim.excluded()", "trim.keeps", "trim.runs", "noarchive=True"):
        assert part in spec
        assert part in ours


def test_a_label_that_cannot_be_frozen_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frozen, "run", lambda command: Finished(code=1, output="no room"))

    with pytest.raises(NotMeasured, match="no room"):
        frozen_floor(tmp_path, Path("/python"))


def test_without_a_tool_to_freeze_only_the_plain_label_is_there(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)

    assert floors(bench, tmp_path) == {FLOOR: Program(is_floor=True)}


def test_a_copy_comes_and_goes(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    (bench.order.bundle.parent / "vein-guide_1.0-1_amd64.deb").touch()
    monkeypatch.setattr(frozen, "may_install", lambda: True)
    monkeypatch.setattr(frozen, "dpkg", lambda *words: asked.append(words[0]))

    rows = coming_rows(bench.order.bundle, tmp_path, 2)

    assert [row.name for row in rows] == [
        "portable copy, installed",
        "portable copy, removed",
        "Debian package, installed",
        "Debian package, removed",
    ]
    assert asked == ["-i", "--purge"] * 2
    assert not (tmp_path / "copy").exists()


def test_a_package_that_may_not_be_tried_is_left_out(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bench.order.bundle.parent / "vein-guide_1.0-1_amd64.deb").touch()
    monkeypatch.setattr(frozen, "may_install", lambda: False)

    assert len(coming_rows(bench.order.bundle, tmp_path, 1)) == 2


def test_nobody_elses_package_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/dpkg")
    for there in (True, False):
        ended = Finished(code=int(not there), output="")
        monkeypatch.setattr(frozen, "run", lambda command, ended=ended: ended)
        assert may_install() is not there

    with pytest.raises(NotMeasured, match="dpkg stopped"):
        dpkg("-i", Path("x.deb"))


def test_a_folder_is_weighed(bench: Bench) -> None:
    assert megabytes(bench.order.bundle) == 2.5
