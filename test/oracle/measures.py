"""Facts, figures and measures (sections 3 and 4).

Part of an independent implementation of docs/semantics.md, written from that
page alone; it imports nothing of the library.
"""

from datetime import date

from values import (NEVER, ONE, ZERO, Fraction, day_in_pack, exact_text, has_places,
                    is_day_of_year, number_in_pack, read_day, read_number, read_share,
                    read_yes_no, total)

NOTHING = "nothing to measure"
WRONG = "the answer is wrong"

SINGLE = ("yesNo", "choice", "count", "amount", "percent", "date")
LISTED = ("allOf", "anyOf", "howMany", "ratio", "change")
MAPPED = ("weighted", "mean")
MEASURES = SINGLE + LISTED + MAPPED + ("days",)
YES_NO_MEASURES = ("yesNo", "allOf", "anyOf")

# How a measure reads its figures; `choice` reads the names of its own options.
KIND_OF_FIGURE = {
    "yesNo": "yes or no", "allOf": "yes or no", "anyOf": "yes or no", "howMany": "yes or no",
    "count": "whole", "mean": "whole", "amount": "from 0", "ratio": "from 0", "change": "from 0",
    "percent": "percent", "weighted": "from 0 or yes or no", "date": "day", "days": "day",
}


def split_measure(measure):
    """The name of a measure and what it says (section 4)."""
    if measure == "points":
        return "points", None
    for name, argument in measure.items():
        if name in MEASURES:
            return name, argument
        if name == "points":
            return name, None
    raise ValueError(f"no measure: {measure!r}")


def facts_of_measure(name, argument):
    """The names of the facts that a measure reads (section 4)."""
    if name == "points":
        return []
    if name in SINGLE:
        return [argument]
    if name == "days":
        return [argument[side] for side in ("from", "to") if not is_day_of_year(argument[side])]
    return list(argument)


def places_of_fact(fact):
    """The decimals that a fact allows, or None where it does not say (section 3)."""
    places = fact.get("places") if isinstance(fact, dict) else None
    return None if places is None else int(places)


def read_figure(kind, value, places):
    """A reported figure as its kind reads it, or None if it cannot be read (sections 3, 4)."""
    if kind == "yes or no":
        return read_yes_no(value)
    if kind == "day":
        return read_day(value)
    if isinstance(kind, frozenset):
        name = option_name(value)
        return name if name in kind else None
    if kind in ("percent", "any percent"):
        return read_percentage(kind, value, places)
    if kind == "from 0 or yes or no" and read_yes_no(value) is not None:
        return read_yes_no(value)
    number = read_number(value)
    if number is None or not has_places(number, places or 0):
        return None
    if kind != "number" and number < 0:
        return None
    if kind == "whole" and number.denominator != 1:
        return None
    return number


def read_percentage(kind, value, places):
    """A percentage with its sign; in a `percent` measure from 0% to 100% (sections 3, 4)."""
    share = read_share(value)
    if share is None or (places is not None and not has_places(share * 100, places)):
        return None
    return share if kind == "any percent" or 0 <= share <= 1 else None


def option_name(value):
    """The text of an option that may be reported as a JSON number or boolean (section 1)."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    number = read_number(value)
    return None if number is None else exact_text(number)


def measure_of(name, argument, figures, pack, may_exceed):
    """The measure made of the figures, NOTHING or WRONG (section 4)."""
    if name in SINGLE:
        return figures[argument]
    if name == "ratio":
        return ratio(figures[argument[0]], figures[argument[1]], may_exceed)
    if name == "change":
        now, before = (figures[fact] for fact in argument)
        return NOTHING if before == 0 else (now - before) / before
    if name == "mean":
        return mean({fact: number_in_pack(weight) for fact, weight in argument.items()}, figures)
    if name == "weighted":
        return total(number_in_pack(weight) * figures[fact] for fact, weight in argument.items())
    if name == "days":
        return days(argument, figures, pack)
    yes = total(figures[fact] for fact in argument)
    if name == "howMany":
        return yes
    met = yes == len(argument) if name == "allOf" else yes > 0
    return ONE if met else ZERO


def ratio(part, whole, may_exceed):
    """Part by whole; a whole of 0 leaves nothing to measure (section 4)."""
    if part > whole and not may_exceed:
        return WRONG
    return NOTHING if whole == 0 else part / whole


def mean(weights, figures):
    """The mean weight of the answers that were given (section 4)."""
    answers = total(figures[fact] for fact in weights)
    if answers == 0:
        return NOTHING
    return total(weights[fact] * figures[fact] for fact in weights) / answers


def days(argument, figures, pack):
    """How many days, or working days, `to` comes after `from` (section 4)."""
    start, end = (day_in_pack(argument[side], pack.year) if is_day_of_year(argument[side])
                  else figures[argument[side]] for side in ("from", "to"))
    if start == NEVER:
        return NOTHING
    if end == NEVER:
        return NEVER
    if argument.get("working") not in (True, "true"):
        return end - start
    if end < start:
        return -working_days(end, start, pack.holidays)
    return working_days(start, end, pack.holidays)


def working_days(start, end, holidays):
    """Mondays to Fridays, no holidays, after `start` up to and with `end` (section 4)."""
    start, end = int(start), int(end)
    free = sum(1 for day in holidays if start < day <= end and is_weekday(day))
    return Fraction(weekdays_up_to(end) - weekdays_up_to(start) - free)


def is_weekday(day):
    """Whether a counted day is a Monday to Friday (section 4)."""
    return date.fromordinal(int(day)).weekday() < 5


def weekdays_up_to(day):
    """Mondays to Fridays from day 1, a Monday, up to and with this day (section 4)."""
    weeks, rest = divmod(day, 7)
    return 5 * weeks + min(rest, 5)
