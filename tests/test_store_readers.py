"""Readers in processes of their own see whole states only, the newest as soon as it is there, and hold up no writer."""

from tests.soak.watching import LEAST, watch

READERS = 3
SECONDS = 2.0


def test_readers_see_whole_states_only_and_the_newest_one_at_once(tmp_path):
    """The short form of `make soak`, which has eight readers for a minute."""
    writer, readers = watch(tmp_path / "figures.duckdb", SECONDS, READERS)
    assert [sentence for reader in readers for sentence in reader.wrong] == []
    assert writer.answers >= LEAST
    for reader in readers:
        assert max(reader.states) == max(writer.states)
        assert reader.answers
