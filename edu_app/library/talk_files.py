# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read what a talk needs besides its plans: what matters, next steps, cards that are filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Annotated

import msgspec

from edu_app.library.checklist_schema import ReviewWords
from edu_app.library.model import Checked, Draft, Review
from edu_app.library.plan import SheetWords, TalkWords
from edu_app.library.toml import TomlFile, convert, read_toml
from edu_app.problems import ContentError, ContentMissing, Fault

FILE = "talk.toml"
TOPICS, NAMES, NAME = "{topics}", "{names}", "{name}"

Words = Annotated[str, msgspec.Meta(min_length=1)]
Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z")]
Named = Annotated[Mapping[Name, Words], msgspec.Meta(min_length=1, max_length=16)]


class _Record(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"
):
    """What every record of the file has in common."""


class Fields(_Record, frozen=True, kw_only=True):
    """A sheet that is filled in by hand."""

    title: Words
    note: Words
    fields: Named


class TalkFile(_Record, frozen=True, kw_only=True):
    """The whole file."""

    again: Words
    record: Words
    example: Words
    matters: Named
    next_steps: Named
    stent_card: Fields
    calendar: Fields
    sheet: SheetWords
    review: ReviewWords | None = None


def read_talk(root: Path, lang: str) -> tuple[TalkWords | None, tuple[Fault, ...]]:
    """Return the words of a language and what is wrong with them.

    None without a fault when there is no such file: then nothing can be ticked or filled in.
    """
    try:
        source = read_toml(root, PurePosixPath(lang, FILE))
    except ContentMissing:
        return None, ()
    except ContentError as error:
        return None, error.faults
    file, faults = convert(source, "", dict(source.values), TalkFile)
    if file is None:
        return None, faults
    mute = tuple(_mute(source, file))
    return (None, mute) if mute else (_words(file), ())


def _mute(source: TomlFile, file: TalkFile) -> Iterator[Fault]:
    if TOPICS not in file.record:
        sentence = f"“record” does not say what was covered. Write {TOPICS} for the topics."
        yield source.fault("record", "broken-entry", sentence)
    for key, text, wanted in (
        ("hidden", file.sheet.hidden, NAMES),
        ("pointed-out", file.sheet.pointed_out, NAME),
    ):
        if wanted not in text:
            sentence = f"“{key}” does not say what. Write {wanted} where it is named."
            yield source.fault(f"sheet.{key}", "broken-entry", sentence)


def _words(file: TalkFile) -> TalkWords:
    return TalkWords(
        matters=file.matters,
        next_steps=file.next_steps,
        again=file.again,
        record=file.record,
        example=file.example,
        stent_card_title=file.stent_card.title,
        stent_card=file.stent_card.fields,
        stent_card_note=file.stent_card.note,
        calendar_title=file.calendar.title,
        calendar=file.calendar.fields,
        calendar_note=file.calendar.note,
        sheet=file.sheet,
        review=_review(file.review),
    )


def _review(signed: ReviewWords | None) -> Review:
    if signed is None:
        return Draft()
    return Checked(by=signed.by, on=signed.on, next_review=signed.next)
