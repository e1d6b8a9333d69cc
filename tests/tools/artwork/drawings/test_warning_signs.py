# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import itertools

from shapely.geometry import box

from tools.artwork.drawings.warning_signs import NOW, SIZE, TODAY, VIEWS, make, place_of, step_of
from tools.artwork.warning_cards import card_area
from tools.artwork.warning_pictures import PICTURES


def test_fever_and_new_swelling_are_for_today_and_everything_else_for_now() -> None:
    steps = {name: step_of(name) for name in PICTURES}

    assert sorted(name for name, step in steps.items() if step == TODAY) == [
        "part.fever",
        "part.new-swelling",
    ]
    assert list(steps.values()).count(NOW) == 8


def test_cards_do_not_overlap_and_lie_in_the_view_of_their_step() -> None:
    cards = {name: card_area(*place_of(name)) for name in PICTURES}

    assert not any(one.intersects(two) for one, two in itertools.combinations(cards.values(), 2))
    for name, card in cards.items():
        x, y, width, height = VIEWS[step_of(name)]
        assert box(x, y, x + width, y + height).contains(card)
        assert box(0, 0, *SIZE).contains(card)


def test_every_card_has_its_words() -> None:
    drawing = make()

    labels = {label.id for label in drawing.labels}
    assert set(PICTURES) == {each.id for each in drawing.structures}
    assert set(PICTURES) <= labels
