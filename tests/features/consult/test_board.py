# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Everything on the patient's screen has its place, and nothing lies over anything."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest

from edu_app.features.consult.board import (
    ACROSS,
    DOWN,
    NO_FIT,
    Labels,
    Part,
    Piece,
    derive_board,
    kind_of,
)
from edu_app.features.consult.far import Fit, Kind, Letters, Room
from edu_app.features.consult.shown import Shown
from edu_app.render.talk import VeinView
from edu_app.render.vein import VeinState

STYLES = {"display": 84, "h1": 64, "h2": 42, "ui": 28}
LABELS = Labels(step="Step 2 of 5", matters="What matters most to you", foot="Guide · Draft")
WALL = Room(width=1920, height=1080, mm_per_px=0.496)
ROOMS = {
    "wall": WALL,
    "4k": Room(width=3840, height=2160, mm_per_px=0.248),
    "monitor": Room(width=1920, height=1080, mm_per_px=0.277),
    "laptop": Room(width=1366, height=768, mm_per_px=0.227),
    "upright": Room(width=1080, height=1920, mm_per_px=0.277),
    "small": Room(width=640, height=480, mm_per_px=0.25),
}
PICTURE = Shown(
    step="a",
    at=2,
    of=5,
    heading="Where the vein narrows",
    lines=(
        "An artery crosses over the left vein in most people.",
        "In some people it squeezes the vein.",
        "Scar, surgery or something else can press on it too.",
    ),
    picture=VeinView(VeinState()),
    marks=(),
    review="Draft",
)
WORDS = replace(PICTURE, picture=None)
OPTIONS = replace(
    WORDS,
    options=("Compression", "Medicines", "Movement and weight", "Stent", "Watch and wait"),
    matters=("Less pain or heaviness", "No procedure, if I can do without", "Time to think"),
)
OTHER = {Part.BULLET, Part.MARK}


class EvenRuler:
    """Letters that are all half as wide as high."""

    def letters(self) -> Letters:
        return Letters(px=42, cap_em=0.668)

    def px(self, percent: int, style: str) -> float:
        return STYLES[style] * percent / 100

    def width(self, text: str, percent: int, style: str, weight: int) -> float:
        del weight
        return 0.5 * self.px(percent, style) * len(text)

    def height(self, text: str, percent: int, style: str, weight: int, width: float) -> float:
        if any(self.width(word, percent, style, weight) > width for word in text.split()):
            return math.inf
        rows = math.ceil(1.15 * self.width(text, percent, style, weight) / width)
        return rows * 1.2 * self.px(percent, style)


def board(shown: Shown, room: Room) -> tuple[Fit, tuple[Piece, ...]]:
    return derive_board(shown, room, LABELS, EvenRuler())


def parts(pieces: tuple[Piece, ...], part: Part) -> list[Piece]:
    return [piece for piece in pieces if piece.part is part]


@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
@pytest.mark.parametrize("shown", [PICTURE, WORDS, OPTIONS], ids=["picture", "words", "options"])
def test_nothing_is_cut_and_nothing_lies_over_anything(shown: Shown, room: Room) -> None:
    fit, pieces = board(shown, room)

    assert fit is not NO_FIT
    assert pieces
    for piece in pieces:
        assert piece.box.left >= 0
        assert piece.box.top >= 0
        assert piece.box.right <= room.width
        assert piece.box.bottom <= room.height
    for one, two in combinations(pieces, 2):
        assert not one.box.meets(two.box), (one, two)


@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
def test_a_picture_has_the_shape_it_has_everywhere(room: Room) -> None:
    _fit, pieces = board(PICTURE, room)
    (picture,) = parts(pieces, Part.PICTURE)

    assert picture.box.width / picture.box.height == pytest.approx(ACROSS / DOWN)
    assert len(parts(pieces, Part.LINE)) == len(parts(pieces, Part.BULLET)) == 3


