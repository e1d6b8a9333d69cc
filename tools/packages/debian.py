# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bundle as a package of Debian."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from tools.commands import Run, SetUpError, last_lines
from tools.packages.depends import asked_by, fields_of, read_table
from tools.packages.pieces import (
    PROGRAM,
    Copied,
    Linked,
    Made,
    Piece,
    bundle_pieces,
    content_of,
    folders_of,
    squeezed,
    stage,
)
from tools.packages.release import Release

HOME = "usr/lib/vein-guide"
SCRIPTS = "usr/libexec/vein-guide"
"""Not beside the program: what lies there is all in its manifest."""
UNITS = "usr/lib/systemd/system"
SHARE = "usr/share"
DOC = f"{SHARE}/doc/vein-guide"
RECIPE = f"{SHARE}/vein-guide/kiosk"
KIOSK_UNITS = ("kiosk", "desk", "login")
MOVED = {
    "/opt/vein-guide/kiosk/": f"/{SCRIPTS}/",
    "ExecPaths=/opt/vein-guide ": f"ExecPaths=/{HOME} /{SCRIPTS} ",
}
"""Where the package has what the recipe for a kiosk puts into /opt."""
Packing = tuple[str, ...]
SMALL: Packing = ("-Zxz",)
QUICK: Packing = ("-Zgzip", "-z1")
"""For trials."""
MAINTAINER = "Vein Guide contributors <maintainers@vein-guide.invalid>"
"""Whoever publishes the package names an address here by --maintainer."""
ABOUT = """\
patient education on a narrowed pelvic vein, offline
 A guide for patients to iliofemoral vein stenosis: causes, symptoms, tests,
 all the options, stenting, risks and the time after it, in plain words and
 with drawings. For a screen in a waiting room, for a talk between clinician
 and patient, and for a laptop. It works with no network and keeps nothing
 of a visit. It is general information and not a diagnosis.
 .
 The service for a kiosk is part of the package and off until somebody
 turns it on."""


def build_deb(
    bundle: Path, out: Path, release: Release, run: Run, packing: Packing = SMALL
) -> Path:
    """Write the package; return where it is."""
    program = bundle_pieces(bundle, HOME)
    asked = asked_by(program)
    needs = fields_of(asked, read_table(release.packaging / "debian" / "depends.toml"))
    machine = asked.machine or "amd64"
    pieces = (*program, *system_pieces(release))
    target = out / f"vein-guide_{release.debian_version}_{machine}.deb"
    with tempfile.TemporaryDirectory(prefix="vein-guide-deb-") as folder:
        root = Path(folder) / "root"
        root.mkdir(mode=PROGRAM)
        stage((*pieces, *control_pieces(pieces, release, machine, needs)), root, release.epoch)
        made = run(
            (
                *("env", f"SOURCE_DATE_EPOCH={release.epoch}"),
                *("dpkg-deb", "--root-owner-group", *packing, "--build", str(root), str(target)),
            )
        )
    if not made.ok:
        raise SetUpError(f"dpkg-deb could not make the package:\n{last_lines(made.output)}")
    return target


def system_pieces(release: Release) -> tuple[Piece, ...]:
    """Return all that lies outside the program's own folder."""
    linux, debian = release.packaging / "linux", release.packaging / "debian"
    man = f"{SHARE}/man/man1"
    return (
        Linked(path="usr/bin/vein-guide", target="../lib/vein-guide/vein-guide"),
        Linked(path="usr/bin/vein-guide-cli", target="../lib/vein-guide/vein-guide-cli"),
        *desktop_pieces(linux),
        Made(
            path=f"{man}/vein-guide.1.gz", content=squeezed((linux / "vein-guide.1").read_bytes())
        ),
        Linked(path=f"{man}/vein-guide-cli.1.gz", target="vein-guide.1.gz"),
        *kiosk_pieces(release.packaging / "kiosk"),
        Made(path=f"{DOC}/copyright", content=copyright_text(release).encode()),
        Made(path=f"{DOC}/changelog.Debian.gz", content=squeezed(changes(release).encode())),
        Made(
            path=f"{DOC}/changelog.gz",
            content=squeezed((release.root / "CHANGELOG.md").read_bytes()),
        ),
        Copied(
            path=f"{DOC}/examples/clinic.sample.toml",
            source=release.packaging / "clinic.sample.toml",
        ),
        Copied(path=f"{SHARE}/lintian/overrides/vein-guide", source=debian / "lintian-overrides"),
    )


