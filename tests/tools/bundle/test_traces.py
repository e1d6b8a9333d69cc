# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""No path of the machine that builds is left in a bundle, in whatever it may be packed."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tools.bundle.traces import NEUTRAL, neutral, take_away, traces
from tools.bundle.trim import TrimError

HOME = "/home/builder/"


def nothing(path: Path) -> dict[str, bytes]:
    raise AssertionError(f"{path.name} is no program")


def test_a_path_is_found_in_any_file(tmp_path: Path) -> None:
    (tmp_path / "lib.so").write_bytes(b"\0" + HOME.encode() + b"lib\0")
    (tmp_path / "clean.txt").write_text("words")

    assert traces(tmp_path, [HOME, "/build/"], nothing) == [f"lib.so holds {HOME}"]


def test_a_folder_of_the_same_name_somewhere_inside_is_none(tmp_path: Path) -> None:
    (tmp_path / "list").write_text("kiosk/root/etc kiosk-/root/x a/root/b")

    assert traces(tmp_path, ["/root/"], nothing) == []


def test_a_path_is_found_in_packed_modules(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "base.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("os.pyc", f"= {HOME}lib/os.py")

    assert traces(tmp_path, [HOME], nothing) == [f"base.zip: os.pyc holds {HOME}"]


def test_a_path_is_found_inside_a_program(tmp_path: Path) -> None:
    (tmp_path / "vein-guide").touch()
    (tmp_path / "vein-guide-cli.exe").touch()
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "vein-guide").touch()

    def opened(path: Path) -> dict[str, bytes]:
        return {"edu_app.cli": f"{HOME}{path.parent.name}".encode()}

    assert traces(tmp_path, [HOME], opened) == [
        f"vein-guide: edu_app.cli holds {HOME}",
        f"vein-guide-cli.exe: edu_app.cli holds {HOME}",
    ]


def test_where_python_stood_is_written_over_in_its_libraries_alone(tmp_path: Path) -> None:
    prefix = "/home/builder/python"
    library = b"\x7fELF\0" + prefix.encode() + b"/lib\0"
    (tmp_path / "_heapq.so").write_bytes(library)
    (tmp_path / "clean.so").write_bytes(b"\x7fELF")
    (tmp_path / "words.so").write_text(prefix)

    assert take_away(tmp_path, prefix) == 1

    changed = (tmp_path / "_heapq.so").read_bytes()
    assert len(changed) == len(library)
    assert changed == b"\x7fELF\0/nowhere////////////" + b"/lib\0"


@pytest.mark.parametrize("prefix", ["/usr", "/usr/local"])
def test_the_system_s_own_python_tells_nothing(tmp_path: Path, prefix: str) -> None:
    (tmp_path / "lib.so").write_bytes(b"\x7fELF" + prefix.encode())

    assert take_away(tmp_path, prefix) == 0


def test_a_python_in_too_short_a_folder_is_refused() -> None:
    assert neutral("/opt/python") == NEUTRAL + "///"
    with pytest.raises(TrimError, match="Python stands in /py"):
        neutral("/py")
