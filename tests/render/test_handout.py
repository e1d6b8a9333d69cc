# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A link of the guide leads to its place in the file, or nowhere; words are as they are read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.library.link import Link
from edu_app.library.loader import Library
from edu_app.library.model import (
    Block,
    Callout,
    CalloutKind,
    Citation,
    Paragraph,
    Term,
    Text,
)
from edu_app.library.phrases import FALLBACK
from edu_app.render.handout import kind_word, named, parted, tight
from edu_app.render.handout_parts import Choice, everything
from tests.render.handout_samples import make

CITE = Citation(source_id="R16", number=1)


def text(words: str) -> Text:
    return Text(text=words)


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("topic:page", "topic--page"),
        ("topic:page#part", "topic--page--part"),
        ("topic:page#gone", "topic--page"),
        ("topic:beta", "topic--beta"),
        ("faq:basics", "faq--basics"),
        ("faq:is-it-bad", "faq--basics--is-it-bad"),
        ("faq:basics#is-it-bad", "faq--basics--is-it-bad"),
        ("term:clot", "word--clot"),
        ("glossary:", "glossary"),
        ("diagram:veins", "diagram--veins"),
        ("about:", ""),
        ("search:", ""),
        ("tel:911", ""),
    ],
)
def test_a_link_leads_to_its_place_in_the_file(handed: Library, link: str, name: str) -> None:
    parsed = Link.parse(link)
    assert parsed is not None

    assert make(handed, everything(handed)).anchor(parsed) == name


def test_what_is_not_in_the_file_has_no_place(handed: Library) -> None:
    handout = make(handed, Choice(topics=("alpha",)))
    links = [Link.parse(each) for each in ("topic:beta", "faq:basics", "term:clot", "topic:signs")]

    assert [handout.anchor(link) for link in links if link] == ["", "", "", "topic--emergency"]


def test_the_card_does_not_stand_in_for_what_it_does_not_hold(handed: Library) -> None:
    today = Link.parse("topic:signs#call-today")
    assert today is not None

    assert make(handed, Choice(topics=("alpha",))).anchor(today) == ""
    assert make(handed, Choice(topics=("signs",))).anchor(today) == "topic--signs"


def test_it_is_a_draft_until_a_clinician_has_checked_all_of_it(handed: Library) -> None:
    handout = make(handed, Choice(topics=("alpha",)))
    checked = replace(handout.parts[0], sheet=replace(handout.parts[0].sheet, state=("Checked.",)))

    assert handout.state == ("Draft: not yet checked by a clinician",)
    assert replace(handout, parts=(checked, *handout.parts[1:])).state == handout.state
    assert replace(handout, parts=(checked,)).state == ()


def test_a_name_is_made_of_ids() -> None:
    assert named("topic", "risks", "a-b") == "topic--risks--a-b"


def test_the_space_before_the_mark_of_a_source_belongs_to_the_mark() -> None:
    words = (text("One "), CITE, text(" "), CITE, text(" two "), Term(text="t", term_id="t"), CITE)

    assert tight(words) == (
        text("One"), CITE, text("\u00a0"), CITE, text(" two "), Term(text="t", term_id="t"), CITE,
    )  # fmt: skip
    assert tight(()) == ()


@pytest.mark.parametrize(
    ("kind", "title", "word"),
    [
        (CalloutKind.KEY, "Key points", ""),
        (CalloutKind.KEY, "In short", "Key point"),
        (CalloutKind.DANGER, "Leg", "Emergency"),
    ],
)
def test_a_box_says_what_sort_it_is_once(
    handed: Library, kind: CalloutKind, title: str, word: str
) -> None:
    part = make(handed, Choice(topics=("page",))).parts[0]

    assert kind_word(Callout(kind=kind, title=title, blocks=()), part, FALLBACK) == word


def test_on_the_emergency_card_every_box_is_one(handed: Library) -> None:
    card = make(handed, Choice(topics=("page",))).parts[-1]
    danger = Callout(kind=CalloutKind.DANGER, title="Leg", blocks=())
    warn = Callout(kind=CalloutKind.WARN, title="Leg", blocks=())

    assert card.urgent
    assert kind_word(danger, card, FALLBACK) == ""
    assert kind_word(warn, card, FALLBACK) == "Take care"


def test_only_a_lead_comes_before_the_box_with_the_number() -> None:
    lead, rest = Paragraph(words=(text("L"),), lead=True), Paragraph(words=(text("R"),))
    blocks: tuple[Block, ...] = (lead, rest)

    assert parted(blocks) == ((lead,), (rest,))
    assert parted((rest,)) == ((), (rest,))
    assert parted(()) == ((), ())
