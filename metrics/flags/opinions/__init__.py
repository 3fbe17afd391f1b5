"""Second opinions: what the usual tests of public-health surveillance say of the same day, under their own names.

ears        EARS C1, C2, C3
farrington  the improved Farrington test, without trend, negative binomial
windows     what they share
second      their answers as words, on flags
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from metrics.flags.opinions import ears
from metrics.flags.opinions.farrington import Settings as Farrington
from metrics.flags.opinions.farrington import farrington
from metrics.flags.opinions.windows import Tested
from metrics.flags.window import Numbers

NAMES = {
    "ears_c1": "EARS C1",
    "ears_c2": "EARS C2",
    "ears_c3": "EARS C3",
    "farrington": "Farrington",
}
EARS: dict[str, Callable[[Numbers, ears.Settings], Tested]] = {
    "ears_c1": ears.c1,
    "ears_c2": ears.c2,
    "ears_c3": ears.c3,
}
# Of C3, which adds up three days, the customary level is another one.
ALPHA = {"ears_c3": 0.025}


def ask(method: str, counts: Numbers, chosen: Mapping[str, Any], only: Sequence[int] | None = None) -> Tested:
    """What one method of NAMES says of each day; `counts` by calendar day, NaN for no report.

    chosen  settings by name (alpha, baseline, min_sigma, least; or alpha, freq, b, w, least); the customary ones hold
            for those left out
    only    the places of the days asked about; other days may be left untested
    """
    settings = {"alpha": ALPHA[method], **chosen} if method in ALPHA else dict(chosen)
    if method == "farrington":
        return farrington(counts, Farrington(**settings), only)
    return EARS[method](counts, ears.Settings(**settings))
