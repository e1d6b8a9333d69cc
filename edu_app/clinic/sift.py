# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Take from a clinic's file what has its right name and kind; say of all the rest what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from edu_app.clinic.record import ClinicFile, Table, is_table, keys
from edu_app.library.decoding import converted

if TYPE_CHECKING:
    from edu_app.library.toml import TomlFile
    from edu_app.problems import Fault

SHOWN = 40
WANTED = {
    str: 'Write it in quotes: {name} = "…"',
    tuple[str, ...]: 'Write it as a list of quoted words: {name} = ["…", "…"]',
    float | None: "Write it as a number: {name} = 0.25",
    int: "Write it as a whole number: {name} = 90",
    bool: "Write it as true or false: {name} = true",
}
"""How a value of each kind is written."""


@dataclass(slots=True)
class _Sieve:
    """Goes through the tables of one file."""

    source: TomlFile
    faults: list[Fault] = field(default_factory=list)

    def kept(
        self, values: Mapping[str, object], table: type[Table], above: str = ""
    ) -> dict[str, object]:
        """Return the values of a table that fit, and note a fault for each that does not."""
        known = {each.encode_name: each.type for each in msgspec.structs.fields(table)}
        kept: dict[str, object] = {}
        for name, value in values.items():
            place = f'{above}"{name}"'
            if name not in known:
                self._say(place, "unknown-key", _unknown(name, above.strip('."')))
            elif is_table(known[name]):
                if isinstance(value, Mapping):
                    kept[name] = self.kept(value, known[name], f"{place}.")
                else:
                    sentence = f"“{name}” is a table. Write [{name}] on a line of its own."
                    self._say(place, "wrong-kind", sentence)
            elif _fits(value, known[name]):
                kept[name] = value
            else:
                self._say(place, "wrong-kind", _wrong_kind(name, value, known[name]))
        return kept

    def _say(self, place: str, kind: str, sentence: str) -> None:
        self.faults.append(self.source.fault(place, kind, sentence))


def sift(source: TomlFile) -> tuple[ClinicFile, tuple[Fault, ...]]:
    """Return what can be understood of a file, and a fault for everything that cannot."""
    sieve = _Sieve(source)
    kept = sieve.kept(source.values, ClinicFile)
    return converted(kept, ClinicFile), tuple(sieve.faults)


def printable(text: str) -> str:
    """Return what a sentence can show of words from the file: few, and none for the terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:SHOWN])


def _fits(value: object, kind: Any) -> bool:
    try:
        converted(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _wrong_kind(name: str, value: object, kind: object) -> str:
    wanted = next(words for known, words in WANTED.items() if known == kind)
    return f"“{name}” holds {_what(value)}. {wanted.format(name=name)}"


def _what(value: object) -> str:
    """Say in a word what somebody has written; never the value, which may be a secret."""
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number without quotes"
        case str():
            return "words in quotes"
        case list():
            return "a list of something else"
        case dict():
            return "a table"
        case _:
            return "a date or a time"


def _unknown(name: str, table: str) -> str:
    """Say that a key is not known here, and which one was probably meant."""
    here = f" in [{table}]" if table else ""
    known = tuple(keys())
    own = next((key for key in known if key.rpartition(".")[2] == name), "")
    if own:
        home = own.rpartition(".")[0]
        where = f"It belongs under [{home}]" if home else "It belongs above the first [table]"
        return f"“{name}” is not known{here}. {where}."
    meant = _meant(name, known)
    if meant:
        return f"“{printable(name)}” is not known{here}. Is “{meant}” meant?"
    return f"“{printable(name)}” is not known{here}. Take it away."


def _meant(name: str, known: tuple[str, ...]) -> str:
    """Return the key or table whose name is nearly the same; blank when none is."""
    # Loaded late: a file without a mistake needs it not.
    from difflib import get_close_matches

    words = {key.partition(".")[0]: key.partition(".")[0] for key in known}
    words |= {key.rpartition(".")[2]: key for key in known}
    found = get_close_matches(name[:SHOWN].casefold().replace("_", "-"), words, n=1)
    return words[found[0]] if found else ""
