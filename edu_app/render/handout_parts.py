# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Make the parts of a hand-out: pages, groups of questions, drawings, words, the emergency card."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from edu_app.library.diagram import Diagram, Structure
from edu_app.library.files import read_text
from edu_app.library.link import Kind, Link
from edu_app.library.loader import Library
from edu_app.library.model import (
    Block,
    Callout,
    Draft,
    Figure,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Text,
    Topic,
    Words,
)
from edu_app.render.fold import fold
from edu_app.render.handout import Handout, Part, named
from edu_app.render.letterhead import guide_letterhead
from edu_app.render.review import review_words
from edu_app.render.sheet import Sheet, sheet
from edu_app.settings import Settings

GLOSSARY = "glossary.toml"
DRAWINGS = "diagrams"
SHORT = 8
"""Characters of a fingerprint, as those of pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What somebody wants in a hand-out."""

    topics: tuple[str, ...] = ()
    faqs: tuple[str, ...] = ()
    drawings: tuple[str, ...] = ()
    all_words: bool = False
    """The whole glossary, not only the words that are used."""


def everything(library: Library) -> Choice:
    """Return all that can be in a hand-out, in reading order."""
    order = library.path().order()
    rest = (topic for topic in library.topic_ids() if topic not in order)
    return Choice(
        topics=(*order, *rest),
        faqs=library.faq_ids(),
        drawings=tuple(diagram.id for diagram in library.diagrams()),
        all_words=True,
    )


def make_handout(library: Library, choice: Choice, settings: Settings, today: date) -> Handout:
    """Read everything that was chosen; what is not there raises ContentMissing."""
    about = library.about().meta
    bench = _Bench(library=library, settings=settings, today=today)
    topics = {name: library.topic(name) for name in choice.topics}
    groups = {name: library.faq(name).topic for name in choice.faqs}
    drawings = [
        found for name in dict.fromkeys(choice.drawings) if (found := library.diagram(name))
    ]
    pages = (
        *(_page(bench, Kind.TOPIC, *entry) for entry in topics.items()),
        *(_page(bench, Kind.FAQ, *entry) for entry in groups.items()),
        *(_drawing(bench, diagram) for diagram in drawings),
    )
    read = (*topics.values(), *groups.values())
    used = {term for page in read for term in page.terms}
    words = _words(bench, used, all_words=choice.all_words)
    parts = _with_card((*pages, *words), _card(bench))
    several = len(pages) + choice.all_words > 1
    return Handout(
        lang=library.lang,
        title=library.phrases.home.title if several else parts[0].sheet.title,
        author=about.author,
        published=max((page.meta.published for page in read), default=about.published),
        parts=parts,
        has_contents=several,
        phrases=library.phrases,
        drawings=_shown(library, parts),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bench:
    """What parts are made with."""

    library: Library
    settings: Settings
    today: date


def _with_card(parts: tuple[Part, ...], card: Part) -> tuple[Part, ...]:
    """Add the emergency card at the end, unless a page has all of it."""
    boxes = [block for block in card.sheet.blocks if isinstance(block, Callout)]
    marked = tuple(
        replace(part, urgent=bool(boxes) and all(box in part.sheet.blocks for box in boxes))
        for part in parts
    )
    return marked if any(part.urgent for part in marked) else (*parts, card)


def _shown(library: Library, parts: Iterable[Part]) -> dict[str, Diagram]:
    """Return the drawings that are shown in the parts; none stands in a box."""
    blocks = (block for part in parts for block in part.sheet.blocks)
    names = dict.fromkeys(block.diagram_id for block in blocks if isinstance(block, Figure))
    return {name: found for name in names if (found := library.diagram(name))}


# ---------------------------------------------------------------- pages


def _page(bench: _Bench, kind: Kind, name: str, topic: Topic) -> Part:
    made = sheet(topic, bench.settings, bench.library.phrases, bench.today)
    return Part(key=named(kind, name), sheet=made, links=(Link(kind, name),))


def _card(bench: _Bench) -> Part:
    card = bench.library.emergency()
    part = _page(bench, Kind.TOPIC, card.meta.id, card)
    links = tuple(Link(Kind.TOPIC, topic_id) for topic_id in card.meta.related)
    return replace(part, urgent=True, links=links)


# ---------------------------------------------------------------- what has no head of its own


def _drawing(bench: _Bench, diagram: Diagram) -> Part:
    """Make the page of a drawing: the picture, and everything that it says."""
    blocks = tuple(_told(diagram, bench.library))
    made = _sheet(bench, diagram.title, f"{DRAWINGS}/{diagram.id}.toml", blocks)
    link = Link(Kind.DIAGRAM, diagram.id)
    return Part(key=named(Kind.DIAGRAM, diagram.id), sheet=made, links=(link,))


def _told(diagram: Diagram, library: Library) -> Iterator[Block]:
    words = library.phrases.handout
    yield Figure(diagram_id=diagram.id, alt=diagram.alt, caption="")
    for part in diagram.description.split("\n\n"):
        yield Paragraph(words=_plain(" ".join(part.split())))
    if diagram.steps:
        yield Heading(level=2, id="steps", words=_plain(words.steps))
        steps = (_item(step.title, step.caption) for step in diagram.steps)
        yield ItemList(ordered=True, items=tuple(steps))
    if diagram.structures:
        yield Heading(level=2, id="names", words=_plain(words.names))
        once = {each.id: each for each in diagram.structures}
        yield ItemList(items=tuple(map(_named, once.values())))


def _named(structure: Structure) -> ListItem:
    latin = f" ({structure.latin})" if structure.latin else ""
    return _item(f"{structure.name}{latin}", structure.says)


def _item(head: str, rest: str) -> ListItem:
    return ListItem(words=(Text(text=f"{head}.", strong=True), *_plain(rest and f" {rest}")))


def _plain(text: str) -> Words:
    return (Text(text=text),) if text else ()


def _words(bench: _Bench, used: set[str], *, all_words: bool) -> tuple[Part, ...]:
    """Make the list of words, in the order of the alphabet; none where there are none."""
    terms = [term for term in bench.library.terms() if all_words or term.id in used]
    if not terms:
        return ()
    terms.sort(key=lambda term: fold(term.term))
    made = _sheet(bench, bench.library.phrases.handout.words, GLOSSARY, ())
    links = (Link(Kind.GLOSSARY),)
    return (Part(key=str(Kind.GLOSSARY), sheet=made, terms=tuple(terms), links=links),)


def _sheet(bench: _Bench, title: str, file: str, blocks: tuple[Block, ...]) -> Sheet:
    """Make the sheet of something that nobody has checked by itself."""
    library, phrases = bench.library, bench.library.phrases
    text = read_text(library.root, PurePosixPath(library.lang, file))
    digest = hashlib.sha256(text.encode()).hexdigest()[:SHORT]
    about = library.about().meta
    head = guide_letterhead(title, digest, about, bench.settings, phrases, blocks=blocks)
    return Sheet(
        title=title, state=(review_words(Draft(), phrases),), letterhead=head, blocks=blocks
    )
