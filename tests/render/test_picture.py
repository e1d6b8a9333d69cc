# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Drawings and counts become SVG that draws what it must and collides with nothing."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import msgspec
import pytest

from edu_app.library.art import read_art, scan_art
from edu_app.library.diagram import Diagram, DiagramLabel, DiagramStep
from edu_app.library.loader import Library
from edu_app.library.model import Citation, Risk
from edu_app.paths import assets_dir
from edu_app.render.picture import PIN, PIN_DISTANCE, Inks, people, picture, pixels, sign
from tests.content_tree import FACTS, REPOSITORY

INKS = Inks("#111111", "#eeeeee")
SVG = "{http://www.w3.org/2000/svg}"
ART = b"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  viewBox="0 0 1000 500" width="1000" height="500" role="img" fill="#123456" data-x="1">
  <!-- a note -->
  <title id="t">A &amp; B</title><desc id="d">words <g id="no"/></desc>
  <defs><linearGradient id="fade"><stop offset="0" stop-color="#ffffff"/></linearGradient></defs>
  <g id="one" aria-label="x"><path id="p" fill="url(#fade)" d="M0 0H9"/><g id="empty"/></g>
  <g id="two"><image xlink:href="data:image/png;base64,AAAA" width="1" height="1"/></g>
  <rect id="loose" width="3" height="3"/>
