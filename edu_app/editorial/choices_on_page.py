# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The IPDAS criteria for a page that compares choices, and for one that compares tests."""

from __future__ import annotations

import re
from collections.abc import Callable

from edu_app.editorial import facts_on_page as on
from edu_app.editorial import form_gates, number_gates
from edu_app.editorial.option_gates import unequal
from edu_app.editorial.page_text import PageText
from edu_app.editorial.scale import Finding, Item, not_here, yes_if
from edu_app.library.comparison import Comparison, comparison_of
from edu_app.library.inline import text_of
from edu_app.library.model import Citation, Heading, Words
from edu_app.library.short import TO_DO

CONDITION = "iliofemoral-vein-stenosis"
WAITING = "watch"
"""Id of the choice that is no procedure; in every language."""
ASPECTS = ("for-whom", "benefits", "harms", "living", "unknown")
"""What each choice says, in this order."""
QUALIFY, CERTIFY, TEST, WISH = "qualifying", "certifying", "tests", "quality"


def _compared(
    find: Callable[[PageText, Comparison], Finding],
) -> Callable[[PageText], Finding]:
    """Return an item that needs choices side by side."""

    def look(page: PageText) -> Finding:
        found = comparison_of(page.topic.blocks)
        if found is None:
            return not_here("the page compares no choices")
        return find(page, found)

    return look


def _names(found: Comparison) -> str:
    return ", ".join(text_of(choice.name) for choice in found.choices)


def _condition(page: PageText, _: Comparison) -> Finding:
    holds = CONDITION in page.topic.terms
    return yes_if(holds=holds, evidence="the condition is named and explained at first use")


def _decision(page: PageText, _: Comparison) -> Finding:
    title = page.topic.meta.title
    return yes_if(holds=title.endswith("?"), evidence=f"the title asks “{title}”")


def _options(_: PageText, found: Comparison) -> Finding:
    holds = found.choices[0].id == WAITING and len(found.choices) > 1
    return yes_if(holds=holds, evidence=f"no procedure comes first: {_names(found)}")


def _aspect(name: str, words: str) -> Callable[[PageText], Finding]:
    """Return an item that is “yes” when every choice says something under one sub-heading."""
    at = ASPECTS.index(name)

    def find(_: PageText, found: Comparison) -> Finding:
        if at >= len(found.aspects):
            return yes_if(holds=False, evidence=f"no sub-heading for {words}")
        short = [text_of(c.name) for c in found.choices if not text_of(c.cells[at])]
        title = text_of(found.aspects[at])
        return yes_if(
            holds=not short, evidence=f"“{title}” under each of {len(found.choices)} choices"
        )

    return _compared(find)


def _equal(_: PageText, found: Comparison) -> Finding:
    wrong = list(unequal(found))
    words = "each text is 0.67 to 1.5 times the mean of its row; same heading, order and type"
    return yes_if(holds=not wrong, evidence=words if not wrong else f"unequal: {wrong[0]}")


def _cites(_: PageText, found: Comparison) -> Finding:
    bare = [text_of(choice.name) for choice in found.choices if not any(map(_cited, choice.cells))]
    words = "each choice cites its sources" if not bare else f"no source for {bare}"
    return yes_if(holds=not bare, evidence=words)


def _cited(words: Words) -> bool:
    return any(isinstance(word, Citation) for word in words)


def _date(page: PageText, _: Comparison) -> Finding:
    return yes_if(holds=True, evidence=f"published {page.topic.meta.published}, on every sheet")


def _update(page: PageText, _: Comparison) -> Finding:
    text = page.topic.meta.update_policy
    return yes_if(holds=bool(text), evidence=f"“{text}”")


def _funding(page: PageText, _: Comparison) -> Finding:
    text = page.topic.meta.funding
    return yes_if(holds=bool(text), evidence=f"“{text}”")


def _side_by_side(_: PageText, found: Comparison) -> Finding:
    words = f"{len(found.choices)} choices under {len(found.aspects)} sub-headings they share"
    return yes_if(holds=True, evidence=words)


def _denominator(page: PageText, _: Comparison) -> Finding:
    return on.passes(number_gates.one_denominator, evidence="at most one denominator")(page)


def _values(page: PageText, _: Comparison) -> Finding:
    steps = [unit.text for unit in page.units if unit.section == TO_DO]
    found = next((text for text in steps if "matter" in text.lower()), "")
    return yes_if(holds=bool(found), evidence=f"“{found}”" if found else "no step asks for it")


def _natural_course(page: PageText, found: Comparison) -> Finding:
    waiting = next((c for c in found.choices if c.id == WAITING), None)
    words = text_of(waiting.cells[-1]) if waiting else ""
    return yes_if(holds=bool(words), evidence=f"“{words}”")


