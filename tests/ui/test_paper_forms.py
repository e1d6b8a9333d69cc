# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Forms have the size that they need in the hand: a bank card, and lines that one can write on."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt

from edu_app.render.forms import CardForm, VisitsForm
from edu_app.ui.paper_forms import (
    CARD_MM,
    VISIT_MM,
    WRITE_MM,
    LinesPart,
    make_card,
    make_lines,
    make_visits,
)
from edu_app.ui.paper_leaf import InkSetter
from edu_app.ui.paper_measure import px
from edu_app.ui.paper_parts import Made, RulePart, WordsPart

WIDTH = 725.0
FIELDS = ("Name", "Date", "Place", "Vein", "Make", "Lot", "Size", "Metal", "Thinner", "Allergies")


def words(made: Made) -> list[str]:
    return [part.leaf.document.toPlainText() for part in made.parts if isinstance(part, WordsPart)]


def lines(made: Made, style: Qt.PenStyle) -> list[LinesPart]:
    return [part for part in made.parts if isinstance(part, LinesPart) and part.style is style]


def bounds(part: LinesPart) -> QRectF:
    xs = [x for line in part.lines for x in (line.x1(), line.x2())]
    ys = [y for line in part.lines for y in (line.y1(), line.y2())]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


# ---------------------------------------------------------------- a card


@pytest.mark.parametrize("count", [1, 6, 10])
def test_a_folded_card_is_as_large_as_a_bank_card(setter: InkSetter, count: int) -> None:
    made = make_card(setter, WIDTH, CardForm(title="My card", fields=FIELDS[:count]))

    (cut,) = lines(made, Qt.PenStyle.DashLine)
    (fold,) = lines(made, Qt.PenStyle.DotLine)
    whole = bounds(cut)
    assert whole.width() == pytest.approx(2 * px(CARD_MM[0]))
    assert whole.height() == pytest.approx(2 * px(CARD_MM[1]))
    assert whole.center().x() == pytest.approx(WIDTH / 2)
    assert bounds(fold).center() == whole.center()
    assert words(made) == ["My card", *FIELDS[:count]]
    assert made.slab.height > whole.bottom()


def test_each_field_has_a_line_of_its_own_below_its_words(setter: InkSetter) -> None:
    made = make_card(setter, WIDTH, CardForm(title="My card", fields=FIELDS))

    written = [each.lines[0] for each in lines(made, Qt.PenStyle.SolidLine)]
    labels = [part for part in made.parts if isinstance(part, WordsPart)][1:]
    assert len(written) == len(labels) == len(FIELDS)
    for label, line in zip(labels, written, strict=True):
        assert line.x1() == pytest.approx(label.x)
        assert line.y1() > label.y + label.leaf.height


# ---------------------------------------------------------------- visits


def test_each_visit_has_a_row_that_a_hand_can_write_in(setter: InkSetter) -> None:
    form = VisitsForm(heads=("Date", "Where"), rows=("First check", "Second check"))

    made = make_visits(setter, WIDTH, form)

    rules = [part.y for part in made.parts if isinstance(part, RulePart)]
    assert words(made) == ["Date", "Where", "First check", "Second check"]
    assert all(low - high >= px(VISIT_MM) for high, low in pairwise(rules))
    (columns,) = lines(made, Qt.PenStyle.SolidLine)
    assert len(columns.lines) == 2
    assert bounds(columns).bottom() == pytest.approx(rules[-1])


# ---------------------------------------------------------------- lines


def test_lines_may_be_cut_between_any_two() -> None:
    made = make_lines(300.0, 4)

    assert [part.y for part in made.parts] == [px(WRITE_MM) * at for at in (1, 2, 3, 4)]
    assert len(made.slab.cuts) == 3
    assert all(cut < made.slab.height for cut in made.slab.cuts)
