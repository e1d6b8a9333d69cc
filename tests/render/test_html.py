# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The file holds everything, stands alone, and can be read by who does not see it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from edu_app.library.loader import Library
from edu_app.paths import assets_dir
from edu_app.render.handout import Handout
from edu_app.render.handout_parts import Choice, everything
from edu_app.render.html import Dress, html_of
from edu_app.render.plain import plain
from edu_app.render.tokens import contrast, read_tokens
from edu_app.settings import Settings
from tests.render.handout_samples import art_of, make

CSS = (assets_dir() / "theme" / "handout.css").read_text("utf-8")
TOKENS = read_tokens(assets_dir())
MARK = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>'
SVG = "{http://www.w3.org/2000/svg}"
LOGO = f"{MARK.decode()[:-6]}</svg>"


def dress(library: Library, handout: Handout, **more: object) -> Dress:
    art = {name: {"light": svg} for name, svg in art_of(library, handout).items()}
    made = Dress(
        tokens=TOKENS, css=CSS, mark=MARK, help_icon=MARK, logo="", art=art, paper="a4",
        is_large=False,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def file_of(library: Library, choice: Choice, settings: Settings | None = None) -> str:
    handout = make(library, choice, settings) if settings else make(library, choice)
    return html_of(handout, dress(library, handout))


@pytest.fixture(scope="module")
def file(handed: Library) -> str:
    """Everything in one file."""
    return file_of(handed, everything(handed))


@pytest.fixture(scope="module")
def root(file: str) -> ElementTree.Element:
    return ElementTree.fromstring(file.removeprefix("<!DOCTYPE html>\n"))


def text(element: ElementTree.Element) -> str:
    return " ".join("".join(element.itertext()).split())


# ---------------------------------------------------------------- what it is


def test_it_begins_as_a_page_of_html_and_says_what_it_is(
    file: str, root: ElementTree.Element, handed: Library
) -> None:
    assert file.startswith('<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"/>')
    assert text(root.find("head/title")) == handed.phrases.home.title  # type: ignore[arg-type]  # it is there
    names = {each.get("name"): each.get("content") for each in root.findall("head/meta")}
    assert names["author"] == "Vein Guide contributors"
    assert names["viewport"] == "width=device-width, initial-scale=1"  # it can be made larger


def test_a_reader_of_html_finds_the_same_elements(file: str, root: ElementTree.Element) -> None:
    class Reader(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.open: list[str] = []
            self.count = 0

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.open.append(tag)
            self.count += 1

        def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.count += 1

        def handle_endtag(self, tag: str) -> None:
            assert self.open.pop() == tag

    reader = Reader()
    reader.feed(file)
    reader.close()

    assert reader.open == []
    assert reader.count == sum(1 for _ in root.iter())


def test_the_same_hand_out_gives_the_same_bytes(file: str, handed: Library) -> None:
    assert file_of(handed, everything(handed)) == file


# ---------------------------------------------------------------- for a screen reader


def test_each_part_has_one_title_and_headings_step_down_one_by_one(
    root: ElementTree.Element, handed: Library
) -> None:
    articles = root.findall("body/main/article")
    headings = [int(each.tag[1]) for each in root.iter() if re.fullmatch("h[1-6]", each.tag)]

    assert [len(list(each.iter("h1"))) for each in articles] == [1] * len(articles)
    assert len(articles) == len(make(handed, everything(handed)).parts)
    assert headings[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


def test_no_name_is_there_twice_and_every_reference_leads_somewhere(
    root: ElementTree.Element,
) -> None:
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    refers = {
        target
        for each in root.iter()
        for name in ("aria-labelledby", "aria-details", "aria-describedby")
        for target in (each.get(name) or "").split()
    } | {str(each.get("href")).removeprefix("#") for each in root.iter("a")}

    assert len(ids) == len(set(ids))
    assert refers <= set(ids)
    assert all(str(each.get("href")).startswith("#") for each in root.iter("a"))


def test_every_picture_has_a_name_or_is_hidden_below_one(root: ElementTree.Element) -> None:
    parents = {child: parent for parent in root.iter() for child in parent}
    for svg in root.iter(f"{SVG}svg"):
        if svg.get("role") == "img":
            assert svg.get("aria-label")
        else:
            assert svg.get("aria-hidden") == "true"
    for art in root.iter("div"):
        if art.get("class") == "art":
            assert (art.get("role"), bool(art.get("aria-label"))) == ("img", True)
            assert parents[art].tag == "figure"


def test_every_link_has_words(root: ElementTree.Element) -> None:
    assert all(text(each) for each in root.iter("a"))


# ---------------------------------------------------------------- it stands alone


def test_nothing_leads_out_of_the_file_and_nothing_runs(
    file: str, root: ElementTree.Element
) -> None:
    forbidden = {"script", "link", "iframe", "object", "embed", "form", "input", "base", "audio"}
    assert not forbidden & {each.tag.removeprefix(SVG) for each in root.iter()}
    for element in root.iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on"), name
            assert name not in {"src", "srcset", "action", "style", "ping"}
            if name == "href":
                assert value.startswith(("#", "data:image/png;base64,"))
            assert "://" not in value or name == "content"
    style = root.find("head/style")
    assert style is not None
    assert not re.search(r"@import|url\(|expression", style.text or "")
    policy = next(
        each.get("content") for each in root.findall("head/meta") if each.get("http-equiv")
    )
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert "http://" not in re.sub(r'xmlns="[^"]*"', "", file)


# ---------------------------------------------------------------- nothing is lost


def without_marks(element: ElementTree.Element) -> Iterator[str]:
    """Return the words of an element but for the numbers of sources."""
    if element.tag != "sup":
        yield element.text or ""
        for child in element:
            yield from without_marks(child)
            yield child.tail or ""


def test_every_sentence_of_every_part_is_there(root: ElementTree.Element, handed: Library) -> None:
    for part in make(handed, everything(handed)).parts:
        article = next(each for each in root.iter("article") if each.get("id") == part.key)
        names = (each.get("aria-label", "") for each in article.iter())
        found = re.sub(r"\s", "", "".join((*without_marks(article), *names)))
        for line in plain(part.sheet.blocks).splitlines():
            for cell in re.split(r" \| ", re.sub(r"^\s*(-|\d+\.) ", "", line)):
                assert re.sub(r"\s", "", cell) in found, cell
        for term in part.terms:
            assert all(words in text(article) for words in (term.term, term.definition, term.why))


def test_each_part_says_who_has_checked_it_whose_it_is_and_what_it_is_not(
    root: ElementTree.Element, handed: Library
) -> None:
    for article in root.iter("article"):
        said = text(article)
        assert said.count("Draft: not yet checked by a clinician") == 2
        assert handed.phrases.sheet.standing in said
        assert "Given to you by River & Vein12 River Road555 0100Mon 9 to 5" in said
        assert "Funding: None" in said
        assert re.search(r"ersion [0-9.]+ \([0-9a-f]{8}\)", said)


def test_each_part_has_the_box_with_the_number_but_the_card_itself(
    root: ElementTree.Element, handed: Library
) -> None:
    for article in root.iter("article"):
        boxes = [each for each in article.iter("section") if each.get("class") == "box help"]
        if article.get("id") == "topic--signs":
            assert boxes == []
            continue
        assert text(boxes[0][0]) == "Get help now: call 911"
        assert handed.phrases.sheet.signs in text(boxes[0])
        assert boxes[0].find(".//a").get("href") == "#topic--signs"  # type: ignore[union-attr]  # it is there


def test_the_contents_lead_to_each_part(root: ElementTree.Element, handed: Library) -> None:
    links = root.findall("body/header/nav/ol/li/a")
    head = text(root.find("body/header"))  # type: ignore[arg-type]  # it is there
    parts = make(handed, everything(handed)).parts

    assert [(each.get("href"), text(each)) for each in links] == [
        (f"#{part.key}", part.sheet.title) for part in parts
    ]
    assert "Draft: not yet checked by a clinician" in head
    assert handed.phrases.sheet.standing in head


def test_one_page_has_no_list_of_contents_and_no_clinic_that_is_not_known(handed: Library) -> None:
    alone = file_of(handed, Choice(topics=("alpha",)), Settings())

    assert "<nav" not in alone
    assert "Given to you by" not in alone
    assert '<p class="clinic"' not in alone


def test_an_old_page_warns_above_everything(handed: Library) -> None:
    handout = make(handed, Choice(topics=("alpha",)))
    old = replace(handout.parts[0], sheet=replace(handout.parts[0].sheet, age="This is old."))
    file = html_of(replace(handout, parts=(old, *handout.parts[1:])), dress(handed, handout))

    assert file.index("This is old.") < file.index("Get help now: call 911")


# ---------------------------------------------------------------- how it looks


def test_large_print_paper_and_the_logo_are_as_asked(handed: Library) -> None:
    handout = make(handed, Choice(topics=("alpha",)))
    plain_one = html_of(handout, dress(handed, handout))
    other = html_of(handout, dress(handed, handout, is_large=True, paper="letter", logo=LOGO))

    assert ("<body>" in plain_one, '<body class="large">' in other) == (True, True)
    assert ("@page{size:a4}" in plain_one, "@page{size:letter}" in other) == (True, True)
    assert ('class="logo"' in plain_one, other.count('class="logo"')) == (False, 2)


def test_every_colour_of_the_rules_is_a_token_in_both_themes() -> None:
    names = set(re.findall(r"var\(--([A-Za-z0-9]+)\)", CSS))

    assert names <= set(TOKENS.color["light"])
    assert set(re.findall(r"#[0-9a-fA-F]{3,6}\b", CSS)) <= {"#fff", "#000"}  # paper


BOXES = {
    "key": ("tonal", "onTonal"), "evidence": ("blueSoft", "blue"), "ok": ("okSoft", "ok"),
    "ask": ("sunken", "ink"), "warn": ("warnSoft", "warnInk"),
    "danger": ("dangerSoft", "dangerInk"),
}  # fmt: skip


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everything_can_be_read_on_its_ground(theme: str) -> None:
    pairs = {(ink, "surface") for ink in ("ink", "ink2", "link")}
    for kind, (ground, title) in BOXES.items():
        assert f".box.{kind}" in CSS
        assert f"background: var(--{ground})" in CSS
        pairs |= {("ink", ground), (title, ground), ("link", ground)}
    colour = TOKENS.color[theme]

    for ink, ground in sorted(pairs):
        assert contrast(colour[ink], colour[ground]) >= 4.5, (ink, ground)
    for line in ("lineStrong", "warn", "danger"):
        assert contrast(colour[line], colour["surface"]) >= 3, line


def test_a_screen_in_the_dark_has_the_dark_colours(file: str) -> None:
    light, dark = TOKENS.color["light"]["ink"], TOKENS.color["dark"]["ink"]

    assert f"--ink:{light};" in file.split("@media screen and (prefers-color-scheme:dark)")[0]
    assert f"--ink:{dark};" in file.split("@media screen and (prefers-color-scheme:dark)")[1]


def test_no_size_of_letters_is_fixed_on_the_screen() -> None:
    screen = CSS.split("@page")[0]

    assert not re.search(r"[0-9](px|pt|vw|vh)\b", screen)
