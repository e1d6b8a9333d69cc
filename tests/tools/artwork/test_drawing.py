# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The file beside the art has one record a line, and the guide can read it."""

from __future__ import annotations

from pathlib import Path

from shapely.geometry import box

from edu_app.library.sidecars import SidecarFile
from tools.artwork.drawing import Drawing, Label, Layer, Step, Structure
from tools.artwork.svg import Svg

VEIN = Structure(
    id="vein.left", region=box(10, 10, 50.04, 90), pin=(20, 30.06), steps=("one",), layer="veins"
)
LABEL = Label(
    id="vein",
    at=(10, 20),
    align="left",
    anchor=(5, 6.25),
    bold=True,
    required=True,
    structure="vein.left",
    steps=("one",),
)
DRAWING = Drawing(
    id="veins",
    size=(200, 150),
    draw=lambda palette: Svg("veins", (200, 150), str(palette.theme), "Two veins."),
    labels=(LABEL, Label(id="note", at=(100, 140))),
    structures=(VEIN,),
    layers=(Layer(id="veins", elements=("layer.veins",), swatch="vein"),),
    steps=(Step(id="one", show=("layer.veins",), view=(0, 0, 200, 150)),),
    tones={"1": {"#cfc8c0": "#edcdb6"}},
)


def test_the_guide_reads_what_was_written(tmp_path: Path) -> None:
    folder = tmp_path / "diagrams"
    folder.mkdir()
    (folder / "veins.json").write_text(DRAWING.sidecar())

    file = SidecarFile(tmp_path, "veins")
    sidecar = file.sidecar

    assert tuple(file.faults()) == ()
    assert sidecar.files() == {
        theme: f"veins.{theme}.svg" for theme in ("light", "dark", "hc", "mono")
    }
    assert sidecar.labels[0].anchor == (5, 6.2)
    assert sidecar.structures[0].pin == (20, 30.1)
    assert sidecar.structures[0].regions[0][0] == (50, 10)
    assert sidecar.tones == {"1": {"#cfc8c0": "#edcdb6"}}


def test_each_record_has_a_line_of_its_own() -> None:
    lines = DRAWING.sidecar().splitlines()

    for name in ("vein.left", "vein", "note", "one", "veins"):
        assert sum(line.strip().startswith(f'{{"id":"{name}"') for line in lines) == 1


def test_a_drawing_without_anything_else_is_short(tmp_path: Path) -> None:
    bare = Drawing(id="bare", size=(100, 100), draw=DRAWING.draw)
    (tmp_path / "diagrams").mkdir()
    (tmp_path / "diagrams" / "bare.json").write_text(bare.sidecar())

    assert SidecarFile(tmp_path, "bare").sidecar.structures == ()
