# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hand-out as one HTML file: nothing in it runs, and nothing is fetched from anywhere.

It brings no letters of its own: two weights would take more bytes than the words of ten pages, and
who reads on a machine of their own may have set letters that they can read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from edu_app.library.model import GlossaryTerm
from edu_app.render.handout import WORD, Handout, Part, named, parted
from edu_app.render.html_blocks import Room, blocks_html, box
from edu_app.render.letterhead import in_a_line
from edu_app.render.markup import element, void
from edu_app.render.picture import Inks, sign
from edu_app.render.tokens import Tokens

CONTENTS, HELP, TITLE, AGE = "contents", "help", "title", "age"
CLOSED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What a browser may do with the file: show it."""
SHEET = "light"
"""The colors of the sheet that drawings stand on."""
SCREENS = ("light", "dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """How the file looks."""

    tokens: Tokens
    css: str
    """The rules; colours are named in them, not written."""
    mark: bytes
    """The mark of the guide, as SVG."""
    help_icon: bytes
    """The icon of the box that says whom to call, as SVG."""
    logo: str
    """The picture of the clinic, as SVG; empty when there is none."""
    art: Mapping[str, Mapping[str, bytes]]
    """Sound art by drawing and theme."""
    paper: str
    """`a4` or `letter`."""
    is_large: bool


def html_of(handout: Handout, dress: Dress) -> str:
    """Return the file."""
    inside = "\n".join(_inside(handout, dress))
    body = element("body", inside, class_="large") if dress.is_large else element("body", inside)
    return f"<!DOCTYPE html>\n{element('html', _head(handout, dress), body, lang=handout.lang)}\n"


def _head(handout: Handout, dress: Dress) -> str:
    return element(
        "head",
        void("meta", charset="utf-8"),
        void("meta", http_equiv="Content-Security-Policy", content=CLOSED),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        void("meta", name="color-scheme", content="light dark"),
        void("meta", name="author", content=handout.author),
        element("title", escape(handout.title)),
        element("style", _style(dress)),
    )


def _style(dress: Dress) -> str:
    """Return the rules, with the colours of the guide before them."""
    light, dark = (
        "".join(f"--{name}:{value};" for name, value in dress.tokens.color[theme].items())
        for theme in SCREENS
    )
    return (
        f"\n:root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
        f"@page{{size:{dress.paper}}}\n{dress.css}"
    )


def _inside(handout: Handout, dress: Dress) -> Iterator[str]:
    mark = sign(dress.mark, "currentColor").replace("<svg ", '<svg aria-hidden="true" ', 1)
    if handout.has_contents:
        yield _contents(handout, mark, dress.logo)
    articles = (_article(part, handout, dress, mark) for part in handout.parts)
    yield element("main", "\n".join(articles))


def _contents(handout: Handout, mark: str, logo: str) -> str:
    """Write the title of the whole and what is in it."""
    entries = (
        element("li", element("a", escape(part.sheet.title), href=f"#{part.key}"))
        for part in handout.parts
    )
    head = element("h2", escape(handout.phrases.handout.contents), id=CONTENTS)
    clinic = _clinic(handout.parts[0], logo)
    state = element("p", escape(in_a_line(handout.state)), class_="state")
    title = element("div", element("h1", escape(handout.title)), state)
    standing = handout.phrases.sheet.standing
    return element(
        "header",
        element("div", mark, title, class_="head"),
        clinic,
        element("p", escape(standing)),
        element("nav", head, element("ol", *entries), aria_labelledby=CONTENTS),
    )


def _article(part: Part, handout: Handout, dress: Dress, mark: str) -> str:
    sheet, name = part.sheet, named(part.key, TITLE)
    inks = Inks(*(dress.tokens.colour(SHEET, colour) for colour in ("ink", "surface")))
    room = Room(handout=handout, part=part, art=dress.art, inks=inks)
    lead, rest = parted(sheet.blocks)
    state = element("p", escape(in_a_line(sheet.state)), class_="state")
    title = element("div", element("h1", escape(sheet.title), id=name), state)
    return element(
        "article",
        element("div", mark, title, class_="head"),
        box("warn", escape(sheet.age), "", named(part.key, AGE)) if sheet.age else "",
        blocks_html(lead, room),
        "" if part.urgent else _help(part, handout, dress),
        blocks_html(rest, room),
        _words(part.terms, handout),
        _foot(part, dress.logo),
        id=part.key,
        aria_labelledby=name,
    )


def _help(part: Part, handout: Handout, dress: Dress) -> str:
    """Write the box that says whom to call, with the way to all signs."""
    card = next(each for each in handout.parts if each.urgent)
    head = part.sheet.letterhead
    icon = sign(dress.help_icon, "currentColor").replace("<svg ", '<svg aria-hidden="true" ', 1)
    words = handout.phrases.file.signs.format(title=card.sheet.title)
    way = element("p", element("a", escape(words), href=f"#{card.key}"))
    signs = element("p", escape(head.signs))
    return box(HELP, f"{icon}{escape(head.urgent)}", signs + way, named(part.key, HELP))


def _words(terms: tuple[GlossaryTerm, ...], handout: Handout) -> str:
    """Write the words that are explained."""
    if not terms:
        return ""
    phrases = handout.phrases.file
    entries = []
    for term in terms:
        said = element("span", escape(phrases.say.format(say=term.say)), class_="small")
        entries.append(
            element(
                "dt", escape(term.term), f" {said}" if term.say else "", id=named(WORD, term.id)
            )
        )
        entries.append(element("dd", escape(term.definition)))
        if term.why:
            entries.append(element("dd", escape(phrases.why.format(why=term.why)), class_="small"))
    return element("dl", *entries)


def _clinic(part: Part, logo: str) -> str:
    lines = part.sheet.letterhead.clinic
    if not lines:
        return ""
    picture = logo.replace("<svg ", '<svg class="logo" aria-hidden="true" ', 1)
    return element("p", picture, void("br").join(map(escape, lines)), class_="clinic")


def _foot(part: Part, logo: str) -> str:
    """Write whose the part is, what it is not, who made it and who paid."""
    head = part.sheet.letterhead
    return element(
        "footer",
        _clinic(part, logo),
        element("p", element("strong", escape(head.standing))),
        element("p", escape(in_a_line(head.origin))),
    )
