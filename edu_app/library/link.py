# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An address inside the guide: the only place that accepts or refuses a link target."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SOURCE_ID = re.compile(r"R[0-9]{2,3}")
PRINTED = re.compile(r"(?:questions|words|vein(?:-[0-9]{1,9})?)?")
"""What is printed and has no name of its own; a number says how it stands on the screen."""
NAMED_PRINTED = re.compile(r"page|questions|drawing(?:-[0-9]{1,24})?")
"""The same for what has a name, which is the part of the address."""
PHONE = re.compile(r"\+?[0-9][0-9 ()-]{1,18}")
LONGEST = 200
LICENCES = "licences"
"""The page about the guide that says under which licences everything in it is."""
LIVING_VEIN = "narrowing"
"""The drawing that is made while it is shown, from what the person sets."""


class Kind(StrEnum):
    """What a link leads to; the value is the scheme in its text form."""

    HOME = "home"
    TOPIC = "topic"
    FAQ = "faq"
    TERM = "term"
    GLOSSARY = "glossary"
    SEARCH = "search"
    DIAGRAM = "diagram"
    CHECKLIST = "checklist"
    CONSULT = "consult"
    PRINT = "print"
    SOURCE = "source"
    ABOUT = "about"
    TEL = "tel"


# A mapping, because `text in Kind` raises on Python 3.11.
SCHEMES = {str(kind): kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class Link:
    """One place in the guide, such as `topic:risks#bleeding`."""

    kind: Kind
    target: str = ""
    part: str = ""
    """The id of a heading on the target page, or empty."""

    def __str__(self) -> str:
        """Return the text form, which `parse` reads back."""
        return f"{self.kind}:{self.target}" + (f"#{self.part}" if self.part else "")

    @classmethod
    def parse(cls, text: str) -> Link | None:
        """Read a text form; None when the target is not one the guide knows.

        Anything with another scheme (`https:`, `file:`, `javascript:` …), a path, white space
        or a strange character is refused, so a link can never leave the guide.
        """
        if len(text) > LONGEST:
            return None
        scheme, colon, rest = text.partition(":")
        kind = SCHEMES.get(scheme)
        if not colon or kind is None:
            return None
        target, hash_mark, part = rest.partition("#")
        if hash_mark and not ID.fullmatch(part):
            return None
        if kind is Kind.PRINT:
            wanted = NAMED_PRINTED if part else PRINTED
            return cls(kind, target, part) if wanted.fullmatch(target) else None
        if not _fits(kind, target) or (part and kind is Kind.TEL):
            return None
        return cls(kind, target, part)


def _fits(kind: Kind, target: str) -> bool:
    """Tell whether `target` has the form that links of this kind take."""
    match kind:
        case Kind.HOME | Kind.SEARCH:  # what is looked for is in no address
            return target == ""
        case Kind.ABOUT:
            return target in {"", LICENCES}
        case Kind.CHECKLIST | Kind.CONSULT | Kind.DIAGRAM | Kind.FAQ | Kind.GLOSSARY:
            return target == "" or bool(ID.fullmatch(target))
        case Kind.TEL:
            return bool(PHONE.fullmatch(target))
        case Kind.SOURCE:
            return bool(SOURCE_ID.fullmatch(target))
        case _:
            return bool(ID.fullmatch(target))


HOME = Link(Kind.HOME)
