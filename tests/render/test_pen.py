# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A tool makes its mark, a palm makes none, and an eraser leaves out nothing on its way."""

from __future__ import annotations

import pytest

from edu_app.render.ink import MOST_TOUCHES, Arrow, Ink, Note, Stamp, StampKind, Stroke, Width
from edu_app.render.pen import NEAR_SECONDS, Draft, Palm, PenState, Source, Tool, note_of

WAY = ((100.0, 100.0, 0.5), (130.0, 100.0, 0.9), (160.0, 100.0, 0.2))
LINE = Stroke(Ink.TEAL, 4.0, tuple((float(x), 50.0, 0.5) for x in range(0, 400, 10)))


def draft(tool: Tool, *touches: tuple[float, float, float], width: Width = Width.MIDDLE) -> Draft:
    """Return what is made by a tool along touches, where 1080 units are seen."""
    pen = PenState(tool=tool, width=width, stamp=StampKind.STENT)
    made = Draft(pen=pen, height=1080.0, touches=touches[:1])
    for touch in touches[1:]:
        made = made.moved(touch)
    return made


@pytest.mark.parametrize(
    ("tool", "mark"),
    [
        (Tool.PEN, Stroke(Ink.YELLOW, 6.0, WAY)),
        (Tool.HIGHLIGHTER, Stroke(Ink.YELLOW, 24.0, WAY, broad=True)),
        (Tool.ARROW, Arrow(Ink.YELLOW, 6.0, (100.0, 100.0), (160.0, 100.0))),
        (Tool.STAMP, Stamp(StampKind.STENT, 151.2, (100.0, 100.0), 0.0)),
        (Tool.TEXT, None),
        (Tool.ERASER, None),
        (Tool.POINTER, None),
        (Tool.DOT, None),
        (Tool.SPOT, None),
    ],
)
def test_each_tool_makes_its_mark(tool: Tool, mark: object) -> None:
    made = draft(tool, *WAY).mark()

    if isinstance(mark, Stamp):
        assert isinstance(made, Stamp)
        assert made.size == pytest.approx(mark.size)
        assert (made.kind, made.at, made.turn) == (mark.kind, mark.at, mark.turn)
    else:
        assert made == mark


@pytest.mark.parametrize(
    ("width", "units"), [(Width.FINE, 3.0), (Width.MIDDLE, 6.0), (Width.BROAD, 12.0)]
)
def test_three_widths_are_three_thicknesses(width: Width, units: float) -> None:
    made = draft(Tool.PEN, *WAY, width=width).mark()

    assert isinstance(made, Stroke)
    assert made.width == pytest.approx(units)


def test_a_hand_that_hardly_moves_adds_nothing() -> None:
    first = draft(Tool.PEN, WAY[0])

    assert first.moved((100.5, 100.5, 0.9)) is first
    assert len(first.moved((103.0, 100.0, 0.9)).touches) == 2


def test_an_endless_stroke_ends() -> None:
    made = Draft(
        pen=PenState(tool=Tool.PEN), height=10.0, touches=tuple((float(x), 0.0, 0.5)
        for x in range(MOST_TOUCHES)),
    )  # fmt: skip

    assert made.moved((9e9, 0.0, 0.5)) is made


def test_an_arrow_of_no_length_is_none() -> None:
    assert draft(Tool.ARROW, WAY[0], (110.0, 100.0, 0.5)).mark() is None


@pytest.mark.parametrize(
    ("end", "turn"),
    [((120.0, 100.0), 0.0), ((100.0, 200.0), 90.0), ((20.0, 100.0), 180.0), ((170, 170), 45.0)],
)
def test_a_stamp_lies_along_the_drag(end: tuple[float, float], turn: float) -> None:
    made = draft(Tool.STAMP, WAY[0], (*end, 0.5)).mark()

    assert isinstance(made, Stamp)
    assert (made.at, made.turn) == ((100.0, 100.0), pytest.approx(turn))


def test_a_quick_eraser_leaves_nothing_on_its_way() -> None:
    wide = draft(Tool.ERASER, (0.0, 50.0, 0.5), (400.0, 50.0, 0.5), width=Width.BROAD)

    assert wide.erased((LINE,), (0.0, 50.0)) == ()


def test_an_eraser_that_stands_still_cuts() -> None:
    at = draft(Tool.ERASER, (200.0, 50.0, 0.5), (200.0, 50.0, 0.5))
    left = at.erased((LINE,), (200.0, 50.0))

    assert len(left) == 2
    assert all(isinstance(part, Stroke) and part.ink is Ink.TEAL for part in left)


def test_words_are_as_large_as_the_width_says() -> None:
    sizes = [note_of(PenState(width=width), 1000.0, (1.0, 2.0), "here").size for width in Width]

    assert sizes == sorted(set(sizes))
    assert note_of(PenState(ink=Ink.WHITE), 1000.0, (1.0, 2.0), "here") == Note(
        Ink.WHITE, 50.0, (1.0, 2.0), "here"
    )


# ---------------------------------------------------------------- the palm

NO_PEN = Palm()
HOVERS = NO_PEN.felt(10.0, down=False)
PRESSES = NO_PEN.felt(10.0, down=True)


@pytest.mark.parametrize(
    ("palm", "seconds", "near"),
    [
        (NO_PEN, 0.0, False),
        (HOVERS, 10.0, True),
        (HOVERS, 10.0 + NEAR_SECONDS, True),
        (HOVERS, 10.1 + NEAR_SECONDS, False),
        (PRESSES, 99.0, True),
        (PRESSES.felt(20.0, down=False), 20.2, True),
        (PRESSES.felt(20.0, down=False), 21.0, False),
    ],
)
def test_a_touch_beside_a_pen_is_the_palm(palm: Palm, seconds: float, near: bool) -> None:
    assert palm.is_near(seconds) is near


@pytest.mark.parametrize(
    ("palm", "source", "switched_on", "draws"),
    [
        (NO_PEN, Source.FINGER, False, True),
        (HOVERS, Source.FINGER, False, False),
        (HOVERS, Source.FINGER, True, True),
        (HOVERS, Source.PEN, False, True),
        (HOVERS, Source.MOUSE, False, True),
    ],
)
def test_a_finger_draws_where_it_is_wanted_or_there_is_no_pen(
    palm: Palm, source: Source, switched_on: bool, draws: bool
) -> None:
    assert palm.may_draw(source, PenState(touch_draws=switched_on)) is draws
