# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is to be seen of a drawing: worked out from the drawing and what a person has chosen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

import msgspec

from edu_app.library.diagram import Diagram, DiagramLabel, DiagramStep, Point, Structure, belongs

View = tuple[float, float, float, float]
NOTE = "note"
BITS = 8
SHORT_BITS = 4
MOST_NUMBERS = 12
"""Where there is more with a name than this, only what has a label of its own has a number."""
USED = 1
"""Set in every number, so that the first state is not taken for none."""


class Compare(IntEnum):
    """Whether two steps are seen at once."""

    OFF = 0
    SIDE = 1
    """Side by side, moved together."""
    HANDLE = 2
    """One over the other, up to a handle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagramState:
    """What a person has chosen in the viewer of a drawing; things are meant by their order."""

    step: int = 0
    other: int = 0
    """The step that is compared with."""
    compare: Compare = Compare.OFF
    hidden: frozenset[int] = frozenset()
    """Layers that are off."""
    selected: int = 0
    """The structure that is pointed out, from 1; 0 for none."""
    pins: bool = True
    tone: int = 0
    """The skin tone, from 1; 0 for the neutral one."""
    expanded: bool = False
    """The picture has all the room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything that the canvas needs."""

    diagram: Diagram
    step: DiagramStep | None
    other: DiagramStep | None
    """The second step when two are compared."""
    compare: Compare
    hidden: frozenset[str]
    """Groups of the art that are left out."""
    tone: str
    walked: tuple[Structure, ...]
    """What has a number and is walked to by keys, in order."""
    tapped: tuple[Structure, ...]
    """All that answers to a tap."""
    tapped_beside: tuple[Structure, ...]
    """The same in the second of two steps."""
    note: str
    """The line that says that this is a drawing."""
    selected: Structure | None
    pins: bool

    @property
    def view(self) -> View:
        """The part of the art that is seen."""
        return view_of(self.diagram, self.step)


def view_of(diagram: Diagram, step: DiagramStep | None) -> View:
    """Return the part of the art that a step is about; the whole without one."""
    return step.view if step else (0.0, 0.0, diagram.width, diagram.height)


def talk_view_of(diagram: Diagram, step: DiagramStep | None) -> View:
    """Return what a talk shows of that: not the sides that are kept for names on paper."""
    x, y, width, height = view_of(diagram, step)
    if diagram.talk_across is None or width < diagram.width:
        return x, y, width, height
    left, right = diagram.talk_across
    return left, y, right - left, height


def shown_of(diagram: Diagram, step: DiagramStep | None) -> tuple[str, ...]:
    """Return the groups that are drawn; nothing for the whole file."""
    return step.show if step else diagram.shown


def captions(diagram: Diagram, step: DiagramStep | None) -> tuple[DiagramLabel, ...]:
    """Return the words that belong to the picture and to no structure."""
    return tuple(
        label
        for label in diagram.labels
        if not label.required and not label.structure and belongs(label.steps, step)
    )


def required(diagram: Diagram, step: DiagramStep | None) -> tuple[DiagramLabel, ...]:
    """Return the words that can never be hidden nor leave the canvas: which side is which."""
    return tuple(
        label
        for label in diagram.labels
        if label.required and label.id != NOTE and belongs(label.steps, step)
    )


def derive_scene(diagram: Diagram, state: DiagramState) -> Scene:
    """Return what is to be seen; what was chosen and is not there counts as not chosen."""
    step, other = _at(diagram, state.step), _at(diagram, state.other)
    compare = state.compare if len(diagram.steps) > 1 else Compare.OFF
    layers = [layer for place, layer in enumerate(diagram.layers) if place in state.hidden]
    gone = {layer.id for layer in layers}
    here = _named(diagram, step, gone)
    there = _named(diagram, other, gone) if compare else ()
    chosen = _id_at(diagram, state.selected)
    tones = tuple(diagram.tones)
    note = next((label.text for label in diagram.labels if label.id == NOTE), "")
    return Scene(
        diagram=diagram,
        step=step,
        other=other if compare else None,
        compare=compare,
        hidden=frozenset(element for layer in layers for element in layer.elements),
        tone=tones[state.tone - 1] if 0 < state.tone <= len(tones) else "",
        walked=_walked(diagram, here),
        tapped=here,
        tapped_beside=there,
        note=note.replace("\n", " "),
        selected=next((each for each in (*here, *there) if each.id == chosen), None),
        pins=state.pins,
    )


def structures_in(diagram: Diagram, step: DiagramStep | None) -> tuple[Structure, ...]:
    """Return what can be named in a step, each with what of it lies in the step's view."""
    view = view_of(diagram, step)
    found = (_in_view(each, view) for each in diagram.structures if belongs(each.steps, step))
    return tuple(each for each in found if each is not None)


