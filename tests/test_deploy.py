"""The page on running it for a team names what there is: every setting, no other, and addresses that are answered."""

import re
from pathlib import Path

from metrics import api

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "deploy.md").read_text("utf-8")


def test_it_lists_every_setting_that_the_program_reads_and_no_other():
    read = set()
    for path in [ROOT / "app.py", *(ROOT / "metrics").rglob("*.py")]:
        read |= set(re.findall(r"\bFRONTLINE_[A-Z_]+", path.read_text("utf-8")))
    listed = set(re.findall(r"^\| `(FRONTLINE_[A-Z_]+)`", PAGE, re.MULTILINE))
    assert listed == read
    assert set(re.findall(r"\bFRONTLINE_[A-Z_]+", PAGE)) == listed


def test_the_address_it_gives_for_health_is_answered():
    assert "`/healthz`" in PAGE
    assert "/healthz" in {route.path for route in api.routes()}
