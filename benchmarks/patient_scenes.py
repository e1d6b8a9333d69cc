# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What patients do with the guide, scene by scene; each begins from wherever the last one ended."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from benchmarks.patient_deeds import (
    LOOK,
    PAGE,
    Acts,
    Deed,
    Do,
    come_free,
    come_home,
    seek,
    tap,
    tap_some,
    write,
)

WORDS = (
    *("stent", "leg pain", "clot", "swollen leg", "compression", "pregnant", "may thurner"),
    *("walk", "fly", "risk", "zzz", "how long", "pelvic", "blood thinner", "x", ""),
)
ENDS_A_VISIT = ("act-start-over", "more-start-over", "ClearPanel-")
KEYS = (
    *("Key_Tab", "Key_Tab", "Key_Backtab", "Key_Return", "Key_Space", "Key_Escape"),
    *("Key_Down", "Key_Up", "Key_PageDown", "Key_Home", "Key_End", "Key_F1", "Key_F5"),
)
Scene = Callable[[Random], Acts[None]]


def read(chance: Random) -> Acts[None]:
    """Open a topic, read on by finger, look a word up, turn to the next page."""
    yield from come_home(chance)
    if (yield from seek(chance, *chance.choice((("Hero-",), ("tile-topic:",))))) is None:
        return
    for _page in range(chance.randint(1, 2)):
        sight = yield Deed(do=Do.DRAG, amount=PAGE)
        if chance.random() < 0.5:
            opened = yield from tap(chance, sight, "link-term", "link-source")
            sight = (yield from come_free(chance)) if opened else sight
        if chance.random() < 0.2:
            sight = (yield from tap(chance, sight, "depth-", "StepRow", "PathRail-")) or sight
        if (yield from seek(chance, "NextBar-")) is None:
            return


def search(chance: Random) -> Acts[None]:
    """Type words on the screen and open what was found."""
    sight = yield from come_free(chance)
    if (yield from tap(chance, sight, "act-search")) is None:
        return
    sight = yield from write(chance, chance.choice(WORDS))
    if chance.random() < 0.5:
        sight = (yield from tap(chance, sight, "key-hide", "key-enter")) or sight
    yield Deed(do=Do.REST, amount=0.05)
    yield from seek(chance, "result-", "search-word", "search-group-", "Nothing-")


def look_at_drawing(chance: Random) -> Acts[None]:
    """Open a drawing; go through its steps, point at it, come closer, switch layers."""
    yield from come_home(chance)
    if (yield from seek(chance, "tile-diagram:")) is None:
        return
    if (yield from seek(chance, "drawing-")) is None:
        return
    yield from tap_some(chance, (1, 2), "step-forth", "step-back")
    sight = yield from tap_some(chance, (0, 1, 2), "canvas")
    for at in sight.starting("canvas"):
        yield Deed(do=Do.PINCH, at=at, amount=chance.choice((0.5, 1.6, 2.2)), name="canvas")
        yield Deed(do=Do.SLIDE, at=at, amount=chance.uniform(-0.3, 0.3), name="canvas")
    yield from tap_some(chance, (0, 1, 2), "zoom-", "Bubble-")
    yield from tap_some(chance, (0, 1), "name-", "layer-", "Chip", "in-words")


def look_at_vein(chance: Random) -> Acts[None]:
    """Open the living vein and draw its slider."""
    yield from come_home(chance)
    yield from seek(chance, "tile-diagram:")
    sight = (yield from seek(chance, "drawing-narrowing")) or (yield LOOK)
    for _draw in range(chance.randint(1, 3)):
        for at in sight.starting("vein-slider"):
            sight = yield Deed(do=Do.SLIDE, at=at, amount=chance.random(), name="vein-slider")
    yield from tap_some(chance, (0, 1, 2), "vein-cause-", "vein-side-")


def change_looks(chance: Random) -> Acts[None]:
    """Choose another size of the text, other colors, less movement."""
    sight = yield from come_free(chance)
    if (yield from tap(chance, sight, "act-text-size")) is not None:
        for kind in chance.sample(("text-size-", "colors-", "less-movement"), 2):
            yield from tap_some(chance, (1,), kind)
        yield from tap_some(chance, (0, 1, 1), "display-done", "display-close")
        return
    yield from tap(chance, sight, "act-contrast")


def ask(chance: Random) -> Acts[None]:
    """Open common questions."""
    yield from come_home(chance)
    yield from seek(chance, "tile-faq:")
    yield from tap_some(chance, (1, 2), "question-")
    if (yield from seek(chance, "faq-group-", "question-")) is None:
        return
    yield from tap_some(chance, (0, 1), "question-", "link-")


def look_words_up(chance: Random) -> Acts[None]:
    """Go through the list of words."""
    yield from come_home(chance)
    yield from seek(chance, "tile-glossary:")
    yield Deed(do=Do.WHEEL, amount=-chance.randint(1, 6))
    yield from tap_some(chance, (1, 2), "word-", "ListPage-")
    yield from come_free(chance)


def tick(chance: Random) -> Acts[None]:
    """Fill in the checklist, or a part of it; take the page along."""
    yield from come_home(chance)
    if (yield from seek(chance, "tile-checklist:")) is None:
        return
    yield from tap_some(chance, (1, 2, 4), "card-")
    yield from tap_some(chance, (0, 1, 2), "map", "region-", "mark-")
    for wanted in ("field-", "card-"):
        if (yield from seek(chance, "checklist-next")) is None:
            return
        yield from tap_some(chance, (0, 1, 3), wanted)
    if (yield from seek(chance, "checklist-next")) is None:
        return
    yield from tap_some(chance, (0, 1, 2), "take-print", "take-code", "preview")
    yield Deed(do=Do.REST, amount=0.1)


def ask_for_help(chance: Random) -> Acts[None]:
    """Open the card for what cannot wait, and leave it."""
    sight = yield from come_free(chance)
    yield from tap(chance, sight, "act-help")
    yield from come_free(chance)


def wander(chance: Random) -> Acts[None]:
    """Tap whatever is there, as somebody does who only tries."""
    sight = yield LOOK
    for _tap in range(chance.randint(3, 7)):
        ways = [at for at, name in enumerate(sight.names) if not name.startswith(ENDS_A_VISIT)]
        if not ways:
            break
        at = chance.choice(ways)
        sight = yield Deed(do=Do.TAP, at=at, name=sight.names[at])


def press_keys(chance: Random) -> Acts[None]:
    """Use a keyboard that somebody has plugged in."""
    for _press in range(chance.randint(3, 10)):
        yield Deed(do=Do.KEY, name=chance.choice(KEYS))


SCENES: tuple[Scene, ...] = (
    *(read, read, search, look_at_drawing, look_at_vein, change_looks),
    *(ask, look_words_up, tick, tick, ask_for_help, wander, press_keys),
)
"""What is named twice happens twice as often."""
