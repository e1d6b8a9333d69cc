# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Puts up what stands on a kiosk between two visits, and begins the next one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from edu_app.clinic.hours import read_hours
from edu_app.features.kiosk.attract import derive_welcome
from edu_app.features.kiosk.attract_view import AttractCover
from edu_app.features.kiosk.rest_view import Blank, RestCover
from edu_app.features.kiosk.resting import LOOK_SECONDS, Facts, Front, Quiet, derive_front
from edu_app.features.kiosk.strands_view import Art
from edu_app.session import Session
from edu_app.ui.health import Health, health_of
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.features.kiosk.attract import Welcome
    from edu_app.ui.host import Host


class Resting(QObject):
    """Knows whether somebody uses the machine. It covers the window whenever nobody does."""

    visit_begun = Signal()

    def __init__(self, host: Host, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(host)
        self._host, self._now = host, now
        self._health = health_of(host)
        self._visit = False
        self._quiet = Quiet()
        self._front: Front | None = None
        self._theme = host.context().theme
        self._art = Art(self._theme)
        self._still = host.context().session.less_movement
        """As the machine was started; what a person chooses goes with the visit."""
        self._read_settings()
        host.visit_ending.connect(self._on_visit_ending)
        host.visit_ended.connect(self._on_visit_ended)
        host.settings_changed.connect(self._on_settings_changed)
        self._health.changed.connect(self._on_health_changed)
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start(LOOK_SECONDS * 1000)
        self._show(self._derived())

    @property
    def front(self) -> Front | None:
        """What a person sees now."""
        return self._front

    # ------------------------------------------------------------ what happens

    @Slot()
    def on_touched(self) -> None:
        """Take a touch, a key, a wheel: somebody is there."""
        self._quiet = Quiet(0)
        if self._front is Front.HOME and self._host.cover is None:
            self.begin(self._welcome.starts[0].lang)

    @Slot()
    def look(self) -> None:
        """Look whether the opening hours have begun or ended; never during a visit."""
        self._quiet = self._quiet.looked()
        cover = self._host.cover
        if cover is None or isinstance(cover, Blank | AttractCover):  # nothing of the staff's
            self._settle()
        quiet = self._quiet.lasts(self._host.context().settings.idle_seconds)
        if is_left_stopped(self._host.cover, quiet=quiet):
            self._show(Front.ATTRACT)

    @Slot()
    def _on_visit_ending(self) -> None:
        """Hide everything of the visit before anything else happens."""
        self._visit = False
        self._take_usual_look()
        front = self._derived()
        if front is Front.HOME:  # the page below is still that of the visit
            self._host.put_cover(Blank(self._theme))
            self._front = None
        else:
            self._show(front)
        cover = self._host.cover
        if cover is not None:
            cover.repaint()  # not in the next turn of the loop: destroying comes first

    @Slot()
    def _on_visit_ended(self) -> None:
        self._settle()

    @Slot()
    def _on_settings_changed(self) -> None:
        self._theme = self._host.context().theme
        self._art = Art(self._theme)
        self._read_settings()
        self._show(self._derived())

    @Slot()
    def _on_health_changed(self) -> None:
        cover = self._host.cover
        if isinstance(cover, AttractCover):
            cover.set_notice(notice_of(self._health))

    @Slot()
    def _on_woken(self) -> None:
        self._quiet = Quiet(0)
        self._settle()

    # ------------------------------------------------------------ what follows

    @Slot(str)
    def begin(self, lang: str) -> None:
        """Begin a visit in a language."""
        cover = self._host.cover
        self._host.begin_visit(lang)
        if isinstance(cover, AttractCover) and cover.stopped:
            self._host.context().session.set_less_movement(on=True)
        self._visit = True
        self._show(Front.VISIT)
        self.visit_begun.emit()

    def _derived(self) -> Front:
        settings = self._host.context().settings
        facts = Facts(
            visit=self._visit,
            attract=settings.attract,
            is_open=self._hours.is_open(self._now()),
            quiet=self._quiet.lasts(settings.idle_seconds),
        )
        return derive_front(facts)

    def _settle(self) -> None:
        front = self._derived()
        covered = self._host.cover is not None
        if front is not self._front or covered is not (front in (Front.ATTRACT, Front.REST)):
            self._show(front)

    def _show(self, front: Front) -> None:
        self._front = front
        match front:
            case Front.VISIT | Front.HOME:
                self._host.lift_cover()
            case Front.ATTRACT:
                notice = notice_of(self._health)
                attract = AttractCover(
                    self._welcome, self._theme, art=self._art, still=self._still, notice=notice
                )
                attract.begun.connect(self.begin)
                self._host.put_cover(attract)
            case Front.REST:
                rest = RestCover(self._welcome.words.wake, self._theme)
                rest.woken.connect(self._on_woken)
                self._host.put_cover(rest)

    def _read_settings(self) -> None:
        """Take what is said, and when it is open, from the clinic and its usual language."""
        context = self._host.context()
        usual = context.library.lang
        others = [lang for lang in self._host.languages() if lang != usual]
        self._hours = read_hours(context.settings.open_hours)
        self._welcome: Welcome = derive_welcome(
            context.settings.clinic_name, (usual, *others), context.library.phrases_in
        )

    def _take_usual_look(self) -> None:
        """Forget the colours and the text size of the visit that ends."""
        theme = self._theme
        usual = Session()
        look = Look(usual.theme, theme.chrome.type_scale, usual.text_size)
        if theme.look != look:
            self._theme = Theme(theme.tokens, theme.assets, look, theme.chrome, theme.mm_per_px)
            self._art = Art(self._theme)


def is_left_stopped(cover: QWidget | None, *, quiet: bool) -> bool:
    """Tell whether somebody has stopped the picture and gone away without a visit."""
    return quiet and isinstance(cover, AttractCover) and cover.stopped


def notice_of(health: Health) -> str:
    """Return what is said to staff when a part of the machine does not work, else nothing."""
    return staff_notice() if health.bad else ""


def staff_notice() -> str:
    """Return what staff read at the foot of the screen; it is calm, because others read it too."""
    return QCoreApplication.translate("attract", "For staff: please look at this screen")
