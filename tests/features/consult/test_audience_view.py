# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the patient sees: large enough, whole, theirs alone, and dark when it is blank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QWidget

from edu_app.features.consult.audience_view import PatientScreen, labels_of
from edu_app.features.consult.board import Part
from edu_app.features.consult.far import CAP_MM
from edu_app.features.consult.shown import Shown
from edu_app.gallery import settle
from edu_app.render.ink import EMPTY, Ink, Stroke
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.features.consult.talking import (
    LAPTOP_14,
    MONITOR_24,
    OPTIONS,
    WALL_43,
    OnlyPicture,
    library,
    secrets,
    showing,
    shown_at,
    talk_at,
    theme_of,
)
from tests.stage import Stage

SCREENS = {
    "1080p-wall": (1920, 1080, WALL_43, 1.5),
    "4k-wall": (3840, 2160, WALL_43 / 2, 1.5),
    "1080p-monitor": (1920, 1080, MONITOR_24, 1.0),
    "4k-monitor": (3840, 2160, MONITOR_24 / 2, 1.0),
    "laptop": (1366, 768, LAPTOP_14, 0.6),
    "upright": (1080, 1920, MONITOR_24, 1.0),
}


@pytest.fixture(scope="module")
def made() -> list[OnlyPicture]:
    return []


@pytest.fixture
def screen(stage: Stage, made: list[OnlyPicture]) -> Iterator[PatientScreen]:
    """A screen with 1920 × 1080 pixels on a wall, blank."""
    del stage

    def make(theme: Theme) -> OnlyPicture:
        made.append(OnlyPicture(theme))
        return made[-1]

    screen = PatientScreen(theme_of(), make, WALL_43)
    screen.resize(1920, 1080)
    screen.show()
    settle()
    yield screen
    screen.hide()
    screen.deleteLater()
    made.clear()
    settle()


class Paints(QObject):
    """Remembers what is shown whenever the screen is painted."""

    def __init__(self, screen: PatientScreen, seen: list[Shown | None]) -> None:
        super().__init__(screen)
        self._screen, self._seen = screen, seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._seen.append(self._screen.shown)
        return super().eventFilter(watched, event)


def texts(screen: PatientScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(Label) if label.isVisible()]


