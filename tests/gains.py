"""What the rules of the working tree gain and lose against an earlier revision: `make gains BASE=main`.

Both read the gold texts, the bundled updates and, where it is there, the corpus kept beside the project, each in a
process of its own. A claim is the same when what it says is the same, whatever words and rule it was read by.
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from metrics.sources import KINDS

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
FIELDS = ("id", "text", "title", "published", "language", "source", "kind")
SAID = ("low", "high", "bound", "grain", "role", "scope", "day", "claimant")
LONGEST = 120
BLOGS = {"liveblog-2025-01-05.txt": None, "liveblog-2025-01-23.txt": "2025-01-23T12:00+00:00"}

Claim = dict[str, object]
Document = dict[str, object]


class GainsError(Exception):
    """The comparison cannot be made; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Change:
    """One claim that only one side reads, or that both read differently."""

    before: Claim | None
    after: Claim | None

    @property
    def kind(self) -> str:
        if self.before and self.after:
            return "changed"
        return "gained" if self.after else "lost"

    @property
    def claim(self) -> Claim:
        return self.after or self.before or {}

    def __str__(self) -> str:
        claim = self.claim
        place = f"{self.kind:<7} {claim['language']} {claim['document']} {claim['metric']} '{claim['words']}'"
        if not (self.before and self.after):
            return f"{place}: {_told(claim)}; rule {_word(claim['rule'])}"
        names = ("metric", *SAID, "rule")
        return f"{place}: " + "; ".join(
            f"{name} {_word(self.before[name])} -> {_word(self.after[name])}"
            for name in names
            if self.before[name] != self.after[name]
        )


def _told(claim: Claim) -> str:
    return ", ".join(f"{name} {claim[name]}" for name in SAID if claim[name] is not None)


def _word(value: object) -> str:
    text = "none" if value is None else str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


def documents(root: Path = ROOT, corpus: Path = CORPUS) -> Iterator[Document]:
    """Every text both sides read, its id led by the file it is from."""
    own = [*sorted((root / "tests" / "gold").glob("*.jsonl")), *sorted((root / "data" / "updates").glob("*.jsonl"))]
    for path in [*own, *corpus.glob("examples.jsonl")]:
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                yield _named(path.name, json.loads(line))
    for name, published in BLOGS.items():
        for path in corpus.glob(name):
            yield _named(name, {"id": "", "text": path.read_text("utf-8"), "published": published, "language": "en"})
    for path in corpus.glob("mod_russia.csv"):
        yield from posts(path)


def _named(name: str, record: Document) -> Document:
    # The gold sets have kinds of their own.
    kept = {key: record[key] for key in FIELDS if record.get(key) and (key != "kind" or record[key] in KINDS)}
    return {**kept, "id": f"{name}:{record['id']}"}


def posts(path: Path) -> Iterator[Document]:
    """The posts of the Russian Ministry of Defence, dated in Moscow time."""
    with path.open(encoding="utf-8", newline="") as lines:
        for n, row in enumerate(csv.DictReader(lines)):
            published = datetime.fromisoformat(row["datetime"]).replace(tzinfo=ZoneInfo("Europe/Moscow"))
            if row["text_snippet"].strip():
                yield {
                    "id": f"{path.name}:{n}",
                    "text": row["text_snippet"],
                    "published": published.isoformat(),
                    "language": "ru",
                    "source": "Russian Ministry of Defence",
                    "kind": "official",
                }