def test_on_an_upright_screen_the_picture_is_below_the_words() -> None:
    for name, beside in (("wall", True), ("upright", False)):
        _fit, pieces = board(PICTURE, ROOMS[name])
        (picture,), lines = parts(pieces, Part.PICTURE), parts(pieces, Part.LINE)

        assert (picture.box.left > lines[-1].box.right) is beside
        assert (picture.box.top > lines[-1].box.bottom) is not beside


@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
@pytest.mark.parametrize("shown", [PICTURE, WORDS, OPTIONS], ids=["picture", "words", "options"])
def test_the_heading_leads_and_what_is_no_part_of_the_talk_does_not(
    shown: Shown, room: Room
) -> None:
    fit, pieces = board(shown, room)
    ruler, (heading,) = EvenRuler(), parts(pieces, Part.HEADING)
    line = ruler.px(fit.percent, "h2")

    assert ruler.px(heading.percent, heading.style) >= 1.15 * line
    for part in (Part.CHIP, Part.FOOT):
        (aside,) = parts(pieces, part)
        assert 0.49 * line < ruler.px(aside.percent, aside.style) < 0.7 * line


@pytest.mark.parametrize("name", ["monitor", "wall", "4k"])
def test_a_picture_uses_the_height_beside_the_words(name: str) -> None:
    _fit, pieces = board(PICTURE, ROOMS[name])
    (picture,) = parts(pieces, Part.PICTURE)

    assert picture.box.height > 0.7 * ROOMS[name].height


def test_words_alone_are_larger_and_in_the_middle() -> None:
    beside, _pieces = board(PICTURE, WALL)
    alone, pieces = board(WORDS, WALL)
    texts = [piece for piece in pieces if piece.part in (Part.HEADING, Part.LINE)]

    assert alone.percent > beside.percent
    assert all(piece.centred for piece in texts)
    assert not parts(pieces, Part.BULLET)
    room_above = texts[0].box.top - parts(pieces, Part.CHIP)[0].box.bottom
    assert room_above > 50


@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
def test_every_option_is_there_and_none_is_larger(room: Room) -> None:
    _fit, pieces = board(OPTIONS, room)
    cards = parts(pieces, Part.CARD)

    assert tuple(card.text for card in cards) == OPTIONS.options
    assert len({(card.box.width, card.box.height, card.style, card.weight) for card in cards}) == 1
    assert [piece.text for piece in parts(pieces, Part.MATTER)] == list(OPTIONS.matters)


def test_without_anything_ticked_nothing_is_said_to_matter() -> None:
    _fit, pieces = board(replace(OPTIONS, matters=()), WALL)

    assert not parts(pieces, Part.MATTERS)
    assert not parts(pieces, Part.MATTER)


@pytest.mark.parametrize("shown", [PICTURE, WORDS, OPTIONS], ids=["picture", "words", "options"])
def test_a_heading_alone_is_enough(shown: Shown) -> None:
    _fit, pieces = board(replace(shown, lines=()), WALL)

    assert parts(pieces, Part.HEADING)
    assert not parts(pieces, Part.LINE)


def test_many_ticks_go_on_below_and_at_last_get_smaller() -> None:
    many = replace(OPTIONS, matters=OPTIONS.matters * 3)
    few_fit, _pieces = board(OPTIONS, ROOMS["laptop"])
    fit, pieces = board(many, ROOMS["laptop"])

    assert len({piece.box.top for piece in parts(pieces, Part.MATTER)}) > 1
    assert fit.percent < few_fit.percent


def test_a_screen_without_room_for_a_word_shows_none_in_part() -> None:
    _fit, pieces = board(PICTURE, Room(width=30, height=20, mm_per_px=0.25))

    assert pieces == ()


def test_what_a_step_is_shown_as() -> None:
    assert [kind_of(each) for each in (PICTURE, WORDS, OPTIONS)] == list(Kind)
