# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command writes PDFs with tags and HTML, without a display, and nothing when it cannot."""

from __future__ import annotations

import json
import re
import shutil
import struct
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest

from edu_app import cli, handout
from edu_app.handout import tagged_pdf
from edu_app.library.loader import Library
from edu_app.library.model import Figure, Risk
from edu_app.options import Parser
from edu_app.render.plain import dump
from edu_app.render.sheet import printed_blocks
from tests.content_tree import FACTS, REPOSITORY

Said = pytest.CaptureFixture[str]
Pdf = pikepdf.Pdf
Element = pikepdf.Dictionary
WHOLE = ("risks", "anatomy", "--faq", "basics", "--drawing", "stent-steps")
"""A table, counts, drawings, every sort of list, and questions."""
A4, LETTER = (595, 842), (612, 792)
FOOT_POINTS = 5.7 * 12
LIBRARY = Library(REPOSITORY / "content", "en", FACTS)
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)


def write(out: Path, *words: str) -> Path:
    assert cli.main(["handout", *words, "-o", str(out)]) == 0
    return out


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("pdf") / "whole.pdf", *WHOLE, "--sidecar")


@pytest.fixture(scope="module")
def pdf(whole: Path) -> Iterator[Pdf]:
    with pikepdf.open(whole) as opened:
        yield opened


def walk(element: Element) -> Iterator[Element]:
    """Return an element of the structure and all below it, in reading order."""
    yield element
    below = element.get("/K", [])
    for child in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield from walk(child)


def tags(pdf: Pdf) -> list[Element]:
    return list(walk(pdf.Root.StructTreeRoot.K[0]))


def children(element: Element) -> list[str]:
    below = element.get("/K", [])
    inside = below if isinstance(below, pikepdf.Array) else [below]
    return [str(each.S) for each in inside if isinstance(each, pikepdf.Dictionary) and "/S" in each]


# ---------------------------------------------------------------- the PDF, for a screen reader


