# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a drawing is: its art, its labels, and what can be tapped, switched and told in steps."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from edu_app.library.link import Link

Point = tuple[float, float]
Polygon = tuple[Point, ...]


class DiagramGroup(StrEnum):
    """Under which heading a drawing stands in the list of all drawings."""

    BODY = "body"
    CAUSES = "causes"
    EFFECTS = "effects"
    TESTS = "tests"
    TREATMENT = "treatment"
    CARE = "care"


class DiagramLabel(msgspec.Struct, frozen=True, kw_only=True):
    """One label of a drawing in the drawing's own units."""

    id: str
    text: str
    """Lines are separated by a line feed."""
    anchor: Point | None
    """The point that the leader line touches; None for a free caption."""
    at: Point
    align: str
    """`left`, `right` or `center`: the side of `at` on which the text starts."""
    size: float
    """Height of the text in drawing units."""
    bold: bool = False
    required: bool = False
    """May never be hidden, such as `Drawing, not a real image`."""
    via: tuple[Point, ...] = ()
    structure: str = ""
    """The structure that is meant; empty for a free caption."""
    steps: tuple[str, ...] = ()
    """Shown in these steps only; always when empty."""


class Structure(msgspec.Struct, frozen=True, kw_only=True):
    """Something in a drawing that has a name: it can be tapped, and walked to by keys."""

    id: str
    name: str
    """The everyday name."""
    latin: str
    """The name that clinicians use; may be empty."""
    says: str
    """One sentence on what it is or does; may be empty."""
    link: Link | None
    """A page or a word that says more."""
    pin: Point
    """Where its number stands."""
    regions: tuple[Polygon, ...]
    steps: tuple[str, ...] = ()
    """To be found in these steps only; always when empty."""
    layer: str = ""
    """Gone when this layer is switched off."""


class Layer(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a drawing that can be switched off."""

    id: str
    name: str
    elements: tuple[str, ...]
    """Ids of groups in the art."""
    swatch: str
    """Its pattern in the list, such as `artery`."""


class DiagramStep(msgspec.Struct, frozen=True, kw_only=True):
    """One state of a drawing that is told in steps."""

    id: str
    title: str
    caption: str
    show: tuple[str, ...]
    """Ids of the groups of the art that are drawn, back to front."""
    view: tuple[float, float, float, float]
    """The part of the art that fills the frame: x, y, width, height."""


class Diagram(msgspec.Struct, frozen=True, kw_only=True):
    """A drawing: its art file for each theme, its words and its labels."""

    id: str
    title: str
    alt: str
    description: str
    """Everything the picture shows, in words, for its own page."""
    width: float
    height: float
    """Size of the view box in drawing units."""
    art: Mapping[str, str]
    """Theme name (`light`, `dark`, `hc`, `mono`) to file name under `assets/diagrams`."""
    labels: tuple[DiagramLabel, ...] = ()
    page_labels: tuple[str, ...] = ()
    """Ids of the few labels that a page shows in its figure; empty for all of them."""
    structures: tuple[Structure, ...] = ()
    """In the order in which keys walk: along the blood's way. One id may be there in several
    steps, each time at another place."""
    layers: tuple[Layer, ...] = ()
    """Back to front."""
    steps: tuple[DiagramStep, ...] = ()
    tones: Mapping[str, Mapping[str, str]] = {}
    """Skin tone to what each colour of the art becomes in it."""
    group: DiagramGroup = DiagramGroup.BODY
    stacked: bool = False
    """Steps lie over each other, so the whole file is no picture: pages show one of them."""
    page_step: str = ""
    """Id of the step that pages show then; the first when empty."""
    talk_across: tuple[float, float] | None = None
    """From where to where a talk shows it, across: beside that stand names, for paper only."""

    @property
    def on_page(self) -> DiagramStep | None:
        """The step that pages show; None when they show the whole file."""
        if not self.stacked:
            return None
        return self.step(self.page_step) or self.steps[0]

    @property
    def shown(self) -> tuple[str, ...]:
        """The groups that a page draws; empty when it draws the whole file."""
        return self.on_page.show if self.on_page else ()

    @property
    def seen_labels(self) -> tuple[DiagramLabel, ...]:
        """The labels of what a page draws."""
        return tuple(each for each in self.labels if belongs(each.steps, self.on_page))

    def step(self, step_id: str) -> DiagramStep | None:
        """Return a step by its id."""
        return next((step for step in self.steps if step.id == step_id), None)


def belongs(steps: tuple[str, ...], step: DiagramStep | None) -> bool:
    """Tell whether something that is shown in `steps` is there in a step (None: the whole)."""
    return not steps or step is None or step.id in steps
