"""Assertions on the independent implementation of docs/semantics.md.

Every expected value was worked out by hand from that page.
"""

import io
import json
import sys
import unittest
from fractions import Fraction
from unittest import mock

import oracle
from measures import measure_of, working_days
from tree import Pack
from values import (day_from_text, day_in_pack, exact_text, read_number, read_share,
                    read_yes_no, round_number)


def leaf(identifier, maximum, measure, scale=None, **more):
    said = {"id": identifier, "max": maximum, "measure": measure, **more}
    if scale is not None:
        said["scale"] = scale
    return said


def points_leaf(identifier, maximum, **more):
    return leaf(identifier, maximum, "points", **more)


def group(identifier, maximum, *children, **more):
    return {"id": identifier, "max": maximum, "children": list(children), **more}


def run(domains, answers=None, unit_group=None, **pack):
    """One unit's account; the pack's max is the sum of its base domains unless said."""
    pack = {"year": 2023, "domains": domains, **pack}
    pack.setdefault("max", sum(domain["max"] for domain in domains if "kind" not in domain))
    unit = {"id": "u", "answers": answers or {}}
    if unit_group:
        unit["group"] = unit_group
    return oracle.score({"pack": pack, "submission": {"units": [unit]}})["units"][0]


def node(unit, identifier):
    found = [entry for entry in unit["nodes"] if entry["id"] == identifier]
    return found[0] if found else None


def scored(said, **facts):
    """The node of a single leaf `A` with these figures."""
    return node(run([said], {"A": {"facts": facts}}), "A")


def losses(unit):
    return [(loss["id"], loss["cause"], loss["lost"]) for loss in unit["losses"]]


class Values(unittest.TestCase):
    def test_numbers(self):
        self.assertEqual(read_number("-0.50"), Fraction(-1, 2))
        self.assertEqual(read_number(0.1), Fraction(1, 10))
        self.assertEqual(read_number(1e-7), Fraction(1, 10**7))
        for wrong in ("007", "+1", "1e3", ".5", "5.", " 1", "", True, None, "1" * 16, 1e-11):
            self.assertIsNone(read_number(wrong), wrong)

    def test_shares_and_yes_no(self):
        self.assertEqual(read_share("95%"), Fraction(19, 20))
        self.assertIsNone(read_share("0.95"))
        self.assertEqual([read_yes_no(word) for word in ("CÓ", True, "Không", "no", 1)],
                         [1, 1, 0, 0, None])

    def test_days(self):
        self.assertEqual(day_in_pack("end of Q4 previous", 2023), day_from_text("2022-12-31"))
        self.assertEqual(day_in_pack("15/01 next", 2023), day_from_text("2024-01-15"))
        self.assertIsNone(day_from_text("2023-02-29"))
        friday, tuesday = day_from_text("2023-01-13"), day_from_text("2023-01-17")
        self.assertEqual(tuesday - friday, 4)
        self.assertEqual(working_days(friday, tuesday, set()), 2)
        self.assertEqual(working_days(friday, tuesday, {day_from_text("2023-01-16")}), 1)

    def test_rounding_modes(self):
        half = Fraction(5, 2)
        expected = {"half-up": (3, -3), "half-even": (2, -2), "half-down": (2, -2),
                    "up": (3, -3), "down": (2, -2), "ceiling": (3, -2), "floor": (2, -3)}
        for mode, pair in expected.items():
            self.assertEqual((round_number(half, 0, mode), round_number(-half, 0, mode)), pair)
        self.assertEqual(round_number(Fraction(2, 3), 2, "half-up"), Fraction(67, 100))

    def test_exact_text(self):
        self.assertEqual([exact_text(Fraction(*pair)) for pair in
                          ((1025, 10), (5, 1), (-1, 2), (0, 1), (1, 3), (-1, 80))],
                         ["102.5", "5", "-0.5", "0", "1/3", "-0.0125"])


