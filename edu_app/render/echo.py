# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Say the answers again, word for word: the only text that an answer can change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from edu_app.library.checklist import BOTHER, WHERE, Field, Form, Item, Kind
from edu_app.render.answers import Answers, taken, ticked

CODE_BYTES = 400
"""What phones read well from a screen in one square (requirement H-13: a few hundred bytes)."""
WIDEST_LETTER = 4
"""Bytes of one letter in UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was added to one line under one heading."""

    field: str
    """Id of the field."""
    short: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.short}: {', '.join(self.words)}"


def said(form: Form, answers: Answers, item: Item) -> tuple[Said, ...]:
    """Return what was added to a ticked line, in the order of the form."""
    found = (_said(form, answers, item, field) for field in form.fields)
    return tuple(each for each in found if each.words)


def _said(form: Form, answers: Answers, item: Item, field: Field) -> Said:
    chosen = taken(form, answers, item.id, field)
    words = tuple(
        f"{choice.id} {choice.name}" if field.kind is Kind.SCALE else choice.name
        for choice in field.choices
        if choice.id in chosen
    )
    return Said(field=field.id, short=field.short, words=words)


def bother(form: Form, answers: Answers, item: Item) -> str:
    """Return the number of a line as it was tapped; empty when it was not."""
    return next(iter(taken(form, answers, item.id, form.field(BOTHER))), "")


def places(form: Form, answers: Answers, item: Item) -> tuple[str, ...]:
    """Return where a line is felt, in words."""
    return _said(form, answers, item, form.field(WHERE)).words


def text(form: Form, answers: Answers, own: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the answers as lines of plain text, without anything that names a person."""
    lines = [form.page.title, form.page.own]
    symptoms = ticked(form, answers, "feel")
    lines += _part(form.page.symptoms, [_line(form, answers, item) for item in symptoms])
    history = [item.whole for item in ticked(form, answers, "about")]
    lines += _part(form.page.history, history)
    asked = [*(item.whole for item in ticked(form, answers, "ask")), *own]
    lines += _part(form.page.questions, asked)
    return tuple(lines if symptoms or history or asked else [*lines, form.page.none])


def _part(title: str, lines: Sequence[str]) -> list[str]:
    return [f"{title}:", *(f"- {line}" for line in lines)] if lines else []


def _line(form: Form, answers: Answers, item: Item) -> str:
    added = "; ".join(str(each) for each in said(form, answers, item))
    return f"{item.whole}. {added}" if added else item.whole


def codes(lines: Sequence[str], most: int = CODE_BYTES) -> tuple[str, ...]:
    """Share lines out to squares of at most `most` bytes; of several each says which it is.

    A line that is longer than a square goes on in the next one, at a space where there is one.
    """
    parts = _shared(lines, max(WIDEST_LETTER, most))
    digits = 0
    while len(parts) > 1 and len(str(len(parts))) > digits:
        digits += 1
        head = len(f"({'9' * digits}/{'9' * digits})\n")
        parts = _shared(lines, max(WIDEST_LETTER, most - head))
    if len(parts) == 1:
        return ("\n".join(parts[0]),)
    count = len(parts)
    return tuple(
        "\n".join((f"({number}/{count})", *part)) for number, part in enumerate(parts, start=1)
    )


def _shared(lines: Sequence[str], room: int) -> list[list[str]]:
    """Put lines into squares one after the other."""
    parts: list[list[str]] = [[]]
    used = 0
    for line in (piece for whole in lines for piece in _pieces(whole, room)):
        size = len(line.encode())
        if parts[-1] and used + size > room:
            parts.append([])
            used = 0
        parts[-1].append(line)
        used += size + 1
    return parts


def _pieces(line: str, most: int) -> list[str]:
    """Cut a line into pieces of at most `most` bytes."""
    found: list[str] = []
    rest = line
    while len(rest.encode()) > most:
        end = len(rest.encode()[:most].decode(errors="ignore"))
        space = rest.rfind(" ", 0, end + 1)
        cut = space if space > 0 else end
        found.append(rest[:cut])
        rest = rest[cut:].lstrip(" ")
    return [*found, rest]