</svg>"""


def label(
    label_id: str,
    text: str = "x",
    at: tuple[float, float] = (500, 250),
    *,
    anchor: tuple[float, float] | None = None,
    required: bool = False,
    align: str = "center",
    bold: bool = False,
) -> DiagramLabel:
    return DiagramLabel(
        id=label_id, text=text, anchor=anchor, at=at, align=align, size=20,
        required=required, bold=bold,
    )  # fmt: skip


def drawing(*labels: DiagramLabel, shown: tuple[str, ...] = ()) -> Diagram:
    step = DiagramStep(id="s", title="S", caption="S.", show=shown, view=(0, 0, 1000, 500))
    return Diagram(
        id="veins", title="Veins", alt="Two veins.", description="Veins.", width=1000, height=500,
        art={}, labels=labels, steps=(step,) if shown else (), stacked=bool(shown),
    )  # fmt: skip


def drawn(*labels: DiagramLabel, shown: tuple[str, ...] = ()) -> ElementTree.Element:
    return ElementTree.fromstring(picture(ART, drawing(*labels, shown=shown), "p-", INKS))


def texts(root: ElementTree.Element) -> list[list[str]]:
    return [[part.strip() for part in each.itertext()] for each in root.iter(f"{SVG}text")]


# ---------------------------------------------------------------- art


def test_what_draws_nothing_stays_behind() -> None:
    root = drawn()
    text = ElementTree.tostring(root, "unicode")

    assert root.attrib == {"viewBox": "0 0 1000 500", "fill": "#123456"}
    assert "note" not in text
    assert "words" not in text
    assert [each.tag.removeprefix(SVG) for each in root] == ["defs", "g", "g", "rect"]
    assert not any("aria" in name or "data" in name for each in root.iter() for name in each.attrib)


def test_names_that_are_referred_to_are_made_unique_and_all_others_go() -> None:
    root = drawn()

    assert [each.get("id") for each in root.iter() if each.get("id")] == ["p-fade"]
    assert root.find(f".//{SVG}path").get("fill") == "url(#p-fade)"  # type: ignore[union-attr]  # it is there
    assert root.find(f".//{SVG}image").get("href") == "data:image/png;base64,AAAA"  # type: ignore[union-attr]  # it is there


def test_only_the_groups_of_the_step_are_drawn() -> None:
    root = drawn(shown=("one",))

    assert [each.tag.removeprefix(SVG) for each in root] == ["defs", "g"]
    assert root.find(f".//{SVG}path") is not None
    assert root.find(f".//{SVG}image") is None


def test_every_drawing_of_the_guide_is_sound_alone_and_beside_others() -> None:
    library = Library(REPOSITORY / "content", "en", FACTS)
    for number, diagram in enumerate(library.diagrams()):
        svg, facts = read_art(assets_dir() / "diagrams" / diagram.art["mono"])
        assert facts.drawable

        text = picture(svg, diagram, f"n{number}-", INKS)

        root = ElementTree.fromstring(text)
        ids = [each.get("id") for each in root.iter() if each.get("id")]
        assert len(ids) == len(set(ids))
        assert {f"n{number}-"} >= {str(name)[: len(f"n{number}-")] for name in ids}
        assert set(re.findall(r"url\(#([^)]+)\)", text)) == set(ids)


# ---------------------------------------------------------------- over the art


def test_pins_are_numbered_in_the_order_of_the_page() -> None:
    root = drawn(label("a", "Vein"), label("side", "Your left", required=True), label("b"))

    assert texts(root) == [["Your left"], ["1"], ["2"]]
    assert len(root.findall(f"{SVG}circle")) == 2


@pytest.mark.parametrize(
    ("at", "x"),
    [((500, 250), 100 + 1000 * PIN * PIN_DISTANCE), ((120, 250), 120), ((100, 250), 100)],
)
def test_a_pin_stands_beside_what_it_shows_on_the_way_to_its_words(
    at: tuple[float, float], x: float
) -> None:
    root = drawn(label("a", at=at, anchor=(100, 250)))

    dot, pin = root.findall(f"{SVG}circle")
    assert (dot.get("cx"), dot.get("cy")) == ("100", "250")
    assert float(pin.get("cx", "")) == pytest.approx(x, abs=0.01)
    assert len(root.findall(f"{SVG}path")) == 2


@pytest.mark.parametrize(
    ("other", "lines"), [((900, 100), ["Your right"]), ((160, 100), ["Your", "right"])]
)
def test_words_of_a_tight_row_stand_below_each_other(
    other: tuple[float, float], lines: list[str]
) -> None:
    first = label("a", "Your right", (100, 100), required=True)
    second = label("b", "Your\nleft", other, required=True)

    assert texts(drawn(first, second)) == [lines, ["Your", "left"]]


@pytest.mark.parametrize("align", ["left", "right", "center"])
@pytest.mark.parametrize("x", [0, 500, 1000])
def test_words_never_leave_the_picture(align: str, x: float) -> None:
    words = drawn(label("a", "Your right side", (x, 100), required=True, align=align, bold=True))

    text = words.find(f"{SVG}text")
    assert text is not None
    assert (text.get("font-weight"), text.get("paint-order")) == ("700", "stroke")
    wide = len("Your right side") * float(text.get("font-size", "")) * 0.58
    middle = float(text[0].get("x", ""))
    assert wide / 2 - 0.01 <= middle <= 1000 - wide / 2 + 0.01
    if x == 500:  # there is room on both sides
        shift = {"left": wide / 2, "right": -wide / 2}.get(align, 0)
        assert middle == pytest.approx(x + shift, abs=0.01)


def test_words_are_text_whatever_they_hold() -> None:
    assert texts(drawn(label("a", '<b>&"', required=True))) == [['<b>&"']]


# ---------------------------------------------------------------- counts


RISK = Risk(
    n=37, of=100, event="had it", otherwise="did not", population="people", period="a year",
    sentence="S.", note="", citation=Citation(source_id="R16", number=1),
)  # fmt: skip


def dots(root: ElementTree.Element, kind: str, width: str) -> int:
    """Count the dots that one path draws."""
    ways = [
        each.get("d", "")
        for each in root
        if each.get("class") == kind and each.get("stroke-width") == width
    ]
    lengths = [float(each) for way in ways for each in re.findall(r"h([0-9.]+)", way)]
    return sum(round((each - 0.01) / 10) + 1 for each in lengths)


@pytest.mark.parametrize(
    ("n", "of"), [(37, 100), (0, 100), (100, 100), (30, 100), (1, 1000), (999, 1000), (410, 1000)]
)
def test_a_count_has_a_full_dot_for_each_and_a_ring_for_each_of_the_rest(n: int, of: int) -> None:
    root = ElementTree.fromstring(people(msgspec.structs.replace(RISK, n=n, of=of), INKS))

    assert dots(root, "dot", "8") == of  # one size for all
    assert dots(root, "hole", "5.2") == of - n
    assert root.get("viewBox") == ("0 0 100 100" if of == 100 else "0 0 400 250")
    assert {each.get("stroke") for each in root} <= {INKS.ink, INKS.paper}


# ---------------------------------------------------------------- signs


def test_a_sign_takes_the_colour_it_is_given() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" stroke="currentColor">'
        '<path d="M0 0"/></svg>'
    )

    assert sign(svg.encode(), "#abcdef") == svg.replace("currentColor", "#abcdef")


def test_a_logo_has_names_of_its_own() -> None:
    assert 'id="logo-fade"' in sign(ART, "currentColor", "logo-")


def test_pixels_are_wrapped_whole() -> None:
    root = ElementTree.fromstring(pixels(b"png", (30, 20)))

    assert root.get("viewBox") == "0 0 30 20"
    assert root[0].attrib == {
        "width": "30", "height": "20", "href": "data:image/png;base64,cG5n",
    }  # fmt: skip


def test_the_sample_art_is_what_the_check_lets_through() -> None:
    kinds = {fault.kind for fault in scan_art(ART).faults}

    assert kinds == {"unsafe-art"}  # the picture of pixels is none
