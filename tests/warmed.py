"""What the processes of tests/warm.py have done when they start: imports, and one reading in each language."""

import scipy.stats

from metrics import comparing, flagging, rebuild, settling, store, upkeep
from metrics.__main__ import main
from metrics.ingest import ingest
from metrics.reading import read
from metrics.sources import Source

TEXTS = {
    "en": "The air force shot down 3 of 5 Russian drones overnight.",
    "uk": "Уночі сили ППО збили 3 з 5 ударних БпЛА.",
    "ru": "Ночью средства ПВО сбили 3 из 5 беспилотников.",
}

for language, text in TEXTS.items():
    read(Source("warm", text, language=language))

__all__ = ["comparing", "flagging", "ingest", "main", "rebuild", "scipy", "settling", "store", "upkeep"]
