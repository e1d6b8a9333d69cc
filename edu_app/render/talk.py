# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How a talk stands: which step is live, which is being prepared, what was shown, kept and drawn.

Frozen; each thing that is done makes a new one. It belongs to the visit and dies with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from edu_app.render.ink import EMPTY, Board, Marks, Place
from edu_app.render.scene import DiagramState
from edu_app.render.vein import Cause, Side, VeinState

if TYPE_CHECKING:
    from edu_app.library.diagram import Diagram
    from edu_app.library.plan import Plan, PlanStep

Value = TypeVar("Value")

MOST_KEPT = 20
"""Pictures in the pack."""
BLANKED_SECONDS = 300
"""Without input after which the patient's screen goes blank; so long blank, and ink is gone."""


@dataclass(frozen=True, slots=True)
class DrawingView:
    """A drawing as it stands."""

    diagram: str
    state: DiagramState


@dataclass(frozen=True, slots=True)
class VeinView:
    """The living vein as it stands."""

    state: VeinState


Picture = DrawingView | VeinView | None
"""None for a step of words alone."""


class PointerKind(StrEnum):
    """How something is pointed at."""

    DOT = "dot"
    """A spot that leaves a trace which fades."""
    SPOT = "spot"
    """All else is dimmed."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """What is pointed at, in the units of the picture."""

    kind: PointerKind
    at: Place


@dataclass(frozen=True, slots=True)
class Look:
    """Which part of a drawing is looked at, the same on screens of any size."""

    at: Place
    """The place of the drawing in the middle."""
    zoom: float
    """How many times larger than fitted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A picture that goes into the pack, as it was when it was kept."""

    step: str
    picture: Picture
    marks: Marks


class Use(StrEnum):
    """What a person has said about something in the pack."""

    USUAL = "usual"
    """Nothing: it is in it as it usually is."""
    ON = "on"
    OFF = "off"
    GONE = "gone"
    """It was taken out of the list."""


@dataclass(frozen=True, slots=True)
class Packed:
    """One thing in the pack, in the order that a person has given it."""

    key: str
    use: Use = Use.USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One talk."""

    plan: str = ""
    """Id of the plan; empty before one is chosen."""
    order: tuple[str, ...] = ()
    """Ids of the steps in the order of this visit."""
    live: str = ""
    """The step on the patient's screen; empty before anything was shown."""
    ahead: str = ""
    """The step that the clinician prepares; the live one while the patient's screen follows."""
    follows: bool = True
    """The patient's screen follows the clinician; otherwise a step is sent to it."""
    blank: bool = True
    """The patient's screen shows nothing. So it begins."""
    pictures: Mapping[str, Picture] = field(default_factory=lambda: MappingProxyType({}))
    """Steps whose picture was changed during the talk, and how it stands now."""
    boards: Mapping[str, Board] = field(default_factory=lambda: MappingProxyType({}))
    """Steps on whose picture something was drawn."""
    shown: tuple[str, ...] = ()
    """Steps that the patient has seen, in the order they saw them first."""
    kept: tuple[Kept, ...] = ()
    again: frozenset[str] = frozenset()
    """Steps that were explained again after the patient had told them back."""
    matters: frozenset[str] = frozenset()
    """What matters most to the patient: ticked, never weighed."""
    next_steps: frozenset[str] = frozenset()
    pack: tuple[Packed, ...] = ()
    """What was said about the pack; empty while it is as it usually is."""

    @property
    def at(self) -> int:
        """The place of the prepared step in the order; 0 before a plan is chosen."""
        return self.order.index(self.ahead) if self.ahead in self.order else 0

    @property
    def is_live(self) -> bool:
        """Whether the prepared step is the one that the patient sees."""
        return self.ahead == self.live and not self.blank

    @property
    def has_anything(self) -> bool:
        """Whether there is anything that cannot come back."""
        return bool(self.shown or self.kept or self.boards or self.matters or self.next_steps)

    def board(self, step: str) -> Board:
        """Return what was drawn on the picture of a step."""
        return self.boards.get(step, EMPTY)

    # ------------------------------------------------------------ the way through

    def begun(self, plan: Plan) -> Talk:
        """Return a talk along a plan, nothing shown yet; what was kept and ticked stays."""
        order = tuple(step.id for step in plan.steps)
        first = order[0] if order else ""
        return replace(self, plan=plan.id, order=order, ahead=first, live="", blank=True)

    def went(self, step: str) -> Talk:
        """Return the talk at another step, seen at once where the patient's screen follows."""
        if step not in self.order:
            return self
        moved = replace(self, ahead=step)
        return moved.sent() if self.follows and not self.blank else moved

    def stepped(self, by: int) -> Talk:
        """Return the talk some steps further, within the plan."""
        if not self.order:
            return self
        return self.went(self.order[min(max(self.at + by, 0), len(self.order) - 1)])

    def sent(self) -> Talk:
        """Return the talk with the prepared step on the patient's screen."""
        if not self.ahead:
            return self
        shown = self.shown if self.ahead in self.shown else (*self.shown, self.ahead)
        return replace(self, live=self.ahead, blank=False, shown=shown)

    def following(self, *, on: bool) -> Talk:
        """Return the talk with a patient's screen that follows, or waits for what is sent."""
        changed = replace(self, follows=on)
        return changed.sent() if on and not self.blank else changed

    def blanked(self, *, on: bool) -> Talk:
        """Return the talk with a blank patient's screen, or with the prepared step on it."""
        if on:
            return replace(self, blank=True)
        return self.sent() if self.follows or not self.live else replace(self, blank=False)

    def ordered(self, order: tuple[str, ...]) -> Talk:
        """Return the talk with its steps in another order, some taken out or added."""
        ahead = self.ahead if self.ahead in order else (order[0] if order else "")
        return replace(self, order=order, ahead=ahead)

    # ------------------------------------------------------------ what is made

    def drawn(self, step: str, board: Board) -> Talk:
        """Return the talk with other marks on the picture of a step."""
        return replace(self, boards=_with(self.boards, step, board))

    def keeping(self, kept: Kept) -> Talk:
        """Return the talk with one more picture for the pack; the same picture only once."""
        if kept in self.kept or len(self.kept) >= MOST_KEPT:
            return self
        return replace(self, kept=(*self.kept, kept))

    def without(self, kept: Kept) -> Talk:
        """Return the talk without a picture that was kept."""
        return replace(self, kept=tuple(each for each in self.kept if each != kept))

    def ticked(self, group: str, name: str, *, on: bool) -> Talk:
        """Return the talk with something ticked in `again`, `matters` or `next_steps`."""
        before: frozenset[str] = getattr(self, group)
        after = before | {name} if on else before - {name}
        match group:
            case "again":
                return replace(self, again=after)
            case "matters":
                return replace(self, matters=after)
            case _:
                return replace(self, next_steps=after)


