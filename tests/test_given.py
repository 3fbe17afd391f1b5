"""A series of one's own: read whatever its shape, every row that is not taken told with its line."""

import json
import subprocess
import sys
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given as arbitrary
from hypothesis import strategies as st

from metrics.__main__ import main
from metrics.flags import given, opinions

ROOT = Path(__file__).resolve().parents[1]
THREE = {date(2024, 1, 1): 1200.0, date(2024, 1, 2): None, date(2024, 1, 4): -10.0}


def taken(text):
    found = given.parse(text, "s.csv")
    return dict(zip(found.days, found.values, strict=True)), [str(one) for one in found.refused]


@pytest.mark.parametrize(
    "text",
    [
        "day,value\n2024-01-01,1200\n2024-01-02,\n2024-01-04,-10\n",
        'DAY, Value \r\n2024-01-04,-10\r\n2024-01-01,"1,200"\r\n2024-01-02,NA\r\n',
        "date;value\n2024-01-04;-10\n\n2024-01-01;1 200\n2024-01-02;\n",
        "note\tdate\tvalue\na\t2024-01-04\t\u221210\nb\t2024-01-01\t1\u202f200.0\nc\t2024-01-02\t–\n",
        '"Date","Value"\n"2024-01-01 00:00:00","1.2e3"\n"2024-01-02"," "\n"2024-01-04","-10"\n',
        "day,value\n2024-01-01,1200\n2024-01-01,1200\n2024-01-01,\n2024-01-02,\n2024-01-04,-10",
    ],
    ids=["plain", "any case, quoted, unsorted", "semicolons", "tabs, signs, spaces", "times at midnight", "told twice"],
)
def test_shapes_of_tables(text):
    assert taken(text) == (THREE, [])


def test_large_and_fractional_values_are_taken_as_they_stand():
    assert taken("day,value\n2024-01-01,1e12\n2024-01-02,0.125\n2024-01-03,1000000000000\n")[0] == {
        date(2024, 1, 1): 1e12,
        date(2024, 1, 2): 0.125,
        date(2024, 1, 3): 1e12,
    }


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2024-02-30,5", "'2024-02-30' is not a day; write it as 2025-01-04."),
        ("05.01.2024,5", "'05.01.2024' is not a day; write it as 2025-01-04."),
        ("2024-01-03,many", "'many' is not a number; write it as 1234 or 1,234, and decimals as 12.5."),
        ('2024-01-03,"12,5"', "'12,5' is not a number; write it as 1234 or 1,234, and decimals as 12.5."),
        ("2024-01-03,inf", "'inf' is not a number; write it as 1234 or 1,234, and decimals as 12.5."),
        ("2024-01-03,1e16", "'1e16' is too large for a count."),
        (
            "2024-01-03,1,234",
            "the row has 3 cells and the first line 2; put numbers with commas in quotation marks.",
        ),
        ("2024-01-03", "the row has 1 cells and the first line 2; leave a missing value empty."),
        (
            "2024-01-01,7",
            "2024-01-01 has another value in line 2; the day is left without a value. Keep one of them.",
        ),
    ],
)
def test_a_bad_row_is_told_and_the_others_count(row, said):
    found, refused = taken(f"day,value\n2024-01-01,5\n{row}\n2024-01-09,6\n")
    assert refused == [f"s.csv, line 3: {said}"]
    assert found[date(2024, 1, 9)] == 6
    assert found[date(2024, 1, 1)] == (None if row == "2024-01-01,7" else 5)


