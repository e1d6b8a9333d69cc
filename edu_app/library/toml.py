# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read a TOML file of the content folder and find the line on which something stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeVar

import msgspec

from edu_app.library.compiled import compiled_for
from edu_app.library.decoding import converted
from edu_app.library.files import read_text
from edu_app.library.schema import explain
from edu_app.problems import Fault, PageBroken

Record = TypeVar("Record")

_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_STEP = re.compile(r'(?:"([^"]*)"|([\w-]+))(?:\[(\d+)\])?')


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlFile:
    """A file that has been read: its values and its text."""

    file: PurePosixPath
    values: Mapping[str, object]
    text: str

    def line_of(self, place: str) -> int:
        """Return the line of a place such as `pelvic-veins.label[2].at`, as near as it goes.

        A name with dots in it stands in quotes: `labels."vein.left"`.
        """
        lines = self.text.split("\n")
        at, prefix = -1, ""
        for quoted, bare, index in _STEP.findall(place):
            name = quoted or bare
            prefix = f"{prefix}.{name}" if prefix else name
            header = re.compile(_header(prefix, of_many=bool(index)))
            key = re.compile(rf"\s*(?:{_quotable(name)}|{_quotable(prefix)})\s*=")
            headers = [n for n, line in enumerate(lines) if header.match(line)]
            # a table inside one of many is the next of its name, not the first in the file
            later = [n for n in headers if n >= at] or headers
            if headers:
                at = headers[min(int(index), len(headers) - 1)] if index else later[0]
            else:
                end = next((n for n in range(at + 1, len(lines)) if _is_header(lines[n])), None)
                at = next((n for n in range(at + 1, end or len(lines)) if key.match(lines[n])), at)
        return at + 1

    def fault(self, place: str, kind: str, sentence: str) -> Fault:
        """Make a fault at a place of the file."""
        return Fault(file=self.file, line=self.line_of(place), kind=kind, sentence=sentence)


def read_toml(root: Path, file: PurePosixPath) -> TomlFile:
    """Read a file below `root`, or say on which line it is broken."""
    text = read_text(root, file)
    values = compiled_for(root).values_of(file, text)
    return (
        parse_toml(file, text) if values is None else TomlFile(file=file, values=values, text=text)
    )


def parse_toml(file: PurePosixPath, text: str) -> TomlFile:
    """Return the values of a text, or say on which line it is broken."""
    # Imported here: a page that is shown from memory needs no register.
    import tomllib

    try:
        return TomlFile(file=file, values=tomllib.loads(text), text=text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        what = _LINE.sub("", str(error)).strip(" .")
    except RecursionError:
        line, what = 0, "It is nested too deep"
    except ValueError:  # Python refuses to count that far
        line, what = 0, "A number has thousands of digits"
    raise PageBroken.of(
        Fault(
            file=file,
            line=line,
            kind="broken-toml",
            sentence=f"The file is not valid TOML: {what}. Correct it.",
        )
    )


def convert(
    source: TomlFile, place: str, value: object, record: type[Record]
) -> tuple[Record | None, tuple[Fault, ...]]:
    """Turn a value into a record, or say what is wrong with it; the other values still count."""
    try:
        return converted(value, record), ()
    except msgspec.ValidationError as error:
        inner, sentence = explain(error)
        where = f"{place}.{inner}".strip(".")
        sentence = f"In “{place}”: {sentence}" if place else sentence
        return None, (source.fault(where, "broken-entry", sentence),)


def _quotable(name: str) -> str:
    """Return the pattern of a dotted name whose parts may stand in quotes."""
    return r"\s*\.\s*".join(rf'"?{re.escape(part)}"?' for part in name.split("."))


def _header(prefix: str, *, of_many: bool) -> str:
    """Return the pattern of the line that begins a table, one `of_many` or any below a name."""
    if of_many:
        return rf"\s*\[\[\s*{_quotable(prefix)}\s*\]\]"
    return rf"\s*\[+\s*{_quotable(prefix)}\s*(?:[\].]|$)"


def _is_header(line: str) -> bool:
    """Tell whether a line begins a table."""
    return line.lstrip().startswith("[") and line.rstrip().endswith("]")
