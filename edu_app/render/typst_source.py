# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hand-out as the source of a Typst document, from which a tagged PDF is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from edu_app.library.model import GlossaryTerm
from edu_app.render.handout import WORD, Handout, named, parted
from edu_app.render.letterhead import Letterhead, in_a_line
from edu_app.render.picture import Inks, sign
from edu_app.render.tokens import Tokens
from edu_app.render.typst_blocks import Desk, array, blocks_source, string

PAPERS = {"a4": "a4", "letter": "us-letter"}
COLOURS = {"ink": "ink", "ink2": "ink2", "line-strong": "lineStrong", "sunken": "sunken"}
"""Names in the rules, and of the tokens."""
THEME = "light"
CONTENTS = "contents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """How the document looks."""

    tokens: Tokens
    rules: str
    """What the calls are, in Typst."""
    mark: bytes
    """The mark of the guide, as SVG."""
    help_icon: bytes
    """The icon of the box that says whom to call, as SVG."""
    logo: str
    """The picture of the clinic, as SVG; empty when there is none."""
    art: Mapping[str, bytes]
    """Sound art for paper, by drawing."""
    day: date
    """When the document was made, as it says of itself."""
    paper: str
    """`a4` or `letter`."""
    points: int
    """Size of the letters."""


def typst_of(handout: Handout, press: Press) -> str:
    """Return the source of the document."""
    parts = "\n\n".join(_parts(handout, press))
    return f"{_settings(handout, press)}\n{press.rules}\n{parts}\n"


def _settings(handout: Handout, press: Press) -> str:
    """Return everything that the rules want to know."""
    day, tokens = press.day, press.tokens
    ink = tokens.colour(THEME, "ink")
    values = {
        "title": string(handout.title),
        "author": string(handout.author),
        "lang": string(handout.lang),
        "day": f"datetime(year: {day.year}, month: {day.month}, day: {day.day})",
        "paper": string(PAPERS[press.paper]),
        "size": f"{press.points}pt",
        "letters": string(tokens.font.family),
        "brand-mark": string(sign(press.mark, ink)),
        "help-icon": string(sign(press.help_icon, ink)),
        "logo": string(press.logo) if press.logo else "none",
    }
    values |= {
        name: f"rgb({string(tokens.colour(THEME, colour))})" for name, colour in COLOURS.items()
    }
    return "\n".join(f"#let {name} = {value}" for name, value in values.items())


def _parts(handout: Handout, press: Press) -> Iterator[str]:
    if handout.has_contents:
        head = replace(handout.parts[0].sheet.letterhead, origin=())
        facts = _facts(handout, head, CONTENTS, handout.title, handout.state)
        yield f"#contents({facts}, {string(handout.phrases.handout.contents)})"
    inks = Inks(*(press.tokens.colour(THEME, name) for name in ("ink", "surface")))
    for part in handout.parts:
        desk = Desk(handout=handout, part=part, art=press.art, inks=inks)
        sheet = part.sheet
        facts = _facts(handout, sheet.letterhead, part.key, sheet.title, sheet.state)
        inside = "\n".join(filter(None, _inside(desk)))
        yield f"#part({facts}, {{\n{inside}\n}})"


def _facts(
    handout: Handout, head: Letterhead, name: str, title: str, state: tuple[str, ...]
) -> str:
    """Return what stands round the words of a part."""
    facts = {
        "name": name,
        "title": title,
        "state": in_a_line(state),
        "urgent": head.urgent,
        "standing": head.standing,
        "origin": in_a_line(head.origin),
        "page": handout.phrases.file.page,
    }
    written = "".join(f"{key}: {string(value)}, " for key, value in facts.items())
    return f"({written}clinic: {array(map(string, head.clinic))})"


def _inside(desk: Desk) -> Iterator[str]:
    sheet = desk.part.sheet
    lead, rest = parted(sheet.blocks)
    if sheet.age:
        yield f'callout("warn", "", {string(sheet.age)}, true, none)'
    yield blocks_source(lead, desk)
    yield "" if desk.part.urgent else _help(desk)
    yield blocks_source(rest, desk)
    yield _vocabulary(desk.part.terms, desk.handout)


def _help(desk: Desk) -> str:
    """Write the box that says whom to call, with the way to all signs."""
    handout, head = desk.handout, desk.part.sheet.letterhead
    card = next(part for part in handout.parts if part.urgent)
    words = handout.phrases.file.signs.format(title=card.sheet.title)
    way = f"way({string(card.key)}, {string(words)})"
    return f"help({string(head.urgent)}, {string(head.signs)}, {way})"


def _vocabulary(terms: tuple[GlossaryTerm, ...], handout: Handout) -> str:
    if not terms:
        return ""
    words = handout.phrases.file
    entries = (
        array(
            map(
                string,
                (
                    named(WORD, term.id),
                    term.term,
                    words.say.format(say=term.say) if term.say else "",
                    term.definition,
                    words.why.format(why=term.why) if term.why else "",
                ),
            )
        )
        for term in terms
    )
    return f"vocabulary({array(entries)})"
