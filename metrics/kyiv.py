"""Kyiv's clock: the zone of every day in this project, and the night that the Air Force's morning report is about."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

KYIV = ZoneInfo("Europe/Kyiv")
_EVENING, _MORNING, _SATURDAY = time(18), time(9), 5


def day_of(moment: datetime) -> date:
    """The Kyiv calendar day of a moment with zone."""
    return moment.astimezone(KYIV).date()


def night_to(day: date) -> tuple[datetime, datetime]:
    """18:00 of the evening before to 09:00 of `day`, Kyiv time: the hours the Air Force reports on."""
    return datetime.combine(day - timedelta(days=1), _EVENING, KYIV), datetime.combine(day, _MORNING, KYIV)


def weekend(said: datetime) -> tuple[datetime, datetime]:
    """The last Saturday and Sunday, Kyiv time, that had begun when it was said; they end no later than that."""
    day = day_of(said)
    first = day - timedelta(days=(day.weekday() - _SATURDAY) % 7)
    start, end = (datetime.combine(first + timedelta(days=n), time(0), KYIV) for n in (0, 2))
    return start, min(end, said)
