# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The words around a talk are read as a whole, or said to be wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from edu_app.library.model import Checked, Draft
from edu_app.library.talk_files import read_talk

WORDS = """\
again = "Explained again"
record = "Talked about: {topics}."
example = "An example."
[matters]
pain = "Less pain"
[next-steps]
scan = "A scan"
[stent-card]
title = "My card"
note = "Fill it in."
[stent-card.fields]
make = "Make"
[calendar]
title = "My visits"
note = "Plans differ."
[calendar.fields]
first = "First"
[sheet]
title = "Today"
lead = "Keep this."
shown = "Seen"
matters = "Matters"
questions = "Questions"
next-steps = "Next"
notes = "Notes"
hidden = "Off: {names}."
pointed-out = "Here: {name}."
drawn = "Drawn."
cut = "Cut."
date = "Date"
place = "Where"
"""


def read(root: Path, text: str) -> tuple[object, tuple[object, ...]]:
    """Write and read the words."""
    (root / "en").mkdir(exist_ok=True)
    (root / "en" / "talk.toml").write_text(text, "utf-8")
    return read_talk(root, "en")


def test_the_words_are_read(tmp_path: Path) -> None:
    read(tmp_path, WORDS)
    words, faults = read_talk(tmp_path, "en")

    assert faults == ()
    assert words is not None
    assert words.matters == {"pain": "Less pain"}
    assert words.next_steps == {"scan": "A scan"}
    assert (words.stent_card_title, words.stent_card) == ("My card", {"make": "Make"})
    assert (words.calendar_title, words.calendar) == ("My visits", {"first": "First"})
    assert words.sheet.next_steps == "Next"
    assert words.review == Draft()


def test_who_checked_them_is_read(tmp_path: Path) -> None:
    signed = '[review]\nby = "A. Surgeon, MD"\non = 2026-01-02\nnext = 2028-01-02\n'
    read(tmp_path, WORDS + signed)
    words, _ = read_talk(tmp_path, "en")

    assert words is not None
    assert words.review == Checked(
        by="A. Surgeon, MD", on=date(2026, 1, 2), next_review=date(2028, 1, 2)
    )


def test_a_language_without_them_has_none(tmp_path: Path) -> None:
    assert read_talk(tmp_path, "en") == (None, ())


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("{topics}", "much", "broken-entry"),
        ('pain = "Less pain"', "", "broken-entry"),
        ("[matters]", "[matter]", "broken-entry"),
        ('again = "Explained again"', "again = ", "broken-toml"),
        ("Off: {names}", "Off", "broken-entry"),
        ("Here: {name}", "Here", "broken-entry"),
        ('cut = "Cut."', "", "broken-entry"),
        ("[calendar.fields]", "[calendar.rows]", "broken-entry"),
    ],
)
def test_wrong_words_are_said(tmp_path: Path, old: str, new: str, kind: str) -> None:
    read(tmp_path, WORDS.replace(old, new))
    words, faults = read_talk(tmp_path, "en")

    assert words is None
    assert faults[0].kind == kind
    assert str(faults[0].file) == "en/talk.toml"
