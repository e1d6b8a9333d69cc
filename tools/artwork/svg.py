# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write the SVG that Qt can show: no text, no style, no clip path, no filter, plain colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from xml.sax.saxutils import escape

from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks
from tools.artwork.fitting import CLOSE, Fit, line_data, path_data

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' id="{id}" viewBox="0 0 {w:g} {h:g}" width="{w:g}" height="{h:g}" role="img">\n'
    "  <!-- SPDX-FileCopyrightText: 2026 Vein Guide contributors\n"
    "       SPDX-License-"
    "Identifier: CC-BY-4.0\n"
    "  -->\n"
    '  <title id="{id}.title">{title}</title>\n'
    '  <desc id="{id}.desc">{desc}</desc>\n'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """How a shape is painted: colours as `#rrggbb`, `url(#gradient)` or `none`."""

    fill: str = "none"
    line: str = ""
    width: float = 0.0
    opacity: float = 1.0
    """Of the fill, or of the line when there is no fill."""
    dash: str = ""

    def attributes(self) -> str:
        """Return the SVG attributes."""
        out = f' fill="{self.fill}"'
        if self.line:
            out += (
                f' stroke="{self.line}" stroke-width="{self.width:g}"'
                ' stroke-linejoin="round" stroke-linecap="round"'
            )
        if self.opacity < 1:
            name = "stroke-opacity" if self.fill == "none" else "fill-opacity"
            out += f' {name}="{self.opacity:.3g}"'
        if self.dash:
            out += f' stroke-dasharray="{self.dash}"'
        return out


@dataclass(frozen=True, slots=True)
class Stop:
    """One colour of a gradient."""

    offset: float
    colour: str
    opacity: float = 1.0

    def text(self) -> str:
        """Return the SVG element."""
        faint = f' stop-opacity="{self.opacity:g}"' if self.opacity < 1 else ""
        return f'<stop offset="{self.offset:g}" stop-color="{self.colour}"{faint}/>'


class Svg:
    """One picture while it is drawn. Ids are `kind.name[.part][.side]`, the side the patient's."""

    def __init__(self, name: str, size: tuple[float, float], title: str, desc: str) -> None:
        self.name, self.size = name, size
        self._title, self._desc = title, desc
        self._body: list[str] = []
        self._defs: list[str] = []
        self._depth = 1

    @contextmanager
    def group(self, name: str = "", *, transform: str = "", opacity: float = 1.0) -> Iterator[None]:
        """Put what is drawn inside into a group, so that it can be shown alone."""
        attributes = f' id="{name}"' if name else ""
        attributes += f' transform="{transform}"' if transform else ""
        attributes += f' opacity="{opacity:g}"' if opacity < 1 else ""
        self.add(f"<g{attributes}>")
        self._depth += 1
        yield
        self._depth -= 1
        self.add("</g>")

    def shape(self, shape: BaseGeometry, ink: Ink, name: str = "", fit: Fit = CLOSE) -> None:
        """Draw a shape with its holes; nothing where it is empty."""
        self.data(path_data(shape, fit), ink, name)

    def data(self, data: str, ink: Ink, name: str = "") -> None:
        """Draw path data."""
        if data:
            named = f' id="{name}"' if name else ""
            self.add(f'<path{named}{ink.attributes()} fill-rule="evenodd" d="{data}"/>')

    def line(self, points: Landmarks, ink: Ink, name: str = "", fit: Fit = CLOSE) -> None:
        """Draw an open line through points."""
        self.data(line_data(points, fit), ink, name)

    def add(self, element: str) -> None:
        """Write an element as it is."""
        self._body.append("  " * self._depth + element)

    def linear(
        self, name: str, stops: Iterable[Stop], start: Sequence[float], end: Sequence[float]
    ) -> str:
        """Define a gradient between two points of the picture and return its paint."""
        self._defs.append(
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{start[0]:g}"'
            f' y1="{start[1]:g}" x2="{end[0]:g}" y2="{end[1]:g}">'
            + "".join(stop.text() for stop in stops)
            + "</linearGradient>"
        )
        return f"url(#{name})"

    def radial(
        self, name: str, stops: Iterable[Stop], centre: Sequence[float], radius: float
    ) -> str:
        """Define a gradient around a point of the picture and return its paint."""
        self._defs.append(
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{centre[0]:g}"'
            f' cy="{centre[1]:g}" r="{radius:g}">'
            + "".join(stop.text() for stop in stops)
            + "</radialGradient>"
        )
        return f"url(#{name})"

    def image(self, box: tuple[float, float, float, float], png_base64: str) -> None:
        """Draw a PNG; the only pixels that a picture may have."""
        x, y, width, height = box
        self.add(
            f'<image x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
            ' preserveAspectRatio="none"'
            f' xlink:href="data:image/png;base64,{png_base64}"/>'
        )

    def text(self) -> str:
        """Return the whole file."""
        width, height = self.size
        head = HEAD.format(
            id=self.name, w=width, h=height, title=escape(self._title), desc=escape(self._desc)
        )
        defs = "".join(f"    {each}\n" for each in self._defs)
        return (
            head
            + (f"  <defs>\n{defs}  </defs>\n" if defs else "")
            + "\n".join(self._body)
            + "\n</svg>\n"
        )
