# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Five starts in two minutes that fail are enough; a wrong clock or a broken file forbids none."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.machine.starts import (
    FILE,
    LARGEST_BYTES,
    MOST,
    WINDOW_SECONDS,
    count_start,
    end_in_order,
    failed_starts,
    is_one_too_many,
)

NOW = 1_800_000_000.0


def start(folder: Path, now: float) -> bool:
    """Try a start; tell whether it was allowed."""
    failed = failed_starts(folder)
    if is_one_too_many(failed, now):
        return False
    count_start(folder, failed, now)
    return True


def test_the_sixth_start_in_two_minutes_is_one_too_many(tmp_path: Path) -> None:
    tried = [start(tmp_path / "state", NOW + 4 * number) for number in range(7)]

    assert tried == [True] * MOST + [False] * 2


def test_failures_that_are_long_apart_are_tried_for_ever(tmp_path: Path) -> None:
    apart = WINDOW_SECONDS / (MOST - 1)

    assert all(start(tmp_path, NOW + apart * number) for number in range(20))
    assert len(failed_starts(tmp_path)) == MOST - 1


def test_an_end_in_order_forgives_all_of_them(tmp_path: Path) -> None:
    for number in range(MOST):
        start(tmp_path, NOW + number)

    end_in_order(tmp_path)

    assert start(tmp_path, NOW + MOST)
    assert len(failed_starts(tmp_path)) == 1


def test_after_an_end_in_order_nothing_is_left(tmp_path: Path) -> None:
    start(tmp_path, NOW)

    end_in_order(tmp_path)
    end_in_order(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_starts_of_a_clock_that_was_ahead_do_not_count(tmp_path: Path) -> None:
    for number in range(MOST):
        start(tmp_path, NOW + 1e6 + number)

    assert start(tmp_path, NOW)
    assert failed_starts(tmp_path) == [NOW]


def test_what_a_power_cut_has_left_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / f".{FILE}.0123abcd.part").write_text("[17")

    start(tmp_path, NOW)

    assert [each.name for each in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("[1800000000", []),
        ('{"starts": [1]}', []),
        ("17", []),
        ("[" * 4000, []),
        (f"[{'1,' * LARGEST_BYTES}1]", []),
        (f'["a", null, [1], {{}}, NaN, Infinity, 1{"0" * 400}, 1800000000]', [NOW]),
    ],
    ids=["empty", "cut", "record", "number", "deep", "large", "mixed"],
)
def test_a_file_that_makes_no_sense_forbids_nothing(
    tmp_path: Path, text: str, found: list[float]
) -> None:
    (tmp_path / FILE).write_text(text)

    assert failed_starts(tmp_path) == found
    assert start(tmp_path, NOW + 1)


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")

    assert all(start(tmp_path / "state", NOW) for _each in range(MOST * 2))
    end_in_order(tmp_path / "state")


def test_a_folder_in_place_of_the_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()

    assert all(start(tmp_path, NOW) for _each in range(MOST * 2))
    end_in_order(tmp_path)
