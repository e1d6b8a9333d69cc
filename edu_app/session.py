# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The facts of the current visit. They live in memory and die with the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from edu_app.render.answers import EMPTY, Answers
from edu_app.render.typed import one_line

if TYPE_CHECKING:
    from edu_app.render.ink import Mark
    from edu_app.render.talk import Look, Pointer, Talk

TEXT_SIZES = (100, 125, 150, 200)
THEMES = ("light", "dark", "hc")
MOST_QUESTIONS = 20
LONGEST_QUESTION = 64
"""Letters; what is longer is cut."""


class Notes(QObject):
    """What the present person typed."""

    questions_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sought = ""
        """What was looked for last, so that the way back finds it again; nothing before it."""
        self.asked = ""
        """What another program asks to look for; the search takes it when it opens next."""
        self.draft = ""
        """A question that is typed and not noted yet, so that nothing rebuilt loses it."""
        self._questions: tuple[str, ...] = ()

    @property
    def questions(self) -> tuple[str, ...]:
        """What the person wants to ask their own team, in the order it was noted."""
        return self._questions

    def add_question(self, text: str) -> None:
        """Note a question; one that is there, and more than `MOST_QUESTIONS`, are left out."""
        text = one_line(text, LONGEST_QUESTION)
        if text and text not in self._questions and len(self._questions) < MOST_QUESTIONS:
            self._questions += (text,)
            self.questions_changed.emit()

    def drop_question(self, text: str) -> None:
        """Take a question away."""
        if text in self._questions:
            self._questions = tuple(each for each in self._questions if each != text)
            self.questions_changed.emit()


class Checklist(QObject):
    """What the present person ticked on the checklist."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers = EMPTY

    @property
    def answers(self) -> Answers:
        """The answers so far."""
        return self._answers

    def take(self, answers: Answers) -> None:
        """Take the answers as they are now."""
        if answers != self._answers:
            self._answers = answers
            self.changed.emit()


class Consultation(QObject):
    """The talk of the present visit: what both screens show, and what is being drawn just now."""

    changed = Signal()
    look_changed = Signal()
    stroke_changed = Signal()
    """The mark that is being drawn, which is no step yet."""
    pointer_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.began: float | None = None
        """When something was shown first, by the clock of the console; None before that."""
        self._talk: Talk | None = None
        self._look: Look | None = None
        self._stroke: Mark | None = None
        self._pointer: Pointer | None = None

    @property
    def talk(self) -> Talk:
        """How the talk stands."""
        if self._talk is None:
            # Loaded here because most visits have no talk, and every start would wait for it.
            from edu_app.render.talk import NO_TALK

            self._talk = NO_TALK
        return self._talk

    @property
    def has_anything(self) -> bool:
        """Whether there is anything in it that cannot come back."""
        return self._talk is not None and self._talk.has_anything

    @property
    def look(self) -> Look | None:
        """Which part of the prepared picture is looked at; None for all of it."""
        return self._look

    @property
    def stroke(self) -> Mark | None:
        """What is being drawn on the prepared picture, before the pen is lifted."""
        return self._stroke

    @property
    def pointer(self) -> Pointer | None:
        """What is pointed at on the prepared picture."""
        return self._pointer

    def take(self, talk: Talk) -> None:
        """Take the talk as it is now; another prepared step is looked at as a whole."""
        before = self.talk
        if talk == before:
            return
        other = talk.ahead != before.ahead
        self._talk = talk
        if other:
            self.draw(None)
            self.point(None)
            self.look_at(None)
        self.changed.emit()

    def look_at(self, look: Look | None) -> None:
        """Look at a part of the prepared picture; None for all of it."""
        if look != self._look:
            self._look = look
            self.look_changed.emit()

    def draw(self, stroke: Mark | None) -> None:
        """Show what is being drawn; None when the pen is lifted."""
        if stroke is not self._stroke:
            self._stroke = stroke
            self.stroke_changed.emit()

    def point(self, pointer: Pointer | None) -> None:
        """Show where is pointed at; None when nothing is."""
        if pointer != self._pointer:
            self._pointer = pointer
            self.pointer_changed.emit()


class Voice(QObject):
    """Whether a page is being read aloud: the person listens and touches nothing."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads = False

    @property
    def reads(self) -> bool:
        """Whether it reads now."""
        return self._reads

    def set_reads(self, *, on: bool) -> None:
        """Say that it has begun or ended to read."""
        if on != self._reads:
            self._reads = on
            self.changed.emit(on)


class Session(QObject):
    """What the present person chose, each fact with the signal that says it changed."""

    text_size_changed = Signal(int)
    theme_changed = Signal(str)
    less_movement_changed = Signal(bool)
    depth_changed = Signal(str)
    read_changed = Signal()

    def __init__(
        self, *, lang: str = "en", text_size: int = 100, theme: str = "light", still: bool = False
    ) -> None:
        super().__init__()
        self._lang = lang
        self._text_size = text_size
        self._theme = theme
        self._calm_theme = theme if theme != "hc" else "light"
        self._less_movement = still
        self._depth = ""
        self._read: set[str] = set()
        self.notes = Notes(self)
        self.checklist = Checklist(self)
        self.voice = Voice(self)
        self.consultation = Consultation(self)

    @property
    def lang(self) -> str:
        """Language of the pages, such as `en`."""
        return self._lang

    @property
    def text_size(self) -> int:
        """Size of the text in per cent of the normal size."""
        return self._text_size

    @property
    def theme(self) -> str:
        """Name of the colours: `light`, `dark` or `hc`."""
        return self._theme

    @property
    def less_movement(self) -> bool:
        """Whether pages change without sliding or fading."""
        return self._less_movement

    @property
    def depth(self) -> str:
        """How much of a page the person wants to see; empty until they say so."""
        return self._depth

    @property
    def has_answers(self) -> bool:
        """Whether the person has ticked or typed anything that cannot come back."""
        notes = self.notes
        typed = notes.questions or notes.draft.strip()
        return bool(self.checklist.answers or typed or self.consultation.has_anything)

    @property
    def read(self) -> frozenset[str]:
        """Ids of the topics that have been opened to their end or left by their next button."""
        return frozenset(self._read)

    def set_text_size(self, percent: int) -> None:
        """Choose one of `TEXT_SIZES`."""
        if percent in TEXT_SIZES and percent != self._text_size:
            self._text_size = percent
            self.text_size_changed.emit(percent)

    def set_theme(self, name: str) -> None:
        """Choose one of `THEMES`."""
        if name in THEMES and name != self._theme:
            self._theme = name
            if name != "hc":
                self._calm_theme = name
            self.theme_changed.emit(name)

    def toggle_contrast(self) -> None:
        """Switch to high contrast, or back to the colours before it."""
        self.set_theme(self._calm_theme if self._theme == "hc" else "hc")

    def set_less_movement(self, *, on: bool) -> None:
        """Choose whether anything on the screen moves by itself."""
        if on != self._less_movement:
            self._less_movement = on
            self.less_movement_changed.emit(on)

    def set_depth(self, depth: str) -> None:
        """Choose how much of each page is shown from now on."""
        if depth != self._depth:
            self._depth = depth
            self.depth_changed.emit(depth)

    def mark_read(self, topic_id: str) -> None:
        """Remember that the person has been through a topic."""
        if topic_id not in self._read:
            self._read.add(topic_id)
            self.read_changed.emit()
