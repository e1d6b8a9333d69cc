# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sheets that go home from a talk, in the words of the guide and of the patient."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, assert_never

from edu_app.library.files import read_text
from edu_app.library.model import Heading, ItemList, ListItem, Paragraph, Text
from edu_app.library.plan_files import FOLDER
from edu_app.library.talk_files import FILE
from edu_app.problems import ContentMissing
from edu_app.render.forms import CardForm, VisitsForm
from edu_app.render.guide_sheet import fingerprint
from edu_app.render.letterhead import guide_letterhead
from edu_app.render.review import review_words
from edu_app.render.scene import derive_scene
from edu_app.render.sheet import DrawingPicture, Sheet, VeinPicture
from edu_app.render.talk import DrawingView, VeinView
from edu_app.render.talk_parts import CalendarPart, KeptPart, StentCardPart, TalkPart
from edu_app.render.talk_words import settings_words
from edu_app.render.vein_sheet import chosen_lines, cited, numbered, source_list
from edu_app.render.vein_words import spoken

if TYPE_CHECKING:
    from edu_app.library.model import Block, Words
    from edu_app.library.plan import PlanStep, TalkWords
    from edu_app.render.pack import Office
    from edu_app.render.sheet import Picture
    from edu_app.render.talk_parts import TalkParts

NOTE_LINES = 6
"""Lines to write on below the summary."""
BETWEEN = " \u00b7 "


def talk_sheet(part: TalkParts, office: Office) -> Sheet:
    """Return what is printed of a part of a talk; raise ContentMissing when its words are gone."""
    words = office.library.references.talk
    if words is None:
        raise ContentMissing("The words for a talk are missing in this language. Add talk.toml.")
    match part:
        case TalkPart():
            return _summary(part, words, office)
        case KeptPart():
            return _kept(part, words, office)
        case StentCardPart():
            fields = tuple(words.stent_card.values())
            form = CardForm(title=words.stent_card_title, fields=fields)
            said = (words.stent_card_note, words.sheet.cut)
            return _form(words.stent_card_title, form, said, words, office)
        case CalendarPart():
            heads = (words.sheet.date, words.sheet.place)
            visits = VisitsForm(heads=heads, rows=tuple(words.calendar.values()))
            return _form(words.calendar_title, visits, (words.calendar_note,), words, office)
        case _:
            assert_never(part)


# ---------------------------------------------------------------- the summary


def _summary(part: TalkPart, words: TalkWords, office: Office) -> Sheet:
    steps = office.library.references.plans.steps()
    shown = (_seen(steps[name], part, words) for name in part.shown if name in steps)
    sheet = words.sheet
    blocks = (
        Paragraph(words=_plain(sheet.lead), lead=True),
        *_list("shown", sheet.shown, shown),
        *_list("matters", sheet.matters, _ticked(words.matters, part.matters)),
        *_list("questions", sheet.questions, map(_plain, part.questions)),
        *_list("next", sheet.next_steps, _ticked(words.next_steps, part.next_steps)),
        Heading(level=2, id="notes", words=_plain(sheet.notes)),
    )
    return _sheet(sheet.title, blocks, FILE, words, office, lines=NOTE_LINES)


def _seen(step: PlanStep, part: TalkPart, words: TalkWords) -> Words:
    if step.id not in part.again:
        return _plain(step.title)
    return Text(text=step.title), Text(text=f"{BETWEEN}{words.again}", strong=True)


def _ticked(names: Mapping[str, str], ticked: frozenset[str]) -> Iterator[Words]:
    """Return what is ticked in the order of the list, not in that of the ticks."""
    return (_plain(text) for name, text in names.items() if name in ticked)


def _list(name: str, title: str, items: Iterable[Words]) -> Iterator[Block]:
    lines = tuple(ListItem(words=words) for words in items)
    if lines:
        yield Heading(level=2, id=name, words=_plain(title))
        yield ItemList(items=lines)


