"""Which answers of a unit are read, and what they say (sections 6 and 7).

Part of an independent implementation of docs/semantics.md, written from that
page alone; it imports nothing of the library.
"""

from measures import read_figure
from values import ZERO, read_flag, read_number, total

KEYS = {"facts", "points", "notApplicable", "rejected", "deducted", "note", "evidence"}
# How a node stands for a unit, before anything is scored.
READ, DROPPED, NOT_APPLICABLE, NO_RESULT = "read", "dropped", "not-applicable", "no result"


class WrongAnswer(Exception):
    """Some part of an answer is wrong, so that the whole is not given (section 7)."""


class Answer:
    """What an answer says; its figures by fact and by the kind that reads them (section 7)."""

    __slots__ = ("figures", "points", "rejected", "deducted", "not_applicable", "is_wrong")

    def __init__(self, is_wrong=False):
        self.figures, self.points, self.deducted = {}, None, ZERO
        self.rejected = self.not_applicable = False
        self.is_wrong = is_wrong


NO_ANSWER, WRONG_ANSWER = Answer(), Answer(is_wrong=True)


def is_empty(value):
    """An empty text is no figure (section 1); nor is null."""
    return value is None or value == ""


class Answers:
    """The answers of one unit, read from the root down (sections 6 and 7)."""

    def __init__(self, pack, unit):
        self.pack, self.group = pack, unit.get("group")
        self.said = unit.get("answers") or {}
        self.answer = [NO_ANSWER] * len(pack.nodes)
        self.standing = [READ] * len(pack.nodes)
        for node in pack.nodes:
            self.read_node(node)

    def read_node(self, node):
        """How a node stands, and its answer if that is read (sections 6 and 7)."""
        standing = self.standing_from_above(node)
        if standing != NO_RESULT and not self.has_unit(node):
            standing = DROPPED
        self.standing[node.index] = standing
        if standing == READ and node.id in self.said:
            self.answer[node.index] = self.read_or_wrong(node, self.said[node.id])

    def standing_from_above(self, node):
        """What the groups above leave of a node (sections 6 and 7)."""
        if node.parent is None:
            return READ
        above = self.standing[node.parent.index]
        answer = self.answer[node.parent.index]
        if above == READ and answer.not_applicable:
            return NOT_APPLICABLE
        if above == READ and (answer.rejected or answer.points is not None):
            return NO_RESULT
        return above

    def has_unit(self, node):
        """Whether `appliesTo` of the node itself lets the unit have it (section 6)."""
        return node.applies_to is None or self.group in node.applies_to

    def read_or_wrong(self, node, said):
        """The answer to a node; one with any wrong part is not given (section 7)."""
        if said is None:
            return NO_ANSWER
        try:
            return self.read_answer(node, said)
        except WrongAnswer:
            return WRONG_ANSWER

    def read_answer(self, node, said):
        """All parts of an answer (section 7)."""
        if not isinstance(said, dict) or not said.keys() <= KEYS:
            raise WrongAnswer
        answer = Answer()
        answer.figures = read_figures(node, said.get("facts"))
        if not is_empty(said.get("points")):
            answer.points = self.read_points(node, said["points"])
        if not is_empty(said.get("deducted")):
            answer.deducted = read_deduction(node, said["deducted"])
        if not is_empty(said.get("rejected")):
            answer.rejected = read_rejection(said["rejected"])
        if not is_empty(said.get("notApplicable")):
            answer.not_applicable = self.read_not_applicable(node, said["notApplicable"])
        return answer

    def read_points(self, node, said):
        """Points from min to max, in steps, for a leaf or a whole group (section 7)."""
        points = read_number(said)
        highest = highest_points(node)
        if points is None or points < node.sum_of_leaf_mins:
            raise WrongAnswer
        if highest is not None and points > highest:
            raise WrongAnswer
        if node.is_leaf and node.measure == "points" and node.step and points % node.step:
            raise WrongAnswer
        return points

    def read_not_applicable(self, node, said):
        """`notApplicable: true`, wrong where a leaf of the unit forbids it (section 6)."""
        flag = read_flag(said)
        if flag is None or (flag and self.forbids(node)):
            raise WrongAnswer
        return flag

    def forbids(self, node):
        """Whether any leaf here, that the unit has, must apply (section 6)."""
        if not self.has_unit(node):
            return False
        if node.is_leaf:
            return node.policy in ("forbidden", "unknown")
        return any(self.forbids(child) for child in node.children)


def highest_points(node):
    """The most points that an answer may give to a node, None for any (section 7)."""
    if node.parent is not None:
        return node.max
    caps = [child.max for child in node.children if child.side == "bonus"]
    return None if None in caps else node.max + total(caps)


def read_figures(node, said):
    """The figures of an answer, each as every kind that reads it does (sections 3 and 7)."""
    if is_empty(said):
        return {}
    if not isinstance(said, dict):
        raise WrongAnswer
    figures = {}
    for name, value in said.items():
        if name not in node.facts:
            raise WrongAnswer
        if not is_empty(value):
            figures[name] = read_by_kinds(node, name, value)
    return figures


def read_by_kinds(node, name, value):
    """One figure as each of its readers takes it; a number where none reads it (section 6)."""
    readings = {}
    for kind in node.kinds[name] or ["number"]:
        readings[kind] = read_figure(kind, value, node.facts[name])
        if readings[kind] is None:
            raise WrongAnswer
    return readings


def read_deduction(node, said):
    """`deducted`, a number from 0, outside penalties (section 8)."""
    deducted = read_number(said)
    if deducted is None or deducted < 0 or node.side == "penalty":
        raise WrongAnswer
    return deducted


def read_rejection(said):
    """`rejected` says why, in a text (section 7)."""
    if not isinstance(said, str):
        raise WrongAnswer
    return True
