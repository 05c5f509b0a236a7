"""Makes ranks.json: vectors of numbers with the ranks that SciPy gives them. Needs python3-scipy; the tests read only the file.

    python3 test/ranking/ranks.py > test/ranking/ranks.json

rankdata gives rank 1 to the smallest, a ranking to the largest: the negated numbers are ranked. `ordinal` goes by position.
"""

import json
import random

from scipy.stats import rankdata

METHODS = ["min", "dense", "max", "ordinal", "average"]


def vector(draw):
    """Numbers of one decimal, many of them equal."""
    spread = draw.choice([2, 4, 8, 40])
    return [draw.randrange(1000 - spread, 1001) / 10 for _ in range(draw.randrange(1, 9))]


def plain(rank):
    return int(rank) if rank == int(rank) else float(rank)


draw = random.Random(2020)
rows = []
for _ in range(1000):
    values = vector(draw)
    negated = [-value for value in values]
    ranks = [[plain(rank) for rank in rankdata(negated, method=method)] for method in METHODS]
    rows.append([[f"{value:.1f}".removesuffix(".0") for value in values], *ranks])
lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
print(f'{{"methods":{json.dumps(METHODS)},"vectors":[\n{lines}\n]}}')
