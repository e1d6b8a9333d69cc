# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Build lists: lines of words, with at most one list below a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from edu_app.library.inline import inline, move_to
from edu_app.library.marks import BLOCK
from edu_app.library.model import ItemList, ListItem, Words
from edu_app.library.reading import Reading

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LISTS = ("ul", "ol")


def build_list(element: Element, reading: Reading) -> Iterator[ItemList]:
    """Build a list; nothing when it has no words at all."""
    items = tuple(item for child in element for item in _item(child, reading, nested=False))
    _look_at_start(element, reading)
    if items:
        yield ItemList(items=items, ordered=element.tag == "ol")


def _item(element: Element, reading: Reading, *, nested: bool) -> Iterator[ListItem]:
    """Build one line; a list that is too deep becomes further lines of the list above it."""
    words = _words(element, reading)
    lists = [child for child in element if child.tag in LISTS]
    over = lists if nested else lists[1:]
    if over:
        move_to("".join(over[0].itertext()), reading)
        reading.fault("list-depth", "Only one list can stand below a line of a list.")
    items = tuple(
        item for child in lists for line in child for item in _item(line, reading, nested=True)
    )
    for child in lists:
        _look_at_start(child, reading)
    if nested:
        yield from (ListItem(words=words),) if words else ()
        yield from items
        return
    below = ItemList(items=items, ordered=lists[0].tag == "ol") if items else None
    if words or below:
        yield ListItem(words=words, below=below)


def _words(element: Element, reading: Reading) -> Words:
    """Return the words of a line; more than one paragraph is joined."""
    found = [text for text in _texts(element) if text.strip(" \n")]
    words = [text for text in found if BLOCK not in text]
    joined = inline("\n".join(words), reading)
    if len(words) > 1 or words != found:
        reading.fault("item-content", "A list line holds words only, no other block.")
    return joined


def _texts(element: Element) -> Iterator[str]:
    """Return the texts of a line in order, without those of the lists below it."""
    yield element.text or ""
    for child in element:
        if child.tag not in LISTS:
            yield from _texts(child)
        yield child.tail or ""


def _look_at_start(element: Element, reading: Reading) -> None:
    """Note a numbered list that does not begin at one."""
    if element.get("start"):
        reading.fault("list-start", f"The list begins with {element.get('start')}. Begin with 1.")
