"""Numbers, shares, days, yes and no, rounding and printing.

Part of an independent implementation of docs/semantics.md, written from that
page alone; it imports nothing of the library. Section numbers refer to the page.

Every number is a Fraction. The two infinities stand only as marks of order:
NEVER lies after all days and above all numbers, BOTTOM below all of them.
"""

import math
import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

NEVER = math.inf
BOTTOM = -math.inf
ZERO = Fraction(0)
ONE = Fraction(1)

NUMBER_PATTERN = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,10})?")
DAY_PATTERN = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
DAY_OF_YEAR_PATTERN = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?: (previous|next))?")
QUARTER_PATTERN = re.compile(r"end of Q([1-4])(?: (previous|next))?")
YEAR_SHIFT = {None: 0, "previous": -1, "next": 1}
QUARTER_ENDS = {"1": (31, 3), "2": (30, 6), "3": (30, 9), "4": (31, 12)}


@lru_cache(maxsize=65536)
def number_from_text(text):
    """A number in plain decimal notation, or None (section 1)."""
    return Fraction(text) if NUMBER_PATTERN.fullmatch(text) else None


def read_number(value):
    """A number from text or from a JSON number, or None (section 1)."""
    if isinstance(value, str):
        return number_from_text(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if isinstance(value, int):
        return number_from_text(str(value)) if abs(value) < 10**15 else None
    if not math.isfinite(value):
        return None
    return number_from_text(format(Decimal(repr(value)), "f"))


def read_share(value):
    """A number with a percent sign, as a fraction of one, or None (section 1)."""
    if isinstance(value, str) and value.endswith("%"):
        number = number_from_text(value[:-1])
        return None if number is None else number / 100
    return None


def read_yes_no(value):
    """1 for yes, 0 for no, None for neither (section 1)."""
    if isinstance(value, bool):
        return ONE if value else ZERO
    if isinstance(value, str):
        word = value.lower()
        if word in ("yes", "true", "có"):
            return ONE
        if word in ("no", "false", "không"):
            return ZERO
    return None


def read_flag(value):
    """True or False for `true`, `false` and their texts, else None (section 1)."""
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(value) if isinstance(value, str) else None


@lru_cache(maxsize=65536)
def day_from_text(text):
    """The day count of an existing calendar day, or None (section 1)."""
    match = DAY_PATTERN.fullmatch(text)
    if not match:
        return None
    try:
        return Fraction(date(*map(int, match.groups())).toordinal())
    except ValueError:
        return None


def read_day(value):
    """A day or `never`, or None (section 1)."""
    if not isinstance(value, str):
        return None
    return NEVER if value == "never" else day_from_text(value)


def is_day_of_year(value):
    """Whether a text of a pack is a day of the year and no fact's name (section 1)."""
    return bool(DAY_OF_YEAR_PATTERN.fullmatch(value) or QUARTER_PATTERN.fullmatch(value))


def day_in_pack(value, year):
    """A day of a pack, against the assessed year (section 1)."""
    match = DAY_OF_YEAR_PATTERN.fullmatch(value)
    if match:
        day, month, shift = int(match[1]), int(match[2]), match[3]
    else:
        match = QUARTER_PATTERN.fullmatch(value)
        if not match:
            calendar_day = read_day(value)
            if calendar_day is None:
                raise ValueError(f"no day: {value!r}")
            return calendar_day
        (day, month), shift = QUARTER_ENDS[match[1]], match[2]
    if year is None:
        raise ValueError("a day of the year without an assessed year")
    return Fraction(date(year + YEAR_SHIFT[shift], month, day).toordinal())


def number_in_pack(value):
    """A number or share of a pack, which must be there (section 1)."""
    number = read_number(value)
    if number is None:
        number = read_share(value)
    if number is None:
        raise ValueError(f"no number: {value!r}")
    return number


def points_or_share(value, maximum):
    """Points, or with a percent sign that share of the max (sections 5 and 7)."""
    share = read_share(value)
    return number_in_pack(value) if share is None else share * maximum


def total(numbers):
    """The sum of numbers; zeros, which are many, are passed over."""
    result = ZERO
    for number in numbers:
        if number:
            result = result + number if result else number
    return result


def has_places(number, places):
    """Whether a number needs no more than so many decimals (section 3)."""
    return 10**places % number.denominator == 0


def round_number(number, places, mode):
    """A number rounded to `places` decimals by `mode` (section 8)."""
    factor = 10**places
    if factor % number.denominator == 0:
        return number
    size = abs(number) * factor
    whole, rest = divmod(size.numerator, size.denominator)
    half = 2 * rest - size.denominator  # above 0 past the half, 0 at it
    negative = number < 0
    away = {
        "half-up": half >= 0,
        "half-down": half > 0,
        "half-even": half > 0 or (half == 0 and whole % 2 == 1),
        "up": True,
        "down": False,
        "ceiling": not negative,
        "floor": negative,
    }[mode]
    size = whole + 1 if away else whole
    return Fraction(-size if negative else size, factor)


def exact_text(number):
    """A decimal where the number has one, else a reduced fraction (section 9)."""
    numerator, denominator = number.numerator, number.denominator
    if denominator == 1:
        return str(numerator)
    for places in range(1, denominator.bit_length() + 1):
        if 10**places % denominator == 0:
            digits = str(abs(numerator) * 10**places // denominator).zfill(places + 1)
            sign = "-" if numerator < 0 else ""
            return f"{sign}{digits[:-places]}.{digits[-places:]}"
    return f"{numerator}/{denominator}"
