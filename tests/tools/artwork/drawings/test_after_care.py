# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Six cards side by side, each with room for its words below its scene."""

from __future__ import annotations

from itertools import combinations

from tools.artwork.drawings.after_care import CARD, CARDS, WORDS, make


def test_cards_do_not_touch() -> None:
    assert all(first.shape.distance(second.shape) > 20 for first, second in combinations(CARDS, 2))


def test_each_card_is_one_structure_with_its_label_in_its_lower_part() -> None:
    drawing = make()
    labels = {label.id: label for label in drawing.labels}

    assert [each.id for each in drawing.structures] == [card.id for card in CARDS]
    for card in CARDS:
        x, y = labels[card.id].at
        assert x == card.left + CARD[0] / 2
        assert card.top + CARD[1] - WORDS < y < card.top + CARD[1]
        assert y > card.floor
