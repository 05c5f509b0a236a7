"""States, scores and accounts of all nodes for one unit (sections 6 to 9 and 11).

Part of an independent implementation of docs/semantics.md, written from that
page alone; it imports nothing of the library.
"""

from answers import (DROPPED, NO_ANSWER, NO_RESULT, NOT_APPLICABLE, READ, WRONG_ANSWER,
                     Answers)
from causes import cause_of_loss
from measures import NOTHING, WRONG, measure_of
from tree import difference
from values import ONE, ZERO, round_number, total


class Result:
    """The account of one node: all that section 9 names, exact."""

    __slots__ = ("node", "state", "cause", "is_end", "score", "exact", "applicable", "lost",
                 "bonus", "penalty", "rounding", "taken", "share", "difference")

    def __init__(self, node, state, is_end):
        self.node, self.state, self.is_end = node, state, is_end
        self.cause = None
        self.applicable = self.lost = self.bonus = self.penalty = ZERO
        self.rounding = self.taken = self.difference = ZERO
        self.share = ONE


class Scoring:
    """The results of one unit, by the index of the node; None where a node has none."""

    def __init__(self, pack, unit):
        self.pack, self.answers = pack, Answers(pack, unit)
        self.results = [None] * len(pack.nodes)
        self.root = self.result_of(pack.root)

    def result_of(self, node):
        """The result of a node, made once; None under a group answered as a whole."""
        if self.answers.standing[node.index] == NO_RESULT:
            return None
        if self.results[node.index] is None:
            make = self.leaf_result if node.is_leaf else self.group_result
            self.results[node.index] = make(node)
        return self.results[node.index]

    # Leaves

    def leaf_result(self, leaf):
        """The state, points and account of a leaf (section 7)."""
        answer, value, unmet = self.reading_of(leaf)
        policy = self.not_applicable_policy(leaf, answer, value, unmet)
        if policy is not None:
            return self.not_applicable_result(leaf, answer, policy)
        state, points, cause = self.state_of(leaf, answer, value, unmet)
        return self.end_result(leaf, state, points, leaf.max, answer.deducted, cause)

    def reading_of(self, leaf):
        """The answer, the measure (None if missing) and how the conditions stand (section 6)."""
        answer = self.answers.answer[leaf.index]
        if self.answers.standing[leaf.index] != READ:
            return NO_ANSWER, None, None
        value, unmet = self.measure(leaf), self.conditions(leaf, own_counts=True)
        forbidden = leaf.policy in ("forbidden", "unknown")
        if value is WRONG or (value is NOTHING and unmet is None and forbidden):
            return WRONG_ANSWER, None, self.conditions(leaf, own_counts=False)
        return answer, value, unmet

    def measure(self, leaf):
        """The measure of a leaf, or None where a figure of it is not reported (section 4)."""
        if leaf.measure == "points":
            return None
        figures = {}
        for owner, name, kind in leaf.reads:
            reported = self.answers.answer[owner.index].figures.get(name)
            if reported is None:
                return None
            figures[name] = reported[kind]
        return measure_of(leaf.measure, leaf.argument, figures, self.pack, leaf.may_exceed)

    def conditions(self, leaf, own_counts):
        """None where all hold, else "broken", or "missing" for lack of a figure (section 6)."""
        unmet = None
        for condition in leaf.conditions:
            own = condition.owner is leaf
            answer = self.answers.answer[condition.owner.index]
            reported = answer.figures.get(condition.name) if own_counts or not own else None
            if reported is None:
                unmet = "missing"
            elif not condition.holds(reported[condition.kind]):
                return "broken"
        return unmet

    def not_applicable_policy(self, leaf, answer, value, unmet):
        """The policy of a leaf that does not apply, None for one that does (section 6)."""
        standing = self.answers.standing[leaf.index]
        if standing == DROPPED:
            return "drop"
        if standing == NOT_APPLICABLE or answer.not_applicable or unmet == "broken":
            return leaf.policy
        return leaf.policy if value is NOTHING and unmet is None else None

    def not_applicable_result(self, leaf, answer, policy):
        """What a leaf that does not apply gives by its policy (section 6).

        A leaf that is dropped has nothing to take off (section 8).
        """
        if policy == "drop":
            return self.end_result(leaf, "not-applicable", ZERO, ZERO, ZERO, None)
        if policy == "full":
            return self.end_result(leaf, "not-applicable", leaf.max, leaf.max,
                                   answer.deducted, None)
        if policy != "zero":
            raise ValueError(f"{leaf.id} forbids that it does not apply")
        return self.end_result(leaf, "not-applicable", ZERO, leaf.max, answer.deducted,
                               "not-applicable-zero")

    def state_of(self, leaf, answer, value, unmet):
        """State, points and cause of a leaf that applies: the first that fits (section 7)."""
        if answer.rejected:
            return "rejected", ZERO, "rejected"
        if answer.points is not None:
            return "given", answer.points, "given"
        if leaf.requires and self.is_gated(leaf):
            return "gated", ZERO, "gated"
        if value is None or unmet is not None:
            if leaf.side != "base" and self.has_no_answer(leaf, answer):
                return "scored", ZERO, None
            return "missing", ZERO, "missing"
        points = leaf.scale.points(value)
        if leaf.side != "base" or points >= leaf.max:
            return "scored", points, None
        return "scored", points, cause_of_loss(leaf, value)

    def has_no_answer(self, leaf, answer):
        """Whether a leaf of a block was answered neither rightly nor wrongly (section 7)."""
        if answer.is_wrong or answer.figures:
            return False
        for owner, name, _ in leaf.reads:
            above = self.answers.answer[owner.index]
            if above.is_wrong or name in above.figures:
                return False
        return True

    def is_gated(self, leaf):
        """Whether the node that a leaf requires has too few points (section 7)."""
        node, least = leaf.requires
        required = self.result_of(node)
        if required is None:
            return True
        if required.state == "not-applicable":
            return False
        none = required.state in ("missing", "rejected")
        return (ZERO if none else required.exact) < least

    # Groups

    def group_result(self, group):
        """A group answered as a whole, or made of its children (sections 7 and 8)."""
        answer = self.answers.answer[group.index]
        if answer.not_applicable:
            return self.combined_result(group, answer)
        if answer.rejected:
            return self.end_result(group, "rejected", ZERO, group.max, answer.deducted, "rejected")
        if answer.points is not None:
            return self.end_result(group, "given", answer.points, group.max, answer.deducted,
                                   "given")
        return self.combined_result(group, answer)

    def combined_result(self, group, answer):
        """The score of a group and its account, from its children (sections 8 and 9)."""
        children = [self.result_of(child) for child in group.children]
        result = Result(group, group_state(group, children), is_end=False)
        self.set_shares(group, children)
        if group.side == "base":
            self.combine_base(group, children, result, answer)
        else:
            self.combine_block(group, children, result, answer)
        return result

    def set_shares(self, group, children):
        """The share at which each child's point counts (section 8)."""
        if group.combine == "sum":
            return
        counted = [child for child in children if child.applicable > 0]
        for child in children:
            child.share = ZERO
        if group.combine == "scaled" and counted:
            share = group.max / total(child.applicable for child in counted)
            for child in counted:
                child.share = share
        elif group.combine == "mean":
            for child in counted:
                child.share = group.max / (len(counted) * child.applicable)
        elif group.combine in ("best", "worst"):
            if counted:
                pick = max if group.combine == "best" else min
                chosen = pick(counted, key=lambda child: child.score / child.applicable)
                chosen.share = group.max / chosen.applicable
            mark_not_chosen(children)

    def combine_base(self, group, children, result, answer):
        """The account of a group in the base (sections 8 and 9)."""
        result.bonus = total(child.bonus for child in children)
        result.penalty = total(child.penalty for child in children)
        applies = result.state != "not-applicable"
        if group.combine == "sum":
            applicable = total(child.applicable for child in children)
            if applies:
                result.difference = max(difference(group), -applicable)
            result.applicable = applicable + result.difference
        elif any(child.applicable > 0 for child in children):
            result.applicable = group.max
        deducted = answer.deducted if applies else None
        own = self.settle(result, total_by_share(children, "score"), deducted)
        result.lost = total((total_by_share(children, "lost"), result.difference, result.taken))
        result.rounding = total((total_by_share(children, "rounding"), own))

    def combine_block(self, group, children, result, answer):
        """The account of a group in a block; the block itself has a cap (sections 8 and 9)."""
        sign = -1 if group.side == "penalty" else 1
        points = sign * total(child.score for child in children)
        rounding = total(child.rounding for child in children)
        if group.is_block and group.max is not None and points > group.max:
            points, rounding, result.cause = group.max, ZERO, "over-cap"
        result.rounding = rounding + self.settle(result, points, answer.deducted)
        counted = sign * (result.score - result.rounding)
        set_block_account(result, counted)

    # Ends, deduction and rounding

    def end_result(self, node, state, points, applicable, deducted, cause):
        """The account of an end: a leaf, or a group answered as a whole (section 9)."""
        result = Result(node, state, is_end=True)
        if node.side == "base":
            result.applicable = applicable
        result.rounding = self.settle(result, points, deducted)
        if node.side != "base":
            set_block_account(result, points - result.taken)
            return result
        if points > applicable:
            result.lost, result.bonus = result.taken, points - applicable
        else:
            result.lost = applicable - points + result.taken
        if points < applicable:
            result.cause = cause
        return result

    def settle(self, result, points, deducted):
        """Take off, then round; gives what rounding added here (section 8)."""
        node = result.node
        if deducted and points > node.min:
            result.taken = min(deducted, points - node.min)
            points -= result.taken
        rounded = points
        if self.is_rounded(node, result.is_end):
            rounded = round_number(points, self.pack.places, self.pack.mode)
        if node.side == "penalty":
            points, rounded = -points, -rounded
        result.exact, result.score = points, rounded
        return ZERO if rounded is points else rounded - points

    def is_rounded(self, node, is_end):
        """Whether rounding reaches the score of this node (section 8)."""
        depth = self.pack.rounding_depth
        if depth is None:
            return is_end
        return node.depth == depth or (is_end and node.depth < depth)


