# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bundle of Windows as a package for Windows Installer, by wixl."""

from __future__ import annotations

import hashlib
import re
import tempfile
import uuid
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from xml.sax.saxutils import quoteattr

from tools.commands import Run, SetUpError, last_lines
from tools.packages.nsis import files_of
from tools.packages.pieces import Copied, stage
from tools.packages.release import Release
from tools.packages.summary import settle

NAMES = uuid.UUID("0f6f1f0c-5a5e-5d0e-8a53-0b4a4a1c9f27")
"""All identifiers but the upgrade code are made from names below this one; never change it."""
SHORT = re.compile(r"[A-Za-z0-9_-]{1,8}(\.[A-Za-z0-9_-]{1,3})?")
PAYLOAD, ICON = "payload", "icon-of-the-package.ico"


def build_msi(bundle: Path, out: Path, release: Release, run: Run) -> Path:
    """Write the package; return where it is."""
    target = out / f"vein-guide-{release.version}-windows-x64.msi"
    with tempfile.TemporaryDirectory(prefix="vein-guide-msi-") as folder:
        staged, source = Path(folder) / PAYLOAD, Path(folder) / "vein-guide.wxs"
        staged.mkdir()
        files = files_of(bundle)
        stage((*files, icon(release)), staged, release.epoch)
        source.write_text(recipe(files, release), "utf-8")
        made = run(
            (
                *("env", f"SOURCE_DATE_EPOCH={release.epoch}", "TZ=UTC", "wixl", "-a", "x64"),
                *("-D", "Win64=yes", "-o", str(target), str(source)),
            )
        )
    if not made.ok:
        raise SetUpError(f"wixl could not make the package:\n{last_lines(made.output, 12)}")
    code = identifier(f"package {release.version} {digest(files)}")
    target.write_bytes(settle(target.read_bytes(), code, release.epoch))
    return target


def icon(release: Release) -> Copied:
    """Return the icon, to lie beside the files while the package is made."""
    return Copied(path=ICON, source=release.packaging / "windows" / "vein-guide.ico")


def recipe(files: tuple[Copied, ...], release: Release) -> str:
    """Return the whole source for wixl; it finds files by their way from there only."""
    text = (release.packaging / "windows" / "vein-guide.wxs.in").read_text("utf-8")
    values = {
        "PRODUCT": identifier(f"product {release.version}"),
        "VERSION": release.version,
        "ICON": f"{PAYLOAD}/{ICON}",
        "MENU": identifier("component menu"),
        "TREE": "\n".join(_folder("", files, 5)),
        "REFERENCES": "\n".join(
            f"      <ComponentRef Id={quoteattr(key('c', piece.path))}/>" for piece in files
        ),
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def identifier(name: str) -> str:
    """Return the identifier of a name; the same one for ever."""
    return str(uuid.uuid5(NAMES, name)).upper()


def key(kind: str, path: str) -> str:
    """Return a name that Windows Installer takes for a row: letters and digits, short, lasting."""
    return f"{kind}_{hashlib.sha256(path.encode()).hexdigest()[:24]}"


def both_names(number: int, name: str, kind: str) -> str:
    """Return a name as Windows Installer wants it: with a short one, eight letters and three."""
    if SHORT.fullmatch(name):
        return name
    ending = re.sub(r"[^A-Z0-9]", "", name.rpartition(".")[2].upper())[:3] if "." in name else ""
    short = f"{kind}{number:07d}"
    return f"{short}.{ending}|{name}" if ending else f"{short}|{name}"


def digest(files: Iterable[Copied]) -> str:
    """Return one word for all that is inside."""
    inside = hashlib.sha256()
    for piece in files:
        inside.update(piece.path.encode() + b"\0" + piece.source.read_bytes())
    return inside.hexdigest()


def _folder(path: str, files: tuple[Copied, ...], depth: int) -> Iterable[str]:
    """Yield the files of a folder, then the folders in it."""
    space = "  " * depth
    here = [piece for piece in files if _parent(piece.path) == path]
    for number, piece in enumerate(here):
        name = quoteattr(both_names(number, PurePosixPath(piece.path).name, "F"))
        guid = identifier(f"component {piece.path}")
        component = key("c", piece.path)
        yield f'{space}<Component Id="{component}" Guid="{guid}" Win64="yes">'
        source, row = quoteattr(f"{PAYLOAD}/{piece.path}"), key("f", piece.path)
        yield f'{space}  <File Id="{row}" Name={name} Source={source} KeyPath="yes"/>'
        yield f"{space}</Component>"
    for number, child in enumerate(sorted(_children(path, files))):
        name = quoteattr(both_names(number, PurePosixPath(child).name, "D"))
        yield f'{space}<Directory Id="{key("d", child)}" Name={name}>'
        yield from _folder(child, files, depth + 1)
        yield f"{space}</Directory>"


def _parent(path: str) -> str:
    return "" if "/" not in path else path.rpartition("/")[0]


def _children(path: str, files: Iterable[Copied]) -> set[str]:
    start = f"{path}/" if path else ""
    inside = (piece.path.removeprefix(start) for piece in files if piece.path.startswith(start))
    return {start + rest.partition("/")[0] for rest in inside if "/" in rest}
