# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Make the lines of a page safe for the block parser, and mark where each one came from.

Whatever Markdown knows and our language does not (quotes, code, rules, underlined headings …)
is reported here and turned into plain text; tables, lists and call-outs get one strict form.
After this the block parser meets only what it is allowed to build.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from edu_app.library.marks import BLOCK, line_mark, private
from edu_app.library.model import CalloutKind
from edu_app.library.reading import Reading
from edu_app.library.risk_lines import RawRisk, fields_of, lines_below
from edu_app.library.rows import Rows, cells_of
from edu_app.library.unwanted import DEEPEST, TAB, Unwanted, cleaned

OTHER = "other"
"""The call-out kind that stands for every unknown one."""

_HEADING = re.compile(r" *(#+)( *)(.*)")
_CLOSING = re.compile(r"(?:^| )#+$")
_CALLOUT = re.compile(r" *!!! *([\w-]*) *(.*)")
_ITEM = re.compile(r" *((?:(?:[-*+]|[0-9]{1,9}\.) +)+)(.*)")
_NOT_IN_ITEM = re.compile(r"(?:#{1,6} |> ?|\||!!! ?)+")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page ready for the block parser, and the blocks that were read ahead of it."""

    text: str
    risks: tuple[RawRisk, ...]


def prepare(body: str, first_line: int, reading: Reading) -> Prepared:
    """Rewrite the text of a page, which begins on `first_line` of its file."""
    maker = _Maker(cleaned(body, first_line, reading), first_line, reading)
    while maker.at < len(maker.lines):
        maker.take()
    maker.end_run()
    return Prepared("\n".join(maker.out), tuple(maker.risks))


class _Maker:
    """Goes through the lines once and writes each in its strict form."""

    def __init__(self, lines: list[str], first_line: int, reading: Reading) -> None:
        self.lines = lines
        self.at = 0
        self.out: list[str] = []
        self.risks: list[RawRisk] = []
        self._first = first_line
        self._reading = reading
        # What the lines since the last blank line make: nothing, text, a list or a table.
        self._run = ""
        self._marks: dict[int, str] = {}
        self._rows: Rows | None = None
        self._unwanted = Unwanted(reading)

    def take(self) -> None:
        """Take the next line, or the lines of a risk statement."""
        self._reading.line = self._first + self.at
        line = self._unwanted.taken_from(self.lines[self.at], after_text=self._run == "text")
        self.at += 1
        if not line:
            self.end_run()
            self.out.append("")
            return
        indent = len(line) - len(line.lstrip(" "))
        for pattern, write in (
            (_CALLOUT, self._callout),
            (_HEADING, self._heading),
            (_ITEM, self._item),
        ):
            found = pattern.fullmatch(line)
            if found and write(indent, found):
                return
        if line.startswith("|", indent):
            self._row(indent, line.strip(" "))
        else:
            self._text(indent, line[indent:])

    def end_run(self) -> None:
        """Finish what the lines since the last blank line make."""
        if self._rows is not None:
            self.out.extend(self._rows.end(self._reading))
        self._rows = None
        self._run = ""
        self._marks.clear()

    def _begin(self, run: str) -> None:
        """Go on with a run of lines, or begin another one after a blank line."""
        if (self._run, run) == ("list", "text"):
            return  # a list line goes on
        if self._run not in ("", run):
            self._reading.fault(
                "blank-line",
                "A blank line is missing above: text, lists and tables stand apart.",
            )
            self.end_run()
            self.out.append("")
        self._run = run

    def _callout(self, indent: int, found: re.Match[str]) -> bool:
        """Write the first line of a call-out, or read a risk statement."""
        self.end_run()
        margin = " " * (min(indent // TAB, DEEPEST) * TAB)
        kind, title = found[1], found[2]
        if kind == "risk":
            self._risk(indent, margin, title)
            return True
        if kind not in set(CalloutKind):
            self._reading.fault(
                "unknown-callout",
                f"There is no call-out “{kind}”. Use {', '.join(CalloutKind)} or risk.",
            )
        words = title.strip('"').strip(" ")
        if not words or title != f'"{words}"':
            self._reading.fault(
                "callout-title", f'Write the call-out as: !!! {kind or "key"} "Title"'
            )
            # Perhaps no call-out was meant, so what looks like its kind stays a word.
            words = words if kind in set(CalloutKind) else f"{kind} {words}".strip(" ")
        mark = line_mark(self._reading.line)
        title = f'"{mark}{words or kind.capitalize()}"'
        self.out += ["", f"{margin}!!! {kind if kind in set(CalloutKind) else OTHER} {title}"]
        return True

    def _risk(self, indent: int, margin: str, title: str) -> None:
        """Read the fields below `!!! risk` and leave a mark in their place."""
        line = self._reading.line
        if title:
            self._reading.fault("risk-field", "A risk statement has no title. Write: !!! risk")
        below = lines_below(self.lines, self.at, indent)
        fields = fields_of(below, line + 1)
        self.at += len(below)
        self.out += ["", f"{margin}{line_mark(line)}{BLOCK}{len(self.risks)}{BLOCK}", ""]
        self.risks.append(RawRisk(line, fields))

    def _heading(self, indent: int, found: re.Match[str]) -> bool:
        """Write a heading; False for a text that only begins with a hash mark."""
        hashes, space, words = found[1], found[2], found[3]
        if len(hashes) == 1 and not space and words:
            return False
        words = _CLOSING.sub("", words).strip(" ")
        self.end_run()
        if not words:
            self._reading.fault("empty-heading", "The heading has no words. Add them.")
            self.out.append("")
            return True
        if not space:
            self._reading.fault("heading-form", "Put a space after the hash marks of the heading.")
        margin = " " * (min(indent // TAB, DEEPEST) * TAB)
        mark = line_mark(self._reading.line)
        self.out += ["", f"{margin}{'#' * min(len(hashes), 6)} {mark}{_literal(words)}", ""]
        return True

    def _item(self, indent: int, found: re.Match[str]) -> bool:
        """Write one line of a list."""
        marks = found[1].split()
        if len(marks) + indent // TAB > DEEPEST:
            self._unwanted.too_deep()
        elif len(marks) > 1:
            self._reading.fault("list-mark", "The line has two list marks. Keep one.")
        elif indent % TAB:
            self._reading.fault("list-indent", "Indent a list below a list by exactly 4 spaces.")
        indent = min((indent + TAB // 2) // TAB, DEEPEST) * TAB
        self._begin("list")
        self._same_marks(indent, marks[0])
        words = _NOT_IN_ITEM.sub("", found[2]) if _NOT_IN_ITEM.match(found[2]) else found[2]
        if words != found[2]:
            self._reading.fault("item-content", "A list line holds words only, no other block.")
        mark = line_mark(self._reading.line)
        sign = marks[0] if marks[0][0].isdigit() else "-"
        self.out.append(f"{' ' * indent}{sign} {mark}{_unbarred(words)}")
        return True

    def _same_marks(self, indent: int, mark: str) -> None:
        """See to it that numbers and dashes do not mix in one list."""
        kind = "number" if mark[0].isdigit() else "dash"
        self._marks = {depth: old for depth, old in self._marks.items() if depth <= indent}
        if self._marks.setdefault(indent, kind) != kind:
            self._reading.fault(
                "list-mixed", "One list has either dashes or numbers. Put a blank line between two."
            )
            self.out.append("")
            self._marks = {indent: kind}

    def _row(self, indent: int, text: str) -> None:
        """Write one row of a table."""
        self._begin("table")
        if self._rows is None:
            self._rows = Rows(" " * (min(indent // TAB, DEEPEST) * TAB))
        self.out.extend(self._rows.add(cells_of(text), self._reading))

    def _text(self, indent: int, text: str) -> None:
        """Write a line of running text."""
        if indent // TAB > DEEPEST:
            self._unwanted.too_deep()
            indent = 0
        self._begin("text")
        mark = line_mark(self._reading.line)
        self.out.append(f"{' ' * indent}{mark}{_literal(_unbarred(text))}")


def _literal(text: str) -> str:
    """Keep hash marks from being read as the end of a heading."""
    return text.replace("#", private("#"))


def _unbarred(text: str) -> str:
    """Keep bars outside tables from being read as the border of a cell."""
    return text.replace("|", private("|"))
