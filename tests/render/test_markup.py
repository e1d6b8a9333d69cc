# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever a text or a value holds is text in the file, and links stay inside it."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.library.link import Link
from edu_app.library.loader import Library
from edu_app.library.model import Anchor, Citation, Inline, Term, Text
from edu_app.render.handout_parts import Choice, everything
from edu_app.render.markup import element, line, void
from tests.render.handout_samples import make

# XML holds no control characters, nor does content: the readers of the guide refuse them.
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"))


def link(text: str) -> Link:
    found = Link.parse(text)
    assert found is not None
    return found


def test_an_element_has_its_attributes_and_holds_markup() -> None:
    assert element("p", "a", element("b"), class_="x", aria_label='"<&') == (
        '<p class="x" aria-label="&quot;&lt;&amp;">a<b></b></p>'
    )
    assert void("br") == "<br/>"
    assert void("meta", name="a", http_equiv="b") == '<meta name="a" http-equiv="b"/>'


@given(TEXTS, TEXTS)
def test_any_text_and_any_value_come_back(text: str, value: str) -> None:
    root = ElementTree.fromstring(element("p", element("b", _escaped(text)), title=value))

    assert "".join(root.itertext()) == text
    # a reader of XML makes spaces of line ends in values
    assert root.get("title") == value


def _escaped(text: str) -> str:
    from html import escape

    return escape(text)


@pytest.mark.parametrize(
    ("word", "markup"),
    [
        (Text(text="a < b & c"), "a &lt; b &amp; c"),
        (Text(text="a", strong=True), "<strong>a</strong>"),
        (Text(text="a", emphasis=True), "<em>a</em>"),
        (Text(text="a", strong=True, emphasis=True), "<strong><em>a</em></strong>"),
        (
            Anchor(text="R&D", link=link("topic:alpha"), strong=True),
            '<strong><a class="link" href="#topic--alpha">R&amp;D</a></strong>',
        ),
        (Anchor(text="R&D", link=link("about:")), "R&amp;D"),
        (Term(text="clot", term_id="clot"), '<a class="term" href="#word--clot">clot</a>'),
        (Term(text="<b>", term_id="none", strong=True), "<strong>&lt;b&gt;</strong>"),
        (
            Citation(source_id="R16", number=3),
            '<sup><a href="#topic--alpha--source--3" aria-label="Source 3">3</a></sup>',
        ),
    ],
)
def test_each_sort_of_word_has_its_element(handed: Library, word: Inline, markup: str) -> None:
    handout = make(handed, everything(handed))

    assert line((word,), handout.parts[0], handout) == markup


def test_a_page_that_is_not_in_the_file_is_words(handed: Library) -> None:
    handout = make(handed, Choice(topics=("alpha",)))
    words = (Text(text="See "), Anchor(text="this", link=link("topic:beta")))

    assert line(words, handout.parts[0], handout) == "See this"
