# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines with a box stand side by side, and what is to be written has a line long enough for it."""

from __future__ import annotations

import pytest

from edu_app.library.checklist import Form, Group
from edu_app.ui.checklist_bench import Bench, Fit
from edu_app.ui.checklist_items import LEAST_WRITE_PX, make_group
from edu_app.ui.checklist_marks import StrokePart, TickPart, lines_in
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.paper_parts import Made
from tests.ui.checklist_samples import BenchMaker

NARROW, WIDE = 250.0, 480.0


@pytest.fixture(scope="module")
def groups(form: Form) -> dict[str, Group]:
    return {group.id: group for group in form.of("about")}


def make(bench: Bench, group: Group, width: float = WIDE, *, ticked: bool = True) -> Made:
    return make_group(bench, width, group.name, group.items, ticked=ticked)


def ticks(made: Made) -> list[TickPart]:
    return [part for part in made.parts if isinstance(part, TickPart)]


def lines(made: Made) -> list[LinesPart]:
    return [part for part in made.parts if isinstance(part, LinesPart)]


def strokes(made: Made) -> list[StrokePart]:
    return [part for part in made.parts if isinstance(part, StrokePart)]


@pytest.mark.parametrize("ticked", [True, False])
@pytest.mark.parametrize("width", [NARROW, 350.0, WIDE, 726.0])
def test_nothing_leaves_its_room_or_lies_on_something_else(
    bench: Bench, groups: dict[str, Group], width: float, ticked: bool
) -> None:
    for group in groups.values():
        made = make(bench, group, width, ticked=ticked)

        said = lines(made)
        assert all(part.x + part.lines.width <= width + 0.01 for part in said)
        assert all(
            part.y >= 0 and part.y + part.lines.height <= made.slab.height + 2 for part in said
        )
        for number, one in enumerate(said):
            for other in said[number + 1 :]:
                beside = one.x + one.lines.width <= other.x or other.x + other.lines.width <= one.x
                low = min(one.y + one.lines.height, other.y + other.lines.height)
                assert beside or low - max(one.y, other.y) < 3, (one.lines.text, other.lines.text)


def test_every_line_has_its_box(bench: Bench, groups: dict[str, Group]) -> None:
    made = make(bench, groups["health"])

    assert len(ticks(made)) == len(groups["health"].items)
    assert all(part.ticked for part in ticks(made))
    assert not any(part.ticked for part in ticks(make(bench, groups["health"], ticked=False)))


def test_the_name_of_a_group_stands_beside_its_lines_where_there_is_room(
    bench: Bench, groups: dict[str, Group]
) -> None:
    wide, narrow = make(bench, groups["clots"]), make(bench, groups["clots"], NARROW)

    assert ticks(wide)[0].x > 100
    assert ticks(narrow)[0].x == 0
    assert ticks(narrow)[0].y > lines(narrow)[0].lines.height


def test_what_is_to_be_written_has_a_line(bench: Bench, groups: dict[str, Group]) -> None:
    asked = [item for item in groups["clots"].items if item.write]

    for width in (NARROW, WIDE):
        made = make(bench, groups["clots"], width)

        (stroke,) = strokes(made)
        assert asked[0].write in " ".join(lines_in(made.parts))
        assert stroke.x + stroke.width == pytest.approx(width)


def test_a_line_to_write_on_is_long_enough(bench: Bench, groups: dict[str, Group]) -> None:
    for name in ("clots", "surgery", "medicines"):
        for stroke in strokes(make(bench, groups[name])):
            assert stroke.width >= LEAST_WRITE_PX - 1


def test_room_to_write_is_given_up_on_a_full_page(
    make_bench: BenchMaker, groups: dict[str, Group]
) -> None:
    made = make(make_bench(Fit(write=False)), groups["clots"])

    assert strokes(made) == []
    assert "which year" not in " ".join(lines_in(made.parts))


def test_lines_of_the_blank_form_begin_below_each_other(
    bench: Bench, groups: dict[str, Group]
) -> None:
    made = make(bench, groups["daily-life"], 350, ticked=False)

    assert {part.x for part in ticks(made)} == {0, 175}
