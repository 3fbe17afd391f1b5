"""Bad input, one kind after another: a sentence that names file and line, exit 1, and everything good is kept."""

import json
from pathlib import Path

import pytest

from metrics import store
from metrics.__main__ import main

TEXT = "Ukraine's air force said on 4 January 2025 that it shot down {} of {} Russian drones overnight.\n"
GOOD = json.dumps({"id": "good", "text": TEXT.format(34, 81), "published": "2025-01-04T09:35+02:00"})
DIGITS = "1" * 30
LOSSES = "reported,russian_tanks_lost\n2025-01-01,100\n2025-01-02,{}\n"

# File name, content, how many numbers of it are taken all the same, line, sentence.
BAD = [
    ("empty.txt", b"", 0, 0, "the file is empty"),
    ("empty.jsonl", b"\n", 0, 0, "the file is empty"),
    ("empty.csv", b"", 0, 0, "the file is empty"),
    ("binary.txt", b"\x7fELF\0\0", 0, 0, "a binary file"),
    ("binary.jsonl", b"\x7fELF\0\0", 0, 1, "a binary file"),
    ("binary.csv", b"\x7fELF\0\0", 0, 0, "a binary file"),
    ("huge.txt", None, 0, 0, "larger than 64 MB"),
    ("bytes.txt", b"one\ntwo \xff\n", 0, 0, "byte 9 (line 2)"),
    ("bytes.jsonl", f"{GOOD}\n".encode() + b'{"id": "\xff"}\n', 2, 2, "not UTF-8: byte 9 cannot be read"),
    ("broken.jsonl", f'{GOOD}\n{{"id": "b", "te\n'.encode(), 2, 2, "the JSON breaks at character"),
    ("field.jsonl", f'{GOOD}\n{{"id": "b", "colour": "red"}}\n'.encode(), 2, 2, "the field 'colour' is unknown"),
    ("column.csv", b"reported,colour\n2025-01-01,red\n", 0, 1, "the column 'colour' is unknown"),
    ("late.jsonl", f'{GOOD}\n{{"id": "b", "text": "x", "published": "2999-01-01T00:00Z"}}\n'.encode(), 2, 2, "future"),
    ("late.csv", b"reported,russian_tanks_lost\n2999-01-01,100\n", 0, 2, "lies in the future"),
    ("late.txt", f"Over\n\n{TEXT.format(34, 81)}Ann Writer4 January 2099 09:35\n".encode(), 0, 1, "in the future"),
    ("digits.txt", f"Overnight\n\n{TEXT.format(34, DIGITS)}".encode(), 1, 3, f"'{DIGITS}' cannot be a day's number"),
    ("digits.csv", LOSSES.format(DIGITS).encode(), 0, 3, f"'{DIGITS}' is not a whole number"),
    ("much.txt", f"Overnight\n\n{TEXT.format(34, '990,000')}".encode(), 1, 3, "'990,000' cannot be a day's number"),
    ("much.csv", LOSSES.format(999999).encode() + b"2025-01-03,1000003\n", 1, 3, "'+999,899' cannot be a day's number"),
]


@pytest.fixture(params=BAD, ids=[name for name, *_ in BAD])
def bad(request, tmp_path):
    """A bad file, how many of its numbers are good, and the beginning and the words of its sentence."""
    name, content, numbers, line, said = request.param
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024) if content is None else file.write(content)
    return path, numbers, f"{path}, line {line}: " if line else f"{path}: ", said


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "after.txt"
    path.write_text(TEXT.format(47, 93))
    return path


def told(err: str, start: str, said: str) -> None:
    [line] = err.splitlines()
    assert line.startswith(start)
    assert said in line
    assert line.endswith(".")


def test_read_names_the_place_and_goes_on(bad, good, capsys):
    path, numbers, start, said = bad
    assert main(["read", str(path), str(good)]) == 1
    out, err = capsys.readouterr()
    told(err, start, said)
    found = [json.loads(line) for line in out.splitlines()]
    assert [claim["words"] for claim in found[-2:]] == ["47", "93"]
    assert len(found) == numbers + 2


def test_ingest_names_the_place_and_keeps_the_good(bad, good, tmp_path, capsys):
    path, numbers, start, said = bad
    data = tmp_path / "figures.duckdb"
    assert main(["ingest", str(path), str(good), "--data", str(data)]) == 1
    out, err = capsys.readouterr()
    told(err, start, said)
    assert out.splitlines()[-1].endswith(", 0 held before, 1 input refused.")
    assert store.read(data).counts()["claims"] == numbers + 2


@pytest.mark.parametrize("name", ["digits.txt", "much.txt", "much.csv"])
def test_a_number_no_day_can_hold_stays_in_the_ledger_with_its_reason(name, tmp_path, capsys):
    path, data = tmp_path / name, tmp_path / "figures.duckdb"
    path.write_bytes(next(content for known, content, *_ in BAD if known == name))
    assert main(["ingest", str(path), "--data", str(data)]) == 1
    refused = store.read(data).refused().filter(reason="implausible")
    assert refused.height == 1
    assert refused["words"][0] in refused["sentence"][0]
    assert refused["metric"][0] is not None


@pytest.mark.parametrize("command", ["read", "ingest"])
def test_a_folder_without_texts_is_named(command, good, tmp_path, capsys):
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "map.png").write_bytes(b"\x89PNG")
    data = ["--data", str(tmp_path / "figures.duckdb")] if command == "ingest" else []
    assert main([command, str(folder), str(good), *data]) == 1
    out, err = capsys.readouterr()
    told(err, f"{folder}: ", "holds no text to read")
    assert "after.txt" in out


@pytest.mark.parametrize("command", ["figures", "flags", "export", "ingest"])
@pytest.mark.parametrize("content", [b"", b"no ledger\n", b"\x00\xff" * 5000, "folder"])
def test_what_is_no_ledger_is_named_and_left_as_it_is(command, content, good, tmp_path, capsys):
    path: Path = tmp_path / "figures.duckdb"
    path.mkdir() if content == "folder" else path.write_bytes(content)
    given = {"export": [str(tmp_path / "out")], "ingest": [str(good)]}.get(command, [])
    assert main([command, *given, "--data", str(path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    told(err, str(path), "")
    assert path.is_dir() if content == "folder" else path.read_bytes() == content
