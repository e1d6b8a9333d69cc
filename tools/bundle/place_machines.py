# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Poor places that come from the machine: read-only, no fonts, no GPU, full, a wrong clock."""

from __future__ import annotations

import shlex
from pathlib import Path

from tools.bundle.place_trial import Around, PlaceError, Trial, needs, state_of

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
NO_FONTS = '<?xml version="1.0"?>\n<fontconfig></fontconfig>\n'
OWN_FONT = "fonts: Atkinson Hyperlegible Next"
WORKS = "Everything works."
FULL = "the disk is full"
DISK_KIB = 256
YEARS = ("-10y", "+10y")


def on_read_only(trial: Trial) -> str:
    """Mount the program's folder read-only, as a DVD or a locked folder is."""
    needs("unshare", "Xvfb", root=True)
    folder = shlex.quote(str(trial.bundle))
    mounts = (f"mount --bind {folder} {folder}", f"mount -o remount,bind,ro {folder}")
    around = Around(mounts=mounts)
    before = state_of(trial.bundle)
    trial.expect("self-test", says=WORKS, around=around)
    trial.show("read-only", "--topic", "risks", around=around)
    if state_of(trial.bundle) != before:
        raise PlaceError("It has changed its own folder.")
    return "self-test and window work; nothing in its folder was touched"


def without_fonts(trial: Trial) -> str:
    """Take all fonts of the system away, and what says where they are."""
    needs("unshare", "Xvfb", root=True)
    config = trial.folder / "no-fonts.conf"
    config.write_text(NO_FONTS, "utf-8")
    there = [folder for folder in FONT_FOLDERS if Path(folder).is_dir()]
    around = Around(
        variables={"FONTCONFIG_FILE": str(config)},
        mounts=[f"mount -t tmpfs none {folder}" for folder in there],
    )
    trial.expect("self-test", says=OWN_FONT, around=around)
    trial.show("no-fonts", "--topic", "risks", around=around)
    return "self-test and window work, in the guide's own letters"


def without_gpu(trial: Trial) -> str:
    """Let the X server offer no GLX, and hide what leads to a graphics card."""
    needs("unshare", "Xvfb", root=True)
    card = Path("/dev/dri")
    mounts = [f"mount -t tmpfs none {card}"] if card.is_dir() else ()
    around = Around(mounts=mounts, server=("-extension", "GLX"))
    trial.show("no-gpu", "--diagram", "pelvic-veins", around=around)
    trial.show("no-gpu-kiosk", "--profile", "kiosk", around=around)
    return "drawing and kiosk are shown"


def on_a_full_disk(trial: Trial) -> str:
    """Give it a home on a disk without a single free byte."""
    needs("unshare", "Xvfb", "dd", root=True)
    trial.home.mkdir(exist_ok=True)
    home = shlex.quote(str(trial.home))
    mounts = (
        f"mount -t tmpfs -o size={DISK_KIB}k none {home}",
        f"{{ dd if=/dev/zero of={home}/filler bs=4k 2>/dev/null || true; }}",
    )
    around = Around(mounts=mounts, variables={"TMPDIR": str(trial.home)})
    for words in (
        ("handout", "risks", "-o", f"{trial.home}/risks.html"),
        ("checklist", "--fhir", "-o", f"{trial.home}/form.json"),
        ("snapshot", "home", "-o", f"{trial.home}/home.png"),
    ):
        trial.expect(*words, code=2, says=FULL, around=around)
    trial.expect("self-test", says=WORKS, around=around)
    for profile in ("laptop", "kiosk"):
        trial.show(f"full-disk-{profile}", "--profile", profile, around=around)
    return f"laptop and kiosk open; what cannot be saved says “{FULL}”"


def with_a_wrong_clock(trial: Trial) -> str:
    """Set the clock ten years back, then ten years ahead, over the same home."""
    needs("faketime", "Xvfb")
    library = _faketime()
    for years in YEARS:
        fake = {"LD_PRELOAD": library, "FAKETIME": years, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        around = Around(variables=fake)
        trial.expect("self-test", says=WORKS, around=around)
        for profile in ("laptop", "kiosk"):
            name = f"clock{years}-{profile}"
            trial.show(name, "--profile", profile, "--topic", "risks", around=around)
    trial.show("clock-right-again", "--profile", "kiosk")
    return f"self-test, laptop and kiosk work at {' and '.join(YEARS)}, and the kiosk afterwards"


def _faketime() -> str:
    """Return the library that tells programs another time."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    if not found:
        raise PlaceError("faketime is installed, but libfaketime.so.1 is not where it should be.")
    return str(found[0])
