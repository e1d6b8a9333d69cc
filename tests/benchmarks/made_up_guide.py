# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A guide without a window: what is in sight follows from what was tapped last."""

from __future__ import annotations

from dataclasses import dataclass, field

from benchmarks.patient_deeds import Acts, Deed, Do, Result, Sight

BARS = ("act-home", "act-search", "act-text-size", "act-help", "act-start-over")
HOME = ("Hero-Button", "tile-topic:risks", "tile-diagram:", "tile-faq:", "tile-glossary:")
STEP = ("card-F1", "field-side", "map", "checklist-next")
LEADS = {
    "act-home": (*BARS[1:], *HOME, "tile-checklist:"),
    "tile-checklist:": (*BARS, *STEP),
    "tile-diagram:": (*BARS, "drawing-veins", "drawing-narrowing"),
    "drawing-veins": (*BARS, "canvas", "step-forth", "zoom-plus", "name-vein"),
    "drawing-narrowing": (*BARS, "vein-slider", "vein-side-left"),
    "tile-faq:": (*BARS, "question-one", "faq-group-all"),
    "tile-glossary:": (*BARS, "word-stent"),
    "tile-topic:risks": (*BARS, "link-term", "NextBar-Button"),
    "Hero-Button": (*BARS, "link-term", "NextBar-Button"),
    "link-term": ("TermCard-Button",),
    "act-help": ("HelpCard-Button",),
    "act-text-size": (*BARS, "text-size-200", "colors-dark", "display-done"),
    "act-search": (*BARS, "key-s", "key-e", "key-enter", "result-0"),
}
CLOSING = ("TermCard-Button", "HelpCard-Button", "display-done")
"""What leads back to what was seen before."""


@dataclass
class MadeUpGuide:
    """Answers the deeds of a patient; notes all of them."""

    names: tuple[str, ...] = LEADS["act-home"]
    covered: bool = False
    below: int = 0
    """So often a page can be drawn up."""
    steps: int = 4
    """The checklist has so many; its last button leads home."""
    answers: bool = False
    """Start over asks first."""
    deeds: list[Deed] = field(default_factory=list)
    _before: tuple[str, ...] = ()

    def let(self, acts: Acts[Result]) -> Result:
        """Let a patient do everything; return what comes of it."""
        deed = next(acts)
        while True:
            self.deeds.append(deed)
            self._take(deed)
            sight = Sight(names=self.names, below=self.below > 0, covered=self.covered)
            try:
                deed = acts.send(sight)
            except StopIteration as end:
                result: Result = end.value
                return result

    def tapped(self) -> list[str]:
        """Return the names of everything that was tapped."""
        return [deed.name for deed in self.deeds if deed.do is Do.TAP]

    def _take(self, deed: Deed) -> None:
        if deed.do is Do.DRAG:
            self.below -= 1
        if deed.do is not Do.TAP:
            return
        assert deed.at < len(self.names), f"{deed} taps what is not there: {self.names}"
        self.covered = False
        if deed.name == "checklist-next":
            self.steps -= 1
            self.names = self.names if self.steps else LEADS["act-home"]
        elif deed.name in CLOSING:
            self.names = self._before
        elif deed.name == "act-start-over" and self.answers:
            self.names = ("ClearPanel-Button", "ClearPanel-Button")
        elif deed.name in LEADS:
            self._before, self.names = self.names, LEADS[deed.name]
