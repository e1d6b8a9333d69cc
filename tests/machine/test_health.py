# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each part of a machine is judged alone, and whatever is bad comes with what to do about it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from edu_app.machine.health import (
    BUILT,
    LAST_RUN,
    LEAST_FREE_MB,
    PRINTER,
    PRINTER_ELSE,
    TITLES,
    Part,
    Queue,
    Room,
    State,
    clock_part,
    content_part,
    cut_short_part,
    disk_part,
    is_read_only,
    last_run_part,
    printer_part,
    room_in,
    screen_part,
    settings_part,
    sound_part,
    touch_part,
)
from edu_app.printing.trouble import Trouble

DIGEST = "0123456789ab"
GOOD_ROOM = Room(free_mb=1234, writable=True)
ADVICE = (
    *("Choose", "Start", "Put", "Check", "Restart", "Look", "Connect", "Tell your IT", "tell your"),
    *("Install", "Set the", "See:"),
)


@pytest.mark.parametrize(
    ("part", "state", "says"),
    [
        (printer_part(Queue("Front desk")), State.OK, "“Front desk” is ready."),
        (printer_part(Queue("a", known=False)), State.UNKNOWN, "does not tell"),
        (sound_part(there=True), State.OK, "is there"),
        (sound_part(there=False), State.BAD, "Connect one"),
        (sound_part(there=None), State.UNKNOWN, "does not tell"),
        (touch_part(1), State.OK, "connected"),
        (touch_part(0), State.BAD, "USB cable"),
        (disk_part([GOOD_ROOM]), State.OK, "1,234 MB"),
        (disk_part([GOOD_ROOM, Room(LEAST_FREE_MB - 1, writable=True)]), State.BAD, "49 MB"),
        (disk_part([GOOD_ROOM, Room(900, writable=False)]), State.BAD, "may not write"),
        (disk_part([Room(0, writable=False, read_only=True)]), State.OK, "read-only"),
        (
            disk_part([GOOD_ROOM, Room(0, writable=False, read_only=True)]),
            *(State.OK, "1,234 MB"),
        ),
        (content_part(0, DIGEST), State.OK, DIGEST),
        (content_part(3, DIGEST), State.BAD, "3 faults"),
        (screen_part("", ["HDMI-1"], whole=True), State.OK, "fills its screen"),
        (screen_part("HDMI-1", ["HDMI-1"], whole=True), State.OK, "fills its screen"),
        (screen_part("HDMI-2", ["HDMI-1"], whole=True), State.BAD, "“HDMI-2” is not connected"),
        (screen_part("", [], whole=False), State.BAD, "does not fill"),
        (clock_part(BUILT), State.OK, "can be right"),
        (clock_part(date(1970, 1, 1)), State.BAD, "1970-01-01"),
        (clock_part(date(2099, 1, 1)), State.BAD, "2099-01-01"),
        (settings_part(0), State.OK, "No faults"),
        (settings_part(2), State.BAD, "2 faults"),
        (last_run_part(""), State.OK, "in order"),
        (last_run_part("cut"), State.OK, "power fails"),
        (last_run_part("crash"), State.BAD, "stopped by itself"),
        (last_run_part("no-answer"), State.BAD, "did not answer"),
        (cut_short_part(), State.BAD, "cut short"),
    ],
    ids=str,
)
def test_a_part_is_judged_by_what_was_found(part: Part, state: State, says: str) -> None:
    assert part.state is state
    assert says in part.words
    assert part.name in TITLES
    assert "{" not in part.words
    if state is State.BAD:
        assert any(word in part.words for word in ADVICE), part.words


@pytest.mark.parametrize("trouble", list(Trouble))
def test_a_printer_in_trouble_says_what_to_do(trouble: Trouble) -> None:
    part = printer_part(Queue("tray", trouble))

    assert part == Part(name="printer", state=State.BAD, words=PRINTER.get(trouble, PRINTER_ELSE))


def test_every_code_of_an_earlier_run_has_its_words() -> None:
    assert {last_run_part(code).words for code in LAST_RUN} == set(LAST_RUN.values())


@pytest.mark.parametrize(
    "make",
    [
        lambda say: printer_part(Queue("a"), say),
        lambda say: printer_part(Queue("a", known=False), say),
        lambda say: printer_part(Queue("a", Trouble.FULL), say),
        lambda say: sound_part(None, say),
        lambda say: touch_part(0, say),
        lambda say: touch_part(1, say),
        lambda say: disk_part([GOOD_ROOM], say),
        lambda say: content_part(1, "a", say),
        lambda say: screen_part("", [], whole=True, say=say),
        lambda say: clock_part(BUILT, say),
        lambda say: settings_part(1, say),
        lambda say: last_run_part("", say),
        cut_short_part,
    ],
)
def test_words_are_said_in_the_language_of_the_staff(
    make: Callable[[Callable[[str], str]], Part],
) -> None:
    assert make(lambda text: f"¡{text}!").words.startswith("¡")


# ---------------------------------------------------------------- folders


def test_a_folder_that_is_not_there_yet_is_judged_by_where_it_would_be(tmp_path: Path) -> None:
    room = room_in(tmp_path / "state" / "vein-guide")

    assert room.writable
    assert not room.read_only
    assert room.free_mb == pytest.approx(shutil.disk_usage(tmp_path).free // 1_000_000, abs=200)


def test_a_disk_that_is_read_only_is_known_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(os, "statvfs"):
        pytest.skip("Windows has no such flag")
    monkeypatch.setattr(os, "statvfs", lambda _folder: SimpleNamespace(f_flag=os.ST_RDONLY))

    assert is_read_only(tmp_path)


def test_a_folder_that_others_own_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda _folder, _mode: False)

    assert not room_in(tmp_path).writable


def test_a_disk_that_is_gone_has_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", gone)

    assert room_in(tmp_path) == Room(free_mb=0, writable=False)


def test_a_system_without_that_flag_is_looked_at_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "statvfs", raising=False)

    assert not is_read_only(tmp_path)
