# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The rules of the architecture that an import contract cannot say, read from the syntax tree."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One Python file, read."""

    path: str
    """From the checkout, with slashes, such as `edu_app/ui/theme.py`."""
    source: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.rpartition("/")[2].removesuffix(".py")


@dataclass(frozen=True, slots=True)
class Found:
    """One place that breaks a rule."""

    line: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What may not be, where it may be all the same, and what to do instead."""

    name: str
    instead: str
    find: Callable[[Module], Iterator[Found]]
    allowed: tuple[str, ...] = ()
    """Paths, with `*`, in which the rule does not hold."""


def read(path: str, source: str) -> Module:
    """Make a module from its text."""
    return Module(path=path, source=source, tree=ast.parse(source))


def modules(root: Path, *packages: str) -> tuple[Module, ...]:
    """Read every module of these packages."""
    paths = sorted(path for package in packages for path in (root / package).rglob("*.py"))
    return tuple(read(path.relative_to(root).as_posix(), path.read_text("utf-8")) for path in paths)


def breaches(rule: Rule, scanned: Iterable[Module]) -> list[str]:
    """Return a line for each place where the rule is broken."""
    return [
        f"{module.path}:{found.line}: {found.what}. Rule: {rule.name}. Instead: {rule.instead}."
        for module in scanned
        if not any(fnmatch(module.path, pattern) for pattern in rule.allowed)
        for found in rule.find(module)
    ]


# ---------------------------------------------------------------- looking into a tree


def _last(node: ast.expr) -> str:
    """Return `c` of `a.b.c`, or the name itself, or nothing."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _calls(module: Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            yield node, _last(node.func)


def _for_types_only(tree: ast.Module) -> set[ast.AST]:
    """Return everything below `if TYPE_CHECKING:`."""
    blocks = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and _last(node.test) == "TYPE_CHECKING"
    )
    return {below for block in blocks for line in block.body for below in ast.walk(line)}


