# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Poor places that come from the screen: small, and one whose letters are twice as large."""

from __future__ import annotations

from tools.bundle.place_trial import Around, Trial, needs

SMALL = (1024, 600)
SEEN = {
    "home": (),
    "topic": ("--topic", "risks"),
    "drawing": ("--diagram", "pelvic-veins"),
    "questions": ("--faq", "basics"),
    "talk": ("--consult", "first-visit"),
}
PROFILES = ("laptop", "kiosk", "consult")


def on_a_small_screen(trial: Trial) -> str:
    """Show it on a screen of 1024 × 600."""
    return _seen(trial, "small", Around(size=SMALL))


def at_twice_the_size(trial: Trial) -> str:
    """Show it at 200 per cent on screens of 1920 × 1080 and of 3840 × 2160."""
    twice = {"QT_SCALE_FACTOR": "2"}
    _seen(trial, "twice-1080", Around(size=(1920, 1080), variables=twice))
    large = Around(size=(3840, 2160), variables=twice, filled=False)
    trial.show("twice-2160-laptop", "--topic", "risks", around=large)
    return _seen(trial, "twice-2160", large, profiles=("kiosk",))


def _seen(trial: Trial, name: str, around: Around, profiles: tuple[str, ...] = PROFILES) -> str:
    needs("Xvfb")
    clinic = trial.folder / "clinic.toml"
    clinic.write_text("[kiosk]\nattract = false\n", "utf-8")
    for profile in profiles:
        for page, words in SEEN.items():
            if page == "talk" and profile != "consult":
                continue
            given = ("--profile", profile, "--clinic", str(clinic), *words)
            trial.show(f"{name}-{profile}-{page}", *given, around=around)
    return "every window fills the screen and stays; pictures to look at are kept"
