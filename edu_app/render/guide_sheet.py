# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet of what has no head of its own: a drawing, the living vein, the list of words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from edu_app.library.files import read_text
from edu_app.library.model import Draft
from edu_app.render.letterhead import guide_letterhead
from edu_app.render.review import review_words
from edu_app.render.sheet import Sheet

if TYPE_CHECKING:
    from edu_app.library.loader import Library
    from edu_app.library.model import Block
    from edu_app.render.sheet import Picture
    from edu_app.settings import Settings

SHORT = 8
"""Letters of a fingerprint, as those of pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What is printed of something."""

    title: str
    file: str
    """Where its words are kept, below the folder of the language."""
    blocks: tuple[Block, ...]
    if_room: tuple[Block, ...] = ()
    picture: Picture | None = None


def guide_sheet(matter: Matter, library: Library, settings: Settings) -> Sheet:
    """Return its sheet. Nobody has checked it by itself, and the sheet says so."""
    phrases = library.phrases
    text = read_text(library.root, PurePosixPath(library.lang, matter.file))
    head = guide_letterhead(
        matter.title,
        fingerprint(text),
        library.about().meta,
        settings,
        phrases,
        blocks=matter.blocks,
    )
    return Sheet(
        title=matter.title,
        state=(review_words(Draft(), phrases),),
        letterhead=head,
        picture=matter.picture,
        blocks=matter.blocks,
        if_room=matter.if_room,
    )


def fingerprint(text: str) -> str:
    """Return a few letters that tell one text from another."""
    return hashlib.sha256(text.encode()).hexdigest()[:SHORT]
