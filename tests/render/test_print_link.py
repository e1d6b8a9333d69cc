# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever can be printed has an address that leads back to it, as it stands on the screen."""

from __future__ import annotations

import pytest

from edu_app.library.link import Link
from edu_app.render.pack import DrawingPart, FaqPart, GlossaryPart, PagePart, Part, VeinPart
from edu_app.render.print_link import part_of, print_link
from edu_app.render.scene import Compare, DiagramState
from edu_app.render.vein import VeinState

CHANGED = DiagramState(
    step=4, other=2, compare=Compare.SIDE, hidden=frozenset({0, 9}), selected=30, tone=5
)


@pytest.mark.parametrize(
    "part",
    [
        PagePart(topic="risks"),
        FaqPart(group="basics"),
        DrawingPart(diagram="pelvic-veins", state=DiagramState()),
        DrawingPart(diagram="pelvic-veins", state=CHANGED),
        VeinPart(code=VeinState(lost=0.9, stent=True).code),
        GlossaryPart(),
    ],
)
def test_a_part_has_an_address_that_leads_back_to_it(part: Part) -> None:
    link = print_link(part)

    assert Link.parse(str(link)) == link
    assert part_of(link) == part


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("print:", None),
        ("print:questions", None),
        ("print:drawing#veins", DrawingPart(diagram="veins", state=DiagramState())),
        ("print:vein", VeinPart()),
    ],
)
def test_an_address_may_leave_open_how_things_stand(text: str, part: Part | None) -> None:
    link = Link.parse(text)

    assert link is not None
    assert part_of(link) == part
