# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Places that only mislead are found: pins, ends of lines, words that leave the picture."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from edu_app.library.diagram import Diagram, DiagramLabel, Layer, Structure
from edu_app.library.loader import Library
from edu_app.paths import content_dir
from tools.artwork.lints import lint, measure

VEIN = Structure(
    id="vein.left", name="Vein", latin="", says="", link=None, pin=(50, 50),
    regions=(((20, 20), (80, 20), (80, 80), (20, 80)),), layer="veins",
)  # fmt: skip
ARTERY = replace(
    VEIN, id="artery.left", pin=(70, 30), regions=(((60, 20), (80, 20), (80, 40), (60, 40)),)
)
LABEL = DiagramLabel(
    id="vein.left", text="Left vein", anchor=(40, 60), at=(100, 60), align="left", size=20,
    structure="vein.left",
)  # fmt: skip
NOTE = DiagramLabel(
    id="note", text="A drawing", anchor=None, at=(100, 190), align="center", size=20, required=True
)
SOUND = Diagram(
    id="veins", title="Veins", alt="", description="", width=300, height=200, art={},
    labels=(LABEL, NOTE), structures=(VEIN, ARTERY),
    layers=(Layer(id="veins", name="Veins", elements=("layer.veins",), swatch="vein"),),
)  # fmt: skip


def width_of(line: str, size: float, bold: bool) -> float:
    del bold
    return len(line) * size / 2


def test_a_sound_drawing_has_no_fault() -> None:
    assert list(lint(SOUND, width_of)) == []


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (replace(VEIN, pin=(150, 50)), "pin beside it"),
        (replace(VEIN, regions=(((0, 0), (1, 0), (1, 1)),)), "no region worth tapping"),
        (replace(VEIN, regions=(((250, 20), (380, 20), (380, 80)),), pin=(300, 40)), "leaves"),
        (replace(VEIN, layer="bones"), "layer that is not there"),
    ],
)
def test_a_structure_out_of_place_is_named(changed: Structure, says: str) -> None:
    told = list(lint(replace(SOUND, structures=(changed, ARTERY)), width_of))

    assert any("veins: vein.left" in line and says in line for line in told)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (replace(LABEL, text="A very long name of a vein"), "leaves the picture with its words"),
        (replace(LABEL, at=(100, 240)), "stands outside the picture"),
        (replace(LABEL, anchor=(150, 60)), "points beside vein.left"),
        (replace(LABEL, anchor=(70, 30)), "points at artery.left, which lies in front"),
    ],
)
def test_a_label_out_of_place_is_named(changed: DiagramLabel, says: str) -> None:
    told = list(lint(replace(SOUND, labels=(changed, NOTE)), width_of))

    assert any("label vein.left" in line and says in line for line in told)


def test_a_drawing_must_say_that_it_is_one() -> None:
    assert list(lint(replace(SOUND, labels=(LABEL,)), width_of)) == [
        "veins: no label says that this is a drawing"
    ]


@pytest.mark.usefixtures("qapp")
def test_every_drawing_of_the_guide_is_sound() -> None:
    widths = measure()

    faults = [line for each in Library(content_dir(), "en", {}).diagrams()
              for line in lint(each, widths)]  # fmt: skip

    assert faults == []
