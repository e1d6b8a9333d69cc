# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write elements of HTML that a reader of XML understands too; whatever a value holds is text."""

from __future__ import annotations

from html import escape
from typing import assert_never

from edu_app.library.link import Kind, Link
from edu_app.library.model import Anchor, Citation, Inline, Term, Text, Words
from edu_app.render.handout import Handout, Part, named, tight

SOURCE = "source"


def element(name: str, /, *inside: str, **attributes: str) -> str:
    """Return an element round markup; `class_` and `aria_label` name attributes."""
    return f"<{name}{_written(attributes)}>{''.join(inside)}</{name}>"


def void(name: str, /, **attributes: str) -> str:
    """Return an element that holds nothing."""
    return f"<{name}{_written(attributes)}/>"


def _written(attributes: dict[str, str]) -> str:
    names = ((name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items())
    return "".join(f' {name}="{escape(value)}"' for name, value in names)


def line(words: Words, part: Part, handout: Handout) -> str:
    """Return the words of a line; what leads out of the file is text."""
    return "".join(_word(word, part, handout) for word in tight(words))


def _word(word: Inline, part: Part, handout: Handout) -> str:
    match word:
        case Text():
            return _styled(escape(word.text), strong=word.strong, emphasis=word.emphasis)
        case Anchor():
            target = handout.anchor(word.link)
            return _styled(_linked(word.text, target, "link"), strong=word.strong)
        case Term():
            target = handout.anchor(Link(Kind.TERM, word.term_id))
            return _styled(_linked(word.text, target, "term"), strong=word.strong)
        case Citation():
            return cited(word, part, handout)
        case _ as never:
            assert_never(never)


def cited(mark: Citation, part: Part, handout: Handout) -> str:
    """Return the mark of a source, which leads to the list under the page."""
    name = handout.phrases.file.source.format(number=mark.number)
    target = f"#{named(part.key, SOURCE, str(mark.number))}"
    return element("sup", element("a", str(mark.number), href=target, aria_label=name))


def _linked(text: str, target: str, kind: str) -> str:
    return element("a", escape(text), class_=kind, href=f"#{target}") if target else escape(text)


def _styled(text: str, *, strong: bool, emphasis: bool = False) -> str:
    text = element("em", text) if emphasis else text
    return element("strong", text) if strong else text
