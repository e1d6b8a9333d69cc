# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Five wrong tries, then five minutes: over restarts, wrong clocks and whatever the disk does."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.machine.tries import (
    FILE,
    LOCK_SECONDS,
    MOST,
    Tried,
    Tries,
    after_try,
    at,
    read_wrong,
    seconds_left,
)

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


class Clock:
    """Counts seconds when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder that the machine keeps things in; it is not there yet."""
    return tmp_path / "state"


def used_up(folder: Path, clock: Clock) -> Tries:
    """Return tries of which none is left."""
    tries = Tries(folder, clock)
    for _ in range(MOST):
        tries.begin()
    return tries


# ---------------------------------------------------------------- counting


def test_there_are_five_tries_and_then_none_for_five_minutes(folder: Path, clock: Clock) -> None:
    tries = Tries(folder, clock)

    found = [(tries.left, tries.wait_seconds)]
    for _ in range(MOST):
        tries.begin()
        found.append((tries.left, tries.wait_seconds))

    assert found == [(5, 0), (4, 0), (3, 0), (2, 0), (1, 0), (0, 300)]


def test_after_five_minutes_there_are_five_tries_again(folder: Path, clock: Clock) -> None:
    tries = used_up(folder, clock)

    clock.now += 299.9
    assert (tries.left, round(tries.wait_seconds, 1)) == (0, 0.1)
    clock.now += 0.1
    assert (tries.left, tries.wait_seconds) == (5, 0)

    tries.begin()
    assert tries.left == 4


def test_a_right_pin_gives_all_tries_back(folder: Path, clock: Clock) -> None:
    tries = Tries(folder, clock)
    tries.begin()
    tries.begin()

    tries.succeed()

    assert tries.left == Tries(folder, clock).left == 5


def test_tries_do_not_come_back_by_waiting_before_the_fifth(folder: Path, clock: Clock) -> None:
    tries = Tries(folder, clock)
    tries.begin()

    clock.now += 10 * LOCK_SECONDS

    assert tries.left == 4


def test_a_try_without_any_left_begins_the_wait_anew(folder: Path, clock: Clock) -> None:
    tries = used_up(folder, clock)
    clock.now += 200

    tries.begin()

    assert (tries.left, tries.wait_seconds) == (0, 300)


# ---------------------------------------------------------------- restarts and clocks


def test_wrong_tries_outlive_a_restart(folder: Path, clock: Clock) -> None:
    tries = Tries(folder, clock)
    tries.begin()
    tries.begin()

    assert Tries(folder, clock).left == 3


def test_a_try_counts_before_anybody_knows_whether_it_was_right(folder: Path, clock: Clock) -> None:
    Tries(folder, clock).begin()  # and then the plug is pulled

    assert Tries(folder, clock).left == 4


@pytest.mark.parametrize("boot", [0.0, 5.0, 1100.0, 10.0**9], ids=str)
def test_a_restart_never_shortens_the_wait_whatever_the_clock_says(
    folder: Path, clock: Clock, boot: float
) -> None:
    used_up(folder, clock)
    clock.now = boot

    tries = Tries(folder, clock)

    assert (tries.left, tries.wait_seconds) == (0, 300)
    clock.now += 300
    assert (tries.left, tries.wait_seconds) == (5, 0)


def test_a_clock_that_goes_back_makes_nobody_wait_for_longer_than_five_minutes(
    folder: Path, clock: Clock
) -> None:
    tries = used_up(folder, clock)

    clock.now -= 10**6

    assert tries.wait_seconds == LOCK_SECONDS


def test_a_wait_that_is_over_does_not_begin_again_at_the_next_start(
    folder: Path, clock: Clock
) -> None:
    tries = used_up(folder, clock)
    tries.settle()
    assert Tries(folder, clock).left == 0

    clock.now += LOCK_SECONDS
    tries.settle()

    assert Tries(folder, clock).left == 5


@given(gaps=st.lists(st.floats(0, 400), max_size=60), start=st.floats(0, 10**6))
def test_no_way_of_trying_gets_more_than_five_in_five_minutes(
    gaps: list[float], start: float
) -> None:
    tried, now, made = Tried(), start, list[float]()
    for gap in gaps:
        now += gap
        if seconds_left(tried, now) <= 0:
            tried = after_try(at(tried, now), now)
            made.append(now)

    sixth = zip(made, made[MOST:], strict=False)
    assert all(later - first >= LOCK_SECONDS - 0.001 for first, later in sixth)


