"""The table of gains and losses, on a small repository whose reader is a few lines long."""

import json
import subprocess

import pytest

from tests import gains

READER = """
import json, sys
for line in open(sys.argv[sys.argv.index("--documents") + 1], encoding="utf-8"):
    text = json.loads(line)
    for n, word in enumerate(text["text"].split()):
        if word in {words}:
            print(json.dumps({{"document": text["id"], "metric": "{metric}", "low": int(word), "high": int(word),
                "bound": {bounds}.get(word, "exact"), "grain": "day", "role": None, "scope": "national", "day": None,
                "claimant": "ukraine:air_force", "start": n, "words": word, "rule": "{rule}", "language": "en"}}))
"""
TEXTS = [{"id": "one", "text": "57 of 92"}, {"id": "two", "text": "8 and 57"}]


def write(root, words, bounds=None, metric="clashes", rule="first"):
    (root / "metrics").mkdir(exist_ok=True)
    (root / "metrics" / "__init__.py").touch()
    text = READER.format(words=words, bounds=bounds or {}, metric=metric, rule=rule)
    (root / "metrics" / "__main__.py").write_text(text)


@pytest.fixture
def house(tmp_path):
    """A repository whose first revision, "start", reads 57 and 92."""
    git = ["git", "-C", str(tmp_path), "-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run([*git, "init", "-q"], check=True)
    write(tmp_path, ["57", "92"])
    subprocess.run([*git, "add", "-A"], check=True)
    subprocess.run([*git, "commit", "-qm", "start"], check=True)
    subprocess.run([*git, "tag", "start"], check=True)
    return tmp_path


def told(house, show=100):
    return list(gains.compare(house, "start", TEXTS, show))


def test_the_same_rules_change_nothing_whatever_they_are_called(house):
    write(house, ["57", "92"], rule="second")
    assert told(house) == [
        "2 texts, start against the working tree.",
        "| language | metric | before | after | gained | lost | changed |",
        "|---|---|---:|---:|---:|---:|---:|",
        "| en | all | 3 | 3 | 0 | 0 | 0 |",
        "",
    ]


def test_gained_lost_and_changed_claims_are_counted_and_listed(house):
    write(house, ["57", "8"], bounds={"57": "about"}, rule="second")
    lines = told(house)
    assert "| en | clashes | 3 | 3 | 1 | 1 | 2 |" in lines
    assert lines[-4:] == [
        "changed en one clashes '57': bound exact -> about; rule first -> second",
        "lost    en one clashes '92': low 92, high 92, bound exact, grain day, scope national, claimant "
        "ukraine:air_force; rule first",
        "gained  en two clashes '8': low 8, high 8, bound exact, grain day, scope national, claimant "
        "ukraine:air_force; rule second",
        "changed en two clashes '57': bound exact -> about; rule first -> second",
    ]


def test_a_number_that_became_another_metric_is_one_change(house):
    write(house, ["57", "92"], metric="shellings")
    lines = told(house)
    assert "changed en one shellings '57': metric clashes -> shellings" in lines
    assert "| en | shellings | 0 | 3 | 0 | 0 | 3 |" in lines


def test_the_list_is_as_long_as_asked_and_says_what_it_leaves_out(house):
    write(house, [])
    assert told(house, show=1)[-1] == "... and 2 more (--show 3 lists all)."


def test_nothing_is_left_behind(house):
    told(house)
    listed = subprocess.run(["git", "-C", str(house), "worktree", "list"], capture_output=True, text=True, check=True)
    assert len(listed.stdout.splitlines()) == 1


def test_a_revision_that_is_none_is_refused_in_one_sentence(house):
    with pytest.raises(gains.GainsError, match="there is no revision 'nowhere'"):
        list(gains.compare(house, "nowhere", TEXTS, 1))


def test_a_reader_that_breaks_is_told(house):
    (house / "metrics" / "__main__.py").write_text("raise SystemExit(2)")
    with pytest.raises(gains.GainsError, match="the reader of one side stopped"):
        told(house)


def test_gold_bundled_updates_and_corpus_are_read(tmp_path):
    post = "date,datetime,drone_count,oblasts,text_snippet\n2025-01-04,2025-01-04 08:00,0,x,Сбито 5 БПЛА\n"
    (tmp_path / "mod_russia.csv").write_text(post, "utf-8")
    found = {str(text["id"]): text for text in gains.documents(corpus=tmp_path)}
    assert {name.partition(":")[0] for name in found} >= {"english.jsonl", "2024-12.jsonl", "mod_russia.csv"}
    assert found["mod_russia.csv:0"]["published"] == "2025-01-04T08:00:00+03:00"
    assert all(set(text) <= set(gains.FIELDS) for text in found.values())
    assert json.dumps(list(found.values()))
