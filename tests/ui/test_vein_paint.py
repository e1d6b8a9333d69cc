# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The three views change together, the note is always there, and paper gets lines and fills."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPdfWriter

from edu_app.profile import KIOSK
from edu_app.render.vein import Cause, Side, VeinState
from edu_app.ui.theme import Theme
from edu_app.ui.vein_kept import Kept
from edu_app.ui.vein_paint import (
    Places,
    derive_places,
    note_height,
    note_text,
    paint_vein,
)
from tests.ui.samples import ThemeMaker, colours
from tests.ui.vein_samples import SIZE, WORDS, whole

STATE = VeinState(lost=0.5)
CHANGES = (
    {"lost": 0.8},
    {"cause": Cause.SCAR},
    {"cause": Cause.OUTSIDE},
    {"past_clot": True},
    {"bypass": False},
    {"stent": True},
)


def parts(theme: Theme, size: tuple[int, int] = SIZE) -> Places:
    rect = QRectF(0, 0, *size)
    return derive_places(rect, note_height(WORDS, theme, rect.width()))


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_every_choice_changes_the_slice_along_and_the_pelvis(
    theme: Theme, change: dict[str, object]
) -> None:
    before, after = whole(STATE, theme), whole(replace(STATE, **change), theme)

    for box in (parts(theme).front, parts(theme).along):
        place = box.toRect()
        assert before.image.copy(place) != after.image.copy(place)


@pytest.mark.parametrize("change", [{"lost": 0.8}, {"cause": Cause.SCAR}, {"stent": True}], ids=str)
def test_and_the_slice_across(theme: Theme, change: dict[str, object]) -> None:
    place = parts(theme).across.toRect()

    before, after = whole(STATE, theme), whole(replace(STATE, **change), theme)

    assert before.image.copy(place) != after.image.copy(place)


def test_the_side_changes_the_pelvis_and_nothing_is_mirrored(theme: Theme) -> None:
    left, right = whole(STATE, theme), whole(replace(STATE, side=Side.RIGHT), theme)
    front = parts(theme).front.toRect()

    assert left.image.copy(front) != right.image.copy(front)
    assert right.image.copy(front) != left.image.copy(front).flipped()
    for box in (parts(theme).along, parts(theme).across):
        assert left.image.copy(box.toRect()) == right.image.copy(box.toRect())


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_the_note_stands_under_every_state(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(KIOSK, name=name)
    strip = parts(theme).note.toRect()
    states = (STATE, replace(STATE, stent=True, lost=0.9), VeinState(lost=0, cause=Cause.SCAR))

    notes = [whole(state, theme).image.copy(strip) for state in states]

    assert note_text(WORDS).startswith("An example, not your vein and not a measurement.")
    assert notes[0] == notes[1] == notes[2]
    assert colours(notes[0])[theme.colour("ink").name()] > 40


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
@pytest.mark.parametrize("percent", [30, 50, 80, 90])
def test_no_degree_has_a_colour_of_danger(make_theme: ThemeMaker, name: str, percent: int) -> None:
    theme = make_theme(KIOSK, name=name)
    danger = {theme.colour(role).name() for role in ("danger", "warn", "dangerInk")}
    danger -= {theme.colour("ink").name(), theme.colour("artery").name()}

    seen = colours(whole(STATE.at(percent), theme).image)

    assert not danger & {colour for colour, count in seen.items() if count > 30}


@pytest.mark.parametrize(
    ("size", "side_by_side"), [((1392, 640), True), ((900, 480), True), ((1000, 900), False)]
)
def test_the_views_stand_where_there_is_room_and_never_overlap(
    theme: Theme, size: tuple[int, int], side_by_side: bool
) -> None:
    places = parts(theme, size)
    boxes = (places.front, places.along, places.across, places.note)

    assert (places.front.top() == places.across.top()) is side_by_side
    for one, other in product(boxes, boxes):
        assert one is other or not one.intersects(other)
        assert QRectF(0, 0, *size).contains(one)


def test_kept_pictures_look_like_fresh_ones(theme: Theme) -> None:
    kept = Kept()
    for state in (STATE, replace(STATE, side=Side.RIGHT), STATE):
        whole(state, theme, kept=kept)

    again = whole(STATE, theme, kept=kept).image
    fresh = whole(STATE, theme).image

    unlike = sum(
        abs(again.pixelColor(x, y).lightness() - fresh.pixelColor(x, y).lightness()) > 60
        for x in range(0, SIZE[0], 3)
        for y in range(0, SIZE[1], 3)
    )
    assert unlike < 0.01 * SIZE[0] * SIZE[1] / 9


def test_only_the_blood_moves_when_time_passes(theme: Theme) -> None:
    kept = Kept()
    for _ in range(2):
        whole(STATE, theme, kept=kept)
    now = whole(STATE, theme, kept=kept)
    later = whole(STATE, theme, kept=kept, moment=0.3)
    places = parts(theme)

    assert now.image.copy(places.along.toRect()) != later.image.copy(places.along.toRect())
    for box in (places.front, places.across, places.note):
        assert now.image.copy(box.toRect()) == later.image.copy(box.toRect())


def test_on_paper_everything_is_lines_fills_and_words(theme: Theme, tmp_path: Path) -> None:
    file = tmp_path / "vein.pdf"
    writer = QPdfWriter(str(file))
    writer.setResolution(96)
    painter = QPainter(writer)
    state = VeinState(lost=0.8, past_clot=True)
    paint_vein(painter, QRectF(0, 0, 640, 400), state, theme, words=WORDS)
    painter.end()

    with pikepdf.open(file) as pdf:
        resources = pdf.pages[0].resources
        assert "/Font" in resources
        assert not [x for x in resources.get("/XObject", {}).values() if x.Subtype == "/Image"]
