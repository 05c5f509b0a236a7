"""Scales: from a measure to points (section 5), and their stretches (section 11).

Part of an independent implementation of docs/semantics.md, written from that
page alone; it imports nothing of the library.

A cut is a place between values: (v, 0) just below v, (v, 1) just above it. A
piece of the line is a pair of cuts, so that it holds v where its lower cut is
at most (v, 0) and its upper cut at least (v, 1).
"""

from measures import YES_NO_MEASURES
from values import (BOTTOM, NEVER, ONE, ZERO, day_in_pack, number_in_pack, points_or_share,
                    read_yes_no)

LOWEST_CUT, HIGHEST_CUT = (BOTTOM, 0), (NEVER, 1)
WHOLE_LINE = (LOWEST_CUT, HIGHEST_CUT)
SCALES = ("options", "proportional", "each", "deduct", "bands")
LOWER_EDGES = {"atLeast": 0, "over": 1, "after": 1}
UPPER_EDGES = {"atMost": 1, "by": 1, "under": 0}


def scale_said(leaf_said):
    """The scale of a leaf as the pack writes it: its name and an object (section 5)."""
    scale = leaf_said.get("scale")
    if isinstance(scale, str):
        return scale, {scale: {}}
    for said in (scale or {}, leaf_said):
        for name in SCALES:
            if name in said:
                return name, said
    return None, {}


def options_of(leaf_said):
    """The options of a scale, by name (section 5)."""
    return scale_said(leaf_said)[1].get("options") or {}


def plain_scale(measure):
    """The scale of a leaf that names none (section 5)."""
    return "options" if measure in YES_NO_MEASURES else "proportional"


def holds(piece, value):
    """Whether a piece of the line holds a value."""
    return piece[0] <= (value, 0) and (value, 1) <= piece[1]


def without(pieces, taken):
    """Pieces of the line with another piece taken out."""
    left = []
    for low, high in pieces:
        for part in ((low, min(high, taken[0])), (max(low, taken[1]), high)):
            if part[0] < part[1]:
                left.append(part)
    return left


class Band:
    """One band: its piece of the line and the points that it gives (section 5)."""

    def __init__(self, said, leaf, year):
        low, high = LOWEST_CUT, HIGHEST_CUT
        for edge, value in said.items():
            if edge in LOWER_EDGES:
                low = (edge_value(leaf, value, year), LOWER_EDGES[edge])
            elif edge in UPPER_EDGES:
                high = (edge_value(leaf, value, year), UPPER_EDGES[edge])
            elif edge == "is":
                only = edge_value(leaf, value, year)
                low, high = (only, 0), (only, 1)
        self.piece = (low, high)
        self.set_points(said, leaf)

    def set_points(self, said, leaf):
        """The points at the two ends of the band (section 5)."""
        self.start, self.end = ends_of_measure(leaf, *self.piece)
        if "share" in said:
            self.low = self.high = number_in_pack(said["share"]) * leaf.max
            return
        points = said["points"]
        if points == "proportional":
            self.start, self.end, self.low, self.high = ZERO, ONE, ZERO, leaf.max
        elif isinstance(points, list):
            self.low, self.high = (number_in_pack(value) for value in points)
        else:
            self.low = self.high = number_in_pack(points)

    @property
    def slopes(self):
        return self.low != self.high

    def points(self, value):
        if not self.slopes or self.start == self.end:
            return self.low
        rise = (value - self.start) / (self.end - self.start)
        return self.low + (self.high - self.low) * rise


def edge_value(leaf, value, year):
    """The edge of a band: a number, a share, or a day of the year for `date` (section 5)."""
    if value == "never":
        return NEVER
    return day_in_pack(value, year) if leaf.measure == "date" else number_in_pack(value)


def ends_of_measure(leaf, low, high):
    """The ends of a piece, where it has no edge the ends of the measure (section 5)."""
    start, end = low[0], high[0]
    if start == BOTTOM and leaf.measure not in ("date", "days"):
        start = -ONE if leaf.measure == "change" else ZERO
    if end == NEVER:
        if leaf.measure == "howMany":
            end = ONE * len(leaf.argument)
        elif leaf.measure in ("percent", "mean") or (leaf.measure == "ratio"
                                                     and not leaf.may_exceed):
            end = ONE
    return start, end


