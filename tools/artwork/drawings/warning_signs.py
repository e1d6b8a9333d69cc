# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Picture cards of the signs that need help now, and of two that need advice the same day."""

from __future__ import annotations

from tools.artwork.drawing import Drawing, Label, Step, Structure
from tools.artwork.leg_skin import SORES, stain_colours
from tools.artwork.palettes import Palette, Theme
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import joined, recolouring
from tools.artwork.warning_cards import HEIGHT, WIDTH, Card, card_area
from tools.artwork.warning_pictures import PICTURES

ID = "warning-signs"
SIZE = (1800.0, 960.0)
NOW, TODAY = "now", "today"
TODAY_CARDS = ("part.fever", "part.new-swelling")
COLUMNS = 4
LEFT, TOP, ACROSS, DOWN = 24.0, 70.0, 344.0, 415.0
TODAY_LEFT = 1456.0
WORDS_BELOW = 38.0
VIEWS = {NOW: (0.0, 0.0, 1424.0, SIZE[1]), TODAY: (1424.0, 0.0, SIZE[0] - 1424.0, SIZE[1])}
FILL = {Theme.LIGHT: "#f4f7f8", Theme.DARK: "#1d333c"}
EDGE = {Theme.LIGHT: "#5d7580", Theme.DARK: "#9fb4bc"}
DESC = (
    "Ten cards. Eight for help now: a hand on the chest; one leg very swollen and of another"
    " colour; a cold, numb foot; a hand pressing a pad on the groin, with a clock; two arms held"
    " out of which one sinks; a hand on the belly after a procedure; a numb seat and pain down"
    " both legs; pregnancy. Two for advice today: fever with hot skin; one calf thicker than the"
    " other. Either side of the body may be affected. Illustration, not a medical image."
)


def step_of(name: str) -> str:
    """Return the step in which a card is shown."""
    return TODAY if name in TODAY_CARDS else NOW


def place_of(name: str) -> tuple[float, float]:
    """Return the upper left corner of a card."""
    if name in TODAY_CARDS:
        return TODAY_LEFT, TOP + TODAY_CARDS.index(name) * DOWN
    now = [each for each in PICTURES if each not in TODAY_CARDS]
    row, column = divmod(now.index(name), COLUMNS)
    return LEFT + column * ACROSS, TOP + row * DOWN


def draw(palette: Palette) -> Svg:
    """Draw all cards."""
    svg = Svg(ID, SIZE, "Signs that need help", DESC)
    for step in (NOW, TODAY):
        with svg.group(f"cards.{step}"):
            for name, picture in PICTURES.items():
                if step_of(name) != step:
                    continue
                card = Card(svg, palette, name.removeprefix("part."), *place_of(name))
                with svg.group(name):
                    svg.shape(card.area, Ink(fill=FILL.get(palette.theme, "#ffffff")))
                    picture(card)
                    edge = EDGE.get(palette.theme, "#000000")
                    dash, width = ("12 8", 3.0) if step == TODAY else ("", 3.6)
                    svg.shape(card.area, Ink(line=edge, width=width, dash=dash))
    return svg


def make() -> Drawing:
    """Return the drawing."""
    labels = [
        Label(
            id=f"caption.{step}",
            at=(view[0] + view[2] / 2, 34),
            size=28,
            bold=True,
            steps=(step,),
        )
        for step, view in VIEWS.items()
    ]
    structures = []
    for name in PICTURES:
        left, top = place_of(name)
        steps = (step_of(name),)
        middle = left + WIDTH / 2
        at = (middle, top + HEIGHT + WORDS_BELOW)
        labels.append(Label(id=name, at=at, size=22, steps=steps))
        area = card_area(left, top)
        pin = (left + 30, top + HEIGHT - 30)
        structures.append(Structure(id=name, region=area, pin=pin, steps=steps))
    note = Label(id="note", at=(SIZE[0] / 2, SIZE[1] - 22), size=20, required=True)
    return Drawing(
        id=ID,
        size=SIZE,
        draw=draw,
        labels=(*labels, note),
        structures=tuple(structures),
        steps=tuple(Step(id=each, show=(f"cards.{each}",), view=VIEWS[each]) for each in VIEWS),
        tones=joined(recolouring(), recolouring(stain_colours, SORES)),
    )