def imports(module: Module) -> Iterator[tuple[int, str]]:
    """Return the line and full name of each import that happens at run time."""
    skipped = _for_types_only(module.tree)
    for node in ast.walk(module.tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _strings(module: Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


# ---------------------------------------------------------------- finders

MAKERS = ("convert", "decode", "Decoder")
"""Of msgspec, and of its modules for each format."""


def calls_of(*names: str) -> Callable[[Module], Iterator[Found]]:
    """Make a finder of calls by the last part of their name."""

    def find(module: Module) -> Iterator[Found]:
        for node, name in _calls(module):
            if name in names:
                yield Found(node.lineno, f"calls {name}")

    return find


def imports_of(*prefixes: str) -> Callable[[Module], Iterator[Found]]:
    """Make a finder of imports at run time by package or module."""

    def find(module: Module) -> Iterator[Found]:
        for line, name in imports(module):
            if any(f"{name}.".startswith(f"{prefix}.") for prefix in prefixes):
                yield Found(line, f"imports {name}")

    return find


def records_made(module: Module) -> Iterator[Found]:
    """Find what makes records by msgspec itself, or what does so later on."""
    for line, name in imports(module):
        if name.startswith("msgspec.") and name.rpartition(".")[2] in MAKERS:
            yield Found(line, f"imports {name}")
    for node, name in _calls(module):
        if name in MAKERS and ast.unparse(node.func).startswith("msgspec."):
            yield Found(node.lineno, f"calls {ast.unparse(node.func)}")


def threads(module: Module) -> Iterator[Found]:
    """Find everything that runs beside the window."""
    yield from imports_of("asyncio", "concurrent", "multiprocessing", "_thread")(module)
    runners = {"Thread", "Timer", "QThread", "QThreadPool", "QRunnable"}
    for node in ast.walk(module.tree):
        bases = node.bases if isinstance(node, ast.ClassDef) else []
        uses = [*bases, *([node.func] if isinstance(node, ast.Call) else [])]
        for use in uses:
            owner = _last(use.value) if isinstance(use, ast.Attribute) else ""
            for name in runners & {_last(use), owner}:
                yield Found(use.lineno, f"uses {name}")


def broad_excepts(module: Module) -> Iterator[Found]:
    """Find `except:`, `except Exception` and `except BaseException`, alone or in a tuple."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.ExceptHandler):
            continue
        types = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        for kind in types:
            if kind is None or _last(kind) in {"Exception", "BaseException"}:
                yield Found(node.lineno, "catches everything")


# The design tokens name a scale of type and space `kiosk` too; choosing a table by it is fine.
SCALES = {"scale", "type_scale"}
PROFILES = {"KIOSK", "CONSULT", "LAPTOP", "kiosk", "consult", "laptop"}


def profile_questions(module: Module) -> Iterator[Found]:
    """Find comparisons with a profile or its name."""
    for node in ast.walk(module.tree):
        sides: list[ast.expr] = []
        match node:
            case ast.Compare():
                sides = [node.left, *node.comparators]
                if any(_last(side) in SCALES for side in sides):
                    continue
            case ast.MatchValue(value=value):
                sides = [value]
        for side in sides:
            asked = str(side.value) if isinstance(side, ast.Constant) else _last(side)
            if _is_of(side, "Kind"):  # a kind of link, such as that of a talk
                continue
            if asked in PROFILES:
                yield Found(side.lineno, f"asks for the profile {asked}")


HEX_COLOUR = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
HEX_INSIDE = re.compile(r"#[0-9a-f]{6}\b", re.IGNORECASE)
LENGTH = re.compile(r"\b\d+(?:px|pt)\b")


def looks(module: Module) -> Iterator[Found]:
    """Find colours and sizes that belong into the design tokens."""
    for line, text in _strings(module):
        if HEX_COLOUR.fullmatch(text) or HEX_INSIDE.search(text):
            yield Found(line, f"a colour in Python: {text!r}")
        elif LENGTH.fullmatch(text.strip()):
            yield Found(line, f"a size in Python: {text!r}")
    for node, name in _calls(module):
        sizes_font = name in {"setPixelSize", "setPointSize", "setPointSizeF"} and node.args
        # 1 is for the empty blocks that Qt insists on: nobody reads them.
        if sizes_font and isinstance(node.args[0], ast.Constant) and node.args[0].value != 1:
            yield Found(node.lineno, "a font size in Python")


WRITERS = {
    *("write_text", "write_bytes", "touch", "mkdir", "makedirs", "unlink", "rmdir", "rename"),
    *("rmtree", "copyfile", "copytree", "mkstemp", "mkdtemp", "NamedTemporaryFile"),
    *("TemporaryDirectory", "QSettings", "QSaveFile", "QTemporaryFile", "QTemporaryDir"),
    *("QPdfWriter", "setOutputFileName", "FileHandler", "RotatingFileHandler"),
}


def writes(module: Module) -> Iterator[Found]:
    """Find everything that puts something on the disk."""
    for node, name in _calls(module):
        if name in WRITERS:
            yield Found(node.lineno, f"calls {name}")
        elif name == "open" and _opens_for_writing(node):
            yield Found(node.lineno, "opens a file for writing")
        elif name in {"replace", "remove"} and _is_of(node.func, "os"):
            yield Found(node.lineno, f"calls os.{name}")


def _is_of(function: ast.expr, owner: str) -> bool:
    """Tell whether something is an attribute of a name."""
    return isinstance(function, ast.Attribute) and _last(function.value) == owner


def _opens_for_writing(call: ast.Call) -> bool:
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    modes = {node.value for node in given if isinstance(node, ast.Constant)}
    flags = {_last(node) for node in given}
    return bool(flags & {"WriteOnly", "ReadWrite", "Append"}) or any(
        isinstance(mode, str) and re.fullmatch(r"[rwaxbt+]*[wax+][rwaxbt+]*", mode)
        for mode in modes
    )


ANSWERS = ("edu_app.render.answers", "edu_app.render.echo")


def answers_read(module: Module) -> Iterator[Found]:
    """Find everything that can see what a person ticked; a type alone is enough to pass it on."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Import(names=names) if any(alias.name in ANSWERS for alias in names):
                yield Found(node.lineno, "imports the answers")
            case ast.ImportFrom(module=source) if source in ANSWERS:
                yield Found(node.lineno, f"imports from {source}")
            case ast.ImportFrom(module="edu_app.render", names=names):
                if any(f"edu_app.render.{alias.name}" in ANSWERS for alias in names):
                    yield Found(node.lineno, "imports the answers")
            case ast.Attribute(attr="answers", value=owner) if _last(owner) == "checklist":
                yield Found(node.lineno, "reads checklist.answers")


IGNORE = re.compile(r"#\s*(type: ignore\[[^]]*\]|noqa(?::[ A-Z0-9,]+)?|pragma: no \w+)(.*)")


def bare_ignores(module: Module) -> Iterator[Found]:
    """Find checks that are switched off without a reason on the same line."""
    for number, line in enumerate(module.source.splitlines(), start=1):
        found = IGNORE.search(line)
        if found and not re.search(r"\w", found[2]):
            yield Found(number, f"`{found[1]}` without a reason on the line")


RISKY = ("processEvents", "findChild", "findChildren", "blockSignals")


def unreasoned_calls(module: Module) -> Iterator[Found]:
    """Find calls that are nearly always a mistake and give no reason on their line."""
    lines = module.source.splitlines()
    for node, name in _calls(module):
        ends = {node.lineno, node.end_lineno or node.lineno}
        if name in RISKY and not any("#" in lines[end - 1] for end in ends):
            yield Found(node.lineno, f"calls {name} without a reason on the line")


SPDX = (
    "# SPDX-File" + "CopyrightText: 2026 Vein Guide contributors",
    "# SPDX-License-" + "Identifier: MIT",
)


def beginnings(module: Module) -> Iterator[Found]:
    """Find modules that do not begin with the licence and a line on what they are for."""
    if tuple(module.source.splitlines()[:2]) != SPDX:
        yield Found(1, "does not begin with the two SPDX lines")
    first = (ast.get_docstring(module.tree) or "").split("\n")
    if not first[0].strip().endswith((".", "?", "!", "`")):
        yield Found(3, "has no docstring whose first line says what it is for")
    elif len(first) > 1 and first[1].strip():
        yield Found(4, "has a first docstring line that runs on")


VAGUE = re.compile(r"(?:^|_)(utils?|misc|common|helpers?|base|managers?)(?:$|_)")


def vague_names(module: Module) -> Iterator[Found]:
    """Find modules whose name says nothing."""
    if VAGUE.search(module.name):
        yield Found(1, f"is called {module.name}")


# ---------------------------------------------------------------- sizes

MODULE_LINES, FUNCTION_LINES, CLASS_LINES, CLASS_METHODS = 400, 60, 250, 15


def sizes(module: Module) -> Iterator[tuple[str, Found]]:
    """Find what is over the hard limits; each comes with the name an exception is listed by."""
    lines = len(module.source.splitlines())
    if lines > MODULE_LINES:
        yield module.path, Found(1, f"the module has {lines} lines, over {MODULE_LINES}")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            name = f"{module.path}:{node.name}"
            yield from ((name, Found(node.lineno, text)) for text in _too_large(node))


def _too_large(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if not isinstance(node, ast.ClassDef):
        if lines > FUNCTION_LINES:
            yield f"{node.name} has {lines} lines, over {FUNCTION_LINES}"
        return
    if lines > CLASS_LINES:
        yield f"{node.name} has {lines} lines, over {CLASS_LINES}"
    # An override of Qt (sizeHint, paintEvent) is what Qt asks for; it is told by its capitals.
    own = sum(isinstance(each, ast.FunctionDef) and each.name.islower() for each in node.body)
    if own > CLASS_METHODS:
        yield f"{node.name} has {own} methods of its own, over {CLASS_METHODS}"
