# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from shiboken6 import isValid

from edu_app.features.topics.page_view import TopicPage
from edu_app.gallery import settle
from edu_app.profile import KIOSK
from edu_app.shell.actions import Act
from edu_app.shell.sheet import clear_of
from tests.stage import Stage


def test_a_sheet_that_closes_takes_nothing_of_the_page_along(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    window.act(Act.TEXT_SIZE)
    window.session.set_text_size(125)
    settle()

    page = window.page
    assert isinstance(page, TopicPage)
    assert page.tools is not None
    body = page.tools.widget()
    layouts = [body.layout().itemAt(index) for index in range(body.layout().count())]
    flow = next(item for item in layouts if type(item).__name__ == "FlowLayout")
    assert all(isValid(flow.itemAt(index)) for index in range(flow.count()))
    assert body.heightForWidth(300) > 0


@pytest.mark.parametrize("act", [Act.TEXT_SIZE, Act.HELP])
def test_a_sheet_built_anew_stands_where_it_stands_when_opened(stage: Stage, act: Act) -> None:
    window = stage.open(KIOSK, "topic:risks", text_size=125)
    window.act(act)
    settle()
    wanted = window.overlays.sheet(act).card.geometry()
    window.overlays.shut_all()
    window.session.set_text_size(100)
    settle()
    window.act(act)

    window.session.set_text_size(125)
    settle()

    assert window.overlays.sheet(act).card.geometry() == wanted


ROOM = QRect(0, 0, 400, 300)


@pytest.mark.parametrize(
    ("box", "spare", "top"),
    [
        (QRect(0, 0, 400, 100), QRect(0, 20, 400, 30), 200),
        (QRect(0, 200, 400, 100), QRect(0, 220, 400, 30), 0),
        (QRect(0, 0, 400, 200), QRect(0, 120, 400, 30), 0),
    ],
    ids=["from the top", "from the bottom", "no room at either end"],
)
def test_a_box_goes_to_the_other_end_where_that_leaves_the_line_free(
    box: QRect, spare: QRect, top: int
) -> None:
    moved = clear_of(spare, box, ROOM)

    assert moved.top() == top
    assert moved.size() == box.size()
