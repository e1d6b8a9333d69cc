# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The real drawings: art that Qt can paint, labels that fit, words for who cannot see them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
ART = ROOT / "assets" / "diagrams"
SVG = "{http://www.w3.org/2000/svg}"
Table = dict[str, Any]  # read from TOML, checked by the tests below

# QtSvg leaves these out or gets them wrong, without a word.
UNSAFE = {
    *("clipPath", "text", "textPath", "tspan", "foreignObject", "style", "symbol", "script"),
    *("filter", "animate", "set", "a", "switch"),
}
LABEL_KEYS = {"id", "anchor", "at", "align", "size", "bold", "required", "via"}


@cache
def structure() -> dict[str, Table]:
    return tomllib.loads((ROOT / "content" / "diagrams.toml").read_text("utf-8"))


@cache
def words(drawing: str) -> Table:
    path = ROOT / "content" / "en" / "diagrams" / f"{drawing}.toml"
    return tomllib.loads(path.read_text("utf-8"))


def labels() -> Iterator[tuple[str, Table]]:
    for drawing, table in structure().items():
        yield from ((drawing, label) for label in table["label"])


drawings = pytest.mark.parametrize("drawing", sorted(structure()))
each_label = pytest.mark.parametrize(
    ("drawing", "label"),
    list(labels()),
    ids=lambda each: each if isinstance(each, str) else each["id"],
)
pictures = pytest.mark.parametrize(
    "picture",
    sorted([*ART.glob("*.svg"), *(ROOT / "assets" / "brand").glob("*.svg")]),
    ids=lambda path: path.name,
)


@drawings
def test_the_art_has_the_size_that_the_labels_count_in(drawing: str, qtbot: QtBot) -> None:
    table = structure()[drawing]

    for name in table["art"].values():
        box = QSvgRenderer(str(ART / name)).viewBoxF()
        assert (box.width(), box.height()) == (table["width"], table["height"])


@drawings
def test_there_is_always_art_for_the_light_theme(drawing: str) -> None:
    art = structure()[drawing]["art"]

    assert "light" in art
    assert art.keys() <= {"light", "dark", "hc"}


def test_every_art_file_belongs_to_a_drawing() -> None:
    used = {name for table in structure().values() for name in table["art"].values()}

    assert {path.name for path in ART.glob("*.svg")} == used


@drawings
def test_every_label_has_its_words_and_every_word_its_label(drawing: str) -> None:
    ids = [label["id"] for label in structure()[drawing]["label"]]

    assert len(ids) == len(set(ids))
    assert set(words(drawing)["labels"]) == set(ids)
    assert all(words(drawing)["labels"].values())


@drawings
def test_the_labels_inside_a_page_are_labels_of_the_drawing(drawing: str) -> None:
    table = structure()[drawing]

    chosen = table.get("page-labels", [])

    assert len(chosen) <= 8
    assert set(chosen) <= {label["id"] for label in table["label"]}


@each_label
def test_a_label_is_described_completely(drawing: str, label: Table) -> None:
    assert label.keys() <= LABEL_KEYS
    assert label["align"] in {"left", "right", "center"}
    assert label["size"] >= 20


@drawings
def test_a_drawing_says_on_itself_that_it_is_no_real_image(drawing: str) -> None:
    note = next(label for label in structure()[drawing]["label"] if label["id"] == "note")

    assert note["required"]
    assert "not a real image" in words(drawing)["labels"]["note"].lower()
    assert words(drawing)["labels"]["note"].endswith("Not to scale.")


@drawings
def test_somebody_who_cannot_see_it_is_told_what_it_shows(drawing: str) -> None:
    text = words(drawing)

    assert text.keys() == {"title", "alt", "description", "labels"}
    assert 40 <= len(text["alt"]) <= 170
    assert len(text["description"].split()) > 100
    assert "drawing" in text["description"]
    assert "not to scale" in text["description"]


@drawings
def test_every_named_part_is_named_in_the_description(drawing: str) -> None:
    told = re.sub(r"\W+", " ", words(drawing)["description"].lower())
    parts = [label["id"] for label in structure()[drawing]["label"] if "anchor" in label]
    missing = []
    for name in parts:
        text = words(drawing)["labels"][name]
        plain = re.sub(r"\(.*\)|\b(right|left|side)\b", " ", text.replace("\n", " ").lower())
        if not all(word[:4] in told for word in re.findall(r"\w+", plain)):
            missing.append(text)

    assert missing == []


@drawings
def test_words_are_plain_and_promise_nothing(drawing: str) -> None:
    text = words(drawing)
    said = " ".join([text["title"], text["alt"], text["description"], *text["labels"].values()])

    banned = r"\b(safe|minor|simple|painless|cure|fix|always|never|zero|platinum|normal flow)\b"
    assert re.findall(banned, said, re.I) == []
    assert re.findall(r"[^\x20-\x7e\n]", said) == []
    sentences = re.split(r"(?<=[.!?])\s+", text["description"].strip())
    assert [each for each in sentences if len(each.split()) > 25] == []


@pytest.fixture(scope="session")
def family() -> str:
    """Load the guide's own typeface."""
    ids = [
        QFontDatabase.addApplicationFont(str(path))
        for path in sorted((ROOT / "assets" / "fonts").glob("*.ttf"))
    ]
    return QFontDatabase.applicationFontFamilies(ids[0])[0]


@each_label
def test_a_label_lies_inside_the_drawing(
    drawing: str, label: Table, qtbot: QtBot, family: str
) -> None:
    table = structure()[drawing]
    font = QFont(family)
    font.setPixelSize(label["size"])
    font.setBold(label.get("bold", False))
    metrics = QFontMetricsF(font)
    lines = words(drawing)["labels"][label["id"]].split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines)
    height = metrics.height() * len(lines)

    x, y = label["at"]
    left = {"left": x, "right": x - width, "center": x - width / 2}[label["align"]]

    assert left >= 0
    assert left + width <= table["width"]
    assert y - height / 2 >= 0
    assert y + height / 2 <= table["height"]
    ax, ay = label.get("anchor", (0, 0))
    assert 0 <= ax <= table["width"]
    assert 0 <= ay <= table["height"]


@pictures
def test_art_holds_only_what_qt_paints(picture: Path) -> None:
    root = ElementTree.parse(picture).getroot()
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}

    assert tags & UNSAFE == set()
    assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert root.get("viewBox")


@pictures
def test_art_leads_nowhere_and_has_no_colour_that_qt_cannot_read(picture: Path) -> None:
    root = ElementTree.parse(picture).getroot()
    wrong = []
    for element in root.iter():
        for name, value in element.attrib.items():
            if name.endswith("href") and not value.startswith(("#", "data:image/png;base64,")):
                wrong.append(value[:80])
            if name in {"fill", "stroke", "stop-color"} and not re.fullmatch(
                r"#[0-9a-fA-F]{6}|none|url\(#[\w.-]+\)", value
            ):
                wrong.append(value)
            if name.startswith("on"):
                wrong.append(name)

    assert wrong == []


@pytest.mark.parametrize(
    "icon", sorted((ROOT / "assets" / "icons").glob("*.svg")), ids=lambda path: path.stem
)
def test_an_icon_can_take_any_colour(icon: Path) -> None:
    text = icon.read_text("utf-8")

    assert 'stroke="currentColor"' in text
    assert 'viewBox="0 0 24 24"' in text
    assert not re.search(r"#[0-9a-fA-F]{3,6}", text)
