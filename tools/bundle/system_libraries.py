# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Libraries of a Debian system that were copied into a built folder: package, version, licence."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from tools.bundle.allowed import TABLES
from tools.bundle.parts import Part
from tools.commands import Run

DOCUMENTS = Path("/usr/share/doc")
LISTED = re.compile(r"^\s(\S+) \(.*\) => (/\S+)$", re.MULTILINE)
FIELDS = r"${binary:Package}|${source:Package}|${source:Version}|${Version}|${Architecture}\n"


def known_libraries(run: Run) -> dict[str, str]:
    """Return where the loader of this system finds each library."""
    found: dict[str, str] = {}
    for name, path in LISTED.findall(run(("/sbin/ldconfig", "-p")).output):
        found.setdefault(name, path)
    return found


def owners(paths: Iterable[str], run: Run) -> dict[str, str]:
    """Return the Debian package of each path, as far as there is one."""
    wanted = sorted(set(paths))
    if not wanted:
        return {}
    found: dict[str, str] = {}
    for line in run(("dpkg-query", "-S", *wanted)).output.splitlines():
        package, colon, path = line.rpartition(": ")
        if colon and path in wanted:
            found[path] = package.partition(",")[0]
    return found


def places(library: str) -> tuple[str, ...]:
    """Return the names under which Debian may know a file: /lib and /usr/lib are one."""
    real = str(Path(library).resolve())
    short = real.removeprefix("/usr")
    return tuple(dict.fromkeys((library, real, short, f"/usr{short}")))


def packages_of(names: Iterable[str], run: Run) -> dict[str, str]:
    """Return the Debian package of each library, as far as there is one."""
    libraries = known_libraries(run)
    at = {name: places(libraries[name]) for name in names if name in libraries}
    found = owners((place for those in at.values() for place in those), run)
    return {
        name: next(found[place] for place in those if place in found)
        for name, those in at.items()
        if any(place in found for place in those)
    }


def read_licences(folder: Path = TABLES) -> dict[str, str]:
    """Read which source package has which licence."""
    table = tomllib.loads((folder / "system.toml").read_text("utf-8"))
    return {name: str(licence) for name, licence in table.items()}


def licence_of(source: str, licences: Mapping[str, str]) -> str:
    """Return the licence of a source package; nothing when it is not in the table."""
    return next(
        (licence for pattern, licence in licences.items() if fnmatchcase(source, pattern)), ""
    )


def parts_of(
    files: Mapping[str, list[str]],
    licences: Mapping[str, str],
    run: Run,
    documents: Path = DOCUMENTS,
) -> tuple[list[Part], list[str]]:
    """Describe packages by their files; return a sentence for each that lacks something."""
    parts: list[Part] = []
    faults: list[str] = []
    if not files:
        return parts, faults
    listed = run(("dpkg-query", "-W", "-f", FIELDS, *sorted(files))).output.splitlines()
    facts = {line.split("|")[0].partition(":")[0]: line.split("|") for line in listed}
    for package, names in sorted(files.items()):
        name = package.partition(":")[0]
        _binary, source, source_version, version, architecture = facts[name]
        licence, text = licence_of(source, licences), documents / name / "copyright"
        if not licence or not text.is_file():
            faults.append(
                f"{names[0]}: comes from the Debian package {name} (source {source}). Read {text}, "
                "then add its licence to packaging/licences/system.toml."
            )
            continue
        parts.append(
            Part(
                key=f"deb:{name}",
                name=name,
                version=version,
                supplier="Debian",
                licence=licence,
                source=f"https://snapshot.debian.org/package/{source}/{source_version}/",
                purl=f"pkg:deb/debian/{name}@{version}?arch={architecture}",
                text=text.read_text("utf-8", "replace").strip(),
                files=tuple(sorted(names)),
            )
        )
    return parts, faults
