# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page shows the labels that were chosen for it, and their words lose what only art needs."""

from __future__ import annotations

import math

import pytest

from edu_app.library.diagram import Diagram, DiagramLabel
from edu_app.render.labels import least_gap, note_label, page_labels, pin_words, side_labels


def label(
    label_id: str, text: str = "x", at: tuple[float, float] = (0, 0), *, required: bool = False
) -> DiagramLabel:
    return DiagramLabel(
        id=label_id, text=text, anchor=None, at=at, align="left", size=40, required=required
    )


VEIN, ARTERY = label("vein"), label("artery")
SIDE, NOTE = label("left-side", required=True), label("note", required=True)


def drawing(*labels: DiagramLabel, chosen: tuple[str, ...] = ()) -> Diagram:
    return Diagram(
        id="veins", title="Veins", alt="Two veins.", description="Veins.", width=1800, height=1200,
        art={}, labels=labels, page_labels=chosen,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ((), (VEIN, ARTERY)),
        (("artery",), (ARTERY,)),
        (("artery", "vein"), (ARTERY, VEIN)),
        (("artery", "unknown"), (ARTERY,)),
        (("note",), ()),
    ],
)
def test_a_page_shows_the_chosen_labels_and_never_a_required_one(
    chosen: tuple[str, ...], expected: tuple[DiagramLabel, ...]
) -> None:
    assert page_labels(drawing(VEIN, ARTERY, SIDE, NOTE, chosen=chosen)) == expected


def test_the_sides_and_the_note_are_told_apart() -> None:
    made = drawing(VEIN, SIDE, NOTE)

    assert side_labels(made) == (SIDE,)
    assert note_label(made) == NOTE
    assert note_label(drawing(VEIN)) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [("1 Iliac\nvein", "Iliac vein"), ("Vein", "Vein"), ("12  Vein 3", "Vein 3"), ("2nd", "2nd")],
)
def test_the_words_of_a_pin_lose_their_own_number_and_line(text: str, words: str) -> None:
    assert pin_words(label("any", text)) == words


@pytest.mark.parametrize(
    ("others", "gap"),
    [
        ((), math.inf),
        (((500, 900),), math.inf),
        (((900, 630),), 600),
        (((1500, 600), (100, 600)), 200),
    ],
)
def test_the_gap_to_the_next_words_is_that_of_their_row(
    others: tuple[tuple[float, float], ...], gap: float
) -> None:
    made = label("side", "Your right", (300, 600))
    row = [made, *(label(f"o{number}", "x", at) for number, at in enumerate(others))]

    assert least_gap(made, row) == gap
