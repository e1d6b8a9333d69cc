# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Brings together what a talk is besides its page: the page knows neither window nor screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from edu_app.features.consult.audience_window_view import Audience
from edu_app.features.consult.console_view import ConsolePage
from edu_app.features.consult.picture_view import TalkPicture
from edu_app.features.consult.turned_view import Turned

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.feature import Context
    from edu_app.ui.host import Host
    from edu_app.ui.theme import Theme


def make_picture(context: Context, theme: Theme) -> TalkPicture:
    """Return a picture for the patient, who only looks."""
    session = context.session
    return TalkPicture(
        theme, context.library, session.consultation, draws=False, still=session.less_movement
    )


class ConsultRoom(QObject):
    """Everything of a talk that stands over all pages."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self.audience = Audience(host, make_picture)
        self.turned = Turned(host, make_picture)
        self.audience.state_changed.connect(self._on_state_changed)
        host.page_opened.connect(self._on_page_opened)
        self.audience.look()  # the talk may have begun before this
        self._on_page_opened()

    @property
    def console(self) -> ConsolePage | None:
        """The console that is open."""
        page = self._host.page
        return page if isinstance(page, ConsolePage) else None

    @Slot()
    def _on_page_opened(self) -> None:
        page = self.console
        if page is None:
            return
        page.show_audience(self.audience.state)
        page.lay_wanted.connect(self._on_lay_wanted)
        page.swap_wanted.connect(self.audience.swap)
        page.turn_wanted.connect(self.turned.turn)

    @Slot(object)
    def _on_state_changed(self) -> None:
        page = self.console
        if page is not None:
            page.show_audience(self.audience.state)

    @Slot(object, int, str)
    def _on_lay_wanted(self, content: QWidget, width: int, key: str) -> None:
        sheet = self._host.lay(content, width, key=key)
        left, shut = getattr(content, "left", None), getattr(sheet, "shut", None)
        if left is not None and shut is not None:
            left.connect(shut)
