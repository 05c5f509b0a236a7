"""The tree of a pack, made ready for scoring (sections 2, 3 and 6).

Part of an independent implementation of docs/semantics.md, written from that
page alone; it imports nothing of the library.
"""

import operator

from measures import (KIND_OF_FIGURE, facts_of_measure, places_of_fact, split_measure)
from scales import options_of, Scale
from values import (ZERO, day_in_pack, number_in_pack, read_number, read_share, read_yes_no,
                    total)

EDGES = {"atLeast": operator.ge, "over": operator.gt, "after": operator.gt,
         "atMost": operator.le, "by": operator.le, "under": operator.lt, "is": operator.eq}
DEPTHS = {"total": 0, "domain": 1, "criterion": 2, "leaf": None}


class Condition:
    """One `appliesWhen` fact: where it is reported, how it is read, its edges (section 6)."""

    __slots__ = ("owner", "name", "kind", "edges")

    def __init__(self, owner, name, kind, edges):
        self.owner, self.name, self.kind, self.edges = owner, name, kind, edges

    def holds(self, figure):
        return all(EDGES[edge](figure, value) for edge, value in self.edges)


class Node:
    """The root, a group or a leaf (section 2)."""

    __slots__ = ("index", "id", "said", "parent", "depth", "side", "is_block", "is_leaf",
                 "children", "max", "min", "sum_of_leaf_mins", "combine", "discrepancy",
                 "applies_to", "policy", "facts", "kinds", "conditions", "requires",
                 "measure", "argument", "reads", "may_exceed", "step", "scale")

    def __init__(self, index, identifier, said, parent):
        self.index, self.id, self.said, self.parent = index, identifier, said, parent
        self.depth = 0 if parent is None else parent.depth + 1
        self.children, self.conditions, self.reads = [], [], []
        self.is_leaf = "measure" in said
        self.is_block = self.depth == 1 and said.get("kind") in ("bonus", "penalty")
        self.side = said["kind"] if self.is_block else parent.side if self.depth > 1 else "base"
        groups = said.get("appliesTo")
        self.applies_to = [groups] if isinstance(groups, str) else groups
        self.discrepancy = bool(said.get("discrepancy"))
        self.policy = said.get("notApplicable") or (parent.policy if parent else "forbidden")
        combine = said.get("combine") or "sum"
        self.combine = "sum" if self.side != "base" or self.depth == 0 else combine
        self.facts = {name: places_of_fact(fact) for name, fact in facts_said(said)}
        self.kinds = {name: [] for name in self.facts}
        self.requires = self.scale = None


def facts_said(said):
    """The facts that a node names (section 3)."""
    facts = said.get("facts") or {}
    return facts.items() if isinstance(facts, dict) else [(name, name) for name in facts]


def setting(said, key):
    """What a leaf says beside its measure or its scale, wherever it stands."""
    for place in (said, said.get("scale"), said.get("measure")):
        if isinstance(place, dict) and key in place:
            return place[key]
    return None


class Pack:
    """A pack: its nodes in reading order, and its settings (sections 1, 2, 8 and 10)."""

    def __init__(self, said):
        self.nodes, self.by_id = [], {}
        self.read_settings(said)
        self.root = self.add_node("total", {**said, "children": said.get("domains")}, None)
        for node in reversed(self.nodes):
            set_limits(node)
        inherit_maxima(self.root)
        leaves = [node for node in self.nodes if node.is_leaf]
        for leaf in leaves:
            self.set_measure(leaf)
        for node in self.nodes:
            set_conditions(node, self.year)

    def read_settings(self, said):
        """The assessed year, holidays, rounding, index and classes (sections 1, 4, 8, 10)."""
        year = said.get("year")
        self.year = None if year is None else int(year)
        self.holidays = {day_in_pack(day, self.year) for day in said.get("holidays") or []}
        rounding = said.get("rounding")
        rounding = rounding if isinstance(rounding, dict) else {}
        known = {key: value for key, value in rounding.items() if value not in ("unknown", None)}
        self.places = int(known.get("places", 2))
        self.mode = known.get("mode", "half-up")
        self.rounding_depth = DEPTHS[known.get("at", "total")]
        index = said.get("index")
        scale = index.get("scale") if isinstance(index, dict) else None
        self.index_scale = number_in_pack(100 if scale is None else scale)
        self.classes = said.get("classes") or []

    def add_node(self, identifier, said, parent):
        """A node and all under it, in reading order, with the `rest` last (section 2)."""
        node = Node(len(self.nodes), identifier, said, parent)
        self.nodes.append(node)
        self.by_id[identifier] = node
        if not node.is_leaf:
            for name, child in entries(said.get("children")):
                node.children.append(self.add_node(name, child, node))
            if said.get("rest") is not None:
                rest = {"max": said["rest"], "measure": "points"}
                node.children.append(self.add_node(f"{identifier}.rest", rest, node))
        return node

    def set_measure(self, leaf):
        """The measure of a leaf, the facts that it reads, and its scale (sections 3 to 5)."""
        said = leaf.said
        leaf.measure, leaf.argument = split_measure(said["measure"])
        leaf.may_exceed = setting(said, "mayExceed") in (True, "true")
        step = setting(said, "step")
        leaf.step = None if step is None else number_in_pack(step)
        kind = (frozenset(options_of(said)) if leaf.measure == "choice"
                else KIND_OF_FIGURE.get(leaf.measure))
        for name in facts_of_measure(leaf.measure, leaf.argument):
            owner = owner_of_fact(leaf, name)
            leaf.reads.append((owner, name, kind))
            if kind not in owner.kinds[name]:
                owner.kinds[name].append(kind)
        if leaf.measure != "points":
            leaf.scale = Scale(leaf, self.year)
        if said.get("requires"):
            leaf.requires = self.requirement(said["requires"])

    def requirement(self, said):
        """The node that a leaf requires and how many points of it (section 7)."""
        node = self.by_id[said["id"]]
        share = read_share(said["atLeast"])
        return node, number_in_pack(said["atLeast"]) if share is None else share * node.max


