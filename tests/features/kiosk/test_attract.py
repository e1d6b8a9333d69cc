# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each card speaks its own language, and only as much is shown as fits."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from edu_app.features.kiosk.attract import (
    BY_RICHNESS,
    CARDS,
    LEAD,
    TITLES,
    WORDS,
    Arrangement,
    Room,
    Start,
    columns_to_try,
    derive_arrangement,
    derive_columns,
    derive_welcome,
)
from edu_app.library.phrases import FALLBACK, AttractPhrases, Phrases
from tests.content_languages import SPANISH

ES = msgspec.structs.replace(FALLBACK, attract=AttractPhrases(**SPANISH))
OWN: dict[str, Phrases] = {"en": FALLBACK, "es": ES}


def test_one_language_has_one_card_and_no_choice() -> None:
    made = derive_welcome("Mill Lane", ["en"], OWN.get)

    assert made.starts == (Start(lang="en", begin="Touch to begin", language=""),)
    assert made.starts[0].spoken == "Touch to begin"
    assert made.clinic == "Mill Lane"
    assert made.words is FALLBACK.attract


def test_each_card_speaks_its_own_language_the_usual_one_first() -> None:
    made = derive_welcome("", ["es", "en"], OWN.get)

    assert [each.spoken for each in made.starts] == [
        "Toque para empezar – Español",
        "Touch to begin – English",
    ]
    assert made.words.title == SPANISH["title"]


def test_a_language_without_sentences_of_its_own_has_no_card() -> None:
    made = derive_welcome("", ["en", "fr", "es"], OWN.get)

    assert [each.lang for each in made.starts] == ["en", "es"]


def test_the_usual_language_can_be_begun_whatever_is_wrong_with_its_sentences() -> None:
    made = derive_welcome("", ["fr", "es"], OWN.get)

    assert made.words is FALLBACK.attract
    assert made.starts[0] == Start(lang="fr", begin="Touch to begin", language="")


def test_the_richest_arrangement_that_fits_is_taken() -> None:
    heights = {each: 1000 - 100 * number for number, each in enumerate(BY_RICHNESS)}

    for number, each in enumerate(BY_RICHNESS):
        room = 1000 - 100 * number
        assert derive_arrangement(lambda _: True, heights.__getitem__, room) == each
    assert derive_arrangement(lambda _: True, heights.__getitem__, 0) == BY_RICHNESS[-1]


def test_an_arrangement_that_is_too_wide_is_passed_over() -> None:
    slim = derive_arrangement(lambda each: each.slim, lambda _: 0, 100)
    none = derive_arrangement(lambda _: False, lambda _: 0, 100)

    assert slim == next(each for each in BY_RICHNESS if each.slim)
    assert none == BY_RICHNESS[-1]


def test_arrangements_get_poorer_in_words_and_size() -> None:
    assert {each.title for each in BY_RICHNESS} == set(range(TITLES))
    assert BY_RICHNESS[0] == Arrangement(title=0)
    rank = [(not each.foot, not each.lead, each.slim) for each in BY_RICHNESS]
    assert rank == sorted(rank)
    assert BY_RICHNESS[-1] == replace(BY_RICHNESS[-2], foot=False)


@pytest.mark.parametrize(
    ("cards", "portrait", "wanted"),
    [
        (1, False, [1]),
        (2, False, [2, 1]),
        (4, False, [2, 1]),
        (5, False, [3, 2, 1]),
        (2, True, [1]),
        (6, True, [2, 1]),
    ],
)
def test_few_cards_stand_below_each_other_on_an_upright_screen(
    cards: int, portrait: bool, wanted: list[int]
) -> None:
    assert list(columns_to_try(cards, portrait=portrait)) == wanted


@pytest.mark.parametrize(("room", "wanted"), [(619, 1), (620, 2), (299, None), (300, 1)])
def test_as_many_cards_stand_side_by_side_as_fit(room: int, wanted: int | None) -> None:
    assert derive_columns(2, portrait=False, room=room, card=300, gap=20) == wanted


def room(width: int, height: int, *, picture: bool = True) -> Room:
    return Room(width=width, height=height, picture=picture)


def test_words_keep_clear_of_the_picture() -> None:
    wide, upright = room(1920, 1080), room(1080, 1920)

    assert (wide.portrait, upright.portrait) == (False, True)
    assert wide.reach(WORDS) < wide.reach(CARDS) < 0.62 * 1920
    assert upright.reach(LEAD) == upright.reach(WORDS) < upright.reach(CARDS)
    assert upright.reach(CARDS) == upright.between == 1080 - 2 * 64


def test_without_a_picture_words_have_the_whole_width() -> None:
    bare = room(1920, 1080, picture=False)

    assert {bare.reach(part) for part in (WORDS, LEAD, CARDS)} == {bare.between}
    assert bare.between == 1920 - 2 * 84


def test_a_small_screen_has_small_edges_and_gaps() -> None:
    small, large = room(640, 480), room(3840, 2160)

    assert (small.edge_x, small.edge_y) == (29, 24)
    assert (large.edge_x, large.edge_y) == (84, 60)
    assert (small.gap(40), large.gap(40), small.gap(1)) == (18, 40, 6)
