"""The records: every name in them documented, every reason in plain words."""

from dataclasses import FrozenInstanceError, fields

import pytest

from metrics import reading
from metrics.claims import BOUNDS, GRAINS, REASONS, ROLES, Claim, Refused
from metrics.rules import METRICS
from tests.texts import source

TEXT = "The air force said it had shot down 57 Russian drones overnight; 12 people waited at the bridge."


def test_a_claim_is_complete_and_cannot_be_changed():
    (claim,) = reading.read(source(TEXT)).claims
    assert (claim.bound in BOUNDS, claim.grain in GRAINS, claim.role) == (True, True, None)
    assert claim.metric in METRICS
    assert claim.window_start is not None
    assert claim.window_start.tzinfo is not None
    with pytest.raises(FrozenInstanceError):
        claim.low = 58  # type: ignore[misc]


def test_a_refused_number_carries_a_reason():
    refused = reading.read(source(TEXT)).refused
    assert [(one.words, one.reason in REASONS) for one in refused] == [("12", True)]


def test_both_records_share_what_leads_back_to_the_words():
    shared = {"document", "update", "low", "high", "bound", "start", "end", "words", "sentence", "sentence_start"}
    assert shared <= {field.name for field in fields(Claim)} & {field.name for field in fields(Refused)}


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_is_said_in_plain_words(reason):
    assert len(REASONS[reason].split()) >= 3
    assert "_" not in REASONS[reason]


def test_no_role_is_a_grain():
    assert set(ROLES).isdisjoint(GRAINS)