def entries(children):
    """Children with their ids, from a list or from an object (section 2)."""
    if isinstance(children, dict):
        return list(children.items())
    return [(child["id"], child) for child in children or []]


def set_limits(node):
    """The max and min of a node whose children have theirs (sections 2 and 8)."""
    said = node.said
    cap = said.get("cap", said.get("max")) if node.is_block else said.get("max")
    node.max = None if cap in (None, "unknown") else number_in_pack(cap)
    if node.is_leaf:
        minimum = setting(said, "min")
        node.min = ZERO if minimum is None else number_in_pack(minimum)
        node.sum_of_leaf_mins = node.min
        return
    if node.max is None and not node.is_block and node.combine == "sum":
        node.max = total(child.max or ZERO for child in node.children if not child.is_block)
    node.sum_of_leaf_mins = total(child.sum_of_leaf_mins for child in node.children)
    node.min = total(child.min for child in node.children) if node.combine == "sum" else ZERO


def inherit_maxima(group):
    """Under `best`, `worst` and `mean` a child has its group's max (section 8)."""
    for child in group.children:
        if child.max is None and group.combine in ("best", "worst", "mean"):
            child.max = group.max
        if child.max is None and child.side == "base":
            raise ValueError(f"no max: {child.id}")
        inherit_maxima(child)


def difference(group):
    """D: what the max of a group that says `discrepancy` has over its sum (section 2)."""
    if not group.discrepancy or group.combine != "sum":
        return ZERO
    named = [name for child in group.children for name in child.applies_to or ()]
    counted = (child.max for child in group.children if not child.is_block
               and (child.applies_to is None or named[0] in child.applies_to))
    return group.max - total(counted)


def owner_of_fact(node, name):
    """The node itself or the nearest group above that declares a fact (section 3)."""
    owner = node
    while owner is not None:
        if name in owner.facts:
            return owner
        owner = owner.parent
    raise ValueError(f"no fact {name!r} at {node.id}")


def set_conditions(node, year):
    """The conditions on a node and on the groups above it (section 6)."""
    if node.parent is not None:
        node.conditions = node.parent.conditions
    said = node.said.get("appliesWhen")
    if said:
        own = [condition(node, name, edges, year) for name, edges in said.items()]
        node.conditions = node.conditions + own


def condition(node, name, edges, year):
    """One condition, read as the fact's measure does, or as its value shows (section 6)."""
    owner = owner_of_fact(node, name)
    if not owner.kinds[name]:
        owner.kinds[name].append(kind_of_unmeasured(edges))
    kind = owner.kinds[name][0]
    values = [(edge, value_of_edge(kind, value, year)) for edge, value in edges.items()]
    return Condition(owner, name, kind, values)


def kind_of_unmeasured(edges):
    """A fact that no measure reads is what its condition's value is (section 6)."""
    for value in edges.values():
        if read_share(value) is not None:
            return "any percent"
        if read_number(value) is None and read_yes_no(value) is not None:
            return "yes or no"
    return "number"


def value_of_edge(kind, value, year):
    """The value of a condition's edge (section 6)."""
    if isinstance(kind, frozenset):
        return value
    if kind == "day":
        return day_in_pack(value, year)
    if read_number(value) is None and read_yes_no(value) is not None:
        return read_yes_no(value)
    return number_in_pack(value)
