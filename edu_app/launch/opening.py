# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Decide from what is asked for outside which page opens, for whom and in which language.

What is not known leads to the search, never to an error: whoever has pressed a button in a
medical record cannot mend what it sent. What was sent is never repeated in a message.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from edu_app.library.link import HOME, Kind, Link
from edu_app.library.loader import Library, languages
from edu_app.problems import StartRefused
from edu_app.profile import PROFILES

if TYPE_CHECKING:
    from pathlib import Path

    from edu_app.launch.infobutton import Query

PROFILE, LANG = "laptop", "en"
"""What holds when nobody says otherwise."""
TALKING, TALKS = "consult", "consult"
"""The profile of a consultation, and the feature that a profile needs for one."""
OWN = "own-"
"""What the name of a clinic's own plan begins with; only whoever opens it reads those."""
PROFILE_OF_ROLE = {"PROV": "consult", "PAT": "laptop"}
SEARCH = Link(Kind.SEARCH)

NO_PAGE = "The guide has no page of this name. It opens with the search."
NO_CODE = "The guide has no page for this code. It opens with the search."
NO_LANGUAGE = "The guide has no pages in the language that was asked for. It opens in “{lang}”."
NO_PLAN = "The guide has no plan of this name. It opens with the list of plans."
NOT_HERE = "This profile takes no query from another program. The guide opens with its start page."


NAMED = {
    Kind.TOPIC: "a page. Write --topic risks",
    Kind.FAQ: "a question. Write --faq basics",
    Kind.DIAGRAM: "a drawing. Write --diagram pelvic-veins",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command line asks for; a blank says nothing."""

    topic: str | None = None
    faq: str | None = None
    drawing: str | None = None
    plan: str | None = None
    """Of a consultation; blank for the list of plans."""
    code: str | None = None
    query: Query | None = None
    profile: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How the guide opens."""

    profile: str = PROFILE
    lang: str = LANG
    link: Link | None = None
    """None for the start page."""
    words: str = ""
    """What is looked for at once when the link is that of the search."""
    said: tuple[str, ...] = ()
    """Sentences for whoever reads the terminal."""


@dataclass(frozen=True, slots=True)
class _Place:
    link: Link | None = None
    words: str = ""
    said: str = ""


def derive_opening(asked: Asked, root: Path) -> Opening:
    """Return how the guide opens; StartRefused when a name cannot be that of a page."""
    query = asked.query
    profile = asked.profile or (PROFILE_OF_ROLE.get(query.recipient, "") if query else "")
    profile = profile or (TALKING if asked.plan is not None else PROFILE)
    if asked.plan is not None and TALKS not in PROFILES[profile].reach.features:
        raise StartRefused(f"The profile “{profile}” has no consultation. Leave --profile out.")
    lang, said = asked.lang or LANG, []
    if query is not None and not PROFILES[profile].reach.from_outside:
        return Opening(profile=profile, lang=lang, link=HOME, said=(NOT_HERE,))
    if query is not None and query.lang and not asked.lang:
        if query.lang in languages(root):
            lang = query.lang
        else:
            said.append(NO_LANGUAGE.format(lang=lang))
    place = _place(asked, root, lang)
    if place.said:
        said.append(place.said)
    return Opening(profile=profile, lang=lang, link=place.link, words=place.words, said=tuple(said))


def _place(asked: Asked, root: Path, lang: str) -> _Place:
    if asked.topic is not None:
        return _named(Kind.TOPIC, asked.topic, root, lang)
    if asked.faq is not None:
        return _named(Kind.FAQ, asked.faq, root, lang)
    if asked.drawing is not None:
        return _named(Kind.DIAGRAM, asked.drawing, root, lang)
    if asked.plan is not None:
        return _plan(asked.plan, root, lang)
    if asked.code is not None:
        from edu_app.library.codes import read_codes  # most starts name no code

        system, bar, code = asked.code.partition("|")
        found = read_codes(root).find(system if bar else "", code if bar else system)
        return _Place(found) if found else _Place(SEARCH, said=NO_CODE)
    return _answer(asked.query, root) if asked.query is not None else _Place()


def _named(kind: Kind, name: str, root: Path, lang: str) -> _Place:
    """Return the place of a name; search for it when there is no such page."""
    link = Link.parse(f"{kind}:{name}")
    if link is None or not link.target:
        raise StartRefused(f"“{name[:80]}” is not the name of {NAMED[kind]}.")
    # a language that is not there is told by whoever opens its library
    if not (root / lang).is_dir() or Library(root, lang, {}).has(link):
        return _Place(link)
    return _Place(SEARCH, link.target.replace("-", " "), NO_PAGE)


def _plan(name: str, root: Path, lang: str) -> _Place:
    """Return the place of a plan; one that no file of the guide has may be the clinic's own."""
    from edu_app.library.plan_files import read_plans

    link = Link.parse(f"{Kind.CONSULT}:{name}")
    if link is None:
        raise StartRefused(f"“{name[:80]}” is not the name of a plan. Write --consult first-visit.")
    known = not link.target or link.target.startswith(OWN)
    if known or not (root / lang).is_dir() or read_plans(root, lang).plan(link.target):
        return _Place(link)
    return _Place(Link(Kind.CONSULT), said=NO_PLAN)


def _answer(query: Query, root: Path) -> _Place:
    """Return the page of the first code that has one, else search for the first name."""
    from edu_app.library.codes import read_codes

    codes = read_codes(root)
    for each in query.criteria:
        found = codes.find(each.system, each.code)
        if found:
            return _Place(found)
    if not query.criteria:
        return _Place(SEARCH)
    words = next((each.name for each in query.criteria if each.name), "")
    return _Place(SEARCH, words, NO_CODE)