class Measures(unittest.TestCase):
    def value(self, name, argument, may_exceed=False, **figures):
        figures = {key: Fraction(number) for key, number in figures.items()}
        return measure_of(name, argument, figures, Pack({"domains": []}), may_exceed)

    def test_examples_of_the_page(self):
        self.assertEqual(self.value("weighted", {"staff": 1, "leader": 2}, staff=3, leader=1), 5)
        self.assertEqual(self.value("mean", {"A": "100%", "B": "60%", "C": "20%", "D": "0%"},
                                    A=10, B=5, C=0, D=5), Fraction(13, 20))
        self.assertEqual(self.value("change", ["now", "before"], now=90, before=120),
                         Fraction(-1, 4))

    def test_yes_or_no(self):
        self.assertEqual(self.value("allOf", ["a", "b"], a=1, b=0), 0)
        self.assertEqual(self.value("anyOf", ["a", "b"], a=1, b=0), 1)
        self.assertEqual(self.value("howMany", ["a", "b", "c"], a=1, b=0, c=1), 2)


class Scales(unittest.TestCase):
    def test_bands_of_a_ratio(self):
        said = leaf("A", 2, {"ratio": ["a", "b"]}, {"bands": [
            {"over": "90%", "points": 2}, {"atLeast": "70%", "atMost": "90%", "points": 1},
            {"under": "70%", "points": 0}]}, facts={"a": "A", "b": "B"})
        self.assertEqual(scored(said, a=18, b=20)["score"], "1")
        self.assertEqual(scored(said, a=19, b=20)["score"], "2")
        self.assertEqual(scored(said, a=13, b=20)["cause"], "lower-band")
        self.assertEqual(scored(said, a=21, b=20)["state"], "missing")
        self.assertEqual(scored(said, a=1.5, b=20)["state"], "missing")

    def test_proportional(self):
        said = leaf("A", 4, {"percent": "p"}, {"proportional": {"from": "50%", "full": "80%"}},
                    facts={"p": "P"})
        self.assertEqual(scored(said, p="60%")["score"], "3")
        self.assertEqual(scored(said, p="60%")["cause"], "short-of-full")
        self.assertEqual(scored(said, p="40%")["cause"], "below-floor")
        self.assertNotIn("cause", scored(said, p="90%"))
        self.assertEqual(scored(said, p=0.6)["state"], "missing")

    def test_each_and_deduct(self):
        each = leaf("A", 2, {"count": "n"}, {"each": 0.5}, facts={"n": "N"})
        deduct = leaf("A", 2, {"count": "n"}, {"deduct": 0.5}, facts={"n": "N"}, min=-1)
        self.assertEqual([scored(each, n=n)["score"] for n in (0, 3, 9)], ["0", "1.5", "2"])
        self.assertEqual([scored(deduct, n=n)["score"] for n in (0, 3, 9)], ["2", "0.5", "-1"])
        self.assertEqual(scored(each, n=1)["cause"], "too-few")
        self.assertEqual(scored(deduct, n=9)["cause"], "per-occurrence")
        self.assertEqual(scored(deduct, n=9)["lost"], "3")

    def test_options(self):
        said = leaf("A", 4, {"choice": "c"}, {"options": {"good": "100%", "fair": 1}},
                    facts={"c": "C"})
        self.assertEqual(scored(said, c="fair")["score"], "1")
        self.assertEqual(scored(said, c="good")["score"], "4")
        self.assertEqual(scored(said, c="bad")["state"], "missing")
        some = leaf("A", 4, {"yesNo": "y"}, {"options": {"no": 1}}, facts={"y": "Y"})
        self.assertEqual([scored(some, y=y)["score"] for y in ("có", "no")], ["4", "1"])
        self.assertEqual(scored(some, y=False)["cause"], "not-met")

    def test_sloped_band_and_band_by_share(self):
        said = leaf("A", 3, {"percent": "p"}, {"bands": [
            {"atLeast": "50%", "share": "100%"}, {"under": "50%", "points": [0, 2]}]},
            facts={"p": "P"})
        self.assertEqual(scored(said, p="25%")["score"], "1")
        self.assertEqual(scored(said, p="25%")["cause"], "short-of-full")
        self.assertEqual(scored(said, p="50%")["score"], "3")

    def test_first_fits_and_else(self):
        said = leaf("A", 3, {"count": "n"}, {"firstFits": True, "bands": [
            {"is": 2, "points": 3}, {"atLeast": 1, "points": 1}, {"else": 0}]},
            facts={"n": "N"})
        self.assertEqual([scored(said, n=n)["score"] for n in (0, 1, 2, 3)], ["0", "1", "3", "1"])
        self.assertEqual(scored(said, n=0)["cause"], "too-few")
        self.assertEqual(scored(said, n=3)["cause"], "lower-band")

    def test_dates(self):
        said = leaf("A", 2, {"date": "d"}, {"bands": [
            {"by": "31/03", "points": 2}, {"after": "31/03", "by": "30/06", "points": 1},
            {"after": "30/06", "points": 0}]}, facts={"d": "D"})
        self.assertEqual(scored(said, d="2023-03-31")["score"], "2")
        self.assertEqual(scored(said, d="2023-04-01")["cause"], "late")
        self.assertEqual(scored(said, d="never")["cause"], "never-done")
        self.assertEqual(scored(said, d="2023-02-30")["state"], "missing")

    def test_days(self):
        said = leaf("A", 5, {"days": {"from": "31/01", "to": "d"}}, {"deduct": 1},
                    facts={"d": "D"})
        self.assertEqual(scored(said, d="2023-02-02")["score"], "3")
        self.assertEqual(scored(said, d="2023-02-02")["cause"], "late")
        self.assertEqual(scored(said, d="2023-01-02")["score"], "5")
        self.assertEqual(scored(said, d="never")["cause"], "never-done")

    def test_values_between_the_multiples_of_weights(self):
        bands = {"bands": [{"atMost": 0, "points": 1}, {"over": 0, "under": 2, "points": 9},
                           {"is": 2, "points": 2}, {"over": 2, "points": 3}]}
        said = leaf("A", 9, {"weighted": {"a": 2, "b": 4}}, bands, facts={"a": "A", "b": "B"})
        self.assertEqual(scored(said, a=1, b="no")["cause"], "too-few")
        self.assertEqual(scored(said, a=1, b="yes")["cause"], "lower-band")


