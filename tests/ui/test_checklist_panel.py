# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The panel with the body map says what is where, at any size, also without its drawing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as changed

from edu_app.library.checklist import Form
from edu_app.library.diagram import Diagram
from edu_app.ui.checklist_map import BodyPart
from edu_app.ui.checklist_marks import lines_in
from edu_app.ui.checklist_panel import Panel, PanelMaker, centred, make_panel
from edu_app.ui.checklist_paper import Paper, Press
from edu_app.ui.checklist_type import LinesPart, Run, TypeCase
from edu_app.ui.paper_parts import GroupPart, Made, Part
from edu_app.ui.theme import Theme

SIZES = [(250.0, 10_000.0, False), (220.0, 10_000.0, False), (350.0, 260.0, True)]


@pytest.fixture
def panel(press: Press, form: Form, body: Diagram) -> Panel:
    return Panel(case=press.case(Paper()), form=form, diagram=body, marked={})


def words(made: Made) -> str:
    return " ".join(lines_in(made.parts))


def flat(parts: tuple[Part, ...], x: float = 0, y: float = 0) -> list[tuple[float, float, Part]]:
    """Return parts with their places."""
    found = []
    for part in parts:
        if isinstance(part, GroupPart):
            found += flat(part.parts, x + part.x, y + part.y)
        else:
            found.append((x, y, part))
    return found


def bodies(made: Made) -> list[BodyPart]:
    return [part for _x, _y, part in flat(made.parts) if isinstance(part, BodyPart)]


def said(made: Made) -> list[tuple[float, float, float, str]]:
    """Return left, right, top and words of each line."""
    return [
        (x + part.x, x + part.x + part.lines.width, y + part.y, part.lines.text)
        for x, y, part in flat(made.parts)
        if isinstance(part, LinesPart)
    ]


@pytest.mark.parametrize(("width", "most", "beside"), SIZES)
def test_everything_is_said_at_any_size(
    panel: Panel, width: float, most: float, beside: bool
) -> None:
    made = make_panel(panel, width, most, beside=beside)

    text = words(made)
    assert text.count("right") == text.count("left") == 2
    for each in ("Front", "Back", "Pain or ache", "Swelling", "Drawing, not a real image."):
        assert each in text
    assert made.slab.height <= most + 1
    assert [body.art is not None for body in bodies(made)] == [True, True]
    assert all(0 <= left < right <= width for left, right, _top, _text in said(made))


@pytest.mark.parametrize(("width", "most", "beside"), SIZES)
def test_no_words_of_the_panel_lie_on_others(
    panel: Panel, width: float, most: float, beside: bool
) -> None:
    lines = said(make_panel(panel, width, most, beside=beside))

    for number, (left, right, top, _text) in enumerate(lines):
        for left_2, right_2, top_2, _text_2 in lines[number + 1 :]:
            apart = right <= left_2 + 0.1 or right_2 <= left + 0.1
            assert apart or abs(top - top_2) > 9


def test_left_and_right_stand_under_the_feet_they_mean(panel: Panel) -> None:
    made = make_panel(panel, 400)

    row = [(left, text) for left, _right, _top, text in said(made) if text.startswith("Your")]
    assert [text for _left, text in sorted(row)] == [
        "Your right",
        "Your left",
        "Your left",
        "Your right",
    ]


def test_both_views_have_one_scale_and_stand_side_by_side(panel: Panel) -> None:
    front, back = bodies(make_panel(panel, 250))

    assert front.rect.width() / front.part[2] == pytest.approx(back.rect.width() / back.part[2])
    assert front.rect.top() == back.rect.top()
    assert front.rect.right() < back.rect.left()


def test_a_panel_is_made_once_for_each_size(panel: Panel) -> None:
    maker = PanelMaker(panel)

    assert maker.make(250) is maker.make(250.001)
    assert maker.make(250) is not maker.make(240)


def test_without_a_drawing_the_key_is_left(panel: Panel) -> None:
    made = make_panel(replace(panel, diagram=None), 250)

    assert words(made) == "Pain or ache Swelling"
    assert bodies(made) == []
    assert 20 < made.slab.height < 60


def test_a_side_without_regions_is_named_in_the_middle(panel: Panel, body: Diagram) -> None:
    left_only = [each for each in body.structures if not each.id.endswith(".right")]

    made = make_panel(replace(panel, diagram=changed(body, structures=tuple(left_only))), 300)

    assert words(made).count("right") == 2


def test_without_its_art_the_body_is_still_there(panel: Panel, tmp_path: Path) -> None:
    theme = panel.case.theme
    bare = Theme(theme.tokens, tmp_path, theme.look, theme.chrome, theme.mm_per_px)

    made = make_panel(replace(panel, case=TypeCase(bare)), 250)

    assert [body.art for body in bodies(made)] == [None, None]


def test_centred_lines_have_one_middle(panel: Panel) -> None:
    lines = panel.case.set((Run("Your right foot"),), 60)

    parts = [part for part in centred(lines, 100, 20) if isinstance(part, LinesPart)]

    assert len(parts) == len(lines.lines) > 1
    assert {round(part.x + part.lines.width / 2, 3) for part in parts} == {100}
    assert [part.y for part in parts] == [20 + n * lines.pitch for n in range(len(parts))]
