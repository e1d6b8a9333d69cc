# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the guide may do in each of its three uses: three values of one frozen record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class ErrorSurface(StrEnum):
    """What a person sees when something fails."""

    CALM = "calm"
    """A short card, then Home."""
    DETAILS = "details"
    """The same card with what happened and a button to copy it."""


class Scroll(StrEnum):
    """Which press starts a kinetic scroll."""

    ANY_PRESS = "any-press"
    """A finger or the mouse: nothing can be selected."""
    FINGER = "finger"
    """A finger only: the mouse selects text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chrome:
    """What surrounds the pages, and how large things are."""

    full_screen: bool
    type_scale: str
    """Name of a scale in the design tokens: `kiosk` or `clinic`."""
    primary_mm: float
    """Smallest side of a main control on the glass, in millimetres."""
    secondary_mm: float
    """Smallest side of every other control, in millimetres."""
    letter_mm: float
    """Least height of a small letter of running text on the glass, in millimetres."""
    mm_per_px: float
    """Assumed size of a logical pixel until the screen has been measured."""
    start_over: bool
    """Show a button that ends the visit and clears everything."""
    next_patient: bool
    """That button is pressed by a clinician, for whom it ends one patient's visit."""
    scroll: Scroll


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What a person can get to."""

    features: tuple[str, ...]
    """Names of the features, in order."""
    select_text: bool
    find_in_page: bool
    screen_keyboard: bool
    """The guide brings its own keys, and takes no text from anywhere else but keys."""
    palette: bool
    """Ctrl+K and / open the list of everything that can be opened or done."""
    history_keys: bool
    """Alt+Left, Alt+Right and the mouse's own back and forward buttons work."""
    from_outside: bool
    """Another program may ask for a page, and a second start hands its page to this window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """What protects the person and the machine."""

    errors: ErrorSurface
    home_after_seconds: int
    """After an error the guide goes home by itself; 0 leaves that to the person."""
    own_questions: bool
    """A person may note questions of their own, which live as long as the visit."""
    may_quit: bool
    """The window can be closed by whoever sits in front of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much a machine that stands in the open prints."""

    pages: int
    """The most in one job, copies counted."""
    jobs: int
    """The most in `minutes`."""
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a person can take along, on paper or otherwise."""

    dialog: bool
    """The system's own window asks for printer, pages and copies."""
    by_clinic: bool
    """Only what the clinic has switched on is printed (`Settings.kiosk_prints`)."""
    save_files: bool
    """A person can save files, and print to a queue that makes files."""
    copy_text: bool
    """Words can be copied for another program."""
    lets_finish: bool
    """What is coming out of the printer when the visit ends may come out."""
    limits: Limits | None
    """None where a person answers for the printer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One use of the guide. Code asks for a capability, never for the name."""

    name: str
    chrome: Chrome
    reach: Reach
    safety: Safety
    paper: Paper

    @property
    def attended(self) -> bool:
        """Whether a clinician may be in front of it."""
        return set(ATTENDED) <= set(self.reach.features)


FEATURES = (
    "topics",
    "faq",
    "glossary",
    "diagrams",
    "checklist",
    "printing",
    "search",
    "about",
)
ATTENDED = ("consult",)
"""What needs a clinician in front of it."""
UNATTENDED = ("kiosk", "staff")
"""What guards a machine that stands in the open, and what staff set on it."""

KIOSK = Profile(
    name="kiosk",
    chrome=Chrome(
        full_screen=True,
        type_scale="kiosk",
        primary_mm=20,
        secondary_mm=15,
        letter_mm=2.7,
        mm_per_px=0.248,  # a 21.5 inch panel with 1920 × 1080 pixels
        start_over=True,
        next_patient=False,
        scroll=Scroll.ANY_PRESS,
    ),
    reach=Reach(
        features=FEATURES + UNATTENDED,
        select_text=False,
        find_in_page=False,
        screen_keyboard=True,
        palette=False,
        history_keys=False,
        from_outside=False,
    ),
    safety=Safety(
        errors=ErrorSurface.CALM, home_after_seconds=20, own_questions=False, may_quit=False
    ),
    paper=Paper(
        dialog=False,
        by_clinic=True,
        save_files=False,
        copy_text=False,
        lets_finish=False,
        limits=Limits(pages=2, jobs=3, minutes=10),
    ),
)

CONSULT = Profile(
    name="consult",
    chrome=Chrome(
        full_screen=False,
        type_scale="clinic",
        primary_mm=9,
        secondary_mm=9,
        letter_mm=1.9,
        mm_per_px=0.227,  # a 14 inch laptop with 1366 × 768 pixels
        start_over=True,
        next_patient=True,
        scroll=Scroll.FINGER,
    ),
    reach=Reach(
        features=FEATURES + ATTENDED,
        select_text=True,
        find_in_page=True,
        screen_keyboard=False,
        palette=True,
        history_keys=True,
        from_outside=True,
    ),
    safety=Safety(
        errors=ErrorSurface.DETAILS, home_after_seconds=0, own_questions=True, may_quit=True
    ),
    paper=Paper(
        dialog=True,
        by_clinic=False,
        save_files=True,
        copy_text=True,
        lets_finish=True,
        limits=None,
    ),
)

LAPTOP = Profile(
    name="laptop",
    chrome=replace(CONSULT.chrome, start_over=False, next_patient=False),
    reach=CONSULT.reach,
    safety=CONSULT.safety,
    paper=CONSULT.paper,
)

PROFILES = {profile.name: profile for profile in (KIOSK, CONSULT, LAPTOP)}
