# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small content folder that has everything a hand-out can hold, and hand-outs made of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from edu_app.library.art import read_art
from edu_app.library.loader import Library
from edu_app.render.handout import Handout
from edu_app.render.handout_parts import Choice, make_handout
from edu_app.settings import Settings
from tests.content_tree import ContentTree

DAY = date(2026, 12, 1)
CLINIC = Settings(
    clinic_name="River & Vein", phone="555 0100", address=("12 River Road",), hours=("Mon 9 to 5",)
)
CARD = """\
Call **{emergency}** now if you have any of these.

!!! danger "Breathing"
    - Sudden trouble breathing

!!! danger "Leg"
    - A cold leg
"""
PAGE = """\
The lead with **strong**, *soft* and ***both*** words [@R16]. Call {emergency}.

!!! key "Key points"
    - One & only

## A heading {#part}

Words about [a page](topic:alpha), [its part](topic:page#part), [another](topic:beta),
[a clot](term:clot) and [[stenosis|a narrow place]] [@R16].

- one
    1. first
    2. second [[clot]]
- two

### Below

Table: How often

| Treatment | Better | |
|---|---|---|
| Stent | 60 of 100 | |
| | 40 of 100 | cheap |

!!! warn "Take your time"
    You can ask. There is no hurry.

![](diagram:veins "Your left side")

!!! risk
    n: 40
    of: 1000
    about: yes
    event: had a clot
    otherwise: had none
    population: people with a stent
    period: within 1 year
    note: Paid for by a maker.
    source: R16
"""
FAQ = """\
Short answers.

## Is it bad? {#is-it-bad}

**It can be.** Ask [the other](faq:is-it-good).

## Is it good? {#is-it-good}

**Maybe.** Read [more](topic:page#part).
"""


def make_tree(folder: Path) -> ContentTree:
    """Write the folder."""
    tree = ContentTree(folder)
    tree.page("en/emergency.md", CARD, title="Get help now", related="[signs]")
    tree.topic("page", PAGE, title="What is <it>?", references="[R16]")
    tree.topic("signs", "{{emergency}}\n\nMore.\n", title="Which signs?")
    tree.page("en/faq/basics.md", FAQ, title="Questions", published="2026-11-22")
    text = (tree.root / "collections.toml").read_text("utf-8")
    tree.write("collections.toml", f'faq = ["basics"]\n{text}')
    text = (tree.root / "en" / "glossary.toml").read_text("utf-8")
    tree.write("en/glossary.toml", f'{text}say = "KLOT"\nwhy = "It can block."\n')
    return tree


def make(library: Library, choice: Choice, settings: Settings = CLINIC) -> Handout:
    """Make a hand-out on the day of the tests."""
    return make_handout(library, choice, settings, DAY)


def art_of(library: Library, handout: Handout) -> dict[str, bytes]:
    """Return the art of its drawings."""
    folder = library.root.parent / "assets" / "diagrams"
    return {
        name: read_art(folder / diagram.art["light"])[0]
        for name, diagram in handout.drawings.items()
    }
