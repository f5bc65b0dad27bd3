"""Invents the customers of every item: python3 data/make.py writes data/<item>/{train,sample}.csv.

Whoever buys an item often buys it soon again, and the last gap tells more than those before it.
"""

from __future__ import annotations

import random
from pathlib import Path

# How much of the mean gap, and of the last one, lies between a customer and the next purchase.
ITEMS = {"candles": (0.3, 0.6), "lamps": (0.6, 0.2), "mugs": (0.45, 0.45)}


def customer(dice: random.Random, laws: tuple[float, float]) -> tuple[str, float]:
    purchases = dice.randint(2, 30)
    mean_gap = round(max(2.0, dice.gauss(200 / purchases, 5)), 1)
    last_gap = round(max(1.0, mean_gap * dice.uniform(0.4, 1.8)), 1)
    days = 2 + laws[0] * mean_gap + laws[1] * last_gap + dice.gauss(0, 1.5)
    return f"{purchases},{mean_gap},{last_gap}", round(max(days, 0), 1)


def main() -> None:
    for item, laws in ITEMS.items():
        dice = random.Random(item)
        customers = [customer(dice, laws) for _ in range(72)]
        folder = Path(__file__).resolve().parent / item
        folder.mkdir(exist_ok=True)
        known = [f"{features},{days}" for features, days in customers[:60]]
        header = "purchases,mean_gap_days,last_gap_days,days_until_next"
        (folder / "train.csv").write_text("\n".join([header, *known]) + "\n")
        # Batch transform sends these lines as they are, so they have no header.
        asked = [features for features, _ in customers[60:]]
        (folder / "sample.csv").write_text("\n".join(asked) + "\n")


if __name__ == "__main__":
    main()
