# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is asked for outside leads to a page, and what nobody knows to the search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.launch.infobutton import read_query
from edu_app.launch.opening import (
    NO_CODE,
    NO_LANGUAGE,
    NO_PAGE,
    NO_PLAN,
    NOT_HERE,
    SEARCH,
    Asked,
    Opening,
    derive_opening,
)
from edu_app.library.link import HOME, Link
from edu_app.problems import StartRefused
from tests.content_tree import REPOSITORY, ContentTree

CONTENT = REPOSITORY / "content"
M = "mainSearchCriteria.v"
ICD = f"{M}.cs=2.16.840.1.113883.6.90"


def link(text: str) -> Link:
    found = Link.parse(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("asked", "opening"),
    [
        (Asked(), Opening()),
        (Asked(profile="kiosk", lang="es"), Opening(profile="kiosk", lang="es")),
        (Asked(topic="risks"), Opening(link=link("topic:risks"))),
        (Asked(topic="risks#blocks"), Opening(link=link("topic:risks#blocks"))),
        (Asked(topic="risks", lang="xx"), Opening(link=link("topic:risks"), lang="xx")),
        (
            Asked(topic="leg-swelling#now"),
            Opening(link=SEARCH, words="leg swelling", said=(NO_PAGE,)),
        ),
        (Asked(plan="first-visit"),
         Opening(link=link("consult:first-visit"), profile="consult")),
        (Asked(plan="first-visit#two-minutes", profile="laptop"),
         Opening(link=link("consult:first-visit#two-minutes"), profile="laptop")),
        (Asked(plan=""), Opening(link=link("consult:"), profile="consult")),
        (Asked(plan="own-clots"), Opening(link=link("consult:own-clots"), profile="consult")),
        (Asked(plan="my-cat"),
         Opening(link=link("consult:"), profile="consult", said=(NO_PLAN,))),
        (Asked(faq="basics"), Opening(link=link("faq:basics"))),
        (Asked(drawing="stent-steps#step2"), Opening(link=link("diagram:stent-steps#step2"))),
        (Asked(drawing="my-cat"), Opening(link=SEARCH, words="my cat", said=(NO_PAGE,))),
        (Asked(faq="is-it-safe"), Opening(link=SEARCH, words="is it safe", said=(NO_PAGE,))),
        (Asked(code="ICD10CM|I87.1"), Opening(link=link("topic:may-thurner"))),
        (Asked(code=" icd-10-cm | i871 "), Opening(link=link("topic:may-thurner"))),
        (
            Asked(code="2.16.840.1.113883.6.90|I82.421"),
            Opening(link=link("topic:post-thrombotic-syndrome")),
        ),
        (Asked(code="I87.1"), Opening(link=link("topic:may-thurner"))),
        (Asked(code="I87.1", profile="kiosk"),
         Opening(link=link("topic:may-thurner"), profile="kiosk")),
        *(
            (Asked(code=code), Opening(link=SEARCH, said=(NO_CODE,)))
            for code in ("", "|", "ICD10CM|", "|I87.1|", "ICD10CM|I10", "SCT|I87.1", "x" * 9999)
        ),
    ],
)  # fmt: skip  # a table
def test_what_is_asked_for_opens(asked: Asked, opening: Opening) -> None:
    assert derive_opening(asked, CONTENT) == opening


