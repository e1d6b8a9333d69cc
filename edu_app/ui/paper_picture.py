# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What stands above the columns of a sheet, as wide as the sheet: a picture, or a form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QRectF

from edu_app.library.living import LivingVein
from edu_app.render.forms import CardForm, VisitsForm
from edu_app.render.scene import Compare, derive_scene
from edu_app.render.sheet import DrawingPicture, VeinPicture
from edu_app.render.stack import Slab
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.paper_forms import make_card, make_visits
from edu_app.ui.paper_ink import InkPart
from edu_app.ui.paper_leaf import make_leaf
from edu_app.ui.paper_parts import WHOLE, Made, Part, WordsPart
from edu_app.ui.paper_pictures import gray_words, has_arteries
from edu_app.ui.paper_scene import ScenePart, fit_glass
from edu_app.ui.vein_frame import BASE, base_in, units_in, vein_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.render.ink import Marks
    from edu_app.render.scene import Scene
    from edu_app.render.sheet import Picture
    from edu_app.render.vein import VeinState
    from edu_app.ui.document_writer import Writer
    from edu_app.ui.paper_leaf import InkSetter
    from edu_app.ui.paper_parts import Band
    from edu_app.ui.theme import Theme

SHARE = 0.5
"""Part of the height of a sheet that a picture takes at most."""
VEIN_SHARE, VEIN_SHAPE = 0.56, 0.74
"""The same for the living vein, whose views then have the most room, and its height against its
width."""
BETWEEN = 14.0
"""Free room between two steps."""
BELOW, ABOVE_NOTE = 12, 4
NOTE = Spacing(line=1.25)
TITLE = Spacing(line=1.2)


@dataclass(frozen=True, slots=True, kw_only=True)
class VeinPart:
    """The living vein in its place on a slab; what may never be hidden stands in it."""

    rect: QRectF
    words: LivingVein
    state: VeinState
    as_shown: bool = False
    """It is laid out as on the screen of a talk."""

    def paint(self, painter: QPainter, theme: Theme, shown: Band = WHOLE) -> None:
        from edu_app.ui.vein_paint import paint_vein  # not before a vein is printed

        del shown  # a picture is never cut
        if not self.as_shown:
            paint_vein(painter, self.rect, self.state, theme, words=self.words)
            return
        base = QRectF(0, 0, *BASE.toTuple())
        painter.save()
        painter.setTransform(base_in(self.rect), combine=True)
        paint_vein(painter, base, self.state, vein_theme(theme), words=self.words)
        painter.restore()


def make_picture(setter: InkSetter, width: float, high: float, picture: Picture) -> Made:
    """Make what stands above the columns of a sheet that is `high` inside its margins."""
    match picture:
        case DrawingPicture():
            scene = derive_scene(picture.diagram, picture.state)
            return _make_drawing(setter, width, high * SHARE, scene, picture.marks)
        case VeinPicture():
            return _make_vein(setter, width, high, picture)
        case CardForm():
            return make_card(setter, width, picture)
        case VisitsForm():
            return make_visits(setter, width, picture)
        case _:
            assert_never(picture)


def _make_vein(setter: InkSetter, width: float, high: float, picture: VeinPicture) -> Made:
    """Make the living vein with what was drawn on it."""
    most = high * VEIN_SHARE
    if picture.as_shown:
        wide = min(width, most * BASE.width() / BASE.height())
        rect = QRectF((width - wide) / 2, 0, wide, wide * BASE.height() / BASE.width())
    else:
        rect = QRectF(0, 0, width, min(most, width * VEIN_SHAPE))
    vein = VeinPart(rect=rect, words=picture.words, state=picture.state, as_shown=picture.as_shown)
    ink = InkPart(rect=rect, marks=picture.marks, to_paper=units_in(rect))
    slab = Slab(height=rect.height() + setter.gap(BELOW))
    return Made(slab=slab, parts=(vein, ink) if picture.marks else (vein,))


def _make_drawing(setter: InkSetter, width: float, most: float, scene: Scene, marks: Marks) -> Made:
    """Make a step, or two side by side: paper has no handle that could be moved."""
    steps = [(scene.step, scene.tapped)]
    if scene.compare is not Compare.OFF:
        steps.append((scene.other, scene.tapped_beside))
    wide = (width - BETWEEN * (len(steps) - 1)) / len(steps)
    parts: list[Part] = []
    top, low = 0.0, 0.0
    for place, (step, _) in enumerate(steps):
        if len(steps) > 1 and step is not None:
            leaf = make_leaf(setter, wide, partial(_write_title, text=step.title))
            parts.append(WordsPart(leaf=leaf, x=place * (wide + BETWEEN)))
            top = max(top, leaf.height)
    for place, (step, structures) in enumerate(steps):
        room = QRectF(place * (wide + BETWEEN), top, wide, most)
        glass = fit_glass(scene, step, structures, room)
        parts.append(ScenePart(glass=glass, scene=scene, numbered=scene.pins and not place))
        if marks and not place:
            parts.append(InkPart(rect=glass.rect, marks=marks, to_paper=glass.to_paper))
        low = max(low, glass.rect.bottom())
    note = make_leaf(setter, width, partial(_write_note, scene=scene))
    parts.append(WordsPart(leaf=note, y=low + setter.gap(ABOVE_NOTE)))
    low += setter.gap(ABOVE_NOTE) + note.height + setter.gap(BELOW)
    return Made(slab=Slab(height=low), parts=tuple(parts))


def _write_title(writer: Writer, *, text: str) -> None:
    writer.start(TITLE)
    writer.text(text, Tone("h3", 700))


def _write_note(writer: Writer, *, scene: Scene) -> None:
    """Write that this is a drawing, and what tells its vessels apart."""
    writer.start(NOTE)
    writer.text(scene.note, Tone("small", 600))
    if has_arteries(scene.diagram) and not scene.tone:
        writer.text(f"   {gray_words()}", Tone("small", 400, "ink2"))
