# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Reads the service manager's files: a unit with its drop-ins, and settings with theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.machine.tree import Tree

UNITS = ("etc/systemd/system", "run/systemd/system", "usr/lib/systemd/system", "lib/systemd/system")
SETTINGS = ("usr/lib/systemd", "run/systemd", "etc/systemd")
SECTION = re.compile(r"\[(?P<name>[^\]]+)\]")
SPAN = re.compile(r"(?P<count>[0-9]+(?:\.[0-9]+)?) *(?P<unit>[a-z]*)")
SECONDS = {"": 1, "s": 1, "sec": 1, "ms": 0.001, "m": 60, "min": 60, "h": 3600, "hr": 3600}
YES = {"yes", "true", "on", "1"}


@dataclass(frozen=True, slots=True)
class UnitFile:
    """Everything a unit says, in the order in which it counts."""

    said: list[tuple[str, str]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.said)

    def last(self, key: str) -> str:
        """Return the value that counts, of a key that has one."""
        return next((value for name, value in reversed(self.said) if name == key), "")

    def words(self, key: str) -> list[str]:
        """Return all words of a key that adds up; an empty value forgets what stood before."""
        found: list[str] = []
        for name, value in self.said:
            if name == key:
                found = [*found, *value.split()] if value else []
        return found

    def lines(self, key: str) -> list[str]:
        """Return all values of a key that adds up, each as a whole."""
        found: list[str] = []
        for name, value in self.said:
            if name == key:
                found = [*found, value] if value else []
        return found

    def has(self, key: str) -> bool:
        """Tell whether a key is set at all, also to nothing."""
        return any(name == key for name, _ in self.said)

    def is_on(self, key: str) -> bool:
        """Tell whether a key says yes."""
        return self.last(key).casefold() in YES

    def seconds(self, key: str) -> float | None:
        """Return a span of time; None when there is none."""
        return seconds_of(self.last(key))


def read_unit(tree: Tree, name: str) -> UnitFile:
    """Return a unit with its drop-ins; one that says nothing when there is none."""
    place = next((f"{folder}/{name}" for folder in UNITS if tree.has(f"{folder}/{name}")), "")
    if not place:
        return UnitFile()
    said = list(_pairs(tree.text(place)))
    for path in _drop_ins(tree, tuple(f"{folder}/{name}.d" for folder in reversed(UNITS))):
        said += _pairs(tree.text(path))
    return UnitFile(said)


def read_conf(tree: Tree, name: str) -> UnitFile:
    """Return settings such as those of `logind.conf`, with their drop-ins."""
    said = list(_pairs(tree.text(f"etc/systemd/{name}")))
    for path in _drop_ins(tree, tuple(f"{folder}/{name}.d" for folder in SETTINGS)):
        said += _pairs(tree.text(path))
    return UnitFile(said)


def is_wanted(tree: Tree, unit: str) -> bool:
    """Tell whether a unit is started when the machine starts."""
    folders = (name for name in tree.names("etc/systemd/system") if name.endswith(".wants"))
    return any(tree.link(f"etc/systemd/system/{folder}/{unit}") for folder in folders)


def seconds_of(text: str) -> float | None:
    """Return a span of time such as `1min 30s` in seconds; None for what is none."""
    found = list(SPAN.finditer(text.strip()))
    if not found or any(each["unit"] not in SECONDS for each in found):
        return None
    return sum(float(each["count"]) * SECONDS[each["unit"]] for each in found)


def _drop_ins(tree: Tree, folders: tuple[str, ...]) -> list[str]:
    """Return drop-ins by their names; one in a later folder takes the place of an earlier."""
    found: dict[str, str] = {}
    for folder in folders:
        for name in tree.names(folder):
            if name.endswith(".conf"):
                found[name] = f"{folder}/{name}"
    return [found[name] for name in sorted(found)]


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Return what stands on each line, with the lines that go on put together."""
    for line in re.sub(r"\\\n", " ", text).splitlines():
        if line.lstrip().startswith(("#", ";")) or SECTION.fullmatch(line.strip()):
            continue
        key, equals, value = line.partition("=")
        if equals:
            yield key.strip(), " ".join(value.split())