@pytest.mark.parametrize(
    ("query", "opening"),
    [
        (f"{M}.c=I87.1&{ICD}", Opening(link=link("topic:may-thurner"))),
        (f"{M}.c=I87.1", Opening(link=link("topic:may-thurner"))),
        (
            f"{M}.c=I10&{ICD}&{M}.c1=I87.2&{ICD.replace('cs', 'cs1')}",
            Opening(link=link("topic:symptoms")),
        ),
        (
            f"{M}.c=I10&{ICD}&{M}.dn=High+blood+pressure&{M}.c1=I87.1",
            Opening(link=link("topic:may-thurner")),
        ),
        (
            f"{M}.dn=Leg+swelling",
            Opening(link=SEARCH, words="Leg swelling", said=(NO_CODE,)),
        ),
        (
            f"{M}.c=I10&{M}.c1=I11&{M}.dn1=Clot",
            Opening(link=SEARCH, words="Clot", said=(NO_CODE,)),
        ),
        (f"{M}.c=I10", Opening(link=SEARCH, said=(NO_CODE,))),
        ("", Opening(link=SEARCH)),
        ("age.v.v=77&patientPerson.name=John", Opening(link=SEARCH)),
        (f"{M}.c=I87.1&informationRecipient=PAT", Opening(link=link("topic:may-thurner"))),
        (
            f"{M}.c=I87.1&informationRecipient=PROV",
            Opening(link=link("topic:may-thurner"), profile="consult"),
        ),
        (
            f"{M}.c=I87.1&performer=PROV&informationRecipient=PAT",
            Opening(link=link("topic:may-thurner"), profile="laptop"),
        ),
        (
            f"{M}.c=I87.1&informationRecipient.languageCode.c=en-US",
            Opening(link=link("topic:may-thurner")),
        ),
        (
            f"{M}.c=I87.1&informationRecipient.languageCode.c=zh",
            Opening(link=link("topic:may-thurner"), said=(NO_LANGUAGE.format(lang="en"),)),
        ),
    ],
)
def test_a_query_opens(query: str, opening: Opening) -> None:
    assert derive_opening(Asked(query=read_query(query)), CONTENT) == opening


def test_what_the_command_line_says_goes_before_what_the_query_says(tree: ContentTree) -> None:
    (tree.root / "es" / "topics").mkdir(parents=True)
    query = read_query("informationRecipient=PROV&informationRecipient.languageCode.c=es")

    hinted = derive_opening(Asked(query=query), tree.root)
    said = derive_opening(Asked(query=query, profile="laptop", lang="en"), tree.root)

    assert (hinted.profile, hinted.lang) == ("consult", "es")
    assert (said.profile, said.lang) == ("laptop", "en")


def test_a_kiosk_follows_no_query() -> None:
    query = read_query(f"{M}.c=I87.1&informationRecipient=PROV")

    opening = derive_opening(Asked(query=query, profile="kiosk"), CONTENT)

    assert opening == Opening(profile="kiosk", link=HOME, said=(NOT_HERE,))


@pytest.mark.parametrize("name", ["", "../x", "Risks", "a b", "#part", "x" * 500])
def test_what_cannot_be_a_name_is_refused(name: str) -> None:
    with pytest.raises(StartRefused, match=r"is not the name of a page\. Write --topic risks\."):
        derive_opening(Asked(topic=name), CONTENT)
    with pytest.raises(StartRefused, match=r"is not the name of a question\. Write --faq basics\."):
        derive_opening(Asked(faq=name), CONTENT)
    with pytest.raises(StartRefused, match=r"not the name of a drawing\. Write --diagram pelvic-"):
        derive_opening(Asked(drawing=name), CONTENT)


@given(code=st.text(), query=st.text())
def test_no_code_and_no_query_is_refused_or_repeated(code: str, query: str) -> None:
    opened = derive_opening(Asked(code=code), CONTENT)
    asked = derive_opening(Asked(query=read_query(f"patientPerson.name={query}")), CONTENT)

    assert set(opened.said) <= {NO_CODE}
    assert set(asked.said) <= {NO_CODE, NO_LANGUAGE.format(lang="en")}


def test_what_is_no_plan_is_refused() -> None:
    with pytest.raises(StartRefused, match="is not the name of a plan"):
        derive_opening(Asked(plan="My Cat"), CONTENT)
    with pytest.raises(StartRefused, match="has no consultation"):
        derive_opening(Asked(plan="first-visit", profile="kiosk"), CONTENT)
