# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Make packages from a built bundle, or try the one of Debian.

`python -m tools.packages KIND [--from FOLDER] [-o FOLDER]`; packaging/README.md says which kinds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from edu_app import __version__
from tools.bundle.manifest import write_sums
from tools.commands import SetUpError, run
from tools.packages import debian, icons, msi, nsis, payload, portable, resource, trial, wine_trial
from tools.packages.release import ROOT, Release, this_release

DIST = ROOT / "dist"
KINDS = ("deb", "tar", "nsis", "msi", "trial", "wine", "icons", "stand-in", "resource", "seal")

PASSED_ON = ("deb", "tar", "nsis", "msi")


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.packages")
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--from", dest="bundle", type=Path, default=DIST / "vein-guide")
    parser.add_argument("-o", dest="out", type=Path, default=DIST)
    parser.add_argument("--version", default=__version__, help="instead of that of the guide")
    parser.add_argument("--maintainer", default="", help="name and address, for Debian")
    parser.add_argument("--cache", type=Path, default=Path("/var/tmp/vein-guide-trial"))
    wanted = parser.parse_args(arguments)
    try:
        release = this_release(run, version=wanted.version, maintainer=wanted.maintainer)
        if wanted.kind == "trial":
            return trial.run_trial(wanted.bundle, wanted.cache, release, run)
        if wanted.kind == "wine":
            return wine_trial.run_wine_trial(wanted.cache, release, run)
        wanted.out.mkdir(parents=True, exist_ok=True)
        for path in make(wanted.kind, wanted.bundle, wanted.out, release):
            print(path)
        if wanted.kind in PASSED_ON:
            print(write_sums(wanted.out))
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def make(kind: str, bundle: Path, out: Path, release: Release) -> tuple[Path, ...]:
    """Make one kind; return what was written."""
    match kind:
        case "deb":
            return (debian.build_deb(bundle, out, release, run),)
        case "tar":
            return (portable.build_tar(bundle, out, release),)
        case "nsis":
            return (nsis.build_nsis(bundle, out, release, run),)
        case "msi":
            return (msi.build_msi(bundle, out, release, run),)
        case "icons":
            return icons.write_all()
        case "stand-in":
            return (payload.write_stand_in(out),)
        case "seal":
            return (seal(bundle, release),)
        case _:
            return resource.write_resources(out, release)


def seal(bundle: Path, release: Release) -> Path:
    """Write the lists of a bundle anew, after its files were signed."""
    # Loaded late: making a package needs nothing of what builds a bundle.
    from edu_app.manifest import MANIFEST
    from tools.bundle.manifest import write_manifest
    from tools.bundle.sbom import write_sbom

    write_sbom(bundle, release.version, release.epoch)
    write_manifest(bundle)
    return bundle / MANIFEST


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
