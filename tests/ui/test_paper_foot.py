# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The foot of a sheet says where to get help, what it is not, whose it is, which sheet it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from edu_app.ui.paper_foot import make_foot, number_words
from edu_app.ui.paper_leaf import InkSetter, lines_of
from edu_app.ui.paper_logo import LogoPart
from edu_app.ui.paper_parts import GroupPart, Made, Part, RulePart, WordsPart
from tests.ui.paper_samples import LETTERHEAD

WIDTH = 688.0
CLINIC = ("Given to you by Vein Clinic", "12 River Street", "555 0100", "Monday 8 am to 5 pm")


def placed(
    parts: tuple[Part, ...], x: float = 0.0, y: float = 0.0
) -> Iterator[tuple[Part, float, float]]:
    """Return each part that is no group, with the place of its group."""
    for part in parts:
        if isinstance(part, GroupPart):
            yield from placed(part.parts, x + part.x, y + part.y)
        else:
            yield part, x, y


def texts(made: Made) -> list[WordsPart]:
    """Return the texts, each where it stands on the foot."""
    return [
        replace(part, x=part.x + x, y=part.y + y)
        for part, x, y in placed(made.parts)
        if isinstance(part, WordsPart)
    ]


def said(made: Made) -> list[str]:
    return [part.leaf.document.toPlainText() for part in texts(made)]


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    file = tmp_path / "logo.png"
    picture = QImage(400, 100, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(file))
    return file


def test_the_foot_says_everything(setter: InkSetter) -> None:
    made = make_foot(setter, WIDTH, replace(LETTERHEAD, clinic=CLINIC), (1, 2))

    assert said(made) == [
        "Get help now: call 911   Chest pain. Not sure? Get help now.",
        "General information.",
        "Risks · Page 1 of 2",
        "Given to you by Vein Clinic · 12 River Street · 555 0100 · Monday 8 am to 5 pm",
        "Draft: not yet checked · Version 0.1 (0123abcd) · Written by us",
    ]


def test_a_clinic_that_has_put_nothing_in_takes_no_line(setter: InkSetter) -> None:
    bare, known = (
        make_foot(setter, WIDTH, replace(LETTERHEAD, clinic=clinic), (1, 2))
        for clinic in ((), CLINIC)
    )

    assert len(said(bare)) == len(said(known)) - 1
    assert bare.slab.height < known.slab.height


def test_a_loose_sheet_can_be_put_back_where_it_belongs() -> None:
    assert number_words("Risks", (2, 3)) == "Risks · Page 2 of 3"


@pytest.mark.parametrize("repeat", [1, 4, 12])
def test_the_parts_of_the_foot_do_not_touch(setter: InkSetter, repeat: int) -> None:
    long = replace(
        LETTERHEAD,
        standing="It is no diagnosis. " * repeat,
        origin=LETTERHEAD.origin * repeat,
        clinic=CLINIC * repeat,
    )

    made = make_foot(setter, WIDTH, long, (1, 2))

    urgent, standing, number, clinic, origin = texts(made)
    rule = next(part.y + y for part, _, y in placed(made.parts) if isinstance(part, RulePart))
    assert 0 < urgent.y < urgent.y + urgent.leaf.height < rule < standing.y == number.y
    assert standing.x + standing.leaf.document.textWidth() < number.x
    assert number.x + number.leaf.document.textWidth() <= WIDTH
    assert len(list(lines_of(number.leaf.document))) == 1
    assert max(part.y + part.leaf.height for part in (standing, number)) <= clinic.y
    assert clinic.y + clinic.leaf.height <= origin.y
    assert origin.y + origin.leaf.height <= made.slab.height


def test_the_logo_stands_beside_the_words_and_makes_the_foot_no_higher(
    setter: InkSetter, logo: Path
) -> None:
    plain, made = (
        make_foot(setter, WIDTH, replace(LETTERHEAD, clinic=CLINIC, logo=file), (1, 2))
        for file in (None, logo)
    )

    part, x, y = next(each for each in placed(made.parts) if isinstance(each[0], LogoPart))
    assert isinstance(part, LogoPart)
    box = part.rect.translated(x, y)
    assert box.width() / box.height() == pytest.approx(4)
    assert box.right() == pytest.approx(WIDTH)
    assert box.bottom() <= made.slab.height + 0.01
    for text in texts(made)[3:]:
        assert text.x + text.leaf.document.textWidth() < box.left()
    assert made.slab.height <= plain.slab.height * 1.3


def test_a_logo_that_is_gone_leaves_no_gap(setter: InkSetter, tmp_path: Path) -> None:
    gone = replace(LETTERHEAD, logo=tmp_path / "gone.png")

    made = make_foot(setter, WIDTH, gone, (1, 2))

    assert not any(isinstance(part, LogoPart) for part, _, _ in placed(made.parts))
    assert made.slab.height == make_foot(setter, WIDTH, LETTERHEAD, (1, 2)).slab.height