def _named(
    diagram: Diagram, step: DiagramStep | None, gone: Collection[str]
) -> tuple[Structure, ...]:
    """Return what can be named in a step when some layers are off."""
    return tuple(each for each in structures_in(diagram, step) if each.layer not in gone)


def _walked(diagram: Diagram, here: tuple[Structure, ...]) -> tuple[Structure, ...]:
    """Return what has a number: all, or where that is too much what has a label of its own."""
    if len(here) <= MOST_NUMBERS:
        return here
    labelled = {label.structure for label in diagram.labels}
    return tuple(each for each in here if each.id in labelled) or here


def _in_view(structure: Structure, view: View) -> Structure | None:
    """Return a structure of which only regions in a view are left; None when there are none."""
    kept = tuple(region for region in structure.regions if _seen(region, view))
    if not kept:
        return None
    if len(kept) == len(structure.regions) and _within(structure.pin, view):
        return structure
    pin = structure.pin if _within(structure.pin, view) else _middle(max(kept, key=len), view)
    return msgspec.structs.replace(structure, regions=kept, pin=pin)


def _within(place: Point, view: View) -> bool:
    x, y, width, height = view
    return x <= place[0] <= x + width and y <= place[1] <= y + height


def _seen(region: Sequence[Point], view: View) -> bool:
    """Tell whether a region reaches into a view."""
    spans = _spans(region, view)
    return all(low < high for low, high in spans)


def _middle(region: Sequence[Point], view: View) -> Point:
    """Return the middle of what of a region lies in a view."""
    (left, right), (top, low) = _spans(region, view)
    return (left + right) / 2, (top + low) / 2


def _spans(region: Sequence[Point], view: View) -> tuple[Point, Point]:
    """Return from where to where a region goes across and down, cut to a view."""
    across, down = [point[0] for point in region], [point[1] for point in region]
    x, y, width, height = view
    return (
        (max(x, min(across)), min(x + width, max(across))),
        (max(y, min(down)), min(y + height, max(down))),
    )


def _ids(diagram: Diagram) -> tuple[str, ...]:
    """Return the id of each structure once: it may be there for several steps."""
    return tuple(dict.fromkeys(each.id for each in diagram.structures))


def _id_at(diagram: Diagram, place: int) -> str:
    """Return the id of a structure by its order, from 1; nothing for none."""
    ids = _ids(diagram)
    return ids[place - 1] if 0 < place <= len(ids) else ""


def _at(diagram: Diagram, place: int) -> DiagramStep | None:
    if not diagram.steps:
        return None
    return diagram.steps[place if 0 <= place < len(diagram.steps) else 0]


def number_of(scene: Scene, structure_id: str) -> int:
    """Return the number of a structure on the picture, from 1; 0 when it has none."""
    ids = [each.id for each in scene.walked]
    return ids.index(structure_id) + 1 if structure_id in ids else 0


def select(diagram: Diagram, state: DiagramState, structure: Structure | None) -> DiagramState:
    """Return the state with a structure pointed out; nothing for None."""
    chosen = _ids(diagram).index(structure.id) + 1 if structure else 0
    return replace(state, selected=chosen)


def go_to(diagram: Diagram, state: DiagramState, step: int) -> DiagramState:
    """Return the state at a step. What was pointed out stays so where the step has it too."""
    step = min(max(step, 0), max(0, len(diagram.steps) - 1))
    there = structures_in(diagram, _at(diagram, step))
    stays = _id_at(diagram, state.selected) in {each.id for each in there}
    return replace(state, step=step, selected=state.selected if stays else 0)


def pack(state: DiagramState) -> int:
    """Write a state as a number, which is all that the history keeps of a page."""
    number = sum(1 << place for place in state.hidden)
    for value, bits in (
        (int(state.expanded), 1),
        (state.tone, SHORT_BITS),
        (int(state.pins), 1),
        (state.selected, BITS),
        (int(state.compare), SHORT_BITS),
        (state.other, BITS),
        (state.step, BITS),
        (USED, 1),
    ):
        number = number << bits | min(value, (1 << bits) - 1)
    return number


def unpack(number: int) -> DiagramState:
    """Read what `pack` wrote; any number gives some state."""
    rest = number >> 1

    def take(bits: int) -> int:
        nonlocal rest
        value, rest = rest & ((1 << bits) - 1), rest >> bits
        return value

    step, other, compare, selected = take(BITS), take(BITS), take(SHORT_BITS), take(BITS)
    pins, tone, expanded = take(1), take(SHORT_BITS), take(1)
    return DiagramState(
        step=step,
        other=other,
        compare=Compare(compare) if compare in tuple(Compare) else Compare.OFF,
        hidden=frozenset(place for place in range(rest.bit_length()) if rest >> place & 1),
        selected=selected,
        pins=bool(pins),
        tone=tone,
        expanded=bool(expanded),
    )