def test_the_document_is_tagged_and_says_its_title_and_language(pdf: Pdf) -> None:
    assert bool(pdf.Root.MarkInfo.Marked)
    assert str(pdf.Root.Lang) == "en"
    assert str(pdf.docinfo.Title) == LIBRARY.phrases.home.title
    assert str(pdf.docinfo.Author) == "Vein Guide contributors"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    with pdf.open_metadata() as metadata:
        assert metadata["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"
        assert metadata["dc:title"] == LIBRARY.phrases.home.title


def test_headings_step_down_one_by_one_and_each_part_has_one_title(pdf: Pdf) -> None:
    levels = [int(str(each.S)[2]) for each in tags(pdf) if re.fullmatch("/H[1-6]", str(each.S))]

    assert str(tags(pdf)[0].S) == "/Document"
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert levels.count(1) == 7  # the whole, four parts, the words, the emergency card


def test_the_outline_and_the_contents_lead_to_the_parts(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]

    assert titles[1:3] == ["What can go wrong with a stent?", LIBRARY.topic("anatomy").meta.title]
    contents = next(each for each in tags(pdf) if str(each.S) == "/TOC")
    assert children(contents) == ["/TOCI"] * 6


def test_lists_have_lines_with_a_number_and_a_body(pdf: Pdf) -> None:
    lists = [each for each in tags(pdf) if str(each.S) == "/L"]
    lines = [each for each in tags(pdf) if str(each.S) == "/LI"]

    assert len(lists) > 20
    assert all(set(children(each)) <= {"/LI", "/L"} for each in lists)
    assert all(children(each) == ["/Lbl", "/LBody"] for each in lines)


def test_a_table_has_headers_and_cells(pdf: Pdf) -> None:
    tables = [each for each in tags(pdf) if str(each.S) == "/Table"]
    counts = Counter(str(each.S) for each in walk(tables[0]))

    assert children(tables[0]) == ["/Caption", "/THead", "/TBody"]
    assert (counts["/TR"], counts["/TH"], counts["/TD"]) == (9, 3, 24)


def test_every_picture_has_its_words(pdf: Pdf) -> None:
    blocks = [
        block
        for topic in (*map(LIBRARY.topic, ("risks", "anatomy")), LIBRARY.faq("basics").topic)
        for block in topic.blocks
    ]
    drawing = LIBRARY.diagram("stent-steps")
    assert drawing is not None
    expected = Counter(block.alt for block in blocks if isinstance(block, Figure))
    expected += Counter(
        f"Picture of {block.of:,} people, {block.n:,} of them filled in"
        for block in blocks
        if isinstance(block, Risk)
    )
    expected[drawing.alt] += 1

    assert Counter(str(e.Alt) for e in tags(pdf) if str(e.S) == "/Figure") == expected


def test_every_link_stays_in_the_file(pdf: Pdf) -> None:
    links = [
        annotation
        for page in pdf.pages
        for annotation in page.get("/Annots", [])
        if annotation.Subtype == "/Link"
    ]

    assert len(links) > 50
    assert not any("/URI" in str(link.get("/A", "")) for link in links)
    assert all("/Dest" in link or link.A.S == "/GoTo" for link in links)


# ---------------------------------------------------------------- the PDF, for paper


def fonts(pdf: Pdf) -> dict[str, Element]:
    found = {}
    for page in pdf.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            found[str(font.BaseFont)] = font.DescendantFonts[0].FontDescriptor
    return found


def sizes(pdf: Pdf) -> Counter[float]:
    """Return how often each size of letters is used."""
    found: Counter[float] = Counter()
    for page in pdf.pages:
        size = 0.0
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                size = round(float(operands[1]), 1)
            elif str(operator) in {"Tj", "TJ"}:
                found[size] += 1
    return found


def test_it_has_the_letters_of_the_guide_and_no_others(pdf: Pdf) -> None:
    found = fonts(pdf)

    assert len(found) >= 3
    assert all("AtkinsonHyperlegibleNext" in name for name in found)
    assert all("/FontFile2" in descriptor for descriptor in found.values())


def test_normal_and_large_print_are_as_large_as_they_say(pdf: Pdf, tmp_path: Path) -> None:
    words = ("questions-to-ask", "--large", "--paper", "letter")
    with pikepdf.open(write(tmp_path / "large.pdf", *words)) as large:
        assert sizes(large).most_common(1)[0][0] == 14
        assert {tuple(round(float(s)) for s in page.MediaBox[2:]) for page in large.pages} == {
            LETTER
        }
    assert sizes(pdf).most_common(1)[0][0] == 12
    assert {tuple(round(float(side)) for side in page.MediaBox[2:]) for page in pdf.pages} == {A4}


def text_of(path: Path, *more: str) -> str:
    command = ("pdftotext", "-raw", "-nopgbrk", *more, str(path), "-")
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def spoken(topic_id: str) -> list[str]:
    """Return the lines of a page with the numbers of its sources, without any other mark."""
    text = dump(printed_blocks(LIBRARY.topic(topic_id).blocks))
    for mark, instead in (
        (r"^\s*(!!! \w+ “(.*)”)$", r"\2"),
        (r"^\[[a-z-]+: .*\]$", ""),  # the words of a picture are its alternative text
        (r"^\s*(-|\d+\.|LEAD) ", ""),
        (r"^#+ (.*) \{#.*\}$", r"\1"),
        (r"^\[\d+/\d+, source (\d+)\] (.*)$", r"\2\1"),
        (r"^(R\d+) ", ""),
        (r"\s*\[@R\d+ = (\d+)\]", r"\1"),
        (r"\[\[[^|\]]*\|([^\]]*)\]\]", r"\1"),
        (r"\[([^\]]*)\]\([^)]*\)", r"\1"),
        (r"\*", ""),
    ):
        text = re.sub(mark, instead, text, flags=re.MULTILINE)
    return [part for line in text.splitlines() for part in line.split(" | ") if part.strip()]


@needs_pdftotext
@pytest.mark.parametrize("topic_id", ["risks", "anatomy"])
def test_every_sentence_is_there_also_in_boxes(whole: Path, topic_id: str) -> None:
    height = str(A4[1] - round(FOOT_POINTS))
    text = text_of(whole, "-r", "72", "-x", "0", "-y", "0", "-W", str(A4[0]), "-H", height)
    found = re.sub(r"\s", "", text)
    lines = spoken(topic_id)

    assert len(lines) > 50
    for line in lines:
        assert re.sub(r"\s", "", line) in found, line


@needs_pdftotext
def test_each_sheet_says_its_number_whom_to_call_and_who_has_checked_it(
    whole: Path, pdf: Pdf
) -> None:
    count = len(pdf.pages)
    for number in range(1, count + 1):
        text = " ".join(text_of(whole, "-f", str(number), "-l", str(number)).split())
        assert f"Page {number} of {count}" in text
        assert "Get help now: call 911" in text
        assert "Draft: not yet checked by a clinician" in text
        assert LIBRARY.phrases.sheet.standing in text
        if number > 1:  # on the first are the contents
            assert re.search(r"ersion [0-9.]+ \([0-9a-f]{8}\)", text)


# ---------------------------------------------------------------- the same again


def test_the_same_hand_out_has_the_same_bytes(whole: Path, tmp_path: Path) -> None:
    again = write(tmp_path / "whole.pdf", *WHOLE, "--sidecar")

    assert again.read_bytes() == whole.read_bytes()
    name = "whole.documentreference.json"
    assert (tmp_path / name).read_bytes() == whole.with_name(name).read_bytes()


@pytest.mark.parametrize(
    ("epoch", "day"),
    [("1800000000", "2027-01-15"), ("soon", "2026-11-20"), ("", "2026-11-20")],
)
def test_the_day_is_that_of_the_build_or_of_the_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, epoch: str, day: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    write(tmp_path / "a.pdf", "questions-to-ask", "--sidecar")

    with pikepdf.open(tmp_path / "a.pdf") as made:
        assert str(made.docinfo.CreationDate).startswith(f"D:{day.replace('-', '')}")
    beside = json.loads((tmp_path / "a.documentreference.json").read_text("utf-8"))
    assert beside["date"].startswith(day)


def test_what_stands_beside_it_says_that_it_is_a_draft(whole: Path) -> None:
    beside = json.loads(whole.with_name("whole.documentreference.json").read_text("utf-8"))
    attachment = beside["content"][0]["attachment"]

    assert beside["docStatus"] == "preliminary"
    assert (attachment["url"], attachment["contentType"]) == ("whole.pdf", "application/pdf")
    assert attachment["size"] == whole.stat().st_size


# ---------------------------------------------------------------- HTML


def test_html_is_written_for_its_ending_or_its_option(tmp_path: Path) -> None:
    first = write(tmp_path / "a.html", "may-thurner", "--large", "--paper", "letter")
    second = write(tmp_path / "b.htm", "may-thurner", "--large", "--paper", "letter", "--html")
    text = first.read_text("utf-8")

    assert second.read_text("utf-8") == text
    assert ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>\n")).tag == "html"
    assert '<body class="large">' in text
    assert "@page{size:letter}" in text
    assert text.count('class="screen"') == text.count('class="paper"') == 2


def test_everything_is_in_one_file(tmp_path: Path) -> None:
    text = write(tmp_path / "all.html", "--all").read_text("utf-8")
    root = ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>\n"))
    ids = [each.get("id") for each in root.iter() if each.get("id")]

    assert len(ids) == len(set(ids))
    assert {f"topic--{name}" for name in LIBRARY.topic_ids()} < set(ids)
    assert {f"faq--{name}" for name in LIBRARY.faq_ids()} < set(ids)
    assert {f"diagram--{each.id}" for each in LIBRARY.diagrams()} < set(ids)
    assert {f"word--{term.id}" for term in LIBRARY.terms()} < set(ids)
    assert {each.get("href", "#")[1:] for each in root.iter("a")} < set(ids)


# ---------------------------------------------------------------- from a shell, without a display

COMMAND = """
import sys
from edu_app.cli import main
code = main(["handout", *sys.argv[1:]])
print(sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))))
sys.exit(code)
"""


@pytest.mark.parametrize("name", ["a.pdf", "a.html"])
def test_it_needs_no_display_and_loads_no_qt(tmp_path: Path, name: str) -> None:
    ended = subprocess.run(
        (sys.executable, "-c", COMMAND, "symptoms", "--glossary", "-o", str(tmp_path / name)),
        cwd=REPOSITORY, env={"PATH": "", "LANG": "C"}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.splitlines() == [str(tmp_path / name), "[]"]
    assert (tmp_path / name).stat().st_size > 20_000


def test_the_readme_names_every_option() -> None:
    parser = Parser("handout", "")
    handout._add_options(parser)
    readme = (REPOSITORY / "README.md").read_text("utf-8").split("### Hand-outs for a portal")[1]
    options = [word for action in parser._actions for word in action.option_strings]

    assert all(f"`{word}" in readme for word in options if word not in {"-h", "--help"})


# ---------------------------------------------------------------- what cannot be done


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["riskz\x1b[31m"], "There is no page “riskz?[31m”. Did you mean risks?"),
        ([""], "There is no page “”. There are: access-and-cost, after-stenting,"),
        (["riskz"], "There is no page “riskz”. Did you mean risks?"),
        (["option"], "Did you mean "),
        (["qqq"], "There is no page “qqq”. There are: access-and-cost, after-stenting,"),
        (["risks", "--faq", "basic"], "no group of questions “basic”. Did you mean basics?"),
        (["--drawing", "pelvic"], "There is no drawing “pelvic”. Did you mean pelvic-veins?"),
        ([], "Name at least one page, such as risks, or write --all."),
        (["risks", "--html"], "a.pdf does not end in .html. Name the file so."),
        (["risks", "--lang", "EN"], "“EN” is not a language."),
        (["risks", "--lang", "zz"], "There are no pages in the language “zz”"),
        (["risks", "--content", "/nowhere"], "There are no pages in the language “en”"),
        (["risks", "--clinic", "none.toml"], "No hand-out is written while the clinic's file is"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    tmp_path: Path, capsys: Said, words: list[str], sentence: str
) -> None:
    assert cli.main(["handout", *words, "-o", str(tmp_path / "a.pdf")]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


def test_a_name_of_another_sort_is_refused(tmp_path: Path, capsys: Said) -> None:
    assert cli.main(["handout", "risks", "-o", str(tmp_path / "a.docx")]) == 2

    assert "a.docx does not end in .pdf" in capsys.readouterr().err


def test_a_library_without_drawings_says_that_there_are_none() -> None:
    assert handout._near("a", ()) == "There are none."


def test_a_place_that_cannot_be_written_is_said_and_left_as_it_was(
    tmp_path: Path, capsys: Said
) -> None:
    assert cli.main(["handout", "risks", "-o", str(tmp_path / "no" / "a.html")]) == 2

    assert "a.html was not saved: the folder is not there" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_without_typst_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Said
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    assert cli.main(["handout", "risks", "-o", str(tmp_path / "a.pdf")]) == 2
    err = capsys.readouterr().err
    assert "Write --html for an HTML file." in err
    assert 'python -m pip install "vein-guide[tagged]"' in err
    write(tmp_path / "a.html", "risks")  # needs no extra


def test_letters_that_the_guide_does_not_have_are_refused_not_left_out(
    tmp_path: Path, capsys: Said
) -> None:
    clinic = tmp_path / "clinic.toml"
    clinic.write_text('name = "漢 Clinic"\n', "utf-8")

    words = ["handout", "risks", "--clinic", str(clinic), "-o", str(tmp_path / "a.pdf")]
    assert cli.main(words) == 2
    assert "The PDF was not made: " in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [clinic]


def test_a_picture_without_words_is_refused() -> None:
    source = '#set document(title: "T")\n#image(bytes("<svg viewBox=\'0 0 1 1\'/>"), format: "svg")'

    with pytest.raises(handout.StartRefused, match="missing alt text"):
        tagged_pdf(source, LIBRARY.about().meta.published)


# ---------------------------------------------------------------- the clinic

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
<path fill="#123456" d="M0 0H9"/></svg>"""


def png(side: int = 16) -> bytes:
    """Return a square of one colour."""
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x7f" * side) * side)
    parts = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in parts
    )


def test_the_clinic_is_named_with_its_number_and_its_logo(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(SVG, "utf-8")
    clinic = tmp_path / "clinic.toml"
    clinic.write_text(
        'name = "River"\nphone = "555 0100"\nemergency-number = "112"\nlogo = "logo.svg"\n'
        '[printing]\npaper = "letter"\n',
        "utf-8",
    )
    out = write(tmp_path / "a.html", "risks", "--clinic", str(clinic))
    text = out.read_text("utf-8")
    with pikepdf.open(write(tmp_path / "a.pdf", "risks", "--clinic", str(clinic))) as made:
        assert {tuple(round(float(s)) for s in page.MediaBox[2:]) for page in made.pages} == {
            LETTER
        }

    assert "Get help now: call 112" in text
    assert "911" not in text
    assert "Given to you by River<br/>555 0100" in text
    assert 'class="logo"' in text
    assert "@page{size:letter}" in text


def test_a_logo_that_can_be_shown_no_more_is_left_out(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.svg", tmp_path / "bad.svg"
    good.write_text(SVG, "utf-8")
    bad.write_text("<svg/>", "utf-8")
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")

    pixels = tmp_path / "good.png"
    pixels.write_bytes(png())

    assert handout._logo(good).startswith("<svg ")
    assert 'viewBox="0 0 16 16"' in handout._logo(pixels)
    assert [handout._logo(path) for path in (None, bad, broken, tmp_path / "gone.png")] == [""] * 4
