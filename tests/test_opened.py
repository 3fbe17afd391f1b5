"""Saved files of every kind: pages, tables, exported channels, archives of them; and archives that are traps."""

import json
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest

from metrics.sources import Refusal, Source, packed
from metrics.sources.files import gather
from tests.test_pages_of_the_web import LIVE, linked, page
from tests.test_tables import AIR, as_parquet
from tests.test_telegram import EXPORT

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def found(*paths):
    return [one.item for one in gather(map(str, paths), NOW)]


def packed_up(path, **members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), body)
    return path


def test_a_folder_of_every_kind_is_read(tmp_path):
    (tmp_path / "live.html").write_text(page("", linked(LIVE)))
    (tmp_path / "result.json").write_text(json.dumps(EXPORT))
    (tmp_path / "air.csv").write_text(AIR)
    (tmp_path / "documents.parquet").write_bytes(as_parquet([{"id": "p", "text": "34 drones were shot down."}]))
    (tmp_path / "note.md").write_text("Russia launched 81 drones.")
    kinds = [type(one).__name__ for one in found(tmp_path)]
    assert kinds == ["Dataset", "Source", "Source", "Source", "Source", "Source", "Source", "Refusal"]
    assert [str(one) for one in found(tmp_path) if isinstance(one, Refusal)] == [
        f"{tmp_path}/result.json: message 4 has no date_unixtime; it is left out."
    ]


def test_an_archive_is_read_like_the_folder_it_was(tmp_path):
    line = json.dumps({"id": "d1", "text": "Russia launched 81 drones."})
    path = packed_up(
        tmp_path / "all.zip", a__live_html=page("", linked(LIVE)), b_jsonl=line, air_csv=AIR, README_md="not an update",
        _hidden_txt="no", image_png=b"\x89PNG",
    )  # fmt: skip
    items = found(path)
    assert [type(one).__name__ for one in items] == ["Source", "Source", "Dataset", "Source"]
    assert items[-1].id == "d1"


def test_the_same_file_in_an_archive_keeps_its_name(tmp_path):
    path = packed_up(tmp_path / "all.zip", texts__one_txt="Russia launched 81 drones.")
    (one,) = found(path)
    assert isinstance(one, Source)
    assert (one.id, one.address) == ("texts/one.txt", f"{path}/texts/one.txt")


def test_an_archive_that_unpacks_into_too_much_is_cut_off(tmp_path, monkeypatch):
    monkeypatch.setattr(packed, "WHOLE", 3 << 20)
    big = "Russia launched 81 drones. " * 60_000
    path = packed_up(tmp_path / "bomb.zip", a_txt=big, b_txt=big, c_txt=big)
    assert path.stat().st_size < 100_000
    items = found(path)
    assert [type(one).__name__ for one in items] == ["Source", "Refusal"]
    assert "the archive holds more than 3 MB" in str(items[-1])


def test_a_file_of_an_archive_that_is_too_large_is_refused_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(packed, "LIMIT", 1 << 20)
    path = packed_up(tmp_path / "one.zip", a_txt="x" * (2 << 20), b_txt="Russia launched 81 drones.")
    refusal, source = found(path)
    assert "larger than" in str(refusal)
    assert isinstance(source, Source)


def test_an_archive_may_not_say_a_smaller_size_than_it_has(tmp_path):
    body = BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "x" * 100_000)
    data = body.getvalue().replace((100_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    (tmp_path / "lie.zip").write_bytes(data)
    (refusal,) = found(tmp_path / "lie.zip")
    assert isinstance(refusal, Refusal)


@pytest.mark.parametrize("body", [b"", b"PK\x03\x04 broken", b"not an archive"])
def test_a_broken_archive_is_refused_with_a_sentence(tmp_path, body):
    (tmp_path / "a.zip").write_bytes(body)
    (refusal,) = found(tmp_path / "a.zip")
    assert "the archive is broken" in str(refusal)


def test_an_archive_without_texts_says_so(tmp_path):
    (refusal,) = found(packed_up(tmp_path / "a.zip", image_png=b"x"))
    assert "holds no text to read" in str(refusal)


def test_a_name_that_climbs_out_of_the_archive_is_not_read(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../etc/one.txt", "Russia launched 81 drones.")
    before = sorted(tmp_path.rglob("*"))
    (refusal,) = found(path)
    assert "holds no text to read" in str(refusal)
    assert sorted(tmp_path.rglob("*")) == before