def total_by_share(children, name):
    """The sum of what the children have, each at its share (sections 8 and 9)."""
    if all(child.share is ONE for child in children):
        return total(getattr(child, name) for child in children)
    return total(child.share * getattr(child, name) for child in children)


def group_state(group, children):
    """The state of a group that was not answered as a whole (section 7)."""
    if all(child.state == "missing" for child in children):
        return "missing"
    if group.side == "base" and not any(child.applicable for child in children):
        if any(child.state == "not-applicable" for child in children):
            return "not-applicable"
    return "scored"


def mark_not_chosen(children):
    """The cause of children that a `best` or `worst` group left aside (section 11)."""
    for child in children:
        if child.state == "scored" and not child.share and child.lost > 0:
            child.cause = "not-chosen"


def set_block_account(result, counted):
    """What a node in a block adds or takes off, positive in both; nothing is lost (section 9)."""
    result.taken = ZERO
    if result.node.side == "bonus":
        result.bonus = counted
    else:
        result.penalty = counted


def losses_of(scoring):
    """The nonzero losses, that add up to the loss of the total (section 11)."""
    losses, shares = [], {}
    for node, result in zip(scoring.pack.nodes, scoring.results):
        if result is None or node.side != "base":
            continue
        share = result.share if node.parent is None else result.share * shares[node.parent.id]
        shares[node.id] = share
        own = result.lost - result.taken if result.is_end else ZERO
        for cause, lost in ((result.cause, own), ("deducted", result.taken),
                            ("discrepancy", result.difference)):
            if lost and share:
                losses.append((node.id, cause, lost * share))
    return sorted(losses, key=lambda loss: (loss[0], loss[1] or ""))
