# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Python packages of a built folder: who made them, which licence, and the text of it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from email.utils import getaddresses
from importlib.metadata import Distribution, distributions, packages_distributions

from tools.bundle.parts import Part, Refused

TEXT = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
SOURCES = ("repository", "source", "source code", "homepage")
"""What packages call the place of their source, the best first."""
OWN = ("edu_app", "vein_guide", "__main__")
LOADING = re.compile(r"pyimod|pyi_rth|pyiboot|_pyi_|pyi_splash")
MAKERS = ("author", "author_email", "maintainer_email")
BUILT = ("_sysconfigdata", "_osx_support", "_distutils_hack")


def normal(name: str) -> str:
    """Return the name of a package as all write it that look for it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def installed() -> dict[str, Distribution]:
    """Return all packages that Python finds here."""
    return {normal(each.name): each for each in distributions()}


def owner_of(
    path: str, tops: Mapping[str, Iterable[str]], found: Mapping[str, Distribution]
) -> str:
    """Return the package of a file below `_internal`; nothing when it is of none."""
    first = path.removeprefix("_internal/").partition("/")[0]
    if first.endswith(".dist-info"):
        name = normal(first.rpartition("-")[0].rpartition("-")[0] or first)
        return name if name in found else ""
    top = first.partition(".")[0]
    return normal(next(iter(tops.get(top, ())), ""))


def is_of_python(path: str) -> bool:
    """Tell whether a file below `_internal` is a module of Python itself."""
    top = path.removeprefix("_internal/").partition("/")[0].removesuffix(".pyc")
    return path.endswith(".pyc") and (top in sys.stdlib_module_names or top.startswith(BUILT))


def packages_of(modules: Iterable[str], tops: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Return the packages that modules come from; raise Refused for one that nobody knows."""
    names: set[str] = set()
    for top in sorted({module.partition(".")[0] for module in modules}):
        if top in sys.stdlib_module_names or top.startswith(BUILT) or LOADING.match(top):
            continue
        if top.replace("-", "_").startswith(OWN):
            continue
        if top not in tops:
            raise Refused(
                f"The module {top} is packed into the program, but no installed Python package "
                "has it. Exclude it in build.spec, or build in a clean environment."
            )
        names.add(normal(next(iter(tops[top]))))
    return frozenset(names)


def tops_here() -> Mapping[str, Iterable[str]]:
    """Return which packages have which module at the top."""
    return packages_distributions()


def part_of(package: Distribution, licences: Mapping[str, str], files: tuple[str, ...]) -> Part:
    """Describe one package."""
    said, name = package.metadata.json, normal(package.name)
    licence = licences.get(name) or str(said.get("license_expression", ""))
    texts = [path for path in package.files or () if TEXT.search(str(path))]
    if not licence or not texts:
        raise Refused(
            f"The Python package {package.name} does not say its licence as an SPDX expression, or "
            "has no text of it. Read it, then add it to packaging/licences/python.toml."
        )
    needs = {normal(re.split(r"[^\w.-]", need)[0]) for need in package.requires or ()}
    return Part(
        key=f"pypi:{name}",
        name=package.name,
        version=package.version,
        supplier=maker(
            *(str(said.get(key, "")) for key in ("author", "author_email", "maintainer_email"))
        ),
        licence=licence,
        source=source_of(package),
        purl=f"pkg:pypi/{name}@{package.version}",
        text="\n\n".join(path.read_text("utf-8").strip() for path in sorted(texts)),
        files=files,
        inside=() if files else ("vein-guide-program",),
        needs=tuple(sorted(f"pypi:{need}" for need in needs)),
    )


def source_of(package: Distribution) -> str:
    """Return where a package says that its source is; its name in the world when it does not."""
    said = package.metadata.json
    links = said.get("project_url", [])
    named = dict(
        (label.strip().lower(), link.strip())
        for label, _comma, link in (each.partition(",") for each in links)
    )
    named.setdefault("homepage", str(said.get("home_page", "")))
    found = (named[label] for label in SOURCES if named.get(label))
    return next(found, f"pkg:pypi/{normal(package.name)}@{package.version}")


def maker(author: str, *addresses: str) -> str:
    """Return who made it, as the metadata say."""
    if author:
        return author
    for words in filter(None, addresses):
        names = [name or address for name, address in getaddresses([words])]
        if any(names):
            return ", ".join(filter(None, names))
    return "The authors of the package"
