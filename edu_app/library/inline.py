# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turn a line of text with its marks into words, links, glossary terms and citations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import assert_never

from edu_app.library.link import ID, SOURCE_ID, Link
from edu_app.library.marks import LINE, restore
from edu_app.library.model import Anchor, Citation, Inline, Term, Text, Words
from edu_app.library.reading import Reading, Use, slug

DEEPEST_BRACKETS = 8

# Each branch stops at the next bracket of its own kind, so the time stays in proportion to
# the length of the text, whatever the text.
_TOKEN = re.compile(
    r"""
    (?P<line>\ue000[0-9]+\ue001)
  | (?P<figure>!\[[^\[\]]*\]\([^()\s]*(?:\s+"[^"()\[\]]*")?\s*\))
  | \[@(?P<cite>[^\[\]]*)\]
  | \[\[(?P<term>[^\[\]]*)\]\]
  | \[(?P<words>[^\[\]]+)\]\((?P<target>(?:[^()]|\([^()]*\))*)\)
  | (?P<include>\{\{[^{}]*\}\})
  | (?P<fact>\{[^{}\n]{0,60}\})
  | (?P<star>\*\*|\*)
  | (?P<code>\ue003+)
  | (?P<html><(?:[a-zA-Z/?][^<>]*>|!--|![^<>]*>)|-->|&(?:\#[0-9]+|\#x[0-9a-fA-F]+|[a-zA-Z]{2,30});)
  | (?P<stray>\[@|\[\[|\]\(|\]\[|\]:|\[\^|\[(?=R[0-9]+\])|\{\{|~~
      |(?<![\w_])__?(?=[^\s_][^_]*_+(?!\w)))
    """,
    re.VERBOSE,
)
FIGURE = re.compile(r'!\[([^\[\]]*)\]\(diagram:([^()\s]*)(?:\s+"([^"()\[\]]*)")?\s*\)')
_EDGES = " \n\ue000\ue001"  # the last two enclose the number of a line
_SPACE = re.compile(r"[ \t\n]+")  # not \s: a space that may not break stays what it is


@dataclass(slots=True)
class _Style:
    """Which style is on."""

    strong: bool = False
    emphasis: bool = False

    def now(self) -> tuple[bool, bool]:
        """Return both switches, to compare with those of a run of text."""
        return self.strong, self.emphasis


def inline(text: str, reading: Reading) -> Words:
    """Read a line of text; what is wrong is noted and its words are kept."""
    maker = _Maker(reading, _pairs(text))
    at = 0
    for found in _TOKEN.finditer(text):
        maker.text(text[at : found.start()])
        maker.token(found)
        at = found.end()
    maker.text(text[at:])
    _look_at_depth(text, reading)
    return maker.words()


def plain_inline(text: str, reading: Reading) -> str:
    """Read text that may hold facts but no other marks, such as the title of a call-out."""
    words = inline(text, reading)
    if any(not isinstance(word, Text) or word.strong or word.emphasis for word in words):
        reading.fault(
            "plain-only", "Only plain words can stand here: no links, sources, terms or stars."
        )
    return text_of(words)


def text_of(words: Words) -> str:
    """Return only what is read, without the marks of sources."""
    parts: list[str] = []
    for word in words:
        match word:
            case Text() | Anchor() | Term():
                parts.append(word.text)
            case Citation():
                # The space before the mark belongs to the mark.
                if parts:
                    parts[-1] = parts[-1].rstrip(" ")
            case _:
                assert_never(word)
    return "".join(parts).strip(" ")


def move_to(text: str, reading: Reading) -> None:
    """Let the reading stand on the line that a text comes from."""
    found = LINE.search(text)
    if found:
        reading.line = int(found[1])


