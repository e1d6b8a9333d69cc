# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The table of all ways out of a kiosk that are known, and what keeps each of them shut.

The numbers are those of the requirements. What the guide itself can answer is tried here with real
events; what only the system can answer has a line in each recipe of `packaging/kiosk`, which
`vein-guide kiosk doctor` looks at again on the machine.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.features.kiosk import breakout_dialogs as dialogs
from tests.features.kiosk import breakout_hands as hands
from tests.features.kiosk import breakout_keys as keys
from tests.features.kiosk import breakout_outside as outside
from tests.features.kiosk.standing import Kiosk
from tests.stage import Stage

Trial = Callable[[Kiosk], None]
SYSTEMS = ("linux", "windows")
LAST = 30


@dataclass(frozen=True, kw_only=True)
class Row:
    """One way out."""

    number: int
    what: str
    guide: tuple[Trial, ...] = ()
    """How it is tried here; the guide itself keeps it shut."""
    system: bool = False
    """Some of it never comes to the guide: a line of each recipe keeps it shut."""

    @property
    def name(self) -> str:
        return f"B{self.number}"


TABLE = (
    Row(
        number=1,
        what="Alt+F4, Ctrl+W, Ctrl+Q, a close event, SIGTERM of the session",
        guide=(keys.closing, keys.ending_the_session),
        system=True,
    ),
    Row(
        number=2,
        what="Alt+Tab, Alt+Esc, Ctrl+Esc, the key of the system with everything",
        guide=(keys.system_keys,),
        system=True,
    ),
    Row(
        number=3,
        what="Ctrl+Alt+Del, Ctrl+Shift+Esc, consoles, SysRq",
        guide=(keys.system_keys,),
        system=True,
    ),
    Row(
        number=4,
        what="Shift five times, NumLock held, magnifier and narrator",
        guide=(keys.helpful_keys,),
        system=True,
    ),
    Row(number=5, what="F1 to F35, Help, the menu of Alt", guide=(keys.keys_of_programs,)),
    Row(
        number=6,
        what="Ctrl with every letter, copy, cut, paste, mark all",
        guide=(keys.shortcuts, keys.copying_from_qt, keys.pasting, hands.marking),
    ),
    Row(
        number=7,
        what="Menu key, Shift+F10, right button, long press, two fingers",
        guide=(keys.menus_by_key, hands.menus_by_hand, hands.menus_of_qt),
    ),
    Row(
        number=8,
        what="Swipes from the edges, many fingers, corners, palms; a wheel with a key held",
        guide=(hands.swipes, hands.palms_and_corners, hands.wheels),
        system=True,
    ),
    Row(
        number=9,
        what="Keys for mail, power, sleep, volume; print screen",
        guide=(keys.every_key_there_is,),
        system=True,
    ),
    Row(
        number=10,
        what="Keyboard, mouse, stick, display or scanner plugged in",
        guide=(keys.a_keyboard_plugged_in, hands.a_mouse_plugged_in),
        system=True,
    ),
    Row(
        number=11,
        what="Dialogs for files, colours, letters, printers",
        guide=(dialogs.a_whole_visit_without_any,),
        system=True,
    ),
    Row(
        number=12,
        what="Paths and names of programs typed where files are opened",
        guide=(keys.paths_in_the_search,),
        system=True,
    ),
    Row(
        number=13,
        what="Links that lead elsewhere, in every spelling",
        guide=(outside.links,),
        system=True,
    ),
    Row(
        number=14,
        what="Pictures, sheets and drawings that read files or swallow memory",
        guide=(outside.files_for_a_page, outside.unsafe_art),
    ),
    Row(
        number=15,
        what="Something dragged onto the guide, or out of it",
        guide=(hands.drops, hands.drags_out),
    ),
    Row(
        number=16,
        what="Pages with HTML, of 10 MB, linked out of the folder",
        guide=(outside.unsafe_pages,),
        system=True,
    ),
    Row(
        number=17,
        what="Switches of Qt, variables, libraries beside the program",
        guide=(outside.switches, outside.variables),
        system=True,
    ),
    Row(
        number=18,
        what="A second start, addresses, commands from other programs",
        guide=(outside.nothing_listens,),
        system=True,
    ),
    Row(
        number=19,
        what="Two hundred taps a second, ten fingers, displays that change, power",
        guide=(hands.a_drum_roll, hands.ten_fingers),
        system=True,
    ),
    Row(
        number=20,
        what="Two dialogs at once, one outside the screen or behind the window",
        guide=(hands.two_dialogs,),
        system=True,
    ),
    Row(number=21, what="Updates, toasts, questions of the system", system=True),
    Row(
        number=22,
        what="The keyboard of the system, its settings, its emoji",
        guide=(keys.no_other_keyboard,),
        system=True,
    ),
    Row(number=23, what="Boot menu, recovery, firmware", system=True),
    Row(
        number=24,
        what="A cable pulled or plugged, a portal, a flyout",
        guide=(outside.nothing_listens,),
        system=True,
    ),
    Row(
        number=25,
        what="The way of the staff found by chance, or left open",
        guide=(outside.the_hidden_corner,),
        system=True,
    ),
    Row(
        number=26,
        what="Ports for finding mistakes, drawing over the network",
        guide=(outside.variables, outside.nothing_listens),
        system=True,
    ),
    Row(
        number=27,
        what="Help, about, licences, version: a link among them",
        guide=(outside.every_word_of_the_last_pages,),
    ),
    Row(
        number=28,
        what="Strange text in the search",
        guide=(keys.strange_text, keys.pasting),
    ),
    Row(
        number=29,
        what="Something of the last person: back, undo, ring, search, voice",
        guide=(outside.what_the_last_person_left, outside.a_voice),
    ),
    # The guide has no voice yet; until then the row asks that none outlives its visit.
    Row(
        number=30,
        what="Headset pulled while something is read aloud",
        guide=(outside.a_voice,),
        system=True,
    ),
)
TRIALS = [(row, trial) for row in TABLE for trial in row.guide]


