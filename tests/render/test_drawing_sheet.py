# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A printed drawing says what stands on the screen: the step, what is pointed out, the names."""

from __future__ import annotations

from functools import cache

import msgspec
import pytest

from edu_app.library.diagram import Diagram
from edu_app.library.loader import Library
from edu_app.library.model import Callout, Heading, ItemList, Paragraph
from edu_app.library.phrases import FALLBACK
from edu_app.render.drawing_sheet import drawing_matter
from edu_app.render.guide_sheet import Matter
from edu_app.render.plain import plain
from edu_app.render.scene import Compare, DiagramState, derive_scene
from edu_app.render.sheet import DrawingPicture
from tests.content_tree import FACTS, REPOSITORY

WORDS = FALLBACK.handout


@cache
def drawing(name: str) -> Diagram:
    found = Library(REPOSITORY / "content", "en", FACTS).diagram(name)
    assert found is not None
    return found


def matter(name: str, **state: object) -> Matter:
    return drawing_matter(drawing(name), DiagramState(**state), WORDS)  # type: ignore[arg-type]  # its fields


def listed(made: Matter) -> ItemList:
    return next(block for block in made.blocks if isinstance(block, ItemList))


def test_the_step_that_is_shown_is_told_first() -> None:
    made = matter("pelvic-veins", step=1)

    step = drawing("pelvic-veins").steps[1]
    lead = made.blocks[0]
    assert isinstance(lead, Paragraph)
    assert lead.lead
    assert plain((lead,)).strip() == f"{step.title}. {step.caption}"
    assert made.title == drawing("pelvic-veins").title
    assert made.file == "diagrams/pelvic-veins.toml"


def test_two_steps_that_are_compared_are_both_told() -> None:
    made = matter("stent-steps", step=3, other=1, compare=Compare.SIDE)

    steps = drawing("stent-steps").steps
    told = plain(made.blocks).split("\n\n")
    assert told[:2] == [f"{steps[at].title}. {steps[at].caption}" for at in (3, 1)]


def test_a_drawing_without_steps_says_what_it_shows() -> None:
    made = matter("collaterals")

    assert drawing("collaterals").steps == ()
    assert plain(made.blocks[:1]).strip() == drawing("collaterals").alt


def test_what_is_pointed_out_has_a_box_with_both_names_and_its_sentence() -> None:
    made = matter("pelvic-veins", selected=11)

    chosen = derive_scene(drawing("pelvic-veins"), DiagramState(selected=11)).selected
    assert chosen is not None
    box = made.blocks[1]
    assert isinstance(box, Callout)
    assert box.title == f"{chosen.name} ({chosen.latin})"
    assert plain(box.blocks).strip() == chosen.says


def test_what_is_pointed_out_and_says_nothing_has_its_names_alone() -> None:
    real = drawing("pelvic-veins")
    mute = tuple(msgspec.structs.replace(each, says="", latin="") for each in real.structures)
    silent = msgspec.structs.replace(real, structures=mute)

    made = drawing_matter(silent, DiagramState(selected=1), WORDS)

    box = made.blocks[1]
    assert isinstance(box, Callout)
    assert (box.title, box.blocks) == (mute[0].name, ())


@pytest.mark.parametrize("state", [{}, {"step": 2}, {"hidden": frozenset({0, 1})}])
def test_names_stand_in_the_order_of_the_numbers_on_the_picture(state: dict[str, object]) -> None:
    made = matter("pelvic-veins", **state)

    scene = derive_scene(drawing("pelvic-veins"), DiagramState(**state))  # type: ignore[arg-type]  # its fields
    names = [plain((ItemList(items=(item,)),)).strip("- \n") for item in listed(made).items]
    assert names == [
        f"{each.name} ({each.latin})" if each.latin else each.name for each in scene.walked
    ]
    assert listed(made).ordered


def test_where_numbers_are_off_the_names_have_none() -> None:
    assert not listed(matter("pelvic-veins", pins=False)).ordered


def test_a_drawing_without_names_has_no_heading_for_them() -> None:
    nameless = msgspec.structs.replace(drawing("collaterals"), structures=())

    made = drawing_matter(nameless, DiagramState(), WORDS)

    assert [type(block) for block in made.blocks] == [Paragraph]


def test_the_long_description_is_printed_where_there_is_room() -> None:
    made = matter("pelvic-veins")

    first, *rest = made.if_room
    assert isinstance(first, Heading)
    assert " ".join(plain(tuple(rest)).split()) == (
        " ".join(drawing("pelvic-veins").description.split())
    )


def test_the_picture_is_the_drawing_in_its_state() -> None:
    state = DiagramState(step=2, tone=3)

    made = drawing_matter(drawing("leg-effects"), state, WORDS)

    assert made.picture == DrawingPicture(diagram=drawing("leg-effects"), state=state)
