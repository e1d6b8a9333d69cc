# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the buttons under a page lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.features.topics.browse import CHECKLIST
from edu_app.library.link import HOME, Kind, Link

if TYPE_CHECKING:
    from edu_app.feature import Navigator
    from edu_app.features.topics.facts import TopicFacts
    from edu_app.session import Session


class Turns:
    """The way on and back from one page of the path."""

    def __init__(self, facts: TopicFacts, navigator: Navigator, session: Session) -> None:
        self._facts, self._navigator, self._session = facts, navigator, session

    def go_on(self) -> None:
        """Leave the page as read, for the one after it; the last one leads to the checklist."""
        self._session.mark_read(self._facts.topic.meta.id)
        following = self._facts.place.next
        end = CHECKLIST if self._facts.next.checklist else HOME
        self._navigator.go(Link(Kind.TOPIC, following) if following else end)

    def go_back(self) -> None:
        """Go to the page before, where there is one."""
        if self._facts.place.previous:
            self._navigator.go(Link(Kind.TOPIC, self._facts.place.previous))
