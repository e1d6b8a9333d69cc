# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which widget shows which part of the staff's room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.features.staff.clinic_view import ClinicSection
from edu_app.features.staff.content_view import ContentSection
from edu_app.features.staff.exit_view import ExitSection
from edu_app.features.staff.languages_view import LanguagesSection
from edu_app.features.staff.pin_change_view import PinSection
from edu_app.features.staff.printing_view import PrintingSection
from edu_app.features.staff.screen_view import ScreenSection
from edu_app.features.staff.sections import Section
from edu_app.features.staff.selftest_view import SelfTestSection
from edu_app.features.staff.sound_view import SoundSection
from edu_app.features.staff.today_view import TodaySection
from edu_app.features.staff.waiting_view import WaitingSection

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.features.staff.section_view import Scope, SectionView

VIEWS: dict[Section, Callable[[Scope], SectionView]] = {
    Section.CLINIC: ClinicSection,
    Section.ROOM: WaitingSection,
    Section.LANGUAGES: LanguagesSection,
    Section.PRINTING: PrintingSection,
    Section.SOUND: SoundSection,
    Section.SCREEN: ScreenSection,
    Section.CONTENT: ContentSection,
    Section.TODAY: TodaySection,
    Section.SELF_TEST: SelfTestSection,
    Section.PIN: PinSection,
    Section.EXIT: ExitSection,
}
