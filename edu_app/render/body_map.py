# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map of the checklist: what is seen of it, what a tap means, where an arrow key leads."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from edu_app.library.checklist import REGION, Form
from edu_app.library.diagram import Diagram, DiagramLabel, Structure
from edu_app.render.answers import Answers, marked, numbers
from edu_app.render.hit import nearest

Place = tuple[float, float]
Frame = tuple[float, float, float, float]
"""Left, top, width, height."""

BODY, LEGS = ("front", "back"), ("leg-front", "leg-back")
AROUND = {BODY: (100.0, 70.0, 25.0), LEGS: (40.0, 30.0, 25.0)}
"""Room of the drawing kept around the regions, in its units: at the sides, above, below."""
ASIDE = 2.5
"""How much farther a region at the side of an arrow counts than one ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyView:
    """One of the two pictures that stand side by side."""

    step: str
    show: tuple[str, ...]
    """Groups of the art."""
    part: Frame
    """The part of the art that is seen, in units of the drawing."""
    regions: tuple[Structure, ...]
    words: tuple[DiagramLabel, ...]
    """What is written beside it: which side is whose, and from where it is seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One mark: the number of its line, and how it is painted."""

    number: int
    mark: str


def body_views(diagram: Diagram, *, legs: bool) -> tuple[BodyView, ...]:
    """Return the two views, of the whole lower body or of the legs alone.

    A drawing without these steps has none.
    """
    names = LEGS if legs else BODY
    steps = [step for name in names for step in diagram.steps if step.id == name]
    regions = {
        step.id: tuple(
            each
            for each in diagram.structures
            if each.id.startswith(REGION) and step.id in each.steps
        )
        for step in steps
    }
    steps = [step for step in steps if regions[step.id]]
    heights = _heights([each for step in steps for each in regions[step.id]], AROUND[names])
    return tuple(
        BodyView(
            step=step.id,
            show=step.show,
            part=_part(regions[step.id], AROUND[names], step.view, heights),
            regions=regions[step.id],
            words=tuple(label for label in diagram.labels if step.id in label.steps),
        )
        for step in steps
    )


def _heights(regions: Sequence[Structure], around: tuple[float, float, float]) -> Place:
    """Return from where to where all views are seen, so that they stand at one height."""
    ys = [y for each in regions for outline in each.regions for _x, y in outline]
    return min(ys, default=0.0) - around[1], max(ys, default=1.0) + around[2]


def _part(
    regions: Sequence[Structure],
    around: tuple[float, float, float],
    view: Frame,
    heights: Place,
) -> Frame:
    """Return the part of a view that holds all its regions."""
    xs = [x for each in regions for outline in each.regions for x, _y in outline]
    left, right = max(view[0], min(xs) - around[0]), min(view[0] + view[2], max(xs) + around[0])
    top, bottom = max(view[1], heights[0]), min(view[1] + view[3], heights[1])
    return left, top, right - left, bottom - top


def spots(form: Form, answers: Answers) -> Mapping[str, tuple[Spot, ...]]:
    """Return the marks of each region that has any."""
    known = numbers(form, answers)
    found: dict[str, tuple[Spot, ...]] = {}
    for item_id, region in marked(form, answers):
        spot = Spot(number=known[item_id], mark=form.mark_of(item_id))
        found[region] = (*found.get(region, ()), spot)
    return found


def fit(views: Sequence[BodyView], room: Place, gap: float, line: float) -> tuple[Frame, ...]:
    """Return where each view is painted in a room of that size: side by side, at one scale.

    Above and below each view there is room for a line of words, `line` pixels high.
    """
    if not views:
        return ()
    wide = sum(view.part[2] for view in views)
    high = max(view.part[3] for view in views)
    free = room[0] - gap * (len(views) - 1)
    scale = max(0.01, min(free / wide, (room[1] - 2 * line) / high))
    spare = (free - wide * scale) / (len(views) + 1)
    frames, x = [], spare
    for view in views:
        width, height = view.part[2] * scale, view.part[3] * scale
        frames.append((x, (room[1] - height) / 2, width, height))
        x += width + gap + spare
    return tuple(frames)


def on_screen(view: BodyView, frame: Frame, place: Place) -> Place:
    """Return where a place of the drawing is painted."""
    scale = frame[2] / view.part[2]
    return frame[0] + (place[0] - view.part[0]) * scale, frame[1] + (
        place[1] - view.part[1]
    ) * scale


def tapped(views: Sequence[BodyView], frames: Sequence[Frame], point: Place, reach: float) -> str:
    """Return the region under a point, else the nearest within `reach` pixels, or nothing."""
    for view, frame in zip(views, frames, strict=True):
        scale = frame[2] / view.part[2]
        inside = frame[0] - reach <= point[0] <= frame[0] + frame[2] + reach
        if inside:
            place = (
                view.part[0] + (point[0] - frame[0]) / scale,
                view.part[1] + (point[1] - frame[1]) / scale,
            )
            found = nearest(place, view.regions, reach / scale)
            if found:
                return found
    return ""


def step_to(pins: Mapping[str, Place], start: str, way: Place) -> str:
    """Return the region that an arrow key leads to; `start` where there is none that way.

    `way` is a step of length one: (1, 0) is to the right.
    """
    x, y = pins[start]
    best, least = start, math.inf
    for name, pin in pins.items():
        dx, dy = pin[0] - x, pin[1] - y
        ahead, aside = dx * way[0] + dy * way[1], abs(dx * way[1]) + abs(dy * way[0])
        if name != start and ahead > abs(aside) * 0.3 and ahead + ASIDE * aside < least:
            best, least = name, ahead + ASIDE * aside
    return best


def read_order(regions: Iterable[Structure]) -> tuple[Structure, ...]:
    """Return regions from top to bottom, at one height the person's right first, as it is seen."""
    return tuple(sorted(regions, key=lambda each: (round(each.pin[1] / 40), each.pin[0])))
