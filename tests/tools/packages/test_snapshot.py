# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

from tools.packages.snapshot import NOTES_OF_THE_SYSTEM, differences, look


def test_nothing_changed_is_no_difference(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").write_text("b")
    (tmp_path / "c").symlink_to("a/b")

    assert differences(look(tmp_path), look(tmp_path)) == ()
    assert set(look(tmp_path)) == {"a", "a/b", "c"}


def test_each_change_is_a_line(tmp_path: Path) -> None:
    for name in ("words", "rights", "gone"):
        (tmp_path / name).write_text(name)
    (tmp_path / "link").symlink_to("words")
    before = look(tmp_path)

    (tmp_path / "words").write_text("other words")
    (tmp_path / "rights").chmod(0o600)
    (tmp_path / "gone").unlink()
    (tmp_path / "link").unlink()
    (tmp_path / "link").symlink_to("rights")
    (tmp_path / "folder").mkdir()

    starts = [line.partition(":")[0] for line in differences(before, look(tmp_path))]
    assert starts == [
        "changed  link",
        "changed  rights",
        "changed  words",
        "gone     gone",
        "new      folder",
    ]


def test_what_the_system_notes_for_itself_is_left_out(tmp_path: Path) -> None:
    for name in ("var/log/dpkg.log", "var/lib/dpkg/info/x.list", "var/cache/apt/a/b.deb"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")

    files = {name for name in look(tmp_path) if (tmp_path / name).is_file()}

    assert files == {"var/lib/dpkg/info/x.list"}


def test_every_exception_has_its_reason() -> None:
    assert all(len(reason) > 10 for reason in NOTES_OF_THE_SYSTEM.values())
    for pattern in NOTES_OF_THE_SYSTEM:
        assert "vein" not in pattern
        assert not pattern.startswith(("usr/", "etc/vein", "*", "lib"))