class _Maker:
    """Collects the words of one text."""

    def __init__(self, reading: Reading, pairs: dict[int, bool]) -> None:
        self._reading = reading
        self._pairs = pairs
        self._style = _Style()
        self._words: list[Inline] = []

    def text(self, raw: str) -> None:
        """Add text in the present style."""
        text = _SPACE.sub(" ", restore(raw))
        last = self._words[-1] if self._words else None
        if last is None or (isinstance(last, Text) and last.text.endswith(" ")):
            text = text.lstrip(" ")
        style = self._style
        if isinstance(last, Text) and (last.strong, last.emphasis) == style.now():
            self._words.pop()
            text = last.text + text
        if text:
            self._words.append(Text(text=text, strong=style.strong, emphasis=style.emphasis))

    def token(self, found: re.Match[str]) -> None:
        """Add what a mark stands for."""
        raw, reading = found[0], self._reading
        match found.lastgroup:
            case "line":
                reading.line = int(raw[1:-1])
            case "cite":
                self._cite(restore(found["cite"]), raw)
            case "term":
                self._term(found["term"])
            case "target":
                self._link(found["words"], restore(found["target"]))
            case "fact":
                self.text(reading.fill(restore(raw)))
            case "star":
                self._star(found)
            case kind:
                self._unknown(str(kind), raw)
        if found.lastgroup != "line":
            move_past(raw, reading)

    def words(self) -> Words:
        """Return everything, without space at the end."""
        words = self._words
        last = words[-1] if words else None
        if isinstance(last, Text) and last.text.endswith(" "):
            words[-1:] = _trimmed(last)
        return tuple(words)

    def _cite(self, source_id: str, raw: str) -> None:
        """Add the mark of a source."""
        if SOURCE_ID.fullmatch(source_id):
            self._words.append(self._reading.cite(source_id))
            return
        self._reading.fault(
            "unknown-source", f"“[@{source_id}]” names no source. Write one id, such as [@R16]."
        )
        self.text(raw)

    def _term(self, inside: str) -> None:
        """Add a glossary word, or only its text when the glossary does not have it."""
        name, bar, shown = restore(inside).partition("|")
        term_id = name.strip(" ") if bar else slug(name)
        words = text_of(inline(shown if bar else name, self._reading))
        if not words or not ID.fullmatch(term_id):
            self._reading.fault(
                "unknown-term",
                f"“[[{_short(name)}]]” is no word. Write it as [[stenosis|narrow place]].",
            )
            self.text(words or name)
        elif self._reading.explain(term_id):
            self._words.append(Term(text=words, term_id=term_id, strong=self._style.strong))
        else:
            self.text(words)

    def _link(self, shown: str, target: str) -> None:
        """Add words that lead somewhere, or only the words when they lead nowhere."""
        link = self._resolved(self._reading.fill(target))
        inside = inline(shown, self._reading)
        strong = [isinstance(word, Text) and word.strong for word in inside]
        if any(strong) and not all(strong):
            self._reading.fault("link-words", "Write stars round the whole link, not inside it.")
        words = text_of(inside)
        if not words:
            self._reading.fault("link-words", "The link has no words. Add them.")
        if link is None or not words:
            self.text(words)
            return
        is_strong = self._style.strong or all(strong)
        self._words.append(Anchor(text=words, link=link, strong=is_strong))

    def _resolved(self, target: str) -> Link | None:
        """Return the link for a target when the guide has it."""
        link = Link.parse(target)
        if link is None:
            self._reading.fault(
                "bad-link",
                f"“{target}” is no address in the guide. Use one such as topic:risks; "
                "addresses of the web are not opened.",
            )
            return None
        self._reading.uses.append(Use(link, self._reading.line))
        if self._reading.around.known(link):
            return link
        self._reading.fault(
            "dead-link", f"The link leads to {link}, which is not there. Correct it or add it."
        )
        return None

    def _star(self, found: re.Match[str]) -> None:
        """Switch a style on or off, or add a star that has no partner."""
        state = self._pairs.get(found.start())
        if state is None:
            self.text(found[0])
            if found[0] == "**" or any(_neighbours(found)):
                self._reading.fault(
                    "lone-star", "The star has no partner. Add it, or write “\\*” for a star."
                )
        elif found[0] == "**":
            self._style.strong = state
        else:
            self._style.emphasis = state

    def _unknown(self, kind: str, raw: str) -> None:
        """Note markup that pages do not have, and keep its words."""
        name, sentence = _UNKNOWN[kind]
        self._reading.fault(name, sentence.replace("@", _short(restore(raw))))
        if kind == "figure":
            caption = re.search(r'"([^"]*)"', raw)
            raw = raw[2 : raw.index("]")] + (f" {caption[1]}" if caption else "")
        self.text("" if kind == "code" else raw)


_UNKNOWN = {
    "figure": (
        "figure-form",
        'A figure stands alone in its paragraph: ![](diagram:pelvic-veins "Caption")',
    ),
    "include": ("include", "“@” is put in only as {{emergency}}, alone in its paragraph."),
    "code": ("code", "Pages hold no code. Take the back quotes away."),
    "html": ("raw-html", "“@” is HTML, which pages cannot hold. Write it in words or as Markdown."),
    "stray": ("unknown-markup", "“@” is no markup of this guide. Complete it or take it away."),
}


def move_past(raw: str, reading: Reading) -> None:
    """Let the reading stand on the last line that a mark of several lines reaches."""
    for found in LINE.finditer(raw):
        reading.line = int(found[1])


def _pairs(text: str) -> dict[int, bool]:
    """Find the stars that belong together: place in the text to on or off."""
    pairs: dict[int, bool] = {}
    started: dict[str, int] = {}
    for found in _TOKEN.finditer(text) if "*" in text else ():
        star = found["star"]
        if star is None:
            continue
        before, after = _neighbours(found)
        if star in started and before:
            pairs[started.pop(star)] = True
            pairs[found.start()] = False
        elif star not in started and after:
            started[star] = found.start()
    return pairs


def _neighbours(found: re.Match[str]) -> tuple[str, str]:
    """Return the characters right before and after a mark, blank for space and line ends."""
    text = found.string
    before = text[max(found.start() - 1, 0) : found.start()]
    return before.strip(_EDGES), text[found.end() : found.end() + 1].strip(_EDGES)


def _look_at_depth(text: str, reading: Reading) -> None:
    """Note brackets inside brackets inside brackets, which no author means."""
    depth = 0
    for sign in re.findall(r"[\[\]]", text):
        depth += 1 if sign == "[" else -1
        if depth > DEEPEST_BRACKETS:
            reading.fault("too-deep", "The brackets are nested too deep. Take some away.")
            return


def _trimmed(last: Text) -> tuple[Text, ...]:
    """Return a run without the space at its end, or nothing when it is only space."""
    text = last.text.rstrip(" ")
    run = Text(text=text, strong=last.strong, emphasis=last.emphasis)
    return (run,) if text else ()


def _short(text: str) -> str:
    """Cut a long snippet for a sentence."""
    text = _SPACE.sub(" ", text)
    return text if len(text) <= 40 else text[:39] + "…"
