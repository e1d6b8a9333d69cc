# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Settings change the picture of the step, and stand as it does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.consult.settings_view import (
    DrawingSettings,
    VeinSettings,
    make_settings,
)
from edu_app.library.drawings import Drawings
from edu_app.library.loader import Library
from edu_app.library.references import References
from edu_app.render.scene import DiagramState
from edu_app.render.talk import DrawingView, Picture, VeinView
from edu_app.render.vein import Cause, VeinState
from edu_app.ui.theme import Theme
from tests.features.consult.talks import library
from tests.stage import click

DRAWING = DrawingView("pelvic-veins", DiagramState())
VEIN = VeinView(VeinState(lost=0.5))


@pytest.fixture
def chosen() -> list[Picture]:
    return []


def test_layers_and_steps_of_a_drawing(
    theme: Theme, show: Callable[..., None], chosen: list[Picture]
) -> None:
    settings = make_settings(DRAWING, library(), theme)
    assert isinstance(settings, DrawingSettings)
    assert settings.steps is not None
    settings.picture_chosen.connect(chosen.append)
    show(settings, 300, 700)
    click(settings.layers[0])
    click(settings.steps.segments[1])

    assert chosen[0] == DrawingView("pelvic-veins", DiagramState(hidden=frozenset({0})))
    assert chosen[1] == DrawingView("pelvic-veins", DiagramState(step=1))
    assert settings.show_picture(chosen[0])
    assert not settings.layers[0].isChecked()
    click(settings.layers[0])
    assert chosen[2] == DRAWING
    assert not settings.show_picture(VEIN)
    assert not settings.show_picture(DrawingView("leg-effects", DiagramState()))


def test_a_drawing_without_steps_has_layers_only(theme: Theme) -> None:
    drawings: Drawings = library().references.drawings
    every = [library().diagram(name) for name in drawings.ids()]
    plain = [each for each in every if each is not None and len(each.steps) < 2]
    for diagram in plain:
        made = make_settings(DrawingView(diagram.id, DiagramState()), library(), theme)
        if made is None:
            assert not diagram.layers
            continue
        assert isinstance(made, DrawingSettings)
        assert made.steps is None
        assert made.show_picture(DrawingView(diagram.id, DiagramState()))


def test_the_living_vein(theme: Theme, show: Callable[..., None], chosen: list[Picture]) -> None:
    settings = make_settings(VEIN, library(), theme)
    assert isinstance(settings, VeinSettings)
    settings.picture_chosen.connect(chosen.append)
    show(settings, 300, 800)
    settings.slider.setValue(80)
    click(settings.controls.causes.segments[1])

    assert chosen[0] == VeinView(VeinState(lost=0.8))
    last = chosen[-1]
    assert isinstance(last, VeinView)
    assert last.state.cause is Cause.SCAR
    count = len(chosen)
    assert settings.show_picture(VeinView(VeinState(lost=0.3)))
    assert settings.slider.value() == 30
    assert len(chosen) == count
    settings.controls.state_chosen.emit("nothing")
    assert len(chosen) == count
    assert not settings.show_picture(DRAWING)


def test_where_nothing_can_be_set(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    assert make_settings(None, library(), theme) is None
    assert make_settings(DrawingView("gone", DiagramState()), library(), theme) is None

    bare = Library(library().root, "en", {})
    monkeypatch.setattr(References, "living", None)
    assert make_settings(VEIN, bare, theme) is None
    monkeypatch.undo()
    monkeypatch.setattr(References, "talk", None)
    assert isinstance(make_settings(VEIN, bare, theme), VeinSettings)
