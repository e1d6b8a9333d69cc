# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The viewer: a drawing in the middle, its story on one side, its names on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.diagrams import IN_WORDS
from edu_app.features.diagrams.choices_view import Choices
from edu_app.features.diagrams.frame_view import build_frame
from edu_app.features.diagrams.names_view import Names
from edu_app.features.diagrams.over_view import Over
from edu_app.features.diagrams.steps_view import StepBar
from edu_app.features.diagrams.story_view import Options, Words
from edu_app.library.link import Kind, Link
from edu_app.library.model import Draft
from edu_app.problems import ContentMissing
from edu_app.render.pack import DrawingPart
from edu_app.render.print_link import print_link
from edu_app.render.review import review_words
from edu_app.render.scene import DiagramState, derive_scene, pack, unpack
from edu_app.ui.canvas import Canvas
from edu_app.ui.control import focus_reason
from edu_app.ui.page import Page
from edu_app.ui.print_desk import Printable

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.feature import Context
    from edu_app.library.diagram import Diagram, Structure


def make_viewer(context: Context, link: Link) -> ViewerPage:
    """Build the page of a drawing; a part of the link names a step."""
    diagram = context.library.diagram(link.target)
    if diagram is None:
        words = QCoreApplication.translate("error", "There is no drawing “{name}”.")
        raise ContentMissing(words.format(name=link.target))
    page = ViewerPage(context, diagram)
    if link.part:
        page.show_part(link.part)
    return page


class ViewerPage(Page):
    """One drawing, and everything that can be done with it."""

    def __init__(self, context: Context, diagram: Diagram) -> None:
        super().__init__(context.theme, diagram.title)
        self._navigator, self._diagram = context.navigator, diagram
        self.choices = Choices(diagram, self)
        theme, shape = context.theme, context.shape
        self.canvas = Canvas(theme, still=context.session.less_movement)
        self.canvas.setObjectName("canvas")
        self.words = Words(theme, review_words(Draft(), context.library.phrases))
        self._prints = context.desk.allows(Printable.DRAWINGS)
        self.options = Options(diagram, theme, prints=self._prints)
        self.names = Names(theme)
        self.steps: StepBar | None = None
        if len(diagram.steps) > 1:
            self.steps = StepBar(diagram, theme, upright=shape.portrait or shape.large)
        self.over = Over(self.canvas, theme, inline=shape.large)
        self.bubble, self.zoom, self.handle = self.over.bubble, self.over.zoom, self.over.handle
        self.frame = build_frame(self, shape)
        self._show()
        self._connect()

    def _connect(self) -> None:
        choices = self.choices
        choices.state_changed.connect(self._show)
        self.bubble.closed.connect(self._point_out)
        self.bubble.more_wanted.connect(self._navigator.go)
        self.bubble.walk_wanted.connect(self.canvas.walk)
        self.canvas.scroll_wanted.connect(self.frame.scroll)
        self.canvas.structure_entered.connect(self._on_entered)
        self.canvas.structure_tapped.connect(self._on_structure_tapped)
        self.names.structure_chosen.connect(self._point_out)  # the list has said it
        self.options.compare_chosen.connect(choices.choose_compare)
        self.options.layer_switched.connect(choices.switch_layer)
        self.options.other_chosen.connect(choices.choose_other)
        self.options.print_wanted.connect(self._on_print_wanted)
        self.options.tone_chosen.connect(choices.choose_tone)
        self.options.words_wanted.connect(self._on_words_wanted)
        self.zoom.expand_wanted.connect(choices.expand)
        if self.steps is not None:
            self.steps.step_chosen.connect(choices.go_to_step)

    # ------------------------------------------------------------ state

    @property
    def state(self) -> DiagramState:
        """What is chosen now."""
        return self.choices.state

    @Slot()
    def _show(self) -> None:
        """Show the present state of the drawing everywhere."""
        state = self.state
        scene = derive_scene(self._diagram, state)
        self.canvas.show_scene(scene)
        self.words.show_scene(scene)
        self.options.show_scene(scene, state)
        self.names.show_scene(scene)
        if self.steps is not None and scene.step is not None:
            self.steps.show_step(self._diagram.steps.index(scene.step))
        self.over.show_scene(scene, expanded=state.expanded)
        self.frame.expand(on=state.expanded)
        self.frame.follow()
        self.over.lay_out()

    @Slot()
    @Slot(object)
    def _point_out(self, structure: Structure | None = None) -> None:
        """Point a structure out, or none; the focus never goes down with the card."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.bubble.isAncestorOf(focus)
        reason = focus_reason(focus)
        self.choices.point_out(structure)
        if inside and self.bubble.isHidden():
            self.canvas.setFocus(reason)
        if structure is not None:
            self.canvas.eye.bring(structure)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return pack(self.state)

    def set_place(self, place: int) -> None:
        self.choices.take(unpack(place))

    def show_part(self, part: str) -> None:
        """Go to a step by its id."""
        ids = [step.id for step in self._diagram.steps]
        if part in ids:
            self.choices.go_to_step(ids.index(part))

    def print_link(self) -> Link | None:
        drawn = DrawingPart(diagram=self._diagram.id, state=self.state)
        return print_link(drawn) if self._prints else None

    def first_focus(self) -> QWidget | None:
        return self.canvas

    def finish_pictures(self) -> None:
        """Render everything now; for pictures of screens."""
        self.canvas.finish()

    # ------------------------------------------------------------ slots

    @Slot(object)
    def _on_structure_tapped(self, structure: Structure | None) -> None:
        """Point out what the canvas says, and let a screen reader say it."""
        self._point_out(structure)
        self.canvas.say_selected()

    @Slot(object)
    def _on_entered(self, structure: Structure) -> None:
        if structure.link is not None:
            self._navigator.go(structure.link)

    @Slot()
    def _on_print_wanted(self) -> None:
        self._navigator.go(print_link(DrawingPart(diagram=self._diagram.id, state=self.state)))

    @Slot()
    def _on_words_wanted(self) -> None:
        self._navigator.go(Link(Kind.DIAGRAM, self._diagram.id, IN_WORDS))

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.follow()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        if self.canvas.scene is not None:
            self.over.lay_out()