def test_an_open_quotation_mark_is_told_and_what_stands_above_it_counts():
    found, refused = taken('day,value\n2024-01-01,5\n2024-01-02,"6\n2024-01-03,7\n')
    assert found == {date(2024, 1, 1): 5}
    assert len(refused) == 1
    assert "the table breaks off here" in refused[0]
    assert "Nothing below this line was read." in refused[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the file is empty."),
        (b"\xff\xfed\x00a\x00y\x00", "this is not a text but a binary file"),
        (b"day,value\n2024-01-01,\xe9\n", "the text is not UTF-8: byte 22 (line 2) cannot be read"),
        (b"2024-01-01,5\n", "line 1: the first line must name one column day (or date) and one column value."),
        (b"day,value,value\n2024-01-01,5,6\n", "line 1: the first line must name one column day"),
        (b"day,value\n", "no day has a value."),
        (b"day,value\n2024-01-01,\n", "no day has a value."),
        (b"day,value\n2024-01-01,5\n2204-01-02,5\n", "the days run from 2024-01-01 to 2204-01-02, over a century"),
    ],
)
def test_a_table_that_is_none_is_told_in_a_sentence(data, said):
    found = given.read("-", BytesIO(data))
    assert found.days == ()
    assert len(found.refused) == 1
    assert said in str(found.refused[0])
    assert str(found.refused[0]).startswith("standard input")


def test_a_file_that_is_not_there_or_a_folder_is_told(tmp_path):
    for path in (tmp_path / "none.csv", tmp_path):
        (refused,) = given.read(str(path)).refused
        assert str(refused).startswith(f"{path}: the file cannot be read (")


@arbitrary(st.text(alphabet='dayvlue,;\t\n"0123456789-. éE', max_size=200).map("day,value\n".__add__))
def test_any_table_is_read_or_told(text):
    found = given.parse(text, "s.csv")
    assert found.days or found.refused
    assert list(found.days) == sorted(set(found.days))


def answered(capsys, *arguments):
    code = main(["flags", *arguments])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    assert "nan" not in said.out.lower()
    return code, said.out.splitlines(), said.err


def test_a_method_answers_for_every_calendar_day(tmp_path, capsys):
    path = tmp_path / "s.csv"
    path.write_text("day,value\n2024-01-12,60\n" + "".join(f"2024-01-{i:02d},{i % 3}\n" for i in range(1, 11)))
    code, lines, _ = answered(capsys, "--input", str(path), "--method", "ears_c1")
    assert (code, len(lines)) == (0, 13)
    assert (lines[0], lines[1], lines[11]) == ("day,value,bound,alarm", "2024-01-01,1,,", "2024-01-11,,,")
    assert lines[12].startswith("2024-01-12,60,")
    assert lines[12].endswith(",1")


def test_without_a_method_the_flags_of_the_series_are_given(tmp_path, capsys):
    path = tmp_path / "s.csv"
    days = [date(2024, 1, 1) + timedelta(i) for i in range(60) if i not in (20, 21)]
    path.write_text("day,value\n" + "".join(f"{day},{50 + day.day % 7}\n" for day in days) + "2024-03-01,200\n")
    code, lines, _ = answered(capsys, "--input", str(path), "--format", "jsonl")
    found = [json.loads(line) for line in lines]
    assert code == 0
    assert {(row["day"], row["severity"], row["value"]) for row in found} == {("2024-03-01", "alert", 200)}
    assert "200" in found[0]["sentence"]
    assert (found[0]["used"], found[0]["missing"]) == (40, 2)
    assert not {"metric", "side"} & set(found[0])
    code, lines, _ = answered(capsys, "--input", str(path), "--all")
    assert (code, len(lines)) == (0, 62)
    assert lines[0].startswith("day,value,expected,low,high")
    assert lines[5].startswith("2024-01-05,55,,,,"), "four days are too few to say what is usual"


@pytest.mark.parametrize(
    "values",
    [
        ["7"],
        ["0"] * 90,
        ["5"] * 90,
        ["-3"] * 90,
        ["0.25", "1.5", "-2.75"] * 30,
        ["1e12", "3", "1e15", "0"] * 25,
        ["4", "5", "6"] * 8 + [""] * 730 + ["5", "500", "4"] * 10,
    ],
    ids=["one day", "zeros", "constant", "negative", "fractions", "large", "two years of gap"],
)
def test_odd_series_get_an_answer(values, tmp_path, capsys):
    path = tmp_path / "s.csv"
    rows = [f"{date(2020, 1, 1) + timedelta(i)},{value}" for i, value in enumerate(values)]
    path.write_text("day,value\n" + "\n".join(rows))
    for options in ([], ["--all"], *(["--method", name] for name in opinions.NAMES)):
        code, lines, said = answered(capsys, "--input", str(path), *options)
        assert (code, said) == (0, "")
        assert "inf" not in "".join(lines).lower()
        assert len(lines) == (len(values) + 1 if options else len(lines))