@contextmanager
def checkout(root: Path, revision: str) -> Iterator[Path]:
    """A folder with the files of a revision, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="gains-") as folder:
        tree = Path(folder) / "tree"
        made = _git(root, "worktree", "add", "--detach", "--force", str(tree), f"{revision}^{{commit}}")
        if made.returncode:
            raise GainsError(f"there is no revision '{revision}' to compare with: name a commit, a tag or a branch.")
        try:
            yield tree
        finally:
            _git(root, "worktree", "remove", "--force", str(tree))


def _git(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True)


def readings(trees: Iterable[Path], texts: Path) -> list[list[Claim]]:
    """The claims each tree reads from a file of documents, one process for each tree, side by side."""
    command = [sys.executable, "-m", "metrics", "read", "--documents", str(texts), "--format", "jsonl"]
    with tempfile.TemporaryDirectory(prefix="gains-") as folder:
        outs = [(tree, Path(folder) / str(n), Path(folder) / f"{n}-said") for n, tree in enumerate(trees)]
        running = []
        for tree, out, said in outs:
            with out.open("wb") as stdout, said.open("wb") as stderr:
                running.append(subprocess.Popen(command, cwd=tree, stdout=stdout, stderr=stderr))
        for process, (_, _, said) in zip(running, outs, strict=True):
            if process.wait() not in (0, 1):
                last = said.read_text("utf-8", "replace").strip().splitlines()[-1:]
                raise GainsError(f"the reader of one side stopped: {''.join(last) or 'it says nothing'}")
        return [[json.loads(line) for line in out.open(encoding="utf-8")] for _, out, _ in outs]


def changes(before: Iterable[Claim], after: Iterable[Claim]) -> list[Change]:
    """What differs, in the order of documents: pairs at one place first, then what only one side has."""
    old, new = _by(before, "document", "metric", *SAID), _by(after, "document", "metric", *SAID)
    left = [claim for key, claims in old.items() for claim in claims[len(new.get(key, ())) :]]
    come = [claim for key, claims in new.items() for claim in claims[len(old.get(key, ())) :]]
    found: list[Change] = []
    for keys in (("document", "metric", "start"), ("document", "start")):
        places = _by(come, *keys)
        paired: set[int] = set()
        for claim in left:
            waiting = places.get(tuple(claim[key] for key in keys))
            if waiting:
                found.append(Change(claim, waiting.pop(0)))
                paired |= {id(claim), id(found[-1].after)}
        left, come = ([claim for claim in side if id(claim) not in paired] for side in (left, come))
    found += [Change(claim, None) for claim in left] + [Change(None, claim) for claim in come]
    return sorted(found, key=lambda one: (str(one.claim["document"]), int(str(one.claim["start"]))))


def _by(claims: Iterable[Claim], *keys: str) -> dict[tuple[object, ...], list[Claim]]:
    groups: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[tuple(claim[key] for key in keys)].append(claim)
    return groups


def summary(before: list[Claim], after: list[Claim], found: list[Change]) -> Iterator[str]:
    """A table for each language and metric that changed, and for each language as a whole."""
    yield "| language | metric | before | after | gained | lost | changed |"
    yield "|---|---|---:|---:|---:|---:|---:|"
    counts = [_counted(before), _counted(after)]
    kinds = {kind: _counted(one.claim for one in found if one.kind == kind) for kind in ("gained", "lost", "changed")}
    for language, metric in sorted({key for count in (*counts, *kinds.values()) for key in count}):
        if metric == "all" or any(kind[language, metric] for kind in kinds.values()):
            cells = (count[language, metric] for count in (*counts, *kinds.values()))
            yield f"| {language} | {metric} | {' | '.join(f'{cell:,}' for cell in cells)} |"


def _counted(claims: Iterable[Claim]) -> Counter[tuple[str, str]]:
    counts: Counter[tuple[str, str]] = Counter()
    for claim in claims:
        counts.update([(str(claim["language"]), str(claim["metric"])), (str(claim["language"]), "all")])
    return counts


def compare(root: Path, revision: str, texts: Iterable[Document], show: int) -> Iterator[str]:
    """The table and the list, line by line."""
    with tempfile.TemporaryDirectory(prefix="gains-") as folder, checkout(root, revision) as tree:
        path = Path(folder) / "texts.jsonl"
        lines = [json.dumps(text, ensure_ascii=False) for text in texts]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        before, after = readings([tree, root], path)
    found = changes(before, after)
    yield f"{len(lines):,} texts, {revision} against the working tree."
    yield from summary(before, after, found)
    yield ""
    yield from map(str, islice(found, show))
    if len(found) > show:
        yield f"... and {len(found) - show:,} more (--show {len(found)} lists all)."


def main() -> int:
    """Prints the comparison, or one sentence when it cannot be made."""
    parser = argparse.ArgumentParser("make gains BASE=<revision>", description=__doc__)
    parser.add_argument("base", help="the revision to compare with: a commit, a tag or a branch")
    parser.add_argument("--show", type=int, default=100, metavar="N", help="how many changes to list (100)")
    parser.add_argument("--language", help="only texts of this language")
    chosen = parser.parse_args()
    texts = (text for text in documents() if chosen.language in (None, text.get("language")))
    try:
        for line in compare(ROOT, chosen.base, texts, chosen.show):
            print(line)
    except GainsError as wrong:
        print(f"make gains: {wrong}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