class Applying(unittest.TestCase):
    def ratio(self, policy, **more):
        return leaf("A", 3, {"ratio": ["a", "b"]}, facts={"a": "A", "b": "B"},
                    notApplicable=policy, **more)

    def test_policies_for_nothing_to_measure(self):
        expected = {"drop": ("not-applicable", "0", "0"), "full": ("not-applicable", "3", "3"),
                    "zero": ("not-applicable", "0", "3"), "forbidden": ("missing", "0", "3")}
        for policy, values in expected.items():
            found = scored(self.ratio(policy), a=0, b=0)
            self.assertEqual((found["state"], found["score"], found["applicableMax"]), values)
        self.assertEqual(scored(self.ratio("zero"), a=0, b=0)["cause"], "not-applicable-zero")

    def test_groups_of_units(self):
        domain = group("D", 4, points_leaf("A", 1, appliesTo=["x"]),
                       points_leaf("B", 1, appliesTo=["y"]), points_leaf("C", 3))
        unit = run([domain], {"A": {"points": 1}, "B": {"points": 1}, "C": {"points": 2}}, "x")
        self.assertEqual((unit["score"], unit["applicableMax"]), ("3", "4"))
        self.assertEqual(node(unit, "B")["state"], "not-applicable")
        self.assertEqual(run([domain], {"C": {"points": 2}})["applicableMax"], "3")

    def test_conditions(self):
        said = self.ratio("drop", appliesWhen={"b": {"atLeast": 10}})
        self.assertEqual(scored(said, b=9)["state"], "not-applicable")
        self.assertEqual(scored(said, b=10)["state"], "missing")
        self.assertEqual(scored(said, a=5, b=10)["score"], "1.5")

    def test_condition_on_a_group(self):
        domain = group("D", 2, points_leaf("A", 1), points_leaf("B", 1), notApplicable="drop",
                       facts={"has": "Has"}, appliesWhen={"has": {"is": "yes"}})
        answers = {"D": {"facts": {"has": "no"}}, "A": {"points": 1}}
        unit = run([domain], answers)
        self.assertEqual(node(unit, "D")["state"], "not-applicable")
        self.assertEqual((unit["index"], unit["applicableMax"]), ("unknown", "0"))

    def test_group_that_does_not_apply(self):
        domain = group("D", 3, points_leaf("A", 1, notApplicable="full"), points_leaf("B", 2),
                       notApplicable="drop")
        unit = run([domain], {"D": {"notApplicable": True}, "B": {"points": 2}})
        self.assertEqual((unit["score"], unit["applicableMax"]), ("1", "1"))
        self.assertEqual(node(unit, "D")["state"], "scored")
        forbidding = group("D", 3, points_leaf("A", 1), points_leaf("B", 2, notApplicable="drop"))
        unit = run([forbidding], {"D": {"notApplicable": True}, "B": {"points": 2}})
        self.assertEqual(unit["score"], "2")