def desktop_pieces(linux: Path) -> Iterable[Piece]:
    """Yield menu entry, description, kind of file and icons."""
    for name, folder in (
        ("vein-guide.desktop", "applications"),
        ("local.veinguide.VeinGuide.metainfo.xml", "metainfo"),
        ("vein-guide-mime.xml", "mime/packages"),
    ):
        target = "vein-guide.xml" if folder.startswith("mime") else name
        yield Copied(path=f"{SHARE}/{folder}/{target}", source=linux / name)
    icons = f"{SHARE}/icons/hicolor"
    for picture in sorted((linux / "icons").glob("*.png")):
        yield Copied(path=f"{icons}/{picture.stem}/apps/vein-guide.png", source=picture)
    mark = linux.parents[1] / "assets" / "brand" / "mark.svg"
    yield Copied(path=f"{icons}/scalable/apps/vein-guide.svg", source=mark)


def kiosk_pieces(kiosk: Path) -> Iterable[Piece]:
    """Yield the service, which nobody has turned on, and the recipe that locks a whole machine."""
    root = kiosk / "linux" / "root"
    for name in KIOSK_UNITS:
        unit = f"vein-guide-{name}.service"
        text = (root / "etc/systemd/system" / unit).read_text("utf-8")
        yield Made(path=f"{UNITS}/{unit}", content=moved(text).encode())
    for script in sorted((root / "opt/vein-guide/kiosk").iterdir()):
        text = moved(script.read_text("utf-8"))
        yield Made(path=f"{SCRIPTS}/{script.name}", content=text.encode(), mode=PROGRAM)
    for path in sorted(path for path in kiosk.rglob("*") if path.is_file()):
        inside = path.relative_to(kiosk)
        if inside.parts[0] != "windows":
            mode = path.stat().st_mode & 0o755
            yield Copied(path=f"{RECIPE}/{inside.as_posix()}", source=path, mode=mode)


def moved(text: str) -> str:
    """Return a file of the recipe with the places that the package has."""
    for old, new in MOVED.items():
        text = text.replace(old, new)
    return text


def control_pieces(
    pieces: Iterable[Piece], release: Release, machine: str, needs: dict[str, str]
) -> tuple[Piece, ...]:
    """Return what tells dpkg about the package."""
    files = tuple(pieces)
    size = sum(1 + _bytes(piece) // 1024 for piece in files) + len(folders_of(files))
    fields = {
        "Package": "vein-guide",
        "Version": release.debian_version,
        "Architecture": machine,
        "Maintainer": release.maintainer or MAINTAINER,
        "Installed-Size": str(size),
        **needs,
        "Section": "education",
        "Priority": "optional",
        "Description": ABOUT,
    }
    control = "".join(f"{name}: {value}\n" for name, value in fields.items())
    scripts = ("postinst", "prerm", "postrm")
    sums = "".join(
        f"{hashlib.md5(content_of(piece), usedforsecurity=False).hexdigest()}  {piece.path}\n"
        for piece in sorted(files, key=lambda piece: piece.path)
        if not isinstance(piece, Linked)
    )
    return (
        Made(path="DEBIAN/control", content=control.encode()),
        Made(path="DEBIAN/md5sums", content=sums.encode()),
        *(
            Copied(path=f"DEBIAN/{name}", source=release.packaging / "debian" / name, mode=PROGRAM)
            for name in scripts
        ),
    )


def _bytes(piece: Piece) -> int:
    return 0 if isinstance(piece, Linked) else len(content_of(piece))


def copyright_text(release: Release) -> str:
    """Return the file that says whose everything is, with the texts of the licences."""
    head = (release.packaging / "debian" / "copyright.in").read_text("utf-8")
    texts = {
        "MIT": release.root / "LICENSE",
        "CC-BY-4.0": release.root / "LICENSES" / "CC-BY-4.0.txt",
        "OFL-1.1": release.root / "assets" / "fonts" / "OFL.txt",
        "ISC": release.root / "assets" / "icons" / "LICENSE",
    }
    parts = [head.rstrip()]
    for name, path in texts.items():
        lines = path.read_text("utf-8").rstrip().splitlines()
        body = "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in lines)
        parts.append(f"License: {name}\n{body}")
    return "\n\n".join(parts) + "\n"


def changes(release: Release) -> str:
    """Return what Debian calls a changelog: that there is this release."""
    day = format_datetime(datetime.fromtimestamp(release.epoch, tz=UTC))
    return (
        f"vein-guide ({release.debian_version}) unstable; urgency=medium\n\n"
        f"  * Vein Guide {release.version}. What is new is in changelog.gz.\n\n"
        f" -- {release.maintainer or MAINTAINER}  {day}\n"
    )