def test_good_rows_are_answered_beside_bad_ones_and_the_command_ends_with_1(tmp_path, capsys):
    path = tmp_path / "s.csv"
    path.write_text("day,value\n2024-01-01,5\nyesterday,5\n2024-01-02,6\n")
    code, lines, said = answered(capsys, "--input", str(path), "--method", "farrington")
    assert (code, len(lines)) == (1, 3)
    assert said == f"{path}, line 3: 'yesterday' is not a day; write it as 2025-01-04.\n"


def test_many_bad_rows_are_told_in_few_lines(tmp_path, capsys):
    path = tmp_path / "s.csv"
    path.write_text("day,value\n2024-01-01,5\n" + "x,5\n" * 1000)
    code, _, said = answered(capsys, "--input", str(path), "--all")
    assert (code, len(said.splitlines())) == (1, 21)
    assert said.endswith("980 more rows cannot be used.\n")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--all"], "--all and --method go with --input"),
        (["--method", "ears_c1"], "--all and --method go with --input"),
        (["--input", "s.csv", "--all", "--method", "ears_c1"], "leave out --all"),
        (["--input", "s.csv", "--alpha", "0.1"], "--alpha is a setting of other methods; say which one with --method."),
        (
            ["--input", "s.csv", "--method", "farrington", "--baseline", "8"],
            "farrington takes --alpha, --freq, --b, --w",
        ),
        (["--input", "s.csv", "--method", "ears_c2", "--freq", "7"], "ears_c2 takes --alpha, --baseline, --min-sigma"),
        (["--input", "s.csv", "--method", "ears_c1", "--dial", "2"], "--dial is of the flags"),
        (["--input", "s.csv", "--metric", "clashes"], "--input has its own series"),
        (["--input", "s.csv", "--data", "x.duckdb"], "--input has its own series"),
        (["--input", "s.csv", "--as-of", "2025-01-04"], "--input has its own series"),
    ],
)
def test_options_that_do_not_belong_together_are_usage(options, said, capsys):
    code, lines, told = answered(capsys, *options)
    assert (code, lines) == (2, [])
    assert said in told


@pytest.mark.parametrize(
    "options",
    [
        ["--method", "zscore"],
        ["--method", "ears_c1", "--alpha", "0"],
        ["--method", "ears_c1", "--alpha", "nan"],
        ["--method", "ears_c1", "--baseline", "1"],
        ["--method", "ears_c1", "--min-sigma", "-1"],
        ["--method", "farrington", "--w", "-1"],
        ["--method", "farrington", "--b", "0"],
    ],
)
def test_settings_out_of_range_are_usage(options):
    with pytest.raises(SystemExit) as stopped:
        main(["flags", "--input", "s.csv", *options])
    assert stopped.value.code == 2


def test_standard_input_is_a_series_too():
    command = [sys.executable, "-m", "metrics", "flags", "--input", "-", "--method", "ears_c1", "--format", "jsonl"]
    ended = subprocess.run(command, cwd=ROOT, input=b"day,value\n2024-01-01,5\n", capture_output=True, timeout=60)
    assert ended.stdout == b'{"day": "2024-01-01", "value": 5, "bound": null, "alarm": null}\n'
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_the_dial_gives_fewer_flags_or_more(tmp_path, capsys):
    path = tmp_path / "s.csv"
    rows = [f"{date(2024, 1, 1) + timedelta(i)},{100 + i * 37 % 23 + (i % 20 == 0) * 30}" for i in range(300)]
    path.write_text("day,value\n" + "\n".join(rows) + "\n")
    found = [len(answered(capsys, "--input", str(path), "--dial", dial)[1]) for dial in ("2", "4", "6", "12")]
    assert found == sorted(found)
    assert found[0] < found[-1]
    usual = answered(capsys, "--input", str(path))[1]
    assert usual == answered(capsys, "--input", str(path), "--dial", "4")[1]
