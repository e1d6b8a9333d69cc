# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pictures are rendered a strip a turn, end as if made in one piece, and take little memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QRectF
from PySide6.QtGui import QImage, QPixmap

from edu_app.render.camera import Camera
from edu_app.ui import art_picture
from edu_app.ui.art import Art, ArtKey, ArtStore
from edu_app.ui.art_picture import (
    KEPT_BYTES,
    Picture,
    PictureKey,
    PictureStore,
    Sharpener,
    render_strip,
)
from tests.drawn import WHOLE, diagram
from tests.ui.samples import FORMAT

KEY = PictureKey(
    art=ArtKey(file="boxes.light.svg"),
    shown=("bone", "vein", "artery"),
    view=WHOLE,
    origin=(0, 0),
    camera=Camera(200, 150, 0.7),
    room=(301, 233),
    ratio=1.0,
)


@pytest.fixture
def found(boxes: Path) -> Art:
    art = ArtStore(boxes).open(diagram(), KEY.art)
    assert art is not None
    return art


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


@pytest.fixture
def store() -> PictureStore:
    return PictureStore()


@pytest.fixture
def sharpener(store: PictureStore, owner: QObject) -> Sharpener:
    return Sharpener(store, owner)


def ready_of(sharpener: Sharpener) -> list[Picture]:
    """Return the pictures that become ready from now on."""
    pictures: list[Picture] = []
    sharpener.sharpened.connect(pictures.append)
    return pictures


def turn() -> None:
    """Let the event loop go round once."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def whole(key: PictureKey, art: Art) -> QImage:
    width, height = (round(side * key.ratio) for side in key.room)
    return render_strip(key, art, width, 0, height).convertToFormat(FORMAT)


def pixels_of(picture: Picture) -> QImage:
    image = picture.pixels.toImage().convertToFormat(FORMAT)
    image.setDevicePixelRatio(1)
    return image


# ---------------------------------------------------------------- strips


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("strip", [1, 5_000, 10_000_000])
def test_a_picture_of_strips_is_that_of_one_piece(
    sharpener: Sharpener, found: Art, monkeypatch: pytest.MonkeyPatch, strip: int, ratio: float
) -> None:
    monkeypatch.setattr(art_picture, "STRIP_PIXELS", strip)
    key = replace(KEY, ratio=ratio, room=(120, 90))
    pictures = ready_of(sharpener)

    sharpener.ask(key, found)
    sharpener.finish()

    assert pixels_of(pictures[0]) == whole(key, found)
    assert pictures[0].pixels.devicePixelRatio() == ratio


def test_each_turn_renders_one_strip(
    sharpener: Sharpener, found: Art, monkeypatch: pytest.MonkeyPatch
) -> None:
    strips: list[int] = []
    rows = 23

    def counted(key: PictureKey, art: Art, width: int, top: int, height: int) -> QImage:
        strips.append(height)
        return render_strip(key, art, width, top, height)

    monkeypatch.setattr(art_picture, "STRIP_PIXELS", KEY.room[0] * rows)
    monkeypatch.setattr(art_picture, "render_strip", counted)
    sharpener.ask(KEY, found)
    assert strips == []

    after = []
    while sharpener.busy:
        turn()
        after.append(len(strips))

    assert all(now - before <= 1 for before, now in zip([0, *after], after, strict=False))
    assert strips == [rows] * 10 + [3]


def test_nothing_beyond_the_view_is_drawn(found: Art) -> None:
    key = replace(KEY, view=(100, 60, 50, 50), camera=Camera(125, 85, 1))

    image = whole(key, found)

    middle = (key.room[0] // 2, key.room[1] // 2)
    assert image.pixelColor(*middle).alpha() == 255
    assert image.pixelColor(middle[0] - 30, middle[1]).alpha() == 0


def test_a_camera_measures_from_the_origin_of_its_view(found: Art) -> None:
    moved = replace(KEY, origin=(100, 60), camera=Camera(100, 90, 0.7))

    assert whole(moved, found) == whole(KEY, found)


# ---------------------------------------------------------------- wishes


def test_a_new_wish_takes_the_place_of_one_that_is_not_ready(
    sharpener: Sharpener, found: Art, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(art_picture, "STRIP_PIXELS", 3_000)
    pictures = ready_of(sharpener)
    second = replace(KEY, camera=Camera(100, 100, 2))

    sharpener.ask(KEY, found)
    turn()
    sharpener.ask(second, found)
    sharpener.finish()

    assert [picture.key for picture in pictures] == [second]


def test_the_same_wish_again_does_not_begin_anew(
    sharpener: Sharpener, found: Art, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(art_picture, "STRIP_PIXELS", KEY.room[0] * 120)
    pictures = ready_of(sharpener)

    sharpener.ask(KEY, found)
    turn()
    sharpener.ask(KEY, found)
    turn()

    assert len(pictures) == 1


def test_a_picture_that_is_there_is_given_at_once(
    sharpener: Sharpener, store: PictureStore, found: Art
) -> None:
    ready = Picture(key=KEY, pixels=QPixmap(3, 3))
    store.put(ready)

    assert sharpener.ask(replace(KEY, ratio=2.0), found) is None
    assert sharpener.ask(KEY, found) is ready
    assert not sharpener.busy
    turn()
    assert store.get(replace(KEY, ratio=2.0)) is None


def test_where_nothing_is_wanted_there_is_nothing_to_finish(sharpener: Sharpener) -> None:
    pictures = ready_of(sharpener)

    sharpener.finish()
    sharpener._on_turn()

    assert pictures == []


# ---------------------------------------------------------------- store


def large(number: int, side: int = 800) -> Picture:
    key = replace(KEY, camera=Camera(number, 0, 1))
    return Picture(key=key, pixels=QPixmap(side, side))


def test_the_store_stays_below_its_bytes_and_the_oldest_go_first(store: PictureStore) -> None:
    pictures = [large(number) for number in range(9)]
    for picture in pictures:
        store.put(picture)
        assert store.bytes() <= KEPT_BYTES

    kept = [store.get(picture.key) is not None for picture in pictures]
    assert kept == sorted(kept)
    assert 0 < sum(kept) < 9


def test_a_picture_that_was_looked_at_goes_later(store: PictureStore) -> None:
    first, *others = (large(number) for number in range(9))
    store.put(first)

    for picture in others:
        store.put(picture)
        assert store.get(first.key) is first


def test_one_picture_is_kept_however_large_it_is(store: PictureStore) -> None:
    huge = large(0, side=3000)

    store.put(huge)

    assert store.get(huge.key) is huge


# ---------------------------------------------------------------- place


@pytest.mark.parametrize(
    ("camera", "rect"),
    [
        (Camera(200, 150, 0.7), QRectF(0, 0, 301, 233)),
        (Camera(200, 150, 1.4), QRectF(-150.5, -116.5, 602, 466)),
        (Camera(210, 150, 0.7), QRectF(-7, 0, 301, 233)),
    ],
    ids=["the same", "twice as close", "moved"],
)
def test_a_picture_lies_where_the_camera_now_sees_it(camera: Camera, rect: QRectF) -> None:
    place = Picture(key=KEY, pixels=QPixmap(1, 1)).place(camera, (301, 233))

    assert (place.x(), place.y()) == pytest.approx((rect.x(), rect.y()))
    assert (place.width(), place.height()) == pytest.approx((rect.width(), rect.height()))
