# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Find out what a built folder is made of, from its files; what nobody knows is refused."""

from __future__ import annotations

import platform
import re
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from importlib.metadata import Distribution
from pathlib import Path

from edu_app import __version__
from tools.bundle import archive, python_packages, system_libraries
from tools.bundle.allowed import TABLES, is_allowed, read_allowed
from tools.bundle.parts import WRITTEN_AFTER, Part, files_of, refuse
from tools.bundle.tables import Row, read_inside, read_python_licences, read_rows
from tools.commands import Run, run
from tools.elf import MAGIC, needed

ROOT = Path(__file__).resolve().parents[2]
PROGRAM, PYTHON = "vein-guide-program", "cpython"
LIBRARY = re.compile(r".*/(lib[^/]*\.so[^/]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Where it is built: what is installed there."""

    packages: Mapping[str, Distribution]
    tops: Mapping[str, Iterable[str]]
    """Which packages have which module at the top."""
    run: Run = run
    tables: Path = TABLES
    root: Path = ROOT
    documents: Path = system_libraries.DOCUMENTS


@dataclass(slots=True, kw_only=True)
class _Piles:
    """Files on their way to their part."""

    rows: dict[str, list[str]] = field(default_factory=dict)
    packages: dict[str, list[str]] = field(default_factory=dict)
    libraries: dict[str, list[str]] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)


def this_machine() -> Machine:
    """Return the machine that this runs on."""
    return Machine(packages=python_packages.installed(), tops=python_packages.tops_here())


def gather(folder: Path, machine: Machine) -> tuple[Part, ...]:
    """Return all parts in order; raise Refused for a file or a licence that may not be there."""
    found = versions(machine)
    rows = read_rows(found, machine.tables)
    piles = _sort(folder, rows, machine)
    parts = [_filled(row, piles.rows.get(row.part.key, []), machine) for row in rows]
    parts = [part for part in parts if part.files]
    parts += _python_parts(folder, piles.packages, machine)
    parts += _system_parts(piles, machine)
    refuse(
        f"{name}: nobody knows what this is and under which licence. Leave it out of the bundle, "
        "or say it in packaging/licences/parts.toml."
        for name in piles.unknown
    )
    parts += _inside(folder, parts, read_inside(found, machine.tables))
    parts = _with_needs(folder, parts)
    allowed = read_allowed(machine.tables)
    refuse(
        f"{(part.files or part.inside)[0]}: {part.title} is under {part.licence}, which "
        "packaging/licences/allowed.toml does not have."
        for part in parts
        if not is_allowed(part.licence, allowed)
    )
    return tuple(sorted(parts, key=lambda part: (part.name.lower(), part.key)))


def versions(machine: Machine) -> dict[str, str]:
    """Return what names in braces stand for in the tables."""
    own = {"python": platform.python_version(), "program": __version__}
    return {name: package.version for name, package in machine.packages.items()} | own


def _sort(folder: Path, rows: tuple[Row, ...], machine: Machine) -> _Piles:
    """Put every file onto the pile of its part."""
    piles = _Piles()
    for name in files_of(folder):
        if name in WRITTEN_AFTER:
            continue
        row = next((row for row in rows if row.covers(name)), None)
        library = LIBRARY.fullmatch(name)
        if row is not None:
            piles.rows.setdefault(row.part.key, []).append(name)
        elif python_packages.is_of_python(name):
            piles.rows.setdefault(PYTHON, []).append(name)
        elif owner := python_packages.owner_of(name, machine.tops, machine.packages):
            piles.packages.setdefault(owner, []).append(name)
        elif library:
            piles.libraries.setdefault(library[1], []).append(name)
        else:
            piles.unknown.append(name)
    return piles


def _filled(row: Row, files: list[str], machine: Machine) -> Part:
    """Return the part of a row with its files and its own text."""
    text = ""
    if row.text == "{python-licence}":
        text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt").read_text("utf-8").strip()
    elif row.text:
        text = (machine.root / row.text).read_text("utf-8").strip()
    return replace(row.part, files=tuple(files), text=text)


def _python_parts(folder: Path, piles: dict[str, list[str]], machine: Machine) -> list[Part]:
    """Describe the Python packages: those with files, and those packed into the program."""
    programs = [folder / name for name in ("vein-guide", "vein-guide-cli", "vein-guide.exe")]
    modules = [archive.module_names(each.read_bytes()) for each in programs if each.is_file()]
    packed = python_packages.packages_of(frozenset[str]().union(*modules), machine.tops)
    licences = read_python_licences(machine.tables)
    qt = {"pyside6-essentials", "shiboken6"}  # in the table, with what is said about Qt
    return [
        python_packages.part_of(machine.packages[name], licences, tuple(piles.get(name, ())))
        for name in sorted((packed | set(piles)) - qt)
    ]


def _system_parts(piles: _Piles, machine: Machine) -> list[Part]:
    """Describe the packages of the system; libraries of none become unknown files."""
    owners = system_libraries.packages_of(piles.libraries, machine.run)
    files: dict[str, list[str]] = {}
    for library, names in piles.libraries.items():
        if library in owners:
            files.setdefault(owners[library], []).extend(names)
        else:
            piles.unknown.extend(names)
    licences = system_libraries.read_licences(machine.tables)
    parts, faults = system_libraries.parts_of(files, licences, machine.run, machine.documents)
    refuse(faults)
    return parts


def _inside(folder: Path, parts: list[Part], rows: tuple[Row, ...]) -> list[Part]:
    """Return what is linked into files of other parts."""
    holders = {name: part for part in parts for name in part.files}
    found: list[Part] = []
    missing: list[str] = []
    for row in rows:
        files = [name for name in holders if row.covers(name)]
        if not files:
            continue
        keys = tuple(sorted({holders[name].key for name in files}))
        version = row.part.version or f"as in {holders[files[0]].title}"
        if row.seen:
            match = re.search(row.seen, (folder / files[0]).read_bytes())
            if match is None:
                missing.append(
                    f"{files[0]}: {row.part.name} should be in it, but nothing in the file says "
                    "so. Look whether it still is, and correct packaging/licences/qt.toml."
                )
                continue
            version = match[1].decode("ascii")
        found.append(replace(row.part, version=version, inside=keys))
    refuse(missing)
    return found


def _with_needs(folder: Path, parts: list[Part]) -> list[Part]:
    """Add what each part asks for when it is loaded."""
    owner = {name.rpartition("/")[2]: part.key for part in parts for name in part.files}
    keys = {part.key for part in parts}
    held = {key: [part.key for part in parts if key in part.inside] for key in keys}
    filled = []
    for part in parts:
        asked = {library for name in part.files for library in needed(_start(folder / name))}
        needs = {owner[library] for library in asked if library in owner}
        needs |= {*part.needs, *held[part.key]} & keys
        filled.append(replace(part, needs=tuple(sorted(needs - {part.key}))))
    return filled


def _start(path: Path) -> bytes:
    """Return what a file holds if it is a Linux library; nothing otherwise."""
    with path.open("rb") as file:
        return file.read() if file.read(len(MAGIC)) == MAGIC and not file.seek(0) else b""