class Scale:
    """The scale of one leaf (section 5)."""

    def __init__(self, leaf, year):
        self.leaf = leaf
        name, said = scale_said(leaf.said)
        self.name = name or plain_scale(leaf.measure)
        said = said.get(self.name)
        if self.name == "options":
            self.set_options(said or {})
        elif self.name == "proportional":
            said = said if isinstance(said, dict) else {}
            self.floor = number_in_pack(said.get("from", 0))
            self.full = number_in_pack(said.get("full", 1))
        elif self.name == "bands":
            self.set_bands(said, year)
        else:
            self.rate = number_in_pack(said)

    def set_options(self, said):
        """The points of every option; of yes and no also where left out (section 5)."""
        leaf = self.leaf
        if leaf.measure == "choice":
            self.options = {name: points_or_share(value, leaf.max)
                            for name, value in said.items()}
            return
        self.options = {ONE: leaf.max, ZERO: ZERO}
        for name, value in said.items():
            self.options[read_yes_no(name)] = points_or_share(value, leaf.max)

    def set_bands(self, said, year):
        """The bands, and the points for every value in none of them (section 5)."""
        beside = scale_said(self.leaf.said)[1]
        lines = [line for line in said if "else" not in line]
        rest = [line["else"] for line in said if "else" in line]
        if "else" in beside:
            rest.append(beside["else"])
        self.bands = [Band(line, self.leaf, year) for line in lines]
        self.otherwise = number_in_pack(rest[0]) if rest else None
        self.first_fits = beside.get("firstFits") in (True, "true")

    def points(self, value):
        """The points for a measure, between the leaf's min and max (section 5)."""
        points = self.points_within(value)
        leaf = self.leaf
        if points < leaf.min:
            return leaf.min
        return leaf.max if leaf.max is not None and points > leaf.max else points

    def points_within(self, value):
        """The points for a measure, before min and max cut them off (section 5)."""
        if self.name == "options":
            return self.options[value]
        if self.name == "bands":
            band = self.band_of(value)
            return self.otherwise if band is None else band.points(value)
        if value == NEVER:
            return self.leaf.min if self.name == "deduct" else self.leaf.max
        if self.name == "proportional":
            return self.proportional_points(value)
        if self.name == "each":
            return self.rate * value
        return self.leaf.max - self.rate * value

    def proportional_points(self, value):
        """Points in step with the measure from `from` to `full` (section 5)."""
        if value < self.floor:
            return ZERO
        return self.leaf.max if value > self.full else self.leaf.max * value / self.full

    def band_of(self, value):
        """The first band that holds a value, None for `else` (section 5)."""
        for band in self.bands:
            if holds(band.piece, value):
                return band
        if self.otherwise is None:
            raise ValueError(f"no band of {self.leaf.id} holds {value}")
        return None

    def lines(self):
        """The stretches of the scale: pieces of the line, highest points (section 11)."""
        if self.name == "bands":
            return self.lines_of_bands()
        if self.name == "proportional":
            return self.lines_of_proportional()
        return self.lines_of_rate()

    def lines_of_bands(self):
        """The bands, or the parts that count, and the gaps that `else` fills (section 11)."""
        lines, gaps = [], [WHOLE_LINE]
        for band in self.bands:
            pieces = [band.piece]
            if self.first_fits:
                for earlier, _ in lines:
                    for taken in earlier:
                        pieces = without(pieces, taken)
            lines.append((pieces, band.low))
            gaps = without(gaps, band.piece)
        if self.otherwise is not None:
            lines += [([gap], self.otherwise) for gap in gaps]
        return lines

    def lines_of_proportional(self):
        """Below `from`; from there to `full` with both; above `full` (section 11)."""
        first, last, top = (self.floor, 0), (self.full, 1), self.leaf.max
        return [([(LOWEST_CUT, first)], ZERO), ([(first, last)], top),
                ([(last, HIGHEST_CUT)], top)]

    def lines_of_rate(self):
        """`each` and `deduct`: cut off with its edge, between with its last end, cut off."""
        leaf = self.leaf
        start, slope = (ZERO, self.rate) if self.name == "each" else (leaf.max, -self.rate)
        if slope == 0:
            return [([WHOLE_LINE], start)]
        before, after = (leaf.min, leaf.max) if slope > 0 else (leaf.max, leaf.min)
        first, last = ((before - start) / slope, 1), ((after - start) / slope, 1)
        return [([(LOWEST_CUT, first)], before), ([(first, last)], leaf.max),
                ([(last, HIGHEST_CUT)], after)]