# ---------------------------------------------------------------- a kept picture


def _kept(part: KeptPart, words: TalkWords, office: Office) -> Sheet:
    step = office.library.references.plans.step(part.step)
    if step is None:
        raise ContentMissing("A step of this talk is not there any more. Take its picture out.")
    picture = _picture(part, office)
    claims = picture.words.honest if isinstance(picture, VeinPicture) else ()
    named = (*step.sources, *(source for claim in claims for source in claim.sources))
    numbers = numbered(named)
    lines = tuple(ListItem(words=_plain(line)) for line in step.lines)
    blocks = (
        *_told(picture, words),
        ItemList(items=lines),
        *_remarks(part, words),
        *(Paragraph(words=cited(claim.text, claim.sources, numbers)) for claim in claims),
        *((source_list(numbers, office.library),) if numbers else ()),
    )
    file = f"{FOLDER}/{step.id.partition('.')[0]}.toml"
    return _sheet(step.title, blocks, file, words, office, picture=picture)


def _picture(part: KeptPart, office: Office) -> DrawingPicture | VeinPicture | None:
    view = part.picture
    match view:
        case DrawingView():
            diagram = office.library.diagram(view.diagram)
            if diagram is None:
                raise ContentMissing(f"There is no drawing “{view.diagram}”. Take it out.")
            return DrawingPicture(diagram=diagram, state=view.state, marks=part.marks)
        case VeinView():
            living = office.library.references.living
            if living is None:
                raise ContentMissing("There is no living vein in this language. Take it out.")
            return VeinPicture(words=living, state=view.state, marks=part.marks, as_shown=True)
        case None:
            return None
        case _:
            assert_never(view)


def _told(picture: DrawingPicture | VeinPicture | None, words: TalkWords) -> Iterator[Block]:
    """Return what a picture shows, and how it was set."""
    if isinstance(picture, VeinPicture):
        yield Paragraph(words=_plain(f"{words.example} {spoken(picture.words, picture.state)}"))
        yield Paragraph(words=_plain(". ".join((*chosen_lines(picture.words, picture.state), ""))))
    elif picture is not None:
        step = derive_scene(picture.diagram, picture.state).step
        if step is not None:
            title = Text(text=f"{step.title.rstrip('.')}. ", strong=True)
            yield Paragraph(words=(title, Text(text=step.caption)))
        settings = settings_words(picture.diagram, picture.state, words.sheet)
        if settings:
            yield Paragraph(words=_plain(settings))


def _remarks(part: KeptPart, words: TalkWords) -> Iterator[Block]:
    if part.marks:
        yield Paragraph(words=_plain(words.sheet.drawn))
    if part.again:
        yield Paragraph(words=(Text(text=f"{words.again}.", strong=True),))


# ---------------------------------------------------------------- sheets


def _form(
    title: str, form: Picture, said: Iterable[str], words: TalkWords, office: Office
) -> Sheet:
    blocks = (Paragraph(words=_plain(" ".join(said)), lead=True),)
    return _sheet(title, blocks, FILE, words, office, picture=form)


def _sheet(
    title: str,
    blocks: tuple[Block, ...],
    file: str,
    words: TalkWords,
    office: Office,
    *,
    picture: Picture | None = None,
    lines: int = 0,
) -> Sheet:
    """Return a sheet that says who has checked the words of talks, and on which day it was made."""
    library, phrases = office.library, office.library.phrases
    review = review_words(words.review, phrases)
    digest = fingerprint(read_text(library.root, PurePosixPath(library.lang, file)))
    head = guide_letterhead(
        title,
        digest,
        library.about().meta,
        office.settings,
        phrases,
        blocks=blocks,
        checked=(review,),
    )
    return Sheet(
        title=title,
        state=(phrases.day(office.today), review),
        letterhead=head,
        picture=picture,
        blocks=blocks,
        lines=lines,
    )


def _plain(text: str) -> Words:
    return (Text(text=text),)
