# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gates on the form of a page: parts, headings, lists, tables, pictures."""

from __future__ import annotations

import pytest

from edu_app.editorial import form_gates
from edu_app.library.model import Figure
from tests.editorial.conftest import GOOD, Found, Gate, Pages, places, with_blocks

KEY = '!!! key "Key points"\n' + "    - A point.\n" * 3
DO = "## What you can do\n\n1. Take your notes.\n2. Ask your team.\n"
KNOWN = "## What we know and do not know yet\n\n- **We know** little.\n"
LINK = "[List](topic:questions-to-ask)"
FIGURE = '![{alt}](diagram:{name} "{caption}")\n'
TABLE = "{caption}| {head} | B |\n|---|---|\n| a | b |\n"
CHOICE = "## {name}\n\n### Good side\n\nA.\n\n### Bad side\n\nB.\n\n"


def missing(*lines: int) -> Found:
    return [("missing-part", "head") for _ in lines]


@pytest.mark.parametrize(
    ("gate", "body", "found"),
    [
        (form_gates.parts_in_order, GOOD, []),
        (form_gates.parts_in_order, f"Lead.\n\n{KEY}\n{KNOWN}\n{DO}", [("part-order", "head")]),
        (form_gates.parts_in_order, f"Lead.\n\n{DO}\n{KNOWN}", missing(1)),
        (form_gates.parts_in_order, "Lead.\n", missing(1, 2, 3)),
        (form_gates.parts_in_order, f"{KEY}\n{DO}\n{KNOWN}", [("no-lead", "head")]),
        (
            form_gates.parts_in_order,
            f"One. Two. Three. Four.\n\n{KEY}\n{DO}\n{KNOWN}",
            [("long-lead", 1)],
        ),
        (form_gates.key_points, f"Lead.\n\n{KEY}", []),
        (form_gates.key_points, "Lead.\n", []),
        (form_gates.key_points, f"Lead.\n\n{KEY}" + "    - Extra.\n" * 3, [("key-points", 4)]),
        (form_gates.key_points, 'Lead.\n\n!!! key "K"\n    - One.\n', [("key-points", 4)]),
        (form_gates.steps, f"Lead.\n\n{DO}", []),
        (form_gates.steps, "Lead.\n", []),
        (form_gates.steps, "L.\n\n## What you can do\n\n- Take your notes.\n", [("steps", 3)]),
        (form_gates.steps, "L.\n\n## What you can do\n\n1. Take your notes.\n", [("steps", 3)]),
        (form_gates.steps, f"L.\n\n{DO}" + "3. You too.\n" * 6, [("steps", 3)]),
        (form_gates.steps, f"L.\n\n{DO}3. Walk.\n", [("step-you", 7)]),
        (form_gates.informative_headings, "L.\n\n## Overview\n", [("heading-words", 3)]),
        (form_gates.informative_headings, "L.\n\n## Other.\n", [("heading-words", 3)]),
        (form_gates.informative_headings, "L.\n\n## Pain\n", [("heading-words", 3)]),
        (form_gates.informative_headings, "L.\n\n## Pain?\n\n### Back pain\n", []),
        (form_gates.informative_headings, 'L.\n\n!!! key "Pain"\n    - A.\n', []),
        (
            form_gates.informative_headings,
            "L.\n\n" + CHOICE.format(name="Waiting") + CHOICE.format(name="Stent"),
            [],
        ),
        (form_gates.chunks, "L.\n\n## Part one\n\n" + "word " * 120, []),
        (form_gates.chunks, "L.\n\n## Part one\n\n" + "word " * 121, [("long-part", 5)]),
        (form_gates.chunks, "One " + "word " * 130 + "\n\n" + "more " * 130, [("long-part", 1)]),
        (form_gates.chunks, "word " * 100 + "\n\n### Part two\n\n" + "word " * 100, []),
        (form_gates.chunks, 'word\n\n!!! key "K"\n    ' + "word " * 130, []),
        (form_gates.chunks, "L.\n\n" + "- a line\n" * 7, []),
        (form_gates.chunks, "L.\n\n" + "- a line\n" * 8, [("long-list", 3)]),
        (form_gates.chunks, "L.\n\n" + "1. a line\n" * 8, []),
        (form_gates.tables, "L.\n\n" + TABLE.format(caption="Table: T\n\n", head="A"), []),
        (
            form_gates.tables,
            "L.\n\n" + TABLE.format(caption="Table: T\n\n", head="a b c d e f"),
            [("table-header", 5)],
        ),
        (
            form_gates.pictures,
            "L.\n\n" + FIGURE.format(alt="", name="veins", caption="Look at the vein."),
            [],
        ),
        (
            form_gates.pictures,
            "L.\n\n" + FIGURE.format(alt="", name="veins", caption="The vein."),
            [("caption", 3)],
        ),
        (form_gates.pictures, "L.\n\n![](diagram:veins)\n", [("caption", 1)]),
        (form_gates.tool_link, f"{LINK}.\n", []),
        (form_gates.tool_link, "Lead.\n", [("no-tool", "head")]),
        (form_gates.short_fits, f"Lead.\n\n{KEY}\n{DO}", []),
        (form_gates.short_fits, f"{'word ' * 150}\n\n{KEY}\n{DO}", [("long-short", "head")]),
    ],
)
def test_a_gate_finds_what_is_wrong(page: Pages, gate: Gate, body: str, found: Found) -> None:
    made = page(body, references="[R16]" if "R16" in body else "[]")

    assert places(made, gate(made)) == found


