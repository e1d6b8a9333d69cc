# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is printed of a drawing: the picture as it stands, its names, and what it shows in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from edu_app.library.model import (
    Block,
    Callout,
    CalloutKind,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Text,
)
from edu_app.render.guide_sheet import Matter
from edu_app.render.scene import Scene, derive_scene
from edu_app.render.sheet import DrawingPicture

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram, DiagramStep, Structure
    from edu_app.library.phrases import HandOutPhrases
    from edu_app.render.scene import DiagramState


def drawing_matter(diagram: Diagram, state: DiagramState, words: HandOutPhrases) -> Matter:
    """Return what is printed of a drawing in a state."""
    scene = derive_scene(diagram, state)
    return Matter(
        title=diagram.title,
        file=f"diagrams/{diagram.id}.toml",
        picture=DrawingPicture(diagram=diagram, state=state),
        blocks=(*_leads(scene), *_pointed_out(scene), *_names(scene, words)),
        if_room=tuple(_told(diagram, words)),
    )


def _leads(scene: Scene) -> Iterator[Block]:
    """Return what is told above the picture: the step, or both steps that are compared."""
    if scene.step is None:
        yield Paragraph(words=(Text(text=scene.diagram.alt),), lead=True)
        return
    yield Paragraph(words=_step(scene.step), lead=True)
    if scene.other is not None:
        yield Paragraph(words=_step(scene.other))


def _step(step: DiagramStep) -> tuple[Text, ...]:
    return Text(text=f"{step.title}. ", strong=True), Text(text=step.caption)


def _pointed_out(scene: Scene) -> Iterator[Block]:
    """Return the box of what is pointed out in the picture."""
    chosen = scene.selected
    if chosen is not None:
        says = (Paragraph(words=(Text(text=chosen.says),)),) if chosen.says else ()
        yield Callout(kind=CalloutKind.KEY, title=_names_of(chosen), blocks=says)


def _names(scene: Scene, words: HandOutPhrases) -> Iterator[Block]:
    """Return what has a number in the picture, in the order of the numbers."""
    if not scene.walked:
        return
    yield Heading(level=2, id="names", words=(Text(text=words.names),))
    items = tuple(ListItem(words=(Text(text=_names_of(each)),)) for each in scene.walked)
    yield ItemList(items=items, ordered=scene.pins)


def _names_of(structure: Structure) -> str:
    return f"{structure.name} ({structure.latin})" if structure.latin else structure.name


def _told(diagram: Diagram, words: HandOutPhrases) -> Iterator[Block]:
    """Return everything that the drawing shows, in words."""
    yield Heading(level=2, id="seen", words=(Text(text=words.seen),))
    for part in diagram.description.strip().split("\n\n"):
        yield Paragraph(words=(Text(text=" ".join(part.split())),))