class States(unittest.TestCase):
    def test_leaf_states(self):
        said = leaf("A", 3, {"count": "n"}, {"each": 1}, facts={"n": "N"}, min=0)
        expected = [({}, "missing", "missing"), ({"points": 2}, "given", "given"),
                    ({"points": 3}, "given", None), ({"points": 4}, "missing", "missing"),
                    ({"rejected": "no proof"}, "rejected", "rejected"),
                    ({"facts": {"n": ""}}, "missing", "missing"),
                    ({"facts": {"n": 3}, "points": "x"}, "missing", "missing"),
                    ({"facts": {"n": "3"}, "note": "text"}, "scored", None)]
        for answer, state, cause in expected:
            found = node(run([said], {"A": answer}), "A")
            self.assertEqual((found["state"], found.get("cause")), (state, cause), answer)

    def test_step(self):
        said = points_leaf("A", 3, step=0.5)
        self.assertEqual(node(run([said], {"A": {"points": 1.5}}), "A")["state"], "given")
        self.assertEqual(node(run([said], {"A": {"points": 1.2}}), "A")["state"], "missing")

    def test_group_answered_as_a_whole(self):
        domain = group("D", 3, points_leaf("A", 1), points_leaf("B", 2))
        unit = run([domain], {"D": {"points": 2.5}, "A": {"points": 1}})
        self.assertEqual([entry["id"] for entry in unit["nodes"]], ["total", "D"])
        self.assertEqual(losses(unit), [("D", "given", "1/2")])
        unit = run([domain], {"D": {"rejected": "late"}})
        self.assertEqual(losses(unit), [("D", "rejected", "3")])

    def test_total_answered_as_a_whole(self):
        domains = [points_leaf("A", 10), {"id": "B", "kind": "bonus", "cap": 2,
                                          "children": [points_leaf("B1", 2)]}]
        unit = run(domains, {"total": {"points": 11.5}})
        self.assertEqual((unit["score"], unit["bonus"], unit["lost"]), ("11.5", "1.5", "0"))
        self.assertEqual(node(run(domains, {"total": {"points": 13}}), "total")["state"], "scored")

    def test_requirements(self):
        gated = leaf("B", 2, {"count": "n"}, {"each": 1}, facts={"n": "N"},
                     requires={"id": "A", "atLeast": "50%"})
        domain = group("D", 12, points_leaf("A", 10, notApplicable="drop"), gated)
        figures = {"facts": {"n": 2}}
        self.assertEqual(node(run([domain], {"A": {"points": 4.9}, "B": figures}), "B")["state"],
                         "gated")
        self.assertEqual(node(run([domain], {"A": {"points": 5}, "B": figures}), "B")["score"], "2")
        self.assertEqual(node(run([domain], {"B": figures}), "B")["state"], "gated")
        self.assertEqual(node(run([domain], {"A": {"notApplicable": "true"}, "B": figures}),
                              "B")["state"], "scored")

    def test_rest(self):
        domain = group("D", 5, points_leaf("A", 1), rest=4)
        unit = run([domain], {"D.rest": {"points": 3}})
        self.assertEqual(node(unit, "D.rest")["score"], "3")
        self.assertEqual([entry["id"] for entry in unit["nodes"]], ["total", "D", "A", "D.rest"])


