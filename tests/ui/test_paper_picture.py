# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Above the columns stands one picture, or two steps side by side, or the living vein."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from edu_app.library.diagram import Diagram
from edu_app.library.loader import Library
from edu_app.render.forms import CardForm, VisitsForm
from edu_app.render.scene import Compare, DiagramState
from edu_app.render.sheet import DrawingPicture, VeinPicture
from edu_app.render.vein import VeinState
from edu_app.ui.paper_ink import InkPart
from edu_app.ui.paper_leaf import InkSetter
from edu_app.ui.paper_parts import Made, WordsPart
from edu_app.ui.paper_picture import SHARE, VeinPart, make_picture
from edu_app.ui.paper_scene import ScenePart
from edu_app.ui.theme import Theme
from tests.render.talk_samples import MARKS
from tests.ui.samples import FORMAT

WIDTH, HIGH = 740.0, 1060.0


def drawing(library: Library, name: str, state: DiagramState) -> DrawingPicture:
    found: Diagram | None = library.diagram(name)
    assert found is not None
    return DrawingPicture(diagram=found, state=state)


def said(made: Made) -> list[str]:
    return [part.leaf.document.toPlainText() for part in made.parts if isinstance(part, WordsPart)]


def glasses(made: Made) -> list[ScenePart]:
    return [part for part in made.parts if isinstance(part, ScenePart)]


@pytest.mark.parametrize("name", ["pelvic-veins", "leg-effects", "stent-steps", "warning-signs"])
def test_a_drawing_is_as_large_as_half_a_sheet_allows_and_says_what_it_is(
    setter: InkSetter, library: Library, name: str
) -> None:
    made = make_picture(setter, WIDTH, HIGH, drawing(library, name, DiagramState()))

    (only,) = glasses(made)
    rect = only.glass.rect
    assert rect.width() == pytest.approx(WIDTH, abs=0.1) or rect.height() == pytest.approx(
        HIGH * SHARE, abs=0.1
    )
    assert rect.width() <= WIDTH + 0.1
    assert rect.height() <= HIGH * SHARE + 0.1
    assert said(made)[-1].startswith("Drawing, not a real image.")
    assert made.slab.height < HIGH * (SHARE + 0.05)


@pytest.mark.parametrize("mode", [Compare.SIDE, Compare.HANDLE])
def test_two_steps_stand_side_by_side_under_their_titles(
    setter: InkSetter, library: Library, mode: Compare
) -> None:
    picture = drawing(library, "stent-steps", DiagramState(step=3, other=1, compare=mode))

    made = make_picture(setter, WIDTH, HIGH, picture)

    first, second = glasses(made)
    assert first.glass.rect.right() <= second.glass.rect.left()
    assert said(made)[:2] == [picture.diagram.steps[at].title for at in (3, 1)]
    titles = [part for part in made.parts if isinstance(part, WordsPart)][:2]
    assert max(part.leaf.height for part in titles) <= first.glass.rect.top() + 0.1
    assert (first.numbered, second.numbered) == (True, False)


def test_where_numbers_are_off_none_are_painted(setter: InkSetter, library: Library) -> None:
    picture = drawing(library, "pelvic-veins", DiagramState(pins=False))

    assert not glasses(make_picture(setter, WIDTH, HIGH, picture))[0].numbered


@pytest.mark.parametrize(
    ("name", "tone", "there"),
    [("pelvic-veins", 0, True), ("ivus-view", 0, False), ("leg-effects", 2, False)],
)
def test_gray_is_explained_where_colours_told_vessels_apart(
    setter: InkSetter, library: Library, name: str, tone: int, there: bool
) -> None:
    made = make_picture(setter, WIDTH, HIGH, drawing(library, name, DiagramState(tone=tone)))

    assert ("Arteries: black with dots." in said(made)[-1]) is there


def test_the_living_vein_is_printed_in_gray_with_what_may_never_be_hidden(
    setter: InkSetter, library: Library, ink: Theme
) -> None:
    words = library.references.living
    assert words is not None
    made = make_picture(setter, WIDTH, HIGH, VeinPicture(words=words, state=VeinState(lost=0.6)))
    (part,) = made.parts
    assert isinstance(part, VeinPart)
    image = QImage(740, 620, FORMAT)
    image.fill(QColor("white"))

    painter = QPainter(image)
    part.paint(painter, ink)
    painter.end()

    assert part.rect.width() == WIDTH
    assert QRectF(0, 0, WIDTH, HIGH * 0.6).contains(part.rect)
    box = part.rect.toRect()
    lowest = [image.pixelColor(x, box.bottom() - 12).lightness() for x in range(box.width())]
    assert min(lowest) < 80  # the line that may never be hidden
    # The vein itself: nothing but gray.
    for x in range(0, box.width(), 7):
        colour = image.pixelColor(x, box.center().y())
        assert max(colour.getRgb()[:3]) - min(colour.getRgb()[:3]) < 60


# ---------------------------------------------------------------- of a talk


def inks(made: Made) -> list[InkPart]:
    return [part for part in made.parts if isinstance(part, InkPart)]


def test_ink_lies_on_its_drawing(setter: InkSetter, library: Library) -> None:
    plain = drawing(library, "pelvic-veins", DiagramState())
    state = replace(plain.state, compare=Compare.SIDE, other=1)

    assert inks(make_picture(setter, WIDTH, HIGH, plain)) == []
    made = make_picture(setter, WIDTH, HIGH, replace(plain, state=state, marks=MARKS))

    (ink,) = inks(made)
    glass = glasses(made)[0].glass
    assert ink.rect == glass.rect
    place = (glass.view[0] + 100, glass.view[1] + 50)
    assert ink.to_paper.map(QPointF(*place)) == glass.point(place)


def test_a_vein_of_a_talk_has_the_shape_of_the_screen(setter: InkSetter, library: Library) -> None:
    words = library.references.living
    assert words is not None
    picture = VeinPicture(words=words, state=VeinState(), as_shown=True)

    bare, drawn = (
        make_picture(setter, WIDTH, HIGH, replace(picture, marks=marks)) for marks in ((), MARKS)
    )

    (vein,) = bare.parts
    assert isinstance(vein, VeinPart)
    assert vein.rect.width() / vein.rect.height() == pytest.approx(8 / 7)
    assert [part.rect for part in drawn.parts if isinstance(part, InkPart)] == [vein.rect]
    image = QImage(int(WIDTH), int(bare.slab.height), FORMAT)
    image.fill(QColor("white"))
    painter = QPainter(image)
    vein.paint(painter, setter.theme)
    painter.end()
    middle = image.height() // 2
    assert len({image.pixelColor(x, middle).name() for x in range(image.width())}) > 20


def test_forms_stand_where_pictures_do(setter: InkSetter) -> None:
    card = make_picture(setter, WIDTH, HIGH, CardForm(title="My card", fields=("Name",)))
    visits = make_picture(setter, WIDTH, HIGH, VisitsForm(heads=("Date",), rows=("First",)))

    assert said(card) == ["My card", "Name"]
    assert said(visits) == ["Date", "First"]
