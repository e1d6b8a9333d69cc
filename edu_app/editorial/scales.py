# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The instruments: PEMAT-P, CDC Clear Communication Index, DISCERN and IPDAS.

Items are told in our own words. PEMAT-P: AHRQ 2013, 17 items on understanding and 7 on acting
(13 and 14 belong to its form for films). CDC Clear Communication Index: 20 items. DISCERN: 16
questions. IPDAS: 6 qualifying and 6 certifying criteria and the wish list of Joseph-Williams and
others, doi 10.1177/0272989X13501721.
"""

from __future__ import annotations

from edu_app.editorial import facts_on_page as on
from edu_app.editorial import form_gates, number_gates, word_gates
from edu_app.editorial.choices_on_page import CERTIFYING, QUALIFYING, TESTS, WISHES
from edu_app.editorial.page_text import PageText
from edu_app.editorial.scale import Finding, Item, Scale, not_here, yes_if

GOAL = 0.9
UNDERSTAND, ACT = "understandability", "actionability"


def _no_sums(page: PageText) -> Finding:
    return on.passes(word_gates.sums, evidence="no sentence asks for a sum")(page)


def _probability(page: PageText) -> Finding:
    risks = sum(True for _ in number_gates.risks_of(page.topic.blocks))
    if not risks:
        return not_here("no probability on the page")
    return yes_if(holds=True, evidence=f"{risks} icon arrays with both halves in words")


def _dated(page: PageText) -> Finding:
    meta = page.topic.meta
    return yes_if(holds=True, evidence=f"published {meta.published}, version {meta.version}")


_PEMAT = (
    Item(id="1", part=UNDERSTAND, asks="The purpose is plain at once.", find=on.purpose),
    Item(id="2", part=UNDERSTAND, asks="Nothing leads away from the purpose."),
    Item(
        id="3",
        part=UNDERSTAND,
        asks="Everyday words.",
        find=on.passes(word_gates.hard_words, evidence="no word of the list of hard words"),
    ),
    Item(id="4", part=UNDERSTAND, asks="Medical words are explained.", find=on.terms_explained),
    Item(id="5", part=UNDERSTAND, asks="Active voice.", find=on.active_voice),
    Item(id="6", part=UNDERSTAND, asks="Numbers are clear.", find=on.numbers_clear),
    Item(id="7", part=UNDERSTAND, asks="The reader need not calculate.", find=_no_sums),
    Item(
        id="8",
        part=UNDERSTAND,
        asks="Short chunks.",
        find=on.passes(form_gates.chunks, evidence="at most 120 words between headings"),
    ),
    Item(id="9", part=UNDERSTAND, asks="Headings inform.", find=on.headings),
    Item(
        id="10",
        part=UNDERSTAND,
        asks="The order makes sense.",
        find=on.passes(form_gates.parts_in_order, evidence="the order of all pages is kept"),
    ),
    Item(
        id="11",
        part=UNDERSTAND,
        asks="There is a summary.",
        find=on.passes(form_gates.key_points, evidence="three to five key points"),
    ),
    Item(id="12", part=UNDERSTAND, asks="Boxes and lists guide the eye.", find=on.callouts),
    Item(id="15", part=UNDERSTAND, asks="A picture where it helps.", find=on.visual),
    Item(id="16", part=UNDERSTAND, asks="Pictures say the same as the text."),
    Item(id="17", part=UNDERSTAND, asks="Pictures have titles.", find=on.captions),
    Item(id="18", part=UNDERSTAND, asks="Pictures are clear and not crowded."),
    Item(id="19", part=UNDERSTAND, asks="Tables are small and headed.", find=on.simple_tables),
    Item(id="20", part=ACT, asks="At least one thing to do.", find=on.steps),
    Item(
        id="21",
        part=ACT,
        asks="It speaks to the reader.",
        find=on.passes(form_gates.steps, evidence="each step says “you” or “your”"),
    ),
    Item(id="22", part=ACT, asks="Steps are explicit.", find=on.steps),
    Item(
        id="23",
        part=ACT,
        asks="There is a tool to act with.",
        find=on.passes(form_gates.tool_link, evidence="a link to the list of questions"),
    ),
    Item(
        id="24", part=ACT, asks="Help with sums.", find=lambda _: not_here("no sums are asked for")
    ),
    Item(id="25", part=ACT, asks="It says how to use its pictures.", find=on.captions),
    Item(id="26", part=ACT, asks="Pictures show the steps where that helps."),
)

_CCI = (
    Item(
        id="1",
        part="core",
        asks="One main message.",
        find=on.passes(form_gates.parts_in_order, evidence="the lead, at most three sentences"),
    ),
    Item(
        id="2",
        part="core",
        asks="It stands first.",
        find=on.passes(form_gates.parts_in_order, evidence="the first block of the page"),
    ),
    Item(
        id="3",
        part="core",
        asks="It stands out.",
        find=lambda _: yes_if(holds=True, evidence="the lead is set larger than the text"),
    ),
    Item(id="4", part="core", asks="A picture supports it.", find=on.visual),
    Item(id="5", part="core", asks="It calls to action.", find=on.steps),
    Item(id="6", part="core", asks="Active voice.", find=on.active_voice),
    Item(
        id="7",
        part="core",
        asks="The reader's own words.",
        find=on.passes(word_gates.hard_words, evidence="no word of the list of hard words"),
    ),
    Item(id="8", part="core", asks="Lists.", find=on.lists),
    Item(id="9", part="core", asks="Chunks with headings.", find=on.headings),
    Item(
        id="10",
        part="core",
        asks="The key point comes first.",
        find=on.passes(form_gates.key_points, evidence="key points right below the lead"),
    ),
    Item(id="11", part="core", asks="What experts know and do not.", find=on.known_and_not),
    Item(id="12", part="behavior", asks="What to do.", find=on.steps),
    Item(id="13", part="behavior", asks="Why to do it."),
    Item(id="14", part="behavior", asks="How to do it."),
    Item(id="15", part="numbers", asks="Numbers the reader knows.", find=on.numbers_clear),
    Item(id="16", part="numbers", asks="Numbers are explained.", find=on.numbers_clear),
    Item(id="17", part="numbers", asks="No sums.", find=_no_sums),
    Item(id="18", part="risk", asks="What the risk is."),
    Item(id="19", part="risk", asks="Benefits and risks of the advice."),
    Item(id="20", part="risk", asks="Chance in words and pictures.", find=_probability),
)

_DISCERN = (
    Item(id="1", part="reliability", asks="The aims are clear.", find=on.purpose),
    Item(id="2", part="reliability", asks="It reaches its aims."),
    Item(id="3", part="reliability", asks="It matters to the reader."),
    Item(id="4", part="reliability", asks="The sources are named.", find=on.cited),
    Item(id="5", part="reliability", asks="The dates are given.", find=_dated),
    Item(id="6", part="reliability", asks="It is balanced and has no bias."),
    Item(
        id="7",
        part="reliability",
        asks="It leads to further help.",
        find=on.passes(form_gates.tool_link, evidence="a link to the list of questions"),
    ),
    Item(id="8", part="reliability", asks="It says what is not sure.", find=on.known_and_not),
    Item(id="9", part="choices", asks="How each treatment works."),
    Item(id="10", part="choices", asks="The benefits of each treatment."),
    Item(id="11", part="choices", asks="The risks of each treatment."),
    Item(id="12", part="choices", asks="What happens with no treatment."),
    Item(id="13", part="choices", asks="What treatment does to daily life."),
    Item(id="14", part="choices", asks="There can be more than one choice."),
    Item(id="15", part="choices", asks="It supports deciding together."),
    Item(id="16", part="overall", asks="The whole page, as a source on choices."),
)

PEMAT = Scale(name="pemat", title="PEMAT-P", items=_PEMAT, goal=GOAL)
CCI = Scale(name="cci", title="CDC Clear Communication Index", items=_CCI, goal=GOAL)
DISCERN = Scale(name="discern", title="DISCERN", items=_DISCERN, goal=GOAL)
IPDAS = Scale(
    name="ipdas", title="IPDAS", items=(*QUALIFYING, *CERTIFYING, *TESTS, *WISHES), goal=1.0
)
EVERY_PAGE = (PEMAT, CCI)
