"""Why a scored leaf has fewer points than its max (section 11).

Part of an independent implementation of docs/semantics.md, written from that
page alone; it imports nothing of the library.
"""

import math

from measures import YES_NO_MEASURES
from scales import holds
from values import BOTTOM, NEVER, ZERO, Fraction, is_day_of_year, number_in_pack

DAY_MEASURES = ("date", "days")
NUMBER_MEASURES = ("count", "amount", "howMany", "weighted")


def cause_of_loss(leaf, value):
    """The first cause that fits a scored leaf of the base with points below max (section 11)."""
    if leaf.measure in YES_NO_MEASURES and value == 0:
        return "not-met"
    if leaf.measure in DAY_MEASURES and value == NEVER:
        return "never-done"
    if leaf.measure in DAY_MEASURES and side_of_best_stretch(leaf, value) < 0:
        return "late"
    if leaf.measure in NUMBER_MEASURES and side_of_best_stretch(leaf, value) > 0:
        return "too-few"
    return cause_by_scale(leaf.scale, value)


def cause_by_scale(scale, value):
    """The cause that the form of the scale gives (section 11)."""
    if scale.name == "options":
        return "lower-band"
    if scale.name == "bands":
        band = scale.band_of(value)
        return "short-of-full" if band is not None and band.slopes else "lower-band"
    if scale.name == "proportional":
        return "below-floor" if value < scale.floor else "short-of-full"
    return "too-few" if scale.name == "each" else "per-occurrence"


def side_of_best_stretch(leaf, value):
    """-1 where the best stretch lies below the one with the measure, 1 above (section 11)."""
    stretches = []
    for pieces, _ in leaf.scale.lines():
        for piece in pieces:
            ends = ends_taken(leaf, piece)
            if ends:
                stretches.append((piece, max(leaf.scale.points(end) for end in ends)))
    own = next(piece for piece, _ in stretches if holds(piece, value))
    highest = max(points for _, points in stretches)
    best = min(piece for piece, points in stretches if points == highest)
    return 0 if best == own else -1 if best < own else 1


def ends_taken(leaf, piece):
    """The first and the last value of a piece that the measure can take (section 11)."""
    (low, low_side), (high, high_side) = piece
    if low == NEVER:
        return [NEVER] if can_be_never(leaf) else []
    unit = unit_of(leaf)
    if leaf.measure in NUMBER_MEASURES and (low == BOTTOM or low < 0):
        low, low_side = ZERO, 0
    if leaf.measure == "howMany":
        (high, high_side) = min((high, high_side), (Fraction(len(leaf.argument)), 1))
    ends = []
    if low != BOTTOM:
        steps = low / unit
        ends.append((math.floor(steps) + 1 if low_side else math.ceil(steps)) * unit)
    if high != NEVER:
        steps = high / unit
        ends.append((math.floor(steps) if high_side else math.ceil(steps) - 1) * unit)
    elif not ends:
        ends.append(ZERO)
    return [end for end in ends if holds(((low, low_side), (high, high_side)), end)]


def can_be_never(leaf):
    """Whether the measure of days can be `never` (section 4)."""
    return leaf.measure == "date" or (leaf.measure == "days"
                                      and not is_day_of_year(leaf.argument["to"]))


def unit_of(leaf):
    """What the values of a measure are multiples of (section 11)."""
    places = {name: owner.facts[name] or 0 for owner, name, _ in leaf.reads}
    if leaf.measure == "amount":
        return Fraction(1, 10 ** places[leaf.argument])
    if leaf.measure != "weighted":
        return Fraction(1)
    steps = [number_in_pack(weight) / 10 ** places[name]
             for name, weight in leaf.argument.items()]
    below = math.lcm(*(step.denominator for step in steps))
    return Fraction(math.gcd(*(int(step * below) for step in steps)), below)
