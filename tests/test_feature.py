# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A feature names what it opens; the list of features and the profiles agree with each other."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from edu_app.app import FEATURES
from edu_app.feature import Context, Feature
from edu_app.library.link import Kind
from edu_app.profile import PROFILES


def test_a_feature_opens_nothing_unless_it_says_so() -> None:
    feature = Feature(name="quiet")

    assert feature.pages == feature.cards == ()
    assert feature.make_page is feature.make_card is None


def test_a_feature_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        FEATURES[0].name = "other"  # type: ignore[misc]  # the point of the test


def test_every_feature_that_a_profile_names_is_there() -> None:
    known = [feature.name for feature in FEATURES]

    assert len(set(known)) == len(known)
    for profile in PROFILES.values():
        assert set(profile.reach.features) <= set(known)


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_a_feature_makes_what_it_says_it_opens(feature: Feature) -> None:
    assert bool(feature.pages) == (feature.make_page is not None)
    assert bool(feature.cards) == (feature.make_card is not None)
    assert feature.pages or feature.cards or feature.attach


def test_no_two_features_open_the_same_kind_of_link() -> None:
    # A source is a card beside a page, and a page where there is none: both of one feature.
    kinds = [kind for feature in FEATURES for kind in {*feature.pages, *feature.cards}]

    assert len(set(kinds)) == len(kinds)
    assert {Kind.HOME, Kind.TOPIC, Kind.TERM, Kind.ABOUT} <= set(kinds)


def test_a_context_hands_out_exactly_what_a_feature_may_use() -> None:
    assert set(Context.__slots__) == {
        "library",
        "profile",
        "settings",
        "session",
        "navigator",
        "theme",
        "shape",
        "desk",
        "today",
    }