def _level(page: PageText, _: Comparison) -> Finding:
    return yes_if(holds=page.topic.meta.level is not None, evidence=str(page.topic.meta.level))


def _author(page: PageText, _: Comparison) -> Finding:
    meta = page.topic.meta
    return yes_if(holds=bool(meta.credentials), evidence=f"{meta.author}. {meta.credentials}")


def _test_item(name: str) -> Callable[[PageText], Finding]:
    """Return an item on tests: answered where the page compares tests."""

    def find(page: PageText) -> Finding:
        heads = [text_of(b.words) for b in page.topic.blocks if isinstance(b, Heading)]
        compares = re.compile(page.wording.rules.tests.compares, re.IGNORECASE)
        if not any(map(compares.search, heads)):
            return not_here("the page compares no tests")
        texts = [unit.text for unit in page.units if unit.words or unit.box is None]
        wanted = re.compile(getattr(page.wording.rules.tests, name), re.IGNORECASE)
        for text in texts:
            if wanted.search(text):
                return yes_if(holds=True, evidence=f"“{text[:90]}”")
        return yes_if(holds=False, evidence="not said")

    return find


QUALIFYING = (
    Item(id="Q1", part=QUALIFY, asks="Describes the condition.", find=_compared(_condition)),
    Item(id="Q2", part=QUALIFY, asks="States the decision.", find=_compared(_decision)),
    Item(id="Q3", part=QUALIFY, asks="Lists all choices, also none.", find=_compared(_options)),
    Item(id="Q4", part=QUALIFY, asks="Benefits of each.", find=_aspect("benefits", "benefits")),
    Item(id="Q5", part=QUALIFY, asks="Harms of each.", find=_aspect("harms", "harms")),
    Item(
        id="Q6",
        part=QUALIFY,
        asks="What each is like to live with: body, feelings, company.",
        find=_aspect("living", "daily life"),
    ),
)
CERTIFYING = (
    Item(id="C1", part=CERTIFY, asks="Equal detail for all choices.", find=_compared(_equal)),
    Item(id="C2", part=CERTIFY, asks="Cites its evidence.", find=_compared(_cites)),
    Item(id="C3", part=CERTIFY, asks="Gives its date.", find=_compared(_date)),
    Item(id="C4", part=CERTIFY, asks="Says when it is updated.", find=_compared(_update)),
    Item(
        id="C5",
        part=CERTIFY,
        asks="Says what is not sure.",
        find=_aspect("unknown", "what is not known"),
    ),
    Item(id="C6", part=CERTIFY, asks="Says who paid.", find=_compared(_funding)),
)
TESTS = (
    Item(id="T1", part=TEST, asks="What the test measures.", find=_test_item("measures")),
    Item(id="T2", part=TEST, asks="What follows when it finds it.", find=_test_item("positive")),
    Item(id="T3", part=TEST, asks="What follows when it does not.", find=_test_item("negative")),
    Item(
        id="T4",
        part=TEST,
        asks="That it may find what would never have harmed.",
        find=_test_item("chance"),
    ),
)
WISHES = (
    Item(id="W1", part=WISH, asks="The course with no treatment.", find=_compared(_natural_course)),
    Item(id="W2", part=WISH, asks="Choices side by side.", find=_compared(_side_by_side)),
    Item(id="W3", part=WISH, asks="One denominator.", find=_compared(_denominator)),
    Item(id="W4", part=WISH, asks="Event rates of the same period for all choices."),
    Item(id="W5", part=WISH, asks="Chances in more than one form."),
    Item(id="W6", part=WISH, asks="Asks what matters most.", find=_compared(_values)),
    Item(id="W7", part=WISH, asks="Steps to a decision.", find=on.steps),
    Item(
        id="W8",
        part=WISH,
        asks="Questions for the visit.",
        find=on.passes(form_gates.tool_link, evidence="a link to the list of questions"),
    ),
    Item(id="W9", part=WISH, asks="Patients were asked what they need."),
    Item(id="W10", part=WISH, asks="Clinicians were asked what they need."),
    Item(id="W11", part=WISH, asks="Patients from outside have read it."),
    Item(id="W12", part=WISH, asks="Clinicians from outside have read it."),
    Item(id="W13", part=WISH, asks="Patients facing the choice have tried it."),
    Item(id="W14", part=WISH, asks="Clinicians have tried it in visits."),
    Item(id="W15", part=WISH, asks="How the evidence was chosen."),
    Item(id="W16", part=WISH, asks="How good the evidence is."),
    Item(id="W17", part=WISH, asks="Who the authors are.", find=_compared(_author)),
    Item(id="W18", part=WISH, asks="Its reading level.", find=_compared(_level)),
    Item(id="W19", part=WISH, asks="Evidence that readers know more."),
    Item(id="W20", part=WISH, asks="Evidence that choice and values match."),
)
