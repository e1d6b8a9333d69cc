# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The real drawings: art that Qt can paint, words for who cannot see them, left and right said."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from edu_app.library.art import read_art, scan_art
from edu_app.library.diagram import Diagram, DiagramLabel
from edu_app.library.loader import Library
from edu_app.render.scene import DiagramState, derive_scene, required
from edu_app.render.tokens import read_tokens

ROOT = Path(__file__).resolve().parents[2]
ART = ROOT / "assets" / "diagrams"
LARGEST = {"light": 260_000, "dark": 260_000, "hc": 220_000, "mono": 220_000}
"""Bytes of art; two pictures of tests hold pixels."""
NO_SIDES = {"after-care", "ankle-pump", "cause-gallery", "clot-to-scar", "follow-up-timeline",
            "ivus-view", "leg-elevation", "narrowing-steps", "pain-position", "stent-steps",
            "stocking-fit", "ultrasound-probe", "vein-valves-pump", "venogram-room",
            "warning-signs"}  # fmt: skip
"""Drawings of one vein, of one leg or of somebody from the side: nothing there has two sides."""


@cache
def library() -> Library:
    return Library(ROOT / "content", "en", {"emergency": "911"})


def every() -> list[Diagram]:
    return list(library().diagrams())


drawings = pytest.mark.parametrize("drawing", every(), ids=lambda drawing: drawing.id)
each_label = pytest.mark.parametrize(
    ("drawing", "label"),
    [(drawing, label) for drawing in every() for label in drawing.labels],
    ids=lambda each: each.id,
)
art_files = pytest.mark.parametrize("file", sorted(ART.glob("*.svg")), ids=lambda path: path.name)


def test_all_drawings_that_were_asked_for_are_there() -> None:
    wanted = (ROOT / "content" / "diagrams.toml").read_text("utf-8")

    assert [drawing.id for drawing in every()] == re.findall(r"^\[([a-z-]+)\]", wanted, re.M)
    assert len(every()) == 26


@drawings
def test_there_is_art_for_every_theme_and_for_paper(drawing: Diagram, qtbot: QtBot) -> None:
    assert set(drawing.art) == {"light", "dark", "hc", "mono"}
    for theme, name in drawing.art.items():
        svg, facts = read_art(ART / name)
        assert facts.faults == ()
        assert len(svg) <= LARGEST[theme]
        assert QSvgRenderer(str(ART / name)).isValid()


def test_every_file_belongs_to_a_drawing() -> None:
    used = {name for drawing in every() for name in drawing.art.values()}
    used |= {f"{drawing.id}.json" for drawing in every()}

    assert {path.name for path in ART.iterdir()} == used


def test_the_mark_of_the_guide_is_sound_too() -> None:
    for path in (ROOT / "assets" / "brand").glob("*.svg"):
        faults = scan_art(path.read_bytes().lower().replace(b"viewbox", b"viewBox")).faults
        assert [fault.sentence for fault in faults] == []


@drawings
def test_every_step_has_something_to_tap_and_something_to_say(drawing: Diagram) -> None:
    for number, step in enumerate(drawing.steps or (None,)):
        scene = derive_scene(drawing, DiagramState(step=number))
        assert len(scene.walked) >= 1
        assert all(each.name for each in scene.tapped)
        assert step is None or 3 <= len(step.caption.split()) <= 45


@drawings
def test_left_and_right_are_on_every_view_of_a_body(drawing: Diagram) -> None:
    for step in drawing.steps or (None,):
        sides = {label.text.split()[1] for label in required(drawing, step)}
        assert sides == (set() if drawing.id in NO_SIDES else {"left", "right"})


@drawings
def test_a_side_is_said_as_yours(drawing: Diagram) -> None:
    for label in drawing.labels:
        if side := re.search("left|right", label.id if label.id.startswith("side") else ""):
            assert re.match(rf"Your {side[0]}\b", label.text)
            assert label.required


@drawings
def test_a_drawing_says_on_itself_that_it_is_no_real_image(drawing: Diagram) -> None:
    note = next(label for label in drawing.labels if label.id == "note")

    assert note.required
    assert "not a real image" in note.text.lower()
    assert note.text.endswith("Not to scale.")


@drawings
def test_somebody_who_cannot_see_it_is_told_what_it_shows(drawing: Diagram) -> None:
    assert 40 <= len(drawing.alt) <= 200
    assert len(drawing.description.split()) >= 60
    assert "drawing" in drawing.description
    assert "not to scale" in drawing.description


@drawings
def test_the_few_labels_inside_a_page_are_few(drawing: Diagram) -> None:
    assert len(drawing.page_labels) <= 12


@each_label
def test_a_label_is_large_enough_and_short(drawing: Diagram, label: DiagramLabel) -> None:
    assert label.size >= 20
    assert label.text.count("\n") <= 2
    assert drawing.id


@drawings
def test_words_are_plain_and_promise_nothing(drawing: Diagram) -> None:
    said = [drawing.title, drawing.alt, drawing.description]
    said += [label.text for label in drawing.labels]
    said += [f"{each.name}. {each.says}" for each in drawing.structures]
    said += [f"{step.title}. {step.caption}" for step in drawing.steps]
    text = "\n".join(said)

    banned = r"\b(safe|minor|simple|painless|cure|fix|always|never|zero|platinum|normal flow)\b"
    assert re.findall(banned, text, re.I) == []
    assert re.findall(r"[^\x20-\x7e\n]", text) == []
    sentences = [each for item in said for each in re.split(r"(?<=[.!?])\s+|\n\n", item)]
    assert [each for each in sentences if len(each.split()) > 25] == []


@art_files
def test_art_says_what_it_is_and_whose(file: Path) -> None:
    head = file.read_text("utf-8")[:3000]

    assert "<title" in head
    assert "<desc" in head
    assert "CC-BY-4.0" in head


@pytest.mark.parametrize("theme", ["light", "dark", "hc", "mono"])
def test_arteries_have_a_dotted_line_in_every_theme(theme: str) -> None:
    svg = (ART / f"pelvic-veins.{theme}.svg").read_text("utf-8")

    assert svg.count("stroke-dasharray") >= 4


def test_dark_art_is_made_for_the_sheet_that_the_program_paints() -> None:
    from tools.artwork.palettes import PALETTES

    tokens = read_tokens(ROOT / "assets")
    for theme, palette in PALETTES.items():
        sheet = "dark" if theme == "dark" else "light"
        assert palette.sheet.lower() == tokens.colour(sheet, "surface").lower()


@pytest.mark.parametrize(
    "icon", sorted((ROOT / "assets" / "icons").glob("*.svg")), ids=lambda path: path.stem
)
def test_an_icon_can_take_any_colour(icon: Path) -> None:
    text = icon.read_text("utf-8")

    assert 'stroke="currentColor"' in text
    assert 'viewBox="0 0 24 24"' in text
    assert not re.search(r"#[0-9a-fA-F]{3,6}", text)