def test_all_pins_of_six_digits_would_take_years(folder: Path, clock: Clock) -> None:
    tries = Tries(folder, clock)

    made = 0
    began = clock.now
    while made < 50:
        if tries.left:
            tries.begin()
            made += 1
        else:
            clock.now += tries.wait_seconds

    years = (clock.now - began) / made * 10**6 / (365 * 24 * 3600)
    assert years > 1.7


# ---------------------------------------------------------------- the file


def test_the_file_holds_a_number_and_nothing_else(folder: Path, clock: Clock) -> None:
    Tries(folder, clock).begin()

    assert [each.name for each in folder.iterdir()] == [FILE]
    assert (folder / FILE).read_bytes() == b"1"
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600


def test_without_a_folder_tries_are_counted_and_forgotten(clock: Clock) -> None:
    tries = Tries(None, clock)
    for _ in range(MOST):
        tries.begin()

    assert tries.wait_seconds == LOCK_SECONDS
    assert Tries(None, clock).left == MOST


def test_looking_writes_nothing(folder: Path, clock: Clock) -> None:
    tries = Tries(folder, clock)
    tries.settle()

    assert (tries.left, tries.wait_seconds) == (5, 0)
    assert not folder.exists()


@pytest.mark.parametrize(
    ("raw", "wrong"),
    [
        (b"0", 0),
        (b"3", 3),
        (b" 5\n", 5),
        (b"", MOST),
        (b"6", MOST),
        (b"-1", MOST),
        (b"true", MOST),
        (b"2.0", MOST),
        (b"null", MOST),
        (b'{"wrong": 1}', MOST),
        (b"\xff\xfe", MOST),
        (b"[" * 90, MOST),
        (b"[" * 90_000, MOST),
        (b"9" * 90, MOST),
    ],
    ids=lambda value: repr(value[:12]) if isinstance(value, bytes) else None,
)
def test_a_file_that_makes_no_sense_counts_as_five_wrong_tries(raw: bytes, wrong: int) -> None:
    assert read_wrong(raw) == wrong


@given(raw=st.binary(max_size=60))
def test_nothing_in_the_file_gives_more_than_five_tries(raw: bytes) -> None:
    assert 0 <= read_wrong(raw) <= MOST


@pytest.mark.parametrize("kind", ["broken", "large", "link", "folder", "open to all"])
def test_a_file_that_cannot_be_trusted_costs_five_minutes_once(
    folder: Path, clock: Clock, kind: str
) -> None:
    folder.mkdir()
    path = folder / FILE
    match kind:
        case "broken":
            path.write_bytes(b"?")
        case "large":
            path.write_bytes(b"0" + b" " * 1000)
        case "link":
            path.symlink_to("/dev/null")
        case "folder":
            path.mkdir()
        case "open to all":
            path.write_bytes(b"0")
            path.chmod(0o666)

    tries = Tries(folder, clock)

    assert tries.wait_seconds == LOCK_SECONDS
    clock.now += LOCK_SECONDS
    assert tries.left == MOST
    tries.settle()
    assert Tries(folder, clock).left == (0 if kind == "folder" else MOST)


def test_where_nothing_can_be_written_tries_are_counted_all_the_same(
    folder: Path, clock: Clock
) -> None:
    folder.write_text("a file where a folder should be")

    tries = Tries(folder, clock)

    assert tries.left == 0  # NotADirectory is no proof that nothing was tried
    clock.now += LOCK_SECONDS
    assert tries.left == MOST
    for _ in range(MOST):
        tries.begin()
    assert tries.wait_seconds == LOCK_SECONDS


@pytest.mark.skipif(ROOT, reason="root may write everywhere")
def test_a_folder_where_nobody_may_write_holds_tries_in_memory(folder: Path, clock: Clock) -> None:
    folder.mkdir(mode=0o500)
    tries = used_up(folder, clock)

    assert tries.left == 0
    assert Tries(folder, clock).left == MOST