NO_TALK = Talk()


def with_picture(talk: Talk, step: str, picture: Picture) -> Talk:
    """Return a talk with a picture changed, such as a layer that is off."""
    return replace(talk, pictures=_with(talk.pictures, step, picture))


def without_ink(talk: Talk) -> Talk:
    """Return a talk without any ink; pictures that were kept stay as they are."""
    return replace(talk, boards=MappingProxyType({}))


def picture_of(step: PlanStep, diagram: Diagram | None) -> Picture:
    """Return the picture that a step begins with; None when it has none, or its drawing is gone."""
    if step.vein is not None:
        vein = step.vein
        return VeinView(
            VeinState(
                lost=vein.lost / 100,
                cause=Cause(vein.cause),
                side=Side(vein.side),
                past_clot=vein.past_clot,
                bypass=vein.bypass,
                stent=vein.stent,
            )
        )
    if diagram is None:
        return None
    steps = [each.id for each in diagram.steps]
    layers = {layer.id: place for place, layer in enumerate(diagram.layers)}
    structures = list(dict.fromkeys(each.id for each in diagram.structures))
    return DrawingView(
        diagram.id,
        DiagramState(
            step=steps.index(step.diagram_step) if step.diagram_step in steps else 0,
            hidden=frozenset(layers[each] for each in step.hide if each in layers),
            selected=structures.index(step.point_out) + 1 if step.point_out in structures else 0,
            pins=False,
        ),
    )


def _with(mapping: Mapping[str, Value], key: str, value: Value) -> Mapping[str, Value]:
    return MappingProxyType({**mapping, key: value})