@pytest.fixture
def kiosk(stage: Stage, tmp_path: Path) -> Kiosk:
    return Kiosk(stage, tmp_path)


# The screen of the tests has 800 pixels, and gestures look for their widget on the screen.
@pytest.mark.qt_log_ignore("QGestureManager::deliverEvents", extend=True)
@pytest.mark.parametrize(
    "trial",
    dict.fromkeys(trial for _row, trial in TRIALS),
    ids=lambda trial: "-".join([*_rows(trial), trial.__name__]),
)
def test_this_way_is_shut(kiosk: Kiosk, trial: Trial) -> None:
    trial(kiosk)

    kiosk.stands()


def _rows(trial: Trial) -> list[str]:
    return [row.name for row, each in TRIALS if each is trial]


def test_the_table_knows_every_way_that_is_known() -> None:
    assert [row.number for row in TABLE] == list(range(1, LAST + 1))


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_no_way_is_open(row: Row) -> None:
    assert row.guide or row.system


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_never_comes_to_the_guide_has_a_line_in_the_recipe(
    repository: Path, system: str
) -> None:
    named = breakouts_of(repository / "packaging/kiosk" / system / "recipe.toml")

    assert {row.name for row in TABLE if row.system} - named.keys() == set()


def breakouts_of(recipe: Path) -> dict[str, list[str]]:
    """Return which lines of a recipe keep which way shut."""
    named: dict[str, list[str]] = {}
    for line in tomllib.loads(recipe.read_text("utf-8"))["line"]:
        for name in line["breakouts"]:
            named.setdefault(name, []).append(line["id"])
    return named


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_recipe_names_only_ways_of_the_table(repository: Path, system: str) -> None:
    named = breakouts_of(repository / "packaging/kiosk" / system / "recipe.toml")

    assert named.keys() <= {row.name for row in TABLE}
