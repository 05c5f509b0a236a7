"""An independent implementation of docs/semantics.md.

It was written from that page alone, to be held against the library: it imports
nothing of the library and shares no code with it. It leaves out problems and
warnings, and the bounds of section 12.

It reads JSON lines `{"pack": {...}, "submission": {"units": [...]}}` from
standard input and writes for each one line `{"units": [...]}` with the printed
account of every unit, or `{"error": "..."}`.
"""

import json
import sys

from scoring import Scoring, losses_of
from tree import Pack
from values import exact_text, number_in_pack, read_number, read_share, round_number, total


def printed(pack, side, number):
    """A score, bonus or penalty as printed; in penalties its size is rounded (section 9)."""
    if side == "penalty":
        return -round_number(-number, pack.places, pack.mode)
    return round_number(number, pack.places, pack.mode)


def account(pack, result):
    """What every node and the unit print of their account, as exact numbers (section 9)."""
    node = result.node
    score = printed(pack, node.side, result.score)
    bonus, penalty = (round_number(number, pack.places, pack.mode)
                      for number in (result.bonus, result.penalty))
    lines = {"score": score, "exact": result.exact, "max": node.max,
             "applicableMax": result.applicable,
             "lost": total((result.applicable, bonus, -penalty, -score)),
             "bonus": bonus, "penalty": penalty, "rounding": result.rounding}
    if result.exact == score:
        del lines["exact"]
    return lines


def texts(lines):
    """The numbers of an account as texts; a max that is not known says so (section 9)."""
    return {name: "unknown" if number is None
            else str(number) if name == "exact" else exact_text(number)
            for name, number in lines.items()}


def node_output(pack, result):
    """One node as printed; bonus, penalty, rounding, deducted, discrepancy where not zero (section 9)."""
    lines = account(pack, result)
    lines["share"], lines["deducted"] = result.share, result.taken
    lines["discrepancy"] = result.difference
    for name in ("bonus", "penalty", "rounding", "deducted", "discrepancy"):
        if not lines[name]:
            del lines[name]
    output = {"id": result.node.id, "state": result.state}
    if result.cause is not None:
        output["cause"] = result.cause
    output.update(texts(lines))
    return output


def index_of(pack, root):
    """The index, or None where it is unknown (section 10)."""
    if not root.applicable:
        return None
    index = root.exact / root.applicable * pack.index_scale
    return round_number(index, pack.places, pack.mode)


def class_of(pack, scoring, index):
    """The title of the first class that fits, else None (section 10)."""
    if index is None:
        return None
    for said in pack.classes:
        if index_reaches(pack, said, index) and domains_reach(scoring, said):
            return said["title"]
    return None


def index_reaches(pack, said, index):
    """Whether the index is at least what a class asks; `else` asks nothing (section 10)."""
    least = said.get("atLeast")
    if least is None:
        return True
    share = read_share(least)
    return index >= (read_number(least) if share is None else share * pack.index_scale)


def domains_reach(scoring, said):
    """Whether every base domain reaches the share that a class asks (section 10)."""
    share = said.get("everyDomainAtLeast")
    if share is None:
        return True
    share = number_in_pack(share)
    results = (scoring.results[domain.index] for domain in scoring.pack.root.children
               if domain.side == "base")
    return all(result.exact >= share * result.applicable for result in results
               if result is not None and result.applicable > 0)


def unit_output(pack, unit):
    """One unit as printed, with all its nodes and losses (sections 9 to 11)."""
    scoring = Scoring(pack, unit)
    index = index_of(pack, scoring.root)
    return {
        "id": unit["id"],
        **texts(account(pack, scoring.root)),
        "index": "unknown" if index is None else exact_text(index),
        "class": class_of(pack, scoring, index),
        "nodes": [node_output(pack, result) for result in scoring.results
                  if result is not None],
        "losses": [{"id": identifier, "cause": cause, "lost": str(lost)}
                   for identifier, cause, lost in losses_of(scoring)],
    }


def score(pair):
    """The printed account of all units of a submission against a pack."""
    pack = Pack(pair["pack"])
    return {"units": [unit_output(pack, unit) for unit in pair["submission"]["units"]]}


def main():
    for line in sys.stdin:
        if not line.strip():
            continue
        try:
            output = score(json.loads(line))
        except Exception as error:  # one bad line must not end the run
            output = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(output, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
