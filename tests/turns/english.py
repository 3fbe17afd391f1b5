"""English, turned."""

from tests.turns.english_kept import KEPT
from tests.turns.english_read import RECALLED
from tests.turns.english_silent import SILENT as SILENT
from tests.turns.english_times import OTHER_TIMES as OTHER_TIMES
from tests.turns.english_told import TOLD

READ = (*RECALLED, *TOLD, *KEPT)
FRAMES = (
    ("Russia launched 143 drones at Ukraine{}, the Air Force said.", "drones_launched"),
    ("Russian forces lost 930 soldiers{}, according to the General Staff.", "russian_casualties"),
    ("The Air Force said that{} Russia had fired 27 missiles at Ukraine.", "missiles_launched"),
    ("There were 164 clashes along the front line{}, the General Staff said.", "clashes"),
)
