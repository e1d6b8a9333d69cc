# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pages about licences as blocks: what comes first, the list of parts, one notice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from edu_app.library.link import LICENCES, Kind, Link
from edu_app.library.model import (
    Anchor,
    Block,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    Text,
)
from edu_app.words import mark

if TYPE_CHECKING:
    from edu_app.notices import Notices

MARK = "notice-"
WRAPPED = 60
"""Letters from which on a line was broken because it was full, so that the next one goes on."""
WORDS = {
    "list": mark("about", "What is in this copy"),
    "back": mark("about", "Everything in this copy"),
}


def list_link() -> Link:
    """Return where all licences are listed."""
    return Link(Kind.ABOUT, LICENCES)


def number_of(part: str, notices: Notices) -> int | None:
    """Return which notice a part of the address means; None for none."""
    number = part.removeprefix(MARK)
    if not part.startswith(MARK) or not number.isdecimal() or len(number) > len("99999"):
        return None
    return int(number) if int(number) < len(notices.notices) else None


def list_blocks(notices: Notices, say: Callable[[str], str]) -> tuple[Block, ...]:
    """Return what is said first and a link to each notice."""
    items = tuple(
        ListItem(words=(Anchor(text=name, link=Link(Kind.ABOUT, LICENCES, f"{MARK}{number}")),))
        for number, notice in enumerate(notices.notices)
        for name in notice.names
    )
    heading = Heading(level=2, id="about-list", words=(Text(text=say(WORDS["list"])),))
    return (*paragraphs(notices.opening), heading, ItemList(items=items))


def notice_blocks(notices: Notices, number: int, say: Callable[[str], str]) -> tuple[Block, ...]:
    """Return one notice, with the way back to the list."""
    back = Paragraph(words=(Anchor(text=say(WORDS["back"]), link=list_link()),))
    return (*paragraphs(notices.notices[number].lines), back)


def title_of(notices: Notices, number: int) -> str:
    """Return the name of one notice."""
    first, *more = notices.notices[number].names
    return f"{first} …" if more else first


def paragraphs(lines: Iterable[str]) -> tuple[Block, ...]:
    """Return lines as paragraphs; lines that were full go on in the next one."""
    return tuple(Paragraph(words=(Text(text=text),)) for text in _joined(lines))


def _joined(lines: Iterable[str]) -> Iterator[str]:
    held: list[str] = []
    for line in lines:
        text = line.strip()
        if text in {"", "."}:  # Debian writes a dot for a line that is blank
            yield from _flushed(held)
            continue
        if text.startswith(("- ", "* ", "Copyright ")):
            yield from _flushed(held)
        held.append(text)
        if len(line) < WRAPPED:
            yield from _flushed(held)
    yield from _flushed(held)


def _flushed(held: list[str]) -> Iterator[str]:
    """Return what is held as one line, and let go of it."""
    if held:
        yield " ".join(held)
        held.clear()
