# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is written can be drawn by Qt and passes the guide's own look at art."""

import pytest
from shapely.geometry import Point, Polygon, box

from edu_app.library.art import scan_art
from tools.artwork.svg import Ink, Stop, Svg


def drawn() -> Svg:
    svg = Svg("veins", (100, 50), "Veins & <arteries>", "Two veins.")
    fill = svg.linear("fade", [Stop(0, "#ffffff"), Stop(1, "#2c65ab", 0.5)], (0, 0), (0, 50))
    with svg.group("layer.veins"):
        svg.shape(box(0, 0, 10, 10), Ink(fill=fill, line="#173e6e", width=2), "vein.left")
    ring = svg.radial("ring", [Stop(0, "#000000")], (5, 5), 3)
    with svg.group("layer.marks", transform="translate(5 5)", opacity=0.5):
        svg.line([(0, 0), (5, 5), (9, 0)], Ink(line="#ffffff", width=3, dash="1 4", opacity=0.9))
        svg.shape(Point(5, 5).buffer(4), Ink(fill=ring, opacity=0.3))
    return svg


def test_the_guide_finds_nothing_wrong_with_it() -> None:
    facts = scan_art(drawn().text().encode())

    assert facts.faults == ()
    assert facts.view_box == (0, 0, 100, 50)
    assert {"veins", "layer.veins", "vein.left", "layer.marks", "fade", "ring"} <= facts.ids


def test_title_and_licence_are_in_it() -> None:
    text = drawn().text()

    assert "<title" in text
    assert "Veins &amp; &lt;arteries&gt;" in text
    assert "CC-BY-4.0" in text


@pytest.mark.parametrize(
    ("ink", "attributes"),
    [
        (Ink(fill="#ffffff"), ' fill="#ffffff"'),
        (Ink(fill="#ffffff", opacity=0.25), ' fill="#ffffff" fill-opacity="0.25"'),
        (
            Ink(line="#000000", width=1.5, opacity=0.5),
            ' fill="none" stroke="#000000" stroke-width="1.5" stroke-linejoin="round"'
            ' stroke-linecap="round" stroke-opacity="0.5"',
        ),
    ],
)
def test_inks_become_plain_attributes(ink: Ink, attributes: str) -> None:
    assert ink.attributes() == attributes


def test_what_is_empty_is_not_drawn() -> None:
    svg = Svg("empty", (10, 10), "Nothing", "Nothing.")

    svg.shape(Polygon(), Ink(fill="#ffffff"))

    assert "<path" not in svg.text()
    assert "<defs" not in svg.text()


def test_pixels_are_inside_the_file() -> None:
    svg = Svg("scan", (10, 10), "A scan", "A scan.")

    svg.image((0, 0, 10, 10), "QUJD")

    assert 'xlink:href="data:image/png;base64,QUJD"' in svg.text()