class Combining(unittest.TestCase):
    def test_mean_with_a_dropped_child(self):
        domain = group("D", 6, points_leaf("A", 6), points_leaf("B", 6, notApplicable="drop"),
                       combine="mean")
        unit = run([domain], {"A": {"points": 3}, "B": {"notApplicable": True}})
        self.assertEqual((unit["score"], node(unit, "A")["share"], node(unit, "B")["share"]),
                         ("3", "1", "0"))

    def test_scaled(self):
        domain = group("D", 10, points_leaf("A", 4), points_leaf("B", 4), combine="scaled")
        unit = run([domain], {"A": {"points": 2}, "B": {"points": 3}})
        self.assertEqual((unit["score"], node(unit, "A")["share"]), ("6.25", "1.25"))
        self.assertEqual(losses(unit), [("A", "given", "5/2"), ("B", "given", "5/4")])

    def test_best_and_worst(self):
        children = [leaf(name, 4, {"count": "n"}, {"each": 1}, facts={"n": "N"})
                    for name in "AB"]
        answers = {"A": {"facts": {"n": 1}}, "B": {"facts": {"n": 3}}}
        best = run([group("D", 4, *children, combine="best")], answers)
        self.assertEqual((best["score"], node(best, "A")["cause"]), ("3", "not-chosen"))
        self.assertEqual(losses(best), [("B", "too-few", "1")])
        worst = run([group("D", 4, *children, combine="worst")], answers)
        self.assertEqual((worst["score"], node(worst, "B")["share"]), ("1", "0"))

    def test_discrepancy(self):
        domain = group("D", 5, points_leaf("A", 3), points_leaf("B", 1.5), discrepancy="as printed")
        unit = run([domain], {"A": {"points": 3}, "B": {"points": 1}})
        self.assertEqual((unit["score"], unit["lost"]), ("4", "1"))
        self.assertEqual(losses(unit), [("B", "given", "1/2"), ("D", "discrepancy", "1/2")])

    def test_deducted(self):
        domain = group("D", 5, points_leaf("A", 3), points_leaf("B", 2))
        answers = {"A": {"points": 2, "deducted": 0.5}, "B": {"points": 2}, "D": {"deducted": 9}}
        unit = run([domain], answers)
        self.assertEqual((unit["score"], node(unit, "D")["deducted"]), ("0", "3.5"))
        self.assertEqual(node(unit, "A")["lost"], "1.5")
        self.assertEqual(losses(unit), [("A", "deducted", "1/2"), ("A", "given", "1"),
                                        ("D", "deducted", "7/2")])


class Blocks(unittest.TestCase):
    def domains(self, cap=3):
        bonus = {"id": "B", "kind": "bonus", "cap": cap, "children": [
            leaf("B1", 5, {"count": "n"}, {"each": 1}, facts={"n": "N"}),
            leaf("B2", 5, {"ratio": ["a", "b"]}, facts={"a": "A", "b": "B"})]}
        penalty = {"id": "P", "kind": "penalty", "cap": "unknown", "children": [
            leaf("P1", 5, {"count": "n"}, {"each": 0.5}, facts={"n": "N"})]}
        return [points_leaf("A", 10), bonus, penalty]

    def test_cap_and_penalty(self):
        unit = run(self.domains(), {"A": {"points": 9}, "B1": {"facts": {"n": 4}},
                                    "P1": {"facts": {"n": 3}}})
        self.assertEqual((unit["score"], unit["bonus"], unit["penalty"], unit["lost"]),
                         ("10.5", "3", "1.5", "1"))
        self.assertEqual(node(unit, "B")["cause"], "over-cap")
        self.assertEqual(node(unit, "P")["score"], "-1.5")
        self.assertEqual(node(unit, "P")["max"], "unknown")
        self.assertEqual(node(unit, "B2")["state"], "scored")
        self.assertEqual(node(unit, "P1")["applicableMax"], "0")

    def test_answers_in_a_block(self):
        for answer, state in (({"facts": {"a": 1}}, "missing"), ({"facts": {"a": -1}}, "missing"),
                              ({"note": "later"}, "scored"), ({"rejected": "why"}, "rejected")):
            self.assertEqual(node(run(self.domains(), {"B2": answer}), "B2")["state"], state)

    def test_deducted_in_blocks(self):
        answers = {"A": {"points": 9}, "B": {"deducted": 1}, "B1": {"facts": {"n": 4}},
                   "P1": {"facts": {"n": 3}, "deducted": 1}}
        unit = run(self.domains(), answers)
        self.assertEqual((unit["bonus"], unit["penalty"]), ("2", "0"))
        self.assertEqual(losses(unit), [("A", "given", "1")])


