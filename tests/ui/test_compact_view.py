# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page is made to fit by a smaller picture and less room, never by leaving words out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.profile import LAPTOP
from edu_app.ui.compact_view import CompactView
from edu_app.ui.theme import Theme
from tests.ui.samples import VEINS, figure, heading, long_page, paragraph, risk

LEAST = 90


@pytest.fixture
def view(theme: Theme, show: Callable[..., None]) -> CompactView:
    made = CompactView(theme, LAPTOP.reach, LAPTOP.chrome.scroll, measure=800)
    show(made, 700, 420)
    return made


@pytest.mark.parametrize("picture", [figure(), risk()], ids=["drawing", "people"])
def test_the_picture_shrinks_until_the_page_fits(view: CompactView, picture: object) -> None:
    blocks = (paragraph("The lead.", lead=True), picture)
    view.show_page("", blocks, diagram={"veins": VEINS}.get, cards=True, compact=True)  # type: ignore[arg-type]  # a block
    whole = view.document().size().height()
    assert view.overflows()

    view.fit_picture(LEAST)

    assert not view.overflows()
    assert view.document().size().height() < whole
    assert view.objects.picture_height >= LEAST


def test_it_never_shrinks_below_the_least(view: CompactView) -> None:
    blocks = (*long_page(6), figure())
    view.show_page("", blocks, diagram={"veins": VEINS}.get, cards=True, compact=True)

    view.fit_picture(LEAST)

    assert view.overflows()
    assert view.objects.picture_height == pytest.approx(LEAST, abs=1)


def test_a_page_that_fits_keeps_its_picture(view: CompactView) -> None:
    view.resize(700, 2000)
    view.show_page("", (figure(),), diagram={"veins": VEINS}.get, cards=True, compact=True)
    before = view.objects.picture_height

    view.fit_picture(LEAST)

    assert view.objects.picture_height == before


def test_less_room_makes_the_same_words_take_less_height(view: CompactView) -> None:
    blocks = (paragraph("Words."), heading("More"), paragraph("Words."))
    heights = []
    for room in (1.0, 0.4):
        view.set_room(room)
        view.show_page("A title", blocks, diagram=lambda _: None, cards=True)
        heights.append(view.document().size().height())

    assert heights[1] < heights[0]
    assert "More" in view.toPlainText()


def test_its_picture_is_one_stop_that_opens_the_drawing(view: CompactView) -> None:
    view.show_page("", (figure(),), diagram={"veins": VEINS}.get, cards=True, compact=True)

    stops = [(str(each.link), each.name) for each in view.filled.anchors]

    assert stops == [("diagram:veins", "Open the drawing “Veins”")]
