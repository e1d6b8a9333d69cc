# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each key that is misspelt, misplaced or of the wrong kind is named; all others still count."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from edu_app.clinic.record import ClinicFile, Printing
from edu_app.clinic.sift import SHOWN, printable, sift
from edu_app.library.toml import parse_toml

FILE = PurePosixPath("clinic.toml")


def said(text: str) -> list[tuple[int, str]]:
    """Return the line and the sentence of every fault."""
    return [(fault.line, fault.sentence) for fault in sift(parse_toml(FILE, text))[1]]


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ('nme = "x"', 1, "“nme” is not known. Is “name” meant?"),
        ('Phone = "x"', 1, "“Phone” is not known. Is “phone” meant?"),
        (
            'emergency_number = "1"',
            1,
            "“emergency_number” is not known. Is “emergency-number” meant?",
        ),
        (
            "[kiosk]\npin_hash = 1",
            2,
            "“pin_hash” is not known in [kiosk]. Is “kiosk.pin-hash” meant?",
        ),
        ("[printng]\npaper = 1", 1, "“printng” is not known. Is “printing” meant?"),
        ("xyzzy = 1", 1, "“xyzzy” is not known. Take it away."),
        ('"" = 1', 1, "“” is not known. Take it away."),
        ('"a\\u001b[2J" = 1', 0, "“a?[2J” is not known. Take it away."),
        (
            '[printing]\nlogo = "x.svg"',
            2,
            "“logo” is not known in [printing]. It belongs above the first [table].",
        ),
        ('paper = "a4"', 1, "“paper” is not known. It belongs under [printing]."),
        (
            '[kiosk]\npaper = "a4"',
            2,
            "“paper” is not known in [kiosk]. It belongs under [printing].",
        ),
    ],
)
def test_a_name_that_is_not_known_comes_with_the_one_that_was_meant(
    text: str, line: int, sentence: str
) -> None:
    assert said(text) == [(line, sentence)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "emergency-number = 911",
            "“emergency-number” holds a number without quotes. "
            'Write it in quotes: emergency-number = "…"',
        ),
        ("name = true", '“name” holds true or false. Write it in quotes: name = "…"'),
        ("name = 2026-11-28", '“name” holds a date or a time. Write it in quotes: name = "…"'),
        ("name = {}", '“name” holds a table. Write it in quotes: name = "…"'),
        (
            'address = "12 Mill Lane"',
            "“address” holds words in quotes. "
            'Write it as a list of quoted words: address = ["…", "…"]',
        ),
        (
            "languages = [1]",
            "“languages” holds a list of something else. "
            'Write it as a list of quoted words: languages = ["…", "…"]',
        ),
        ('printing = "a4"', "“printing” is a table. Write [printing] on a line of its own."),
        (
            'screen.mm-per-px = "0.2"',
            "“mm-per-px” holds words in quotes. Write it as a number: mm-per-px = 0.25",
        ),
        (
            'kiosk.idle-seconds = "90"',
            "“idle-seconds” holds words in quotes. Write it as a whole number: idle-seconds = 90",
        ),
        (
            "kiosk.idle-seconds = true",
            "“idle-seconds” holds true or false. Write it as a whole number: idle-seconds = 90",
        ),
        (
            "kiosk.tone = 1",
            "“tone” holds a number without quotes. Write it as true or false: tone = true",
        ),
        (
            "screen.mm-per-px = false",
            "“mm-per-px” holds true or false. Write it as a number: mm-per-px = 0.25",
        ),
    ],
)
def test_a_value_of_the_wrong_kind_comes_with_the_way_to_write_it(text: str, sentence: str) -> None:
    assert said(text) == [(1, sentence)]


def test_a_value_of_the_wrong_kind_is_never_repeated() -> None:
    assert "123456" not in str(said("[kiosk]\npin-hash = 123456"))


def test_all_faults_are_found_and_the_rest_still_counts() -> None:
    text = 'nme = 1\nphone = "5"\nhours = 2\n[printing]\npaper = "a4"\nprinter = 3\n[bar]\nx = 1'

    file, faults = sift(parse_toml(FILE, text))

    assert file == ClinicFile(phone="5", printing=Printing(paper="a4"))
    assert [fault.line for fault in faults] == [1, 3, 6, 7]
    assert {fault.kind for fault in faults} == {"unknown-key", "wrong-kind"}


def test_a_whole_number_is_a_number_too() -> None:
    file, faults = sift(parse_toml(FILE, "screen.mm-per-px = 1"))

    assert (file.screen.mm_per_px, faults) == (1.0, ())


def test_words_from_a_file_are_shown_short_and_plain() -> None:
    assert printable("Café 12") == "Café 12"
    assert printable("a\x1b\n\u202eb") == "a???b"
    assert len(printable("x" * 1000)) == SHOWN