class Rounding(unittest.TestCase):
    def domains(self):
        thirds = leaf("A", 1, {"ratio": ["a", "b"]}, facts={"a": "A", "b": "B"})
        penalty = {"id": "P", "kind": "penalty", "cap": 5, "children": [
            leaf("P1", 5, {"ratio": ["a", "b"]}, facts={"a": "A", "b": "B"})]}
        return [group("D", 1, thirds), penalty]

    def account(self, **rounding):
        third = {"facts": {"a": 1, "b": 3}}
        return run(self.domains(), {"A": third, "P1": third}, rounding=rounding)

    def test_at_the_total(self):
        unit = self.account()
        self.assertEqual((unit["score"], unit["exact"]), ("-1.33", "-4/3"))
        self.assertEqual((unit["lost"], unit["penalty"], unit["rounding"]),
                         ("0.66", "1.67", "1/300"))
        self.assertEqual((node(unit, "D")["score"], node(unit, "D")["exact"]), ("0.33", "1/3"))
        self.assertNotIn("rounding", node(unit, "D"))

    def test_at_the_domains_away_from_zero(self):
        unit = self.account(places=1, mode="up", at="domain")
        self.assertEqual((unit["score"], unit["rounding"]), ("-1.3", "1/30"))
        self.assertEqual((node(unit, "D")["score"], node(unit, "D")["rounding"]), ("0.4", "1/15"))
        self.assertEqual((node(unit, "P")["score"], node(unit, "P")["rounding"]),
                         ("-1.7", "-1/30"))

    def test_at_the_leaves_unknown_settings(self):
        unit = self.account(places="unknown", mode="unknown", at="leaf")
        self.assertEqual((unit["score"], node(unit, "A")["rounding"]), ("-1.34", "-1/300"))
        self.assertEqual(node(unit, "P")["rounding"], "-1/300")


class IndexAndClass(unittest.TestCase):
    classes = [{"title": "good", "atLeast": 80, "everyDomainAtLeast": "50%"},
               {"title": "fair", "atLeast": 50}, {"title": "poor", "else": True}]

    def result(self, first, second, **pack):
        unit = run([points_leaf("A", 10), points_leaf("B", 2)],
                   {"A": {"points": first}, "B": {"points": second}}, classes=self.classes, **pack)
        return unit["index"], unit["class"]

    def test_classes(self):
        self.assertEqual(self.result(10, 1), ("91.67", "good"))
        self.assertEqual(self.result(10, 0.9), ("90.83", "fair"))
        self.assertEqual(self.result(1, 1), ("16.67", "poor"))

    def test_scale(self):
        self.assertEqual(self.result(10, 2, index={"scale": 1000})[0], "1000")


class Program(unittest.TestCase):
    def test_lines(self):
        pair = {"pack": {"max": 1, "domains": [points_leaf("A", 1)]},
                "submission": {"units": [{"id": "u", "answers": {}}]}}
        source = io.StringIO(json.dumps(pair) + "\n{}\n" + json.dumps(pair) + "\n")
        with mock.patch.object(sys, "stdin", source), \
                mock.patch.object(sys, "stdout", io.StringIO()) as target:
            oracle.main()
        lines = [json.loads(line) for line in target.getvalue().splitlines()]
        self.assertEqual(list(lines[1]), ["error"])
        self.assertEqual(lines[0], lines[2])
        self.assertEqual(lines[0]["units"][0]["losses"],
                         [{"id": "A", "cause": "missing", "lost": "1"}])
        self.assertEqual(list(lines[0]["units"][0]), [
            "id", "score", "max", "applicableMax", "lost", "bonus", "penalty", "rounding",
            "index", "class", "nodes", "losses"])


if __name__ == "__main__":
    unittest.main()
