"""Figures of one day that do not add up, asked about and never changed: the sums that every publish checks."""

from metrics.checks.sums import SUMS, Mismatch
from metrics.checks.sums import mismatches as arithmetic

__all__ = ["SUMS", "Mismatch", "arithmetic"]