def told(interface: QAccessibleInterface) -> Iterator[str]:
    """Return every word that a screen reader can reach."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
        yield interface.text(kind)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from told(child)


def tree(screen: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(screen)
    assert interface is not None
    return "\n".join(told(interface))


def colours(screen: PatientScreen) -> set[str]:
    """Return the colours of some places all over the screen."""
    image = screen.grab().toImage()
    places = [(x, y) for x in range(5, 1920, 60) for y in range(5, 1080, 60)]
    return {image.pixelColor(x, y).name() for x, y in places}


# ---------------------------------------------------------------- what is there


def test_everything_of_a_step_is_there_and_nothing_can_be_pressed(screen: PatientScreen) -> None:
    shown = shown_at("first-visit.where-it-narrows")

    screen.show_shown(shown)

    labels = labels_of(shown)
    assert labels.step == "Step 2 of 7"
    assert labels.foot == "Vein Guide · Draft: not yet checked by a clinician"
    assert texts(screen) == [labels.step, shown.heading, *shown.lines, labels.foot]
    assert not screen.findChildren(QAbstractButton)
    assert screen.shown is shown


@pytest.mark.parametrize("theme", ["dark", "hc"])
def test_it_has_the_colours_of_the_visit(stage: Stage, theme: str) -> None:
    del stage
    screen = PatientScreen(theme_of(theme), OnlyPicture, WALL_43)
    screen.resize(1920, 1080)
    screen.show_shown(shown_at())

    assert theme_of(theme).colour("bg").name() in colours(screen)
    screen.deleteLater()


def test_every_option_and_what_matters_is_there(screen: PatientScreen) -> None:
    talk = talk_at(OPTIONS).ticked("matters", "time", on=True)

    screen.show_shown(shown_at(talk=talk))

    for words in ("Compression", "Stent", "Watch and wait", "Time to think"):
        assert words in texts(screen)
    assert screen.metres >= 1.0
    cards = {
        label.size()
        for label in screen.findChildren(Label)
        if label.text() in ("Stent", "Compression")
    }
    assert len(cards) == 1


def test_only_what_changed_is_made_anew(screen: PatientScreen, made: list[OnlyPicture]) -> None:
    talk = talk_at("first-visit.where-it-narrows")
    screen.show_shown(shown_at(talk=talk))
    before = screen.findChildren(Label)
    stroke = Stroke(Ink.YELLOW, 6.0, ((10.0, 10.0, 0.5),))

    screen.show_shown(shown_at(talk=talk.drawn(talk.live, EMPTY.added(stroke))))
    screen.show_shown(shown_at(talk=talk.drawn(talk.live, EMPTY.added(stroke))))

    assert screen.findChildren(Label) == before
    assert [marks for _step, _picture, marks in made[-1].seen] == [(), (stroke,)]


def test_another_step_keeps_the_picture_and_words_alone_have_none(
    screen: PatientScreen, made: list[OnlyPicture]
) -> None:
    screen.show_shown(shown_at("first-visit.where-it-narrows"))
    screen.show_shown(shown_at("first-visit.what-it-does"))
    assert [step for step, _picture, _marks in made[-1].seen] == [
        "first-visit.where-it-narrows",
        "first-visit.what-it-does",
    ]

    words = shown_at("first-visit.your-questions")
    screen.show_shown(words)
    screen.show_shown(replace(words, at=1))

    assert len(made) == 1
    assert not screen.findChildren(OnlyPicture)


# ---------------------------------------------------------------- size


def place(widget: QWidget, screen: PatientScreen) -> QRect:
    return QRect(widget.mapTo(screen, widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize(("width", "height", "mm", "metres"), SCREENS.values(), ids=SCREENS)
def test_words_can_be_read_from_where_people_sit(
    screen: PatientScreen, width: int, height: int, mm: float, metres: float
) -> None:
    screen.set_mm_per_px(mm)
    screen.resize(width, height)
    for step in talk_at("first-visit.what-it-is").order:
        screen.show_shown(shown_at(step))

        assert screen.metres >= metres, step
        for piece in screen.pieces:
            if piece.part in (Part.HEADING, Part.LINE):
                label = next(one for one in screen.findChildren(Label) if one.text() == piece.text)
                high = QFontMetricsF(label.font()).tightBoundingRect("H").height() * mm
                assert high >= CAP_MM[metres], piece.text


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1366, 768), (1080, 1920), (640, 480)])
def test_no_step_of_any_plan_is_cut(screen: PatientScreen, width: int, height: int) -> None:
    screen.set_mm_per_px(LAPTOP_14)
    screen.resize(width, height)
    for step in library().references.plans.steps():
        screen.show_shown(shown_at(step))

        labels = screen.findChildren(Label)
        assert labels, step
        for label in labels:
            assert screen.rect().contains(place(label, screen)), (step, label.text())
            needed = label.needed(label.width())
            assert needed.height() <= label.height() + 1, (step, label.text())
            assert needed.width() <= label.width() + 1, (step, label.text())


def test_a_turned_or_larger_screen_is_laid_out_anew(screen: PatientScreen) -> None:
    screen.set_mm_per_px(WALL_43)
    screen.show_shown(shown_at())
    before = screen.pieces

    screen.set_mm_per_px(0.7)
    larger = screen.pieces
    screen.resize(1080, 1920)

    assert len({before, larger, screen.pieces}) == 3


# ---------------------------------------------------------------- private


@pytest.mark.parametrize("plan", library().references.plans.plans, ids=lambda plan: plan.id)
def test_nothing_private_is_seen_or_said(screen: PatientScreen, plan: object) -> None:
    for step in plan.steps:  # type: ignore[attr-defined]  # a plan
        screen.show_shown(shown_at(step.id))
        seen = tree(screen) + "\n".join(texts(screen))

        assert step.title in seen
        assert not [secret for secret in secrets() if secret in seen]


# ---------------------------------------------------------------- blank


def test_blank_is_dark_at_once_and_says_nothing(
    screen: PatientScreen, made: list[OnlyPicture]
) -> None:
    shown = shown_at("first-visit.where-it-narrows")
    screen.show_shown(shown)
    painted: list[Shown | None] = []
    screen.installEventFilter(paints := Paints(screen, painted))

    screen.show_shown(None)

    assert painted == [None]  # before the loop turned
    assert colours(screen) == {theme_of().colour("rest").name()}
    assert not screen.findChildren(QWidget)
    assert shown.heading not in tree(screen)
    assert (screen.metres, screen.pieces, screen.shown) == (0.0, (), None)
    screen.removeEventFilter(paints)

    screen.resize(1366, 768)
    screen.set_mm_per_px(MONITOR_24)
    assert not screen.findChildren(QWidget)

    screen.show_shown(shown)
    assert shown.heading in texts(screen)
    assert len(made) == 2


def test_what_is_shown_of_a_blank_talk_is_nothing() -> None:
    assert showing().of(talk_at().blanked(on=True)) is None
