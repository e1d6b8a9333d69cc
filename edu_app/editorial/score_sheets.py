# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The score sheet of a page: every item with its answer and the evidence, kept in a file.

What the program can see it answers anew each time. What only a person can judge stays open until
a person writes an answer with a name; when the page changes, those answers fall open again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import msgspec

from edu_app.editorial.page_text import PageKind, PageText
from edu_app.editorial.scale import Answer, Scale
from edu_app.editorial.scales import DISCERN, EVERY_PAGE, IPDAS
from edu_app.library.files import read_text
from edu_app.library.toml import convert, read_toml
from edu_app.problems import ContentError, ContentMissing, Fault

QUALITY = "quality"
PLAN = PurePosixPath(QUALITY, "plan.toml")
PROGRAM = "program"


class Plan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which pages are scored by the instruments that are not for every page."""

    discern: tuple[str, ...] = ()
    ipdas: tuple[str, ...] = ()


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One item on a sheet."""

    asks: str
    answer: Answer
    by: str
    """`program`, or the name of the person who answered."""
    evidence: str = ""
    part: str = ""


class SheetFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file of one page."""

    page: str
    digest: str
    scale: dict[str, dict[str, Entry]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of the items that the program can answer are “yes”, in one part of a scale."""

    scale: str
    part: str
    yes: int
    answered: int
    open: int
    """Items that need a person."""

    @property
    def value(self) -> float:
        """Share from 0 to 1; 1 when nothing applies."""
        return self.yes / self.answered if self.answered else 1.0


def read_plan(root: Path) -> tuple[Plan, tuple[Fault, ...]]:
    """Return which page is scored by what; without the file only what is for every page."""
    try:
        source = read_toml(root, PLAN)
    except ContentMissing:
        return Plan(), ()
    except ContentError as error:
        return Plan(), error.faults
    plan, faults = convert(source, "", dict(source.values), Plan)
    return plan or Plan(), faults


def scales_for(page: PageText, plan: Plan) -> tuple[Scale, ...]:
    """Return the instruments of a page; only topics are scored."""
    if page.kind is not PageKind.TOPIC:
        return ()
    name = page.topic.meta.id
    return (
        *EVERY_PAGE,
        *((DISCERN,) if name in plan.discern else ()),
        *((IPDAS,) if name in plan.ipdas else ()),
    )


def sheet_file(page: PageText) -> PurePosixPath:
    """Return where the sheet of a page is kept, below the content folder."""
    return PurePosixPath(QUALITY, page.file.parts[0], f"{page.file.stem}.toml")


def score(page: PageText, plan: Plan, old: SheetFile | None) -> SheetFile:
    """Return the sheet of a page; answers of persons stay while the page stays what it is."""
    digest = page.topic.digest
    kept = old.scale if old and old.digest == digest else {}
    scales: dict[str, dict[str, Entry]] = {}
    for scale in scales_for(page, plan):
        entries = {}
        for item in scale.items:
            if item.find is not None:
                found = item.find(page)
                entries[item.id] = Entry(
                    asks=item.asks,
                    part=item.part,
                    answer=found.answer,
                    by=PROGRAM,
                    evidence=found.evidence,
                )
            else:
                before = kept.get(scale.name, {}).get(item.id)
                entries[item.id] = before or Entry(
                    asks=item.asks, part=item.part, answer=Answer.OPEN, by=""
                )
        scales[scale.name] = entries
    return SheetFile(page=str(page.file), digest=digest, scale=scales)


def shares(sheet: SheetFile) -> Iterator[Share]:
    """Return, for each part of each scale, how many items hold."""
    for name, entries in sheet.scale.items():
        for part in dict.fromkeys(entry.part for entry in entries.values()):
            mine = [entry for entry in entries.values() if entry.part == part]
            by_program = [entry for entry in mine if entry.by == PROGRAM]
            applying = [e for e in by_program if e.answer in (Answer.YES, Answer.NO)]
            yield Share(
                scale=name,
                part=part,
                yes=sum(entry.answer is Answer.YES for entry in applying),
                answered=len(applying),
                open=sum(entry.answer is Answer.OPEN for entry in mine),
            )