@pytest.mark.parametrize(
    "gate",
    [
        form_gates.parts_in_order,
        form_gates.key_points,
        form_gates.steps,
        form_gates.tool_link,
        form_gates.short_fits,
    ],
)
@pytest.mark.parametrize("name", ["faq/page", "topics/get-help-now", "about"])
def test_the_parts_are_asked_of_topics_alone(page: Pages, gate: Gate, name: str) -> None:
    made = page('!!! key "K"\n    - One.\n\n## What you can do\n\n- Words.\n', name=name)

    assert places(made, gate(made)) == []


def test_the_fixed_pages_may_have_long_lists(page: Pages) -> None:
    made = page("L.\n\n" + "- a line\n" * 8, name="topics/get-help-now")

    assert places(made, form_gates.chunks(made)) == []


def test_the_list_of_questions_need_not_lead_to_itself(page: Pages) -> None:
    made = page("Lead.\n", name="topics/questions-to-ask")

    assert places(made, form_gates.tool_link(made)) == []


def test_a_table_without_a_caption_is_found(page: Pages) -> None:
    made = page("L.\n\n" + TABLE.format(caption="", head="A"))

    assert places(made, form_gates.tables(made)) == [("table-caption", 3)]


def test_a_drawing_without_alternative_text_is_found(page: Pages) -> None:
    figure = Figure(diagram_id="veins", alt="", caption="Look at it.")
    made = with_blocks(page("Look at it.\n"), figure)

    assert places(made, form_gates.pictures(made)) == [("no-alt", 1)]


@pytest.mark.parametrize(
    ("name", "most", "kind"),
    [
        ("purpose", 25, "long-purpose"),
        ("short_title", 11, "long-head"),
        ("summary", 20, "long-head"),
    ],
)
def test_the_words_of_the_head_fit_their_places(
    page: Pages, name: str, most: int, kind: str
) -> None:
    fits = page("L.\n", **{name: " ".join(["a"] * most)})
    too_long = page("L.\n", **{name: " ".join(["a"] * most) + " abc"})

    assert places(fits, form_gates.head_lengths(fits)) == []
    assert places(too_long, form_gates.head_lengths(too_long)) == [(kind, name.replace("_", "-"))]


def test_the_words_of_the_short_version_are_counted(page: Pages) -> None:
    assert form_gates.short_words(page(f"A lead.\n\n{KEY}\nNot this.\n\n{DO}")) == 2 + 8 + 10