def read_sheet(root: Path, file: PurePosixPath) -> tuple[SheetFile | None, tuple[Fault, ...]]:
    """Read a sheet; None when there is none or it is broken."""
    try:
        source = read_toml(root, file)
    except ContentMissing:
        return None, ()
    except ContentError as error:
        return None, error.faults
    return convert(source, "", dict(source.values), SheetFile)


def sheet_text(sheet: SheetFile) -> str:
    """Write a sheet as TOML."""
    lines = [
        '# Made by “vein-guide score”. Answers with by = "program" are made anew each time.',
        "# A person answers an open item by writing answer, by (the name) and evidence.",
        f"page = {_quoted(sheet.page)}",
        f"digest = {_quoted(sheet.digest)}",
    ]
    for scale, entries in sheet.scale.items():
        for item, entry in entries.items():
            lines += ["", f"[scale.{scale}.{_quoted(item)}]"]
            values: Mapping[str, str] = {
                "part": entry.part,
                "asks": entry.asks,
                "answer": entry.answer,
                "by": entry.by,
                "evidence": entry.evidence,
            }
            lines += [
                f"{name} = {_quoted(value)}"
                for name, value in values.items()
                if value or name == "by"
            ]
    return "\n".join(lines) + "\n"


def check_sheets(root: Path, pages: tuple[PageText, ...], plan: Plan) -> Iterator[Fault]:
    """Find pages whose sheet is missing, out of date, or below its goal."""
    for page in pages:
        if not scales_for(page, plan):
            continue
        file = sheet_file(page)
        old, faults = read_sheet(root, file)
        yield from faults
        new = score(page, plan, old)
        if not faults and (old is None or sheet_text(old) != sheet_text(new)):
            what = "is missing" if old is None else "is not that of the present page"
            sentence = f"The score sheet {what}. Run “vein-guide score”."
            yield Fault(file=file, line=1, kind="score-sheet", sentence=sentence)
        goals = {scale.name: scale for scale in scales_for(page, plan)}
        for share in shares(new):
            if share.value < goals[share.scale].goal:
                yield Fault(
                    file=page.file,
                    line=1,
                    kind="score",
                    sentence=f"{goals[share.scale].title}, {share.part}: {share.yes} of "
                    f"{share.answered} items hold. The items are in {file}.",
                )


def write_scores(root: Path, pages: tuple[PageText, ...], plan: Plan) -> int:
    """Write the sheets of all pages; return how many changed.

    One that cannot be read stays as it is: it may hold answers of persons.
    """
    changed = 0
    for page in pages:
        if not scales_for(page, plan):
            continue
        file = sheet_file(page)
        old, faults = read_sheet(root, file)
        if faults:
            continue
        text = sheet_text(score(page, plan, old))
        if old is None or read_text(root, file) != text:
            path = root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            changed += 1
    return changed


def write_levels(root: Path, pages: tuple[PageText, ...]) -> int:
    """Write the reading level into the head of each page; return how many changed."""
    changed = 0
    for page in pages:
        level, _ = page.level
        if page.topic.meta.level == level:
            continue
        path = root / page.file
        path.write_text(_with_level(path.read_text("utf-8"), str(level)), "utf-8")
        changed += 1
    return changed


def _with_level(text: str, level: str) -> str:
    """Put a reading level into the front matter, below the author when there is none yet."""
    head, fence, rest = text.partition("\n---")
    lines = [line for line in head.split("\n") if not line.startswith("readability:")]
    names = ("credentials:", "author:")
    after = next(
        (at for name in names for at, line in enumerate(lines) if line.startswith(name)), 0
    )
    lines.insert(after + 1, f"readability: {level}")
    return "\n".join(lines) + fence + rest


def _quoted(text: str) -> str:
    # JSON strings are TOML strings but for one sign.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
